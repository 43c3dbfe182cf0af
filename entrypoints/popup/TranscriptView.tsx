import { useMemo, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { CopyReport } from "../../components/CopyReport.tsx";
import { OutlinePane } from "../../components/OutlinePane.tsx";
import { SaveBar } from "../../components/SaveBar.tsx";
import { TranscriptHeader } from "../../components/TranscriptHeader.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { documentIdOf } from "../../lib/extract/document-id.ts";
import { askTab } from "../../lib/messages/ask-tab.ts";
import { type PageReading, sendMessage } from "../../lib/messages/protocol.ts";
import { openLibraryPage } from "./open-library-page.ts";

interface TranscriptViewProps {
  readonly tab: number;
  readonly reading: PageReading;
  readonly isPrivate: boolean;
}

/** A tab's transcript: what it is, who speaks, the outline that leads through the page, and a press to save it. */
export function TranscriptView({ tab, reading, isPrivate }: TranscriptViewProps) {
  const { transcript } = reading;
  const savedAs = useRef<string | null>(null);
  const saver = useMemo(
    () => ({
      state: () => sendMessage("savedState", tab),
      save: async () => {
        const outcome = await sendMessage("save", tab);
        if (outcome.kind === "saved") savedAs.current = outcome.id;
        return outcome;
      },
    }),
    [tab, transcript],
  );
  const [saving, save] = useSaving(saver);
  const [lost, setLost] = useState(false);
  const jump = async (item: number, { close }: { readonly close: boolean }) => {
    const landed = (await askTab(tab, "jump", item)) === true;
    setLost(!landed);
    if (landed && close) window.close();
  };
  const { url } = transcript.source;
  const open = () => openLibraryPage(savedAs.current ?? (url === null ? null : documentIdOf(url)), isPrivate);
  return (
    <div class="popup" ref={keepHeight}>
      <main>
        <TranscriptHeader transcript={transcript} />
        <OutlinePane transcript={transcript} onJump={(item, how) => void jump(item, how)} focused />
        <CopyReport address={url} verdict={transcript.verdict} reading={reading} />
      </main>
      <footer class="popup-foot">
        <p class="popup-lost alarm" role="alert">
          {lost && i18n.t("popup.jumpFailed")}
        </p>
        <SaveBar
          saving={saving}
          onSave={save}
          onOpen={() => void open()}
          notice={isPrivate ? i18n.t("save.private") : null}
          openWords={i18n.t(isPrivate ? "save.openNormal" : "save.open")}
        />
      </footer>
    </div>
  );
}

/** Pixels that a popup may be high (Chrome and Firefox). */
const HIGHEST = 600;

/** The popup stays as high as it came up: a filter that leaves two lines must not make it jump under the pointer. */
function keepHeight(popup: HTMLElement | null): void {
  if (popup) popup.style.minBlockSize = `${Math.min(popup.offsetHeight, HIGHEST)}px`;
}
