import "./reading.css";
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { Corrector } from "../../lib/correct/corrector.ts";
import { hashOf } from "../../lib/library-routes.ts";
import type { Quote } from "../../lib/quote/quote.ts";
import type { Library } from "../../lib/store/library.ts";
import { positionWords } from "../../lib/strings/position-words.ts";
import { NO_FOCUS } from "../../lib/transcript/focus.ts";
import type { Revision, Transcript } from "../../lib/transcript/transcript.ts";
import { turnPositions } from "../../lib/transcript/turn-position.ts";
import { ExportMenu } from "../export/ExportMenu.tsx";
import { exportTranscripts } from "../export/export-transcript.ts";
import { LeftOutList } from "../outline/LeftOutList.tsx";
import { OutlinePane } from "../outline/OutlinePane.tsx";
import type { OnJump } from "../outline/use-outline.ts";
import { CopyReport } from "../report/CopyReport.tsx";
import { SpeakingShare } from "../statistics/SpeakingShare.tsx";
import { useMedia } from "../use-media.ts";
import { useTitle } from "../use-title.ts";
import { Article } from "./Article.tsx";
import { type OpenMenu, Taking, useReaderCopier } from "./CopyMenu.tsx";
import { CorrectPopover } from "./CorrectPopover.tsx";
import { ReaderCorrections, ReaderStatus } from "./ReaderCorrections.tsx";
import { ReadingHead } from "./ReadingHead.tsx";
import { useCurrentTurn } from "./use-current-turn.ts";
import { useReaderCorrections } from "./use-reader-corrections.ts";
import { useReadingPlace } from "./use-reading-place.ts";

interface ReadingViewProps {
  /** Where quotes are kept. */
  readonly library: Library;
  readonly reading: Pick<Revision, "transcript" | "blocks">;
  /** What must be known before reading; `null` for nothing. */
  readonly notice: ComponentChildren;
  readonly actions: ComponentChildren;
  /** Whose place in it is kept; `null` for what is not saved. */
  readonly kept: { readonly library: Library; readonly id: string } | null;
  /** Where to begin: an index into the transcript's items; `null` for the top. */
  readonly at: number | null;
  /** The reader's own title; `null` for the printed one. */
  readonly name: string | null;
  /** Puts the reading right; absent where that is not offered. */
  readonly corrector?: Corrector | undefined;
  /** What the head says beside the source's own facts. */
  readonly children?: ComponentChildren;
}

/** A transcript set for reading, its outline beside it. */
export function ReadingView({
  library,
  reading,
  notice,
  actions,
  kept,
  at,
  name,
  corrector,
  children,
}: ReadingViewProps) {
  const { transcript } = reading;
  useTitle((name ?? transcript.source.title) || i18n.t("transcript.untitled"));
  const article = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { current, jump } = useCurrentTurn(article, transcript);
  const [focus, setFocus] = useState(NO_FOCUS);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const onKeep = (quote: Quote) => library.keepQuote(quote);
  const copier = useReaderCopier(reading, onKeep);
  const wide = useMedia("(width >= 60rem)");
  const { correcting, place, ask, begin } = useReaderCorrections(corrector, transcript, current);
  const [showsCorrections, setShowsCorrections] = useState(false);
  const articleCorrecting = useMemo(
    () =>
      corrector
        ? {
            make: correcting.make,
            undo: correcting.undo,
            onCorrect: (item: number, by: HTMLElement) => ask({ item, by }),
          }
        : null,
    [corrector],
  );
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (at !== null) jump(at, { close: true });
    // Not again when the reading is another, as after a correction: the reader is elsewhere by then.
  }, [at]);
  return (
    <div class="reading">
      <aside class="reading-side" aria-label={i18n.t("outline.title")}>
        <p class="reading-back">
          <a href={hashOf({ view: "list" })}>{i18n.t("library.back")}</a>
        </p>
        <details class="reading-outline" open={wide}>
          <summary>{i18n.t("outline.title")}</summary>
          {/* Beside the text the outline follows it; above the text it would drag the page back up. */}
          <OutlinePane
            transcript={transcript}
            onJump={jump}
            current={wide ? current : null}
            focus={focus}
            onFocus={setFocus}
            copier={copier}
            {...(corrector && { corrector, onCorrections: () => setShowsCorrections(true) })}
            foot={<LeftOutList transcript={transcript} blocks={reading.blocks} onGoTo={null} />}
          />
        </details>
      </aside>
      <main class="reading-main">
        {notice && (
          <div class="notice" role="note">
            {notice}
          </div>
        )}
        <ReadingHead source={transcript.source} name={name} heading={heading} actions={actions}>
          {children}
          {corrector && (
            <ReaderCorrections
              {...{ transcript, corrector, jump }}
              document={kept?.id ?? null}
              isOpen={showsCorrections}
              onToggle={setShowsCorrections}
            />
          )}
        </ReadingHead>
        <SpeakingShare transcript={transcript} />
        <ExportMenu
          speakers={transcript.speakers}
          onExport={(format, only) => exportTranscripts([transcript], format, only)}
        />
        {kept && <GoOn {...kept} {...{ transcript, current, jump }} />}
        <Article
          transcript={transcript}
          article={article}
          focus={focus}
          onMenu={(item, button) => setMenu({ item, button })}
          correcting={articleCorrecting}
        />
        <Taking
          reading={reading}
          current={current}
          menu={menu}
          onClose={() => setMenu(null)}
          onKeep={onKeep}
          onCorrect={corrector ? (item, by) => ask({ item, by }) : null}
          onBegin={corrector ? begin : null}
        />
        {corrector && place && (
          <CorrectPopover
            {...{ transcript, place, corrector }}
            onClose={() => ask(null)}
            onDone={(result, asked) => {
              if (result.kind === "done") correcting.tell({ result, asked });
            }}
          />
        )}
        {corrector && <ReaderStatus {...{ transcript, correcting, jump }} />}
        <footer class="reading-foot">
          <CopyReport address={transcript.source.url} verdict={transcript.verdict} reading={reading} />
        </footer>
      </main>
    </div>
  );
}

interface GoOnProps {
  readonly library: Library;
  readonly id: string;
  readonly transcript: Transcript;
  readonly current: number | null;
  readonly jump: OnJump;
}

/** Offers to go on where reading stopped the last time. */
function GoOn({ library, id, transcript, current, jump }: GoOnProps) {
  const [stopped, dismiss] = useReadingPlace(library, id, transcript, current);
  const there = useMemo(() => (stopped === null ? undefined : turnPositions(transcript)(stopped)), [stopped]);
  if (!there) return null;
  const goOn = () => {
    dismiss();
    jump(there.item, { close: true });
  };
  return (
    <p class="go-on" role="note">
      <span>{i18n.t("page.stopped", [positionWords(there)])}</span>{" "}
      <button type="button" class="button" onClick={goOn}>
        {i18n.t("page.goOn")}
      </button>{" "}
      <button type="button" class="plain-button" onClick={dismiss}>
        {i18n.t("page.notNow")}
      </button>
    </p>
  );
}
