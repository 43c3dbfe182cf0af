import { dateIn } from "../transcript/dates.ts";
import type { Lexeme } from "./lexemes.ts";
import type { ProblemKind } from "./problem.ts";

/** A day that bounds the search. */
export interface Bound {
  readonly kind: "bound";
  readonly side: "from" | "until";
  /** ISO 8601. */
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The bound of `after:` and `before:`, `null` for any other term. A year is its first day, a month too, so that
 * `after:2021 before:2022` is the year 2021: the day of `after:` lies in, the day of `before:` does not.
 */
export function boundIn({ field, words, start, end }: Lexeme): Bound | ProblemKind | null {
  if (field !== "after" && field !== "before") return null;
  if (words.trim() === "") return "no-value";
  const day = dayOf(words.trim());
  if (day === null) return "not-a-date";
  return { kind: "bound", side: field === "after" ? "from" : "until", day, start, end };
}

/** `2021`, `2021-05`, `2021-5-7`, and the dates that transcripts print: `17.05.2021`, `"17 May 2021"`. */
function dayOf(words: string): string | null {
  const { year, month = "1", day } = YEAR_MONTH.exec(words)?.groups ?? {};
  if (year === undefined || day !== undefined) return dateIn(words);
  return Number(month) > 12 ? null : dateIn(`${year}-${month}-1`);
}

const YEAR_MONTH = /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2}))?(?<day>[-/.].*)?$/u;
