/** What is looked for: plain values, the same for the scan and the index. */
export interface Query {
  /** What a turn must fulfil; `null`: any turn does. */
  readonly clause: Clause | null;
  /** The first day of the event, ISO 8601; `null` for no bound. What has no date lies in no bounds. */
  readonly from: string | null;
  /** The day before which the event was, ISO 8601; `null` for no bound. */
  readonly until: string | null;
}

/** What a turn fulfils or does not. */
export type Clause = Phrase | Near | All | Any | Not;

/** These words, one after the other, in one field. */
export interface Phrase {
  readonly kind: "phrase";
  readonly field: Field;
  /** Keys of tokens, at least one. */
  readonly keys: readonly string[];
  /** The last of them only begins so. */
  readonly prefix: boolean;
}

/** All phrases among the words said, with at most `within` words between the end of each and the beginning of the last. */
export interface Near {
  readonly kind: "near";
  readonly phrases: readonly Phrase[];
  readonly within: number;
}

/** Every one of them. */
export interface All {
  readonly kind: "all";
  readonly of: readonly Clause[];
}

/** At least one of them. */
export interface Any {
  readonly kind: "any";
  readonly of: readonly Clause[];
}

/** A turn that does not fulfil it. */
export interface Not {
  readonly kind: "not";
  readonly clause: Clause;
}

/** What is searched: the words said, who said them, in what part of the event, and what the transcript says of itself. */
export type Field = "words" | "speaker" | "role" | "outlet" | "publisher" | "title" | "in" | "lang";

/** All fields, in the order of the index's columns. */
export const FIELDS = [
  "words",
  "speaker",
  "role",
  "outlet",
  "publisher",
  "title",
  "in",
  "lang",
] as const satisfies readonly Field[];

/** What a turn is within its event; `statement`: whatever neither asks nor answers. */
export type Part = "question" | "answer" | "statement";

/** All parts. */
export const PARTS = ["question", "answer", "statement"] as const satisfies readonly Part[];
