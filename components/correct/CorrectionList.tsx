import "./correction-list.css";
import { useMemo } from "preact/hooks";
import { i18n } from "#i18n";
import type { Corrector } from "../../lib/correct/corrector.ts";
import { showMoment } from "../../lib/strings/show-moment.ts";
import { nameOf } from "../../lib/strings/speaker-name.ts";
import { shown } from "../../lib/strings/words.ts";
import type { ReplayedCorrection } from "../../lib/transcript/correction.ts";
import { type Hue, huesOf } from "../../lib/transcript/palette.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { SpeakerChip } from "../SpeakerChip.tsx";
import { CorrectionStatus } from "./CorrectionStatus.tsx";
import { beginningIn, changeLine, changeWords } from "./change-words.ts";
import { undoKeyOf } from "./correction-keys.ts";
import { useCorrecting } from "./use-correcting.ts";
import { WordsOfChange } from "./WordsOfChange.tsx";

interface CorrectionListProps {
  readonly transcript: Transcript;
  readonly corrector: Corrector;
  /** Leads to a turn: an index into the transcript's items; absent where there is nothing to lead to. */
  readonly onGoTo?: (item: number) => void;
  /** Writes the corrections to a file; absent where that is not offered. */
  readonly onExport?: () => void;
}

/** Everything that the reader put right on a page, the last first: what, on which words, when, and what became of it. */
export function CorrectionList({ transcript, corrector, onGoTo, onExport }: CorrectionListProps) {
  const { corrections = [] } = transcript;
  const correcting = useCorrecting(corrector);
  const hues = useMemo(() => huesOf(transcript.speakers), [transcript]);
  const canUndo = corrections.some(({ undoneAt }) => undoneAt === null);
  const canRedo = corrections.some(({ undoneAt }) => undoneAt !== null);
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = undoKeyOf(event);
    if (wanted === null || event.defaultPrevented) return;
    event.preventDefault();
    void correcting[wanted](null);
  };
  return (
    <section class="correction-list" aria-label={i18n.t("correct.list.title")} onKeyDown={onKeyDown}>
      <header class="correction-list-head">
        <h2>
          {i18n.t("correct.list.title")} <span class="soft">{shown(corrections.length)}</span>
        </h2>
        <button
          type="button"
          class="button"
          aria-disabled={!canUndo}
          onClick={() => canUndo && void correcting.undo(null)}
        >
          {i18n.t("correct.undo")}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={!canRedo}
          onClick={() => canRedo && void correcting.redo(null)}
        >
          {i18n.t("correct.redo")}
        </button>
        {onExport && (
          <button
            type="button"
            class="button"
            aria-disabled={corrections.length === 0}
            onClick={() => corrections.length > 0 && onExport()}
          >
            {i18n.t("correct.list.export")}
          </button>
        )}
      </header>
      <CorrectionStatus transcript={transcript} correcting={correcting} />
      {corrections.length === 0 ? (
        <p class="soft">{i18n.t("correct.list.none")}</p>
      ) : (
        <ol>
          {corrections.toReversed().map((one) => (
            <Row
              key={one.id}
              transcript={transcript}
              correction={one}
              hues={hues}
              onGoTo={onGoTo}
              onUndo={() => void correcting.undo(one.id)}
              onRedo={() => void correcting.redo(one.id)}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

interface RowProps {
  readonly transcript: Transcript;
  readonly correction: ReplayedCorrection;
  readonly hues: ReadonlyMap<string, Hue>;
  readonly onGoTo: ((item: number) => void) | undefined;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

function Row({ transcript, correction, hues, onGoTo, onUndo, onRedo }: RowProps) {
  const { change, outcome, item, madeAt, undoneAt } = correction;
  const words = changeWords(transcript, correction);
  const line = changeLine(words);
  const turn = transcript.items[item ?? -1];
  const speaker =
    turn?.type === "turn" ? transcript.speakers.find(({ id }) => id === turn.speaker) : undefined;
  const beginning = beginningIn(change);
  const language = transcript.source.language ?? undefined;
  const seen = item !== undefined && onGoTo ? () => onGoTo(item) : null;
  const isUndone = undoneAt !== null;
  return (
    <li class="correction" data-outcome={outcome}>
      {outcome === "lost" ? (
        <span class="correction-lost" aria-hidden="true">
          !
        </span>
      ) : (
        <SpeakerChip
          name={(speaker && nameOf(speaker)) ?? null}
          hue={(speaker && hues.get(speaker.id)) ?? null}
        />
      )}
      <div class="correction-words">
        <p>
          <WordsOfChange words={words} />
        </p>
        <p class="soft">
          {beginning !== null && <Beginning {...{ beginning, language }} onGoTo={seen} />}
          <time dateTime={madeAt}>{showMoment(madeAt)}</time>
        </p>
        {outcome === "lost" && <p class="alarm">{i18n.t("correct.list.lost")}</p>}
        {outcome === "agrees" && <p>{i18n.t("correct.list.agrees")}</p>}
        {isUndone && <p class="soft">{i18n.t("correct.list.undone")}</p>}
      </div>
      <button
        type="button"
        class="plain-button"
        aria-label={i18n.t(isUndone ? "correct.redoOne" : "correct.undoOne", [line])}
        onClick={isUndone ? onRedo : onUndo}
      >
        {i18n.t(isUndone ? "correct.redo" : "correct.undo")}
      </button>
    </li>
  );
}

interface BeginningProps {
  readonly beginning: string;
  readonly language: string | undefined;
  readonly onGoTo: (() => void) | null;
}

/** The first words that a correction was made on; a press leads there. */
function Beginning({ beginning, language, onGoTo }: BeginningProps) {
  const quoted = (
    <q lang={language} dir="auto">
      {beginning}
    </q>
  );
  if (!onGoTo) {
    return (
      <span class="correction-beginning" title={beginning}>
        {quoted}
      </span>
    );
  }
  return (
    <button
      type="button"
      class="correction-beginning"
      title={beginning}
      aria-label={i18n.t("correct.list.goTo", [beginning])}
      onClick={onGoTo}
    >
      {quoted}
    </button>
  );
}
