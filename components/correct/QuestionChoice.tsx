import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { nameOf } from "../../lib/strings/speaker-name.ts";
import { callSpeaker } from "../../lib/strings/words.ts";
import type { CorrectionRequest } from "../../lib/transcript/correction.ts";
import { huesOf } from "../../lib/transcript/palette.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { SpeakerChip } from "../SpeakerChip.tsx";
import { movedChoice, NUMBERED, numberedChoice } from "./correction-keys.ts";
import { NoLabelIcon } from "./icons.tsx";
import { questionsFor, suggestedQuestion } from "./questions.ts";
import { idAt } from "./scopes.ts";
import { scrollWithin } from "./scroll-within.ts";

interface QuestionChoiceProps {
  readonly transcript: Transcript;
  readonly item: number;
  readonly onMake: (request: CorrectionRequest | null) => void;
  readonly focused: boolean;
}

/** Asks which question a turn answers: those of the event in order, and none. */
export function QuestionChoice({ transcript, item, onMake }: QuestionChoiceProps) {
  const id = useId();
  const questions = useMemo(() => questionsFor(transcript, item), [transcript, item]);
  const hues = useMemo(() => huesOf(transcript.speakers), [transcript]);
  const [at, setAt] = useState(() => suggestedQuestion(transcript, item, questions));
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => {
    const option = list.current?.children[at];
    if (list.current && option instanceof HTMLElement) scrollWithin(list.current, option);
  }, [at]);
  const count = questions.length + 1;
  const choose = (place: number) => {
    const turn = idAt(transcript, item);
    onMake(turn && { kind: "answer", turn, question: questions[place]?.id ?? null });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
    const number =
      event.key === "0" && plain
        ? questions.length
        : numberedChoice(event, Math.min(questions.length, NUMBERED));
    const to = movedChoice(event, at, count, false);
    if (to !== null) setAt(to);
    else if (number !== null) choose(number);
    else if (plain && (event.key === "Enter" || event.key === " ")) choose(at);
    else return;
    event.preventDefault();
  };
  const option = (place: number, number: number | null) => ({
    id: `${id}-${place}`,
    role: "option" as const,
    class: "correct-name",
    "aria-selected": place === at,
    "aria-keyshortcuts": number === null ? undefined : `${number}`,
    onClick: () => choose(place),
  });
  return (
    <div
      ref={list}
      class="correct-names"
      data-questions
      role="listbox"
      tabIndex={0}
      aria-label={i18n.t("correct.question.title")}
      aria-activedescendant={`${id}-${at}`}
      onKeyDown={onKeyDown}
    >
      {questions.map(({ number, asker, beginning }, place) => (
        <div key={number} {...option(place, place < NUMBERED ? place + 1 : null)}>
          <SpeakerChip name={nameOf(asker)} hue={hues.get(asker.id) ?? null} small />
          <span class="correct-name-words" title={beginning}>
            <bdi>{callSpeaker(asker)}</bdi>{" "}
            <span class="correct-quoted" dir="auto">
              {beginning}
            </span>
          </span>
          {place < NUMBERED && (
            <span class="correct-key" aria-hidden="true">
              {place + 1}
            </span>
          )}
        </div>
      ))}
      <div key="none" {...option(questions.length, 0)}>
        <NoLabelIcon />
        <span class="correct-name-words">{i18n.t("correct.question.none")}</span>
        <span class="correct-key" aria-hidden="true">
          0
        </span>
      </div>
    </div>
  );
}
