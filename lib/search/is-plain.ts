import { lexemesOf } from "./lexemes.ts";

/** Whether a text is words and nothing else: no field, phrase, bracket, star or operator of the query language. */
export function isPlain(typed: string): boolean {
  return lexemesOf(typed).every(
    ({ kind, field, prefix, words, start, end }) =>
      kind === "term" && field === null && !prefix && words === typed.slice(start, end),
  );
}
