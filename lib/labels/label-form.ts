import { isRuled } from "./features.ts";
import type { Candidate } from "./label.ts";

/** How the labels of one document look, as far as they agree. */
export interface LabelForm {
  readonly bold: boolean;
  readonly capitals: boolean;
  /** Their punctuation is printed. */
  readonly marked: boolean;
  /** A dash of their own sets them apart: "Reporter — Which ship?" */
  readonly ruled: boolean;
  /** They are headings, or terms of a list of definitions. */
  readonly headed: boolean;
  /** Dashes end them: "Question -". */
  readonly dashed: boolean;
  /** They carry a time: "Lloyd Austin: (02:11)". */
  readonly timed: boolean;
}

/** A typographic habit is the page's when this part of the sure candidates has it. */
const HABIT = 0.6;

/** Finds the form that a document's sure labels share; `null` where there are none. */
export function labelFormOf(labels: readonly Candidate[]): LabelForm | null {
  if (!labels.length) return null;
  const part = (has: (label: Candidate) => boolean, of: readonly Candidate[]) =>
    of.filter(has).length / Math.max(1, of.length);
  return {
    bold: part(({ bold }) => bold, labels) >= HABIT,
    // "Q" and "LS" are capitals everywhere.
    capitals: part(({ capitals }) => capitals, labels.filter(tellsCase)) >= HABIT,
    marked: part(({ mark }) => mark !== "none", labels) >= HABIT,
    dashed: part(({ mark }) => mark === "dash", labels) >= HABIT,
    ruled: part(isRuled, labels) >= HABIT,
    headed: part(({ headed }) => headed, labels) >= HABIT,
    timed: part(({ timed }) => timed, labels) >= HABIT,
  };
}

/** Whether a label is long enough to show how names are set here. */
function tellsCase({ text }: Candidate): boolean {
  return text.replace(/[^\p{L}]/gu, "").length > 4;
}
