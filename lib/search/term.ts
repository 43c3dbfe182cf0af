import type { Lexeme } from "./lexemes.ts";
import { lexemesOf } from "./lexemes.ts";
import type { ProblemKind } from "./problem.ts";
import { FIELDS, type Field, type Near, PARTS, type Phrase } from "./query.ts";
import { keysOf } from "./tokens.ts";

/** What a word, a phrase or a field with its value looks for, or why it looks for nothing. */
export function termOf({ field, words, prefix }: Lexeme): Phrase | ProblemKind {
  const name = FIELDS.find((known) => known === field) ?? "words";
  const keys = valueKeys(name, words);
  if (keys.length === 0) return field === null ? "no-words" : "no-value";
  if (name === "in" && !PARTS.some((part) => part === keys[0])) return "not-a-part";
  return { kind: "phrase", field: name, keys, prefix };
}

/** What `NEAR(bridge "second pier", 5)` looks for; without a number, ten words may lie between. */
export function nearOf({ words }: Lexeme): Near | Phrase | ProblemKind {
  const { inside = words, within = String(USUAL) } = WITHIN.exec(words)?.groups ?? {};
  const phrases = lexemesOf(inside).flatMap((lexeme) => {
    const phrase = termOf({ ...lexeme, field: null, words: lexeme.words || "" });
    return typeof phrase === "string" ? [] : [phrase];
  });
  const [first] = phrases;
  if (!first) return "no-words";
  if (phrases.length === 1) return first;
  return { kind: "near", phrases, within: Math.min(Number(within), FARTHEST) };
}

/** As in FTS5. */
const USUAL = 10;

/** No turn has more words. */
const FARTHEST = 1_000_000;

const WITHIN = /^(?<inside>.*),\s*(?<within>\d+)\s*$/su;

/** Of a language only the first part counts: `en-GB` is `en`, here as in the index. Parts may be typed as many: `in:questions`. */
function valueKeys(field: Field, words: string): readonly string[] {
  const keys = keysOf(words);
  if (field === "in") return keys.slice(0, 1).map((key) => key.replace(/s$/u, ""));
  return field === "lang" ? keys.slice(0, 1) : keys;
}
