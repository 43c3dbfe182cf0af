import "./correct-menu.css";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { CorrectionResult, Corrector } from "../../lib/correct/corrector.ts";
import { callSpeaker, shown } from "../../lib/strings/words.ts";
import type { CorrectionRequest } from "../../lib/transcript/correction.ts";
import { turnsOf } from "../../lib/transcript/navigate.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { gapsAt } from "./corrections-at.ts";
import { FactsForm } from "./FactsForm.tsx";
import { GapForm } from "./GapForm.tsx";
import { JoinIcon, LinkIcon, NoLabelIcon, Pencil } from "./icons.tsx";
import { QuestionChoice } from "./QuestionChoice.tsx";
import { questionAnswered } from "./questions.ts";
import { resultWords } from "./result-words.ts";
import { SpeakerChoice } from "./SpeakerChoice.tsx";
import { idAt } from "./scopes.ts";

interface CorrectMenuProps {
  readonly id?: string;
  readonly transcript: Transcript;
  /** What is corrected, a turn or a gap: an index into the transcript's items. */
  readonly item: number;
  /**
   * A turn begins within the item: letters and digits of its words before the one that begins it (`lettersBefore`). Then the menu asks only
   * who speaks there.
   */
  readonly beginsAt?: number;
  readonly corrector: Corrector;
  /** The reader is done with it. Called once a correction is made, after `onDone`. */
  readonly onClose: () => void;
  /** How a correction ended. A failure is told in the menu, which stays open. */
  readonly onDone: (result: CorrectionResult, request: CorrectionRequest) => void;
  /** Takes the focus when shown. */
  readonly focused?: boolean;
}

type View = "speaker" | "facts" | "question" | "gap";

/** Puts a turn right, in place: who speaks, what they are, what belongs together. Of a gap it asks what is missing. */
export function CorrectMenu(props: CorrectMenuProps) {
  const { id, transcript, item, beginsAt, corrector, onClose, onDone, focused = true } = props;
  const own = useId();
  const place = transcript.items[item];
  const [view, setView] = useState<View>(place?.type === "gap" ? "gap" : "speaker");
  const [failure, setFailure] = useState("");
  const isBusy = useRef(false);
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => box.current?.scrollIntoView({ block: "nearest" }), [view]);
  const make = async (request: CorrectionRequest | null) => {
    if (isBusy.current) return;
    if (!request) return setFailure(i18n.t("correct.failed.gone"));
    isBusy.current = true;
    const result = await corrector
      .act({ kind: "make", request })
      .catch((): CorrectionResult => ({ kind: "failed", why: "unknown" }));
    isBusy.current = false;
    setFailure(result.kind === "done" ? "" : resultWords(result, request));
    onDone(result, request);
    if (result.kind === "done") onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.isComposing) return;
    // It closes this: nothing around it takes what is prevented.
    event.preventDefault();
    onClose();
  };
  const speaker =
    place?.type === "turn" ? transcript.speakers.find((one) => one.id === place.speaker) : undefined;
  const goBack = place?.type === "gap" ? undefined : () => setView("speaker");
  const act = (request: CorrectionRequest | null) => void make(request);
  const title = titleOf(view, beginsAt !== undefined, speaker ? callSpeaker(speaker) : "");
  const common = { transcript, item, onMake: act, focused };
  return (
    <section
      ref={box}
      id={id}
      class="correct-menu"
      role="dialog"
      lang={i18n.t("locale")}
      aria-labelledby={`${own}-title`}
      onKeyDown={onKeyDown}
    >
      <header class="correct-head">
        {goBack && view !== "speaker" && (
          <button
            type="button"
            class="sign-button"
            aria-label={i18n.t("correct.back")}
            title={i18n.t("correct.back")}
            onClick={goBack}
          >
            ‹
          </button>
        )}
        <h2 id={`${own}-title`}>{title}</h2>
        <button
          type="button"
          class="sign-button"
          aria-label={i18n.t("correct.close")}
          title={`${i18n.t("correct.close")} (Esc)`}
          onClick={onClose}
        >
          ×
        </button>
      </header>
      {view === "speaker" && place?.type === "turn" && speaker && (
        <SpeakerChoice {...common} {...{ speaker, beginsAt, corrector }} />
      )}
      {view === "speaker" && beginsAt === undefined && (
        <MoreToCorrect {...{ transcript, item }} onMake={act} onView={setView} />
      )}
      {view === "facts" && speaker && <FactsForm {...common} speaker={speaker} onCancel={onClose} />}
      {view === "question" && <QuestionChoice {...common} />}
      {view === "gap" && (
        <GapForm
          {...common}
          item={place?.type === "gap" ? item : (gapsAt(transcript, item)[0] ?? item)}
          onCancel={onClose}
        />
      )}
      <p class="correct-failure alarm" role="alert">
        {failure}
      </p>
    </section>
  );
}

function titleOf(view: View, begins: boolean, name: string): string {
  switch (view) {
    case "speaker":
      return i18n.t(begins ? "correct.whoBegins" : "correct.who");
    case "facts":
      return i18n.t("correct.facts.title", [name]);
    case "question":
      return i18n.t("correct.question.title");
    case "gap":
      return i18n.t("correct.gap.title");
  }
}

interface MoreToCorrectProps {
  readonly transcript: Transcript;
  readonly item: number;
  readonly onMake: (request: CorrectionRequest | null) => void;
  readonly onView: (view: View) => void;
}

/** What else of a turn can be put right. */
function MoreToCorrect({ transcript, item, onMake, onView }: MoreToCorrectProps) {
  const turn = transcript.items[item];
  const id = idAt(transcript, item);
  if (turn?.type !== "turn") return null;
  const isFirst = turnsOf(transcript.items)[0] === item;
  const answered = questionAnswered(transcript, item);
  return (
    <ul class="correct-more">
      <li>
        <button type="button" onClick={() => onView("facts")}>
          <Pencil />
          {i18n.t("correct.facts.open")}
        </button>
      </li>
      {!isFirst && (
        <li>
          <button type="button" onClick={() => onMake(id && { kind: "join", turn: id })}>
            <JoinIcon />
            {i18n.t("correct.join")}
          </button>
        </li>
      )}
      {!isFirst && turn.label !== null && (
        <li>
          <button type="button" onClick={() => onMake(id && { kind: "no-label", turn: id })}>
            <NoLabelIcon />
            <bdi>{i18n.t("correct.notLabel", [turn.label.trim()])}</bdi>
          </button>
        </li>
      )}
      {transcript.exchanges.length > 0 && (
        <li>
          <button type="button" onClick={() => onView("question")}>
            <LinkIcon />
            {answered === null
              ? i18n.t("correct.question.answersNone")
              : i18n.t("correct.question.answers", [shown(answered + 1)])}
          </button>
        </li>
      )}
      {gapsAt(transcript, item).length > 0 && (
        <li>
          <button type="button" onClick={() => onView("gap")}>
            <Pencil />
            {i18n.t("correct.gap.open")}
          </button>
        </li>
      )}
    </ul>
  );
}
