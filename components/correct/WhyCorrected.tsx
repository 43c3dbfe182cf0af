import "./why-corrected.css";
import { useMemo } from "preact/hooks";
import { i18n } from "#i18n";
import type { CorrectionRequest } from "../../lib/transcript/correction.ts";
import { huesOf } from "../../lib/transcript/palette.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { SpeakerChip } from "../SpeakerChip.tsx";
import { callFacts, changeLine, changeWords } from "./change-words.ts";
import { correctionsAt } from "./corrections-at.ts";
import { Pencil } from "./icons.tsx";
import { speakerRequest } from "./scopes.ts";
import { speakersNear } from "./suggest-speakers.ts";
import { WordsOfChange } from "./WordsOfChange.tsx";

interface WhyCorrectedProps {
  readonly transcript: Transcript;
  /** The turn that is explained: an index into the transcript's items. */
  readonly item: number;
  /** Who speaks there is doubtful: the likeliest others are offered. */
  readonly isDoubtful: boolean;
  readonly onOpen: () => void;
  readonly onMake: (request: CorrectionRequest) => void;
  readonly onUndo: (id: string) => void;
}

/** Stands at the end of an explanation: what the reader put right there, and the ways to put it right. */
export function WhyCorrected({ transcript, item, isDoubtful, onOpen, onMake, onUndo }: WhyCorrectedProps) {
  const made = useMemo(() => correctionsAt(transcript, item), [transcript, item]);
  const near = useMemo(
    () => (isDoubtful ? speakersNear(transcript, item).slice(0, QUICK) : []),
    [transcript, item, isDoubtful],
  );
  const hues = useMemo(() => huesOf(transcript.speakers), [transcript]);
  return (
    <div class="why-corrected">
      {made.map((one) => {
        const words = changeWords(transcript, one);
        return (
          <p key={one.id} class="why-corrected-made">
            <Pencil />
            <span>
              {i18n.t("correct.mark.speaker")} · <WordsOfChange words={words} />
            </span>
            <button
              type="button"
              class="plain-button"
              aria-label={i18n.t("correct.undoOne", [changeLine(words)])}
              onClick={() => onUndo(one.id)}
            >
              {i18n.t("correct.undo")}
            </button>
          </p>
        );
      })}
      <p class="why-corrected-ways">
        {near.map(({ facts, id }) => (
          <button
            key={id}
            type="button"
            class="why-corrected-quick"
            aria-label={`${i18n.t("correct.who")} ${callFacts(facts)}`}
            onClick={() => {
              const request = speakerRequest(transcript, item, "turn", facts);
              if (request) onMake(request);
            }}
          >
            <SpeakerChip name={callFacts(facts)} hue={(id && hues.get(id)) ?? null} small />
            <bdi>{callFacts(facts)}</bdi>
          </button>
        ))}
        <button type="button" class="plain-button" onClick={onOpen}>
          {i18n.t("correct.open")}
        </button>
      </p>
    </div>
  );
}

/** Names that are offered at once. */
const QUICK = 3;
