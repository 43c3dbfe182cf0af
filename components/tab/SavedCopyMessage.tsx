import "./saved-copy-message.css";
import { i18n } from "#i18n";
import type { SavedCopy } from "../../lib/messages/protocol.ts";
import { showMoment } from "../../lib/strings/show-moment.ts";
import { Message } from "../Message.tsx";
import { openLibraryPage, savedRoute } from "./open-library-page.ts";

interface SavedCopyMessageProps {
  readonly copy: SavedCopy;
  readonly isPrivate: boolean;
}

/** Says that the reader saved what stood at this address, and opens it. */
export function SavedCopyMessage({ copy, isPrivate }: SavedCopyMessageProps) {
  const title = copy.title.trim() || i18n.t("transcript.untitled");
  return (
    <Message title={i18n.t("tab.copy.title")}>
      <div>
        <p class="saved-copy-title" dir="auto" title={title}>
          {title}
        </p>
        <p class="saved-copy-time">{i18n.t("library.savedAt", [showMoment(copy.savedAt)])}</p>
      </div>
      <button
        type="button"
        class="button"
        data-kind="primary"
        onClick={() => void openLibraryPage(savedRoute(copy.id), isPrivate)}
      >
        {i18n.t(isPrivate ? "tab.copy.openNormal" : "tab.copy.open")}
      </button>
    </Message>
  );
}
