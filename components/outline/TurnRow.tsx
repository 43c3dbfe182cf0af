import "./turn-row.css";
import { i18n } from "#i18n";
import { nameOf } from "../../lib/strings/speaker-name.ts";
import { callSpeaker, counted } from "../../lib/strings/words.ts";
import type { OutlineTurn } from "../../lib/transcript/outline.ts";
import type { Hue } from "../../lib/transcript/palette.ts";
import type { Speaker } from "../../lib/transcript/speaker.ts";
import { CorrectedMark } from "../correct/CorrectedMark.tsx";
import type { CorrectedAs } from "../correct/corrections-at.ts";
import { hueStyle } from "../hue-style.ts";
import { SpeakerChip } from "../SpeakerChip.tsx";
import { FoldedMark } from "./FoldedMark.tsx";
import type { Piece } from "./outline-filter.ts";
import type { Loss } from "./outline-places.ts";

interface TurnRowProps {
  readonly turn: OutlineTurn;
  readonly speaker: Speaker;
  readonly hue: Hue;
  /** Whom the surroundings suggest, where the speaker is unidentified. */
  readonly likely: Speaker | null;
  /** What the reader should know of the attribution; `null` where nothing is doubtful. */
  readonly doubt: string | null;
  readonly loss: Loss | null;
  /** The page folds some of its words away. */
  readonly folded: boolean;
  /** How the reader put it right. */
  readonly corrected: readonly CorrectedAs[];
  /** Where the words looked for stand in the turn; `null` shows its first words. */
  readonly excerpt: readonly Piece[] | null;
}

/** What a line of the outline shows of a turn: who speaks, as what, and the first words. */
export function TurnRow(props: TurnRowProps) {
  const { turn, speaker, hue, likely, doubt, loss, folded, corrected, excerpt } = props;
  // Who leads through the event is not whom readers come for.
  const isQuiet = speaker.kind === "moderator" && turn.part === null && excerpt === null && likely === null;
  return (
    <>
      {loss === "before" && <LossNote>{i18n.t("outline.lostBefore")}</LossNote>}
      <span
        class="turn"
        data-part={turn.part ?? undefined}
        data-quiet={isQuiet || undefined}
        style={hueStyle(hue)}
      >
        <SpeakerChip name={nameOf(speaker)} hue={hue} small={isQuiet || turn.part === "answer"} />
        <span class="turn-head">
          <bdi class="turn-name">{callSpeaker(speaker)}</bdi>
          {doubt !== null && <DoubtMark words={doubt} />}
          <CorrectedMark as={corrected} />
          {folded && <FoldedMark />} {speaker.outlet !== null && <bdi class="soft">{speaker.outlet} </bdi>}
          {likely && <span class="soft">{i18n.t("outline.likely", [callSpeaker(likely)])} </span>}
          {turn.part && <span class="unseen">{i18n.t(PART[turn.part])} </span>}
        </span>
        <span class="turn-length">{counted("transcript.words", turn.words)}</span>
        <span class="turn-words" dir="auto">
          {excerpt ? <Hits pieces={excerpt} /> : turn.beginning}
        </span>
      </span>
      {loss === "within" && <LossNote>{i18n.t("outline.lostWithin")}</LossNote>}
    </>
  );
}

/** Finds the mark of doubt that a press is on. */
export const DOUBT_MARK = ".turn-doubt";

/**
 * Small, because the name stands all the same; what it means is read out, and shown to a pointer that rests on it or presses it.
 * No button: a line of a list box holds none, and the keys have their own way to the explanation.
 */
function DoubtMark({ words }: { readonly words: string }) {
  return (
    <span class="turn-doubt" title={words}>
      <span aria-hidden="true">?</span>
      <span class="unseen"> ({words})</span>
    </span>
  );
}

const PART = { question: "outline.asks", answer: "outline.answers" } as const;

function Hits({ pieces }: { readonly pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, hit }) => (hit ? <mark>{text}</mark> : text))}</>;
}

function LossNote({ children }: { readonly children: string }) {
  return <span class="turn-loss">{children}</span>;
}
