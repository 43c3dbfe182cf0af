import { i18n } from "#i18n";
import type { CorrectionResult } from "../../lib/correct/corrector.ts";
import { saveWords } from "../../lib/strings/save-words.ts";
import { shown } from "../../lib/strings/words.ts";
import type { CorrectionRequest, SpeakerFacts } from "../../lib/transcript/correction.ts";
import { callFacts } from "./change-words.ts";

/** What the reader asked for: a correction, or to take one back or make it again. */
export type Asked = CorrectionRequest | "undo" | "redo";

/** Returns how a correction ended, in plain words. */
export function resultWords(result: CorrectionResult, asked: Asked): string {
  switch (result.kind) {
    case "done":
      return [doneWords(asked), result.saved && i18n.t("correct.done.saved")].filter(Boolean).join(" ");
    case "nothing":
      return i18n.t(asked === "redo" ? "correct.nothingToRedo" : "correct.nothingToUndo");
    case "failed":
      return failureWords(result.why);
  }
}

type Why = Extract<CorrectionResult, { kind: "failed" }>["why"];

function failureWords(why: Why): string {
  if (why === "gone") return i18n.t("correct.failed.gone");
  if (why === "no-change") return i18n.t("correct.failed.noChange");
  return saveWords({ kind: "failed", why });
}

function doneWords(asked: Asked): string {
  if (asked === "undo") return i18n.t("correct.done.undone");
  if (asked === "redo") return i18n.t("correct.done.redone");
  switch (asked.kind) {
    case "speaker":
      return speakerWords(asked.speaker, asked.turns.length);
    case "merge":
      return speakerWords(asked.into, 1);
    case "facts":
      return i18n.t("correct.done.facts");
    case "begin":
      return i18n.t("correct.done.begin", [callFacts(asked.speaker)]);
    case "join":
      return i18n.t("correct.done.join");
    case "no-label":
      return i18n.t("correct.done.noLabel");
    case "answer":
      return i18n.t(asked.question === null ? "correct.done.answersNone" : "correct.done.answer");
    case "gap":
      return i18n.t(asked.lost === null ? "correct.done.gapForgotten" : "correct.done.gap");
    case "verdict":
      return i18n.t(asked.verdict === "transcript" ? "correct.done.transcript" : "correct.done.other");
  }
}

function speakerWords(speaker: SpeakerFacts, turns: number): string {
  if (speaker.name === null && speaker.role === null) return i18n.t("correct.done.notKnown");
  const name = callFacts(speaker);
  return turns === 1
    ? i18n.t("correct.done.speaker", [name])
    : i18n.t("correct.done.speakers", turns, [shown(turns), name]);
}
