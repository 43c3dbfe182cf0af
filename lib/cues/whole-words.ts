import { patternUnion } from "../text/pattern-union.ts";

/** Joins forms into one that stands between the bounds of words; `\b` knows those of Latin letters without accents alone. */
export function wholeWords(forms: readonly RegExp[]): RegExp {
  return patternUnion(forms, "iu", String.raw`\b…\b`);
}
