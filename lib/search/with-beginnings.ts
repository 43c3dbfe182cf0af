import { lexemesOf } from "./lexemes.ts";

/** The query with a star behind its last word, so that it finds words that begin so; `null` where it ends otherwise. */
export function withBeginnings(typed: string): { readonly typed: string; readonly word: string } | null {
  const last = lexemesOf(typed).at(-1);
  if (last?.kind !== "term" || last.field !== null || last.prefix) return null;
  if (last.words !== typed.slice(last.start, last.end) || !/[\p{L}\p{N}]$/u.test(last.words)) return null;
  return { typed: `${typed.slice(0, last.end)}*`, word: last.words };
}
