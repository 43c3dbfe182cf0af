import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { Corrector } from "../../lib/correct/corrector.ts";
import { askTab } from "../../lib/messages/ask-tab.ts";
import { type Found, type PageReading, type PageState, sendMessage } from "../../lib/messages/protocol.ts";
import { documentIdOf } from "../../lib/sites/document-id.ts";
import { arrivalWords } from "../../lib/strings/arrival-words.ts";
import type { Arrival } from "../../lib/transcript/arrival.ts";
import { type Focus, NO_FOCUS } from "../../lib/transcript/focus.ts";
import { CorrectionList } from "../correct/CorrectionList.tsx";
import { CorrectionStatus } from "../correct/CorrectionStatus.tsx";
import { useCorrecting } from "../correct/use-correcting.ts";
import { ExportMenu } from "../export/ExportMenu.tsx";
import { exportTranscripts } from "../export/export-transcript.ts";
import { FindPane } from "../outline/FindPane.tsx";
import { LeftOutList } from "../outline/LeftOutList.tsx";
import { OutlinePane } from "../outline/OutlinePane.tsx";
import { TranscriptHeader } from "../outline/TranscriptHeader.tsx";
import { PaneTabs } from "../PaneTabs.tsx";
import { turnCopier } from "../quote/turn-copier.ts";
import { CopyReport } from "../report/CopyReport.tsx";
import { SaveBar } from "../SaveBar.tsx";
import { SpeakingShare } from "../statistics/SpeakingShare.tsx";
import { useSaving } from "../use-saving.ts";
import { HighlightingSwitch } from "./HighlightingSwitch.tsx";
import { KeysPane } from "./KeysPane.tsx";
import { MoreMenu } from "./MoreMenu.tsx";
import { openLibraryPage, savedRoute } from "./open-library-page.ts";
import { SavedElsewhere } from "./SavedElsewhere.tsx";
import { SidePanelButton } from "./SidePanelButton.tsx";
import type { Surface } from "./TabView.tsx";

interface TranscriptViewProps {
  readonly tab: number;
  readonly surface: Surface;
  readonly reading: PageReading;
  /** As in `TabContent`. */
  readonly isSample: boolean;
  /** `null` where the page tells nothing yet. */
  readonly state: PageState | null;
  readonly isPrivate: boolean;
  /** The reader has said that the page is no transcript. */
  readonly onNoTranscript: () => void;
}

