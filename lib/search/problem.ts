/** Something in a query that was not understood and looks for nothing: `text.slice(start, end)`. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly start: number;
  readonly end: number;
}

/**
 * `unclosed-quote`, `unclosed-bracket`: taken as closed at the end; `stray-bracket`: nothing was open; `lone-or`: nothing
 * beside it; `lone-not`: nothing behind it; `no-words`: signs only; `no-value`: a field and nothing behind it;
 * `not-a-part`: `in:` knows question, answer and statement; `not-a-date`; `date-inside`: a date bounds the whole
 * search, it is no choice and is not negated; `too-deep`, `too-long`: what lies beyond is left out.
 */
export type ProblemKind =
  | "unclosed-quote"
  | "unclosed-bracket"
  | "stray-bracket"
  | "lone-or"
  | "lone-not"
  | "no-words"
  | "no-value"
  | "not-a-part"
  | "not-a-date"
  | "date-inside"
  | "too-deep"
  | "too-long";
