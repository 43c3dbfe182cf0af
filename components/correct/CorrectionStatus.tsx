import "./correction-status.css";
import { i18n } from "#i18n";
import { counted } from "../../lib/strings/words.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { namelessTurns } from "./corrections-at.ts";
import { resultWords } from "./result-words.ts";
import { idAt } from "./scopes.ts";
import type { Correcting, ToldResult } from "./use-correcting.ts";

interface CorrectionStatusProps {
  readonly transcript: Transcript;
  readonly correcting: Correcting;
  /** Leads to a turn without a name; absent where that is not offered. */
  readonly onShow?: (item: number) => void;
}

/** Says how the last correction ended, takes it back, and leads on to the next turn without a name. */
export function CorrectionStatus({ transcript, correcting, onShow }: CorrectionStatusProps) {
  const { told, tell, undo, redo } = correcting;
  const nameless = told && onShow ? namelessAfter(transcript, told) : [];
  const next = nameless[0];
  const words = told ? resultWords(told.result, told.asked) : "";
  const more = nameless.length > 0 ? counted("correct.done.nameless", nameless.length) : "";
  const id = told?.result.kind === "done" ? told.result.id : null;
  return (
    <div class="correction-status" data-empty={told === null || undefined}>
      <p role="status" class={told?.result.kind === "failed" ? "alarm" : undefined}>
        {[words, more].filter(Boolean).join(" ")}
      </p>
      {next !== undefined && onShow && (
        <button type="button" class="plain-button" onClick={() => onShow(next)}>
          {i18n.t("correct.showNext", nameless.length)}
        </button>
      )}
      {id !== null && (
        <button
          type="button"
          class="plain-button"
          onClick={() => void (told?.asked === "undo" ? redo(id) : undo(id))}
        >
          {i18n.t(told?.asked === "undo" ? "correct.redo" : "correct.undo")}
        </button>
      )}
      {told && (
        <button
          type="button"
          class="sign-button correction-status-close"
          aria-label={i18n.t("correct.close")}
          title={i18n.t("correct.close")}
          onClick={() => tell(null)}
        >
          ×
        </button>
      )}
    </div>
  );
}

/** The turns without a name that are left where one was given, those after it first. */
function namelessAfter(transcript: Transcript, { result, asked }: ToldResult): readonly number[] {
  if (result.kind !== "done" || asked === "undo" || asked === "redo" || asked.kind !== "speaker") return [];
  const { turns } = asked;
  const isGiven = (item: number) => turns.some((id) => id === idAt(transcript, item));
  const here = transcript.items.findIndex((_, item) => isGiven(item));
  // What is shown may still be the reading before.
  const left = namelessTurns(transcript).filter((item) => !isGiven(item));
  return [...left.filter((item) => item > here), ...left.filter((item) => item < here)];
}