/** A tab's transcript: what it is, who speaks, the outline that leads through the page, and a press to save it. */
export function TranscriptView(props: TranscriptViewProps) {
  const { tab, surface, reading, isSample, state, isPrivate, onNoTranscript } = props;
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
  const [pane, setPane] = useState<Pane>("outline");
  const [focus, setFocus] = useFocus(tab, state);
  const [arrival, setArrival] = useState<Arrival>("there");
  /** A page that does not answer has been left. */
  const arrive = async (asked: Promise<Arrival | undefined>): Promise<Arrival> => {
    const ended = (await asked) ?? "gone";
    setArrival(ended);
    return ended;
  };
  const jump = async (item: number, { close }: { readonly close: boolean }) => {
    const ended = await arrive(askTab(tab, "jump", item));
    if (ended === "there" && close && surface === "popup") window.close();
  };
  const showFound = async (found: Found) => {
    const asked = askTab(tab, "found", found);
    if (found.goes) await arrive(asked);
  };
  const copier = useMemo(
    () =>
      turnCopier({
        reading,
        directive: async (item) => (await askTab(tab, "directive", item)) ?? null,
        keep: (quote) => sendMessage("keepQuote", quote),
      }),
    [tab, reading],
  );
  const corrector = useMemo(() => correctorOf(tab), [tab]);
  const judging = useCorrecting(corrector);
  const sayNoTranscript = async () => {
    const result = await judging.make({ kind: "verdict", verdict: "other" });
    if (result?.kind === "done") onNoTranscript();
  };
  const goTo = (item: number) => {
    setPane("outline");
    void jump(item, { close: false });
  };
  const { url, part } = transcript.source;
  const saved = () => savedRoute(savedAs.current ?? (url === null ? null : documentIdOf(url)));
  const tabs = (
    <PaneTabs
      tabs={TABS.map((one) => ({ pane: one, label: i18n.t(LABELS[one]) }))}
      shown={pane}
      onShow={setPane}
    />
  );
  return (
    <div class="tab-view" ref={surface === "popup" ? keepHeight : null}>
      <main>
        <TranscriptHeader transcript={transcript}>
          <div class="tab-view-signs">
            <HighlightingSwitch address={url} as="sign" />
            {surface === "popup" && <SidePanelButton />}
          </div>
        </TranscriptHeader>
        {state?.isHindered && <p class="tab-view-hindered">{i18n.t("tab.hindered")}</p>}
        {pane === "outline" && (
          <OutlinePane
            transcript={transcript}
            onJump={(item, how) => void jump(item, how)}
            current={state?.current ?? null}
            focus={focus}
            onFocus={setFocus}
            copier={copier}
            corrector={corrector}
            onCorrections={() => setPane("corrections")}
            focused={surface === "popup"}
            tabs={tabs}
            foot={
              <LeftOutList
                transcript={transcript}
                blocks={reading.blocks}
                onGoTo={(leftover) => void arrive(askTab(tab, "jumpToLeftover", leftover))}
              />
            }
          />
        )}
        {pane === "find" && (
          <FindPane
            transcript={transcript}
            blocks={reading.blocks}
            tabs={tabs}
            onFound={(found) => void showFound(found)}
          />
        )}
        {pane === "corrections" && (
          <>
            <div class="outline-bar">{tabs}</div>
            <CorrectionList transcript={transcript} corrector={corrector} onGoTo={goTo} />
          </>
        )}
        {pane === "statistics" && (
          <>
            <div class="outline-bar">{tabs}</div>
            <SpeakingShare transcript={transcript} open />
          </>
        )}
        {pane === "keys" && (
          <>
            <div class="outline-bar">{tabs}</div>
            <KeysPane />
          </>
        )}
      </main>
      <footer class="tab-view-foot">
        <CorrectionStatus transcript={transcript} correcting={judging} />
        <p class={arrival === "gone" ? "tab-view-lost alarm" : "tab-view-lost"} role="alert">
          {arrivalWords(arrival)}
        </p>
        {part && saving.kind !== "saved" && <p class="tab-view-part">{i18n.t("transcript.part.saves")}</p>}
        {saving.kind === "unsaved" && <SavedElsewhere {...{ tab, transcript, isPrivate }} />}
        <SaveBar
          saving={saving}
          onSave={save}
          onOpen={() => void openLibraryPage(saved(), isPrivate)}
          notice={isPrivate ? i18n.t("save.private") : null}
          savedWords={isSample ? i18n.t("sample.saved") : null}
          openWords={i18n.t(isPrivate ? "save.openNormal" : "save.open")}
        />
        <ExportMenu
          floating
          speakers={transcript.speakers}
          onExport={(format, only) => exportTranscripts([transcript], format, only)}
        />
        <MoreMenu
          surface={surface}
          address={url}
          isPrivate={isPrivate}
          onKeys={() => setPane("keys")}
          onStatistics={() => setPane("statistics")}
          corrections={transcript.corrections?.length ?? 0}
          onCorrections={() => setPane("corrections")}
          onNoTranscript={() => void sayNoTranscript()}
          report={<CopyReport address={url} verdict={transcript.verdict} reading={reading} />}
        />
      </footer>
    </div>
  );
}

type Pane = "outline" | "find" | "statistics" | "keys" | "corrections";
/** Those that are a press away; the others are called from the menu. */
const TABS = ["outline", "find"] as const satisfies readonly Pane[];
const LABELS = { outline: "outline.title", find: "find.title" } as const;

/** Corrects the page of a tab, through the background. */
function correctorOf(tab: number): Corrector {
  return {
    act: (act) => sendMessage("correct", { tab, act }),
    knownSpeakers: (words) => sendMessage("speakersLike", words),
  };
}

/** Whose turns stand out, as the page says; what is chosen here is seen here at once. */
function useFocus(tab: number, state: PageState | null) {
  const [focus, setFocus] = useState<Focus>(state?.focus ?? NO_FOCUS);
  useEffect(() => {
    if (state) setFocus(state.focus);
  }, [state]);
  const choose = (chosen: Focus) => {
    setFocus(chosen);
    void askTab(tab, "focus", chosen);
  };
  return [focus, choose] as const;
}

/** Pixels that a popup may be high (Chrome and Firefox). */
const HIGHEST = 600;

/** The popup stays as high as it came up: a filter that leaves two lines must not make it jump under the pointer. */
function keepHeight(popup: HTMLElement | null): void {
  if (popup) popup.style.minBlockSize = `${Math.min(popup.offsetHeight, HIGHEST)}px`;
}
