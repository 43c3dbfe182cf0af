import { fieldTerm } from "./field-term.ts";
import { lexemesOf } from "./lexemes.ts";

/** A query that finds the same, in one year alone: dates that bounded it before give way. */
export function narrowToYear(typed: string, year: number): string {
  return joined(without(typed, ["after", "before"]), `after:${year} before:${year + 1}`);
}

/** A query that finds the same, said by this speaker alone. */
export function narrowToSpeaker(typed: string, speaker: string): string {
  const term = fieldTerm("speaker", speaker);
  const narrowed = lexemesOf(typed).some(({ start, end }) => typed.slice(start, end) === term);
  return narrowed ? typed : joined(bracketed(typed), term);
}

/** Takes the terms of some fields out. */
function without(typed: string, fields: readonly string[]): string {
  const kept = lexemesOf(typed).reduceRight(
    (text, { field, start, end }) =>
      field !== null && fields.includes(field) ? text.slice(0, start) + text.slice(end) : text,
    typed,
  );
  return kept.replace(/\s+/gu, " ");
}

/** `OR` at the end of a query would take the next term for its own. */
function bracketed(typed: string): string {
  return lexemesOf(typed).at(-1)?.kind === "or" ? `(${typed.trim()})` : typed;
}

function joined(typed: string, term: string): string {
  return [typed.trim(), term].filter(Boolean).join(" ");
}
