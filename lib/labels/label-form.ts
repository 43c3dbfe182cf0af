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
  /** What is said under them is printed as a quotation. */
  readonly quoting: boolean;
  /** The forms, by `formOf`, of which on this page nearly all are labels. */
  readonly forms: ReadonlySet<string>;
}

/** So many labels of a form, by so many speakers, make it the page's … */
const LABELS = 3;
const SPEAKERS = 2;

/** … where they are this part of what has the form, but for names and offices that are not sure yet. */
const PURE = 0.6;

/** A typographic habit is the page's when this part of the sure candidates has it. */
const HABIT = 0.6;

/** Finds the form that a document's sure labels share; `null` where there are none. `candidates`: the sure ones and the others; `covering`: forms that cover the page. */
export function labelFormOf(
  labels: readonly Candidate[],
  candidates: readonly Candidate[],
  covering: ReadonlySet<string>,
): LabelForm | null {
  if (!labels.length && !covering.size) return null;
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
    quoting: part(({ quoting }) => quoting, labels) >= HABIT,
    timed: part(({ timed }) => timed, labels) >= HABIT,
    forms: new Set([...pageForms(labels, candidates), ...covering]),
  };
}

/** Whether a label is long enough to show how names are set here. */
function tellsCase({ text }: Candidate): boolean {
  return text.replace(/[^\p{L}]/gu, "").length > 4;
}

/** Returns the form of a candidate: how it is set apart, and in what type. */
export function formOf(candidate: Candidate): string {
  const { mark, bold, headed, alone, leading } = candidate;
  const dash = mark === "dash" ? dashOf(candidate) : "";
  return [mark, dash, bold, headed, leading, mark === "none" && alone].join(" ");
}

/** What a dash does at a label: sets it apart, follows its stop, or stands between its words, too. */
function dashOf(candidate: Candidate): "ruled" | "stopped" | "between" {
  if (isRuled(candidate)) return "ruled";
  return endsInStopAndDash(candidate) ? "stopped" : "between";
}

/** Returns whether a stop and a dash end a label: "Presidente.-" */
export function endsInStopAndDash({ text }: Candidate): boolean {
  return /\.[-–—]$/u.test(text);
}

/** Returns whether one long dash, and nothing else, sets a candidate apart. */
export function isRuled({ mark, text }: Candidate): boolean {
  return (
    mark === "dash" &&
    /^[^–—]+\s[–—]$/u.test(text) &&
    !/^(?:Q|A|R|Question|Answer|Réponse)(?!\p{L})/iu.test(text)
  );
}

/** Whether no words tell that a candidate is a person's or an office's. */
function isUnread({ person, caption }: Candidate): boolean {
  return person.unread || caption;
}

function pageForms(labels: readonly Candidate[], candidates: readonly Candidate[]): ReadonlySet<string> {
  const sure = new Set(labels);
  const against = Map.groupBy(
    candidates.filter((each) => isUnread(each) && !sure.has(each)),
    formOf,
  );
  return new Set(
    [...Map.groupBy(labels, formOf)].flatMap(([form, those]) => {
      const speakers = new Set(those.map(({ text }) => text));
      const enough = those.length >= LABELS && speakers.size >= SPEAKERS;
      const others = against.get(form)?.length ?? 0;
      return enough && those.length >= PURE * (those.length + others) ? form : [];
    }),
  );
}
