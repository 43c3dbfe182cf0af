import { useEffect, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { type SavedCopy, sendMessage } from "../../lib/messages/protocol.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { openLibraryPage, savedRoute } from "./open-library-page.ts";

interface SavedElsewhereProps {
  readonly tab: number;
  readonly transcript: Transcript;
  readonly isPrivate: boolean;
}

/** Says of words that are not saved from this address that they are from another one, and opens them. Nothing where they are not. */
export function SavedElsewhere({ tab, transcript, isPrivate }: SavedElsewhereProps) {
  const [copy, setCopy] = useState<SavedCopy | null>(null);
  useEffect(() => {
    let late = false;
    setCopy(null);
    sendMessage("savedElsewhere", tab).then(
      (found) => !late && setCopy(found),
      // Whoever cannot be asked knows of nothing.
      () => {},
    );
    return () => {
      late = true;
    };
  }, [tab, transcript]);
  if (!copy) return null;
  return (
    <p class="tab-view-elsewhere">
      {i18n.t("tab.copy.elsewhere")}{" "}
      <button
        type="button"
        class="plain-button"
        onClick={() => void openLibraryPage(savedRoute(copy.id), isPrivate)}
      >
        {i18n.t(isPrivate ? "tab.copy.openNormal" : "tab.copy.open")}
      </button>
    </p>
  );
}
