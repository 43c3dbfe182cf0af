import { fieldTerm } from "./field-term.ts";
import type { Known } from "./known.ts";
import { lexemesOf } from "./lexemes.ts";
import { PARTS } from "./query.ts";
import { keysOf } from "./tokens.ts";

/** What may be typed in place of `text.slice(start, end)`. */
export interface Suggestion {
  /** `field`: its value is to follow; `value`: whole. */
  readonly kind: "field" | "value";
  /** With its field and quotes, a colon or a space at its end. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What a reader may be typing at the cursor: a field, a field's value (`speaker:mar` → `speaker:"Marina Maksimovic"`), a
 * name (`mar` → the same), at most `most`. Any word of a name may be typed. Nothing where nothing is begun.
 */
export function suggest(typed: string, cursor: number, known: Known, most = MOST): readonly Suggestion[] {
  const begun = begunAt(typed, cursor);
  if (!begun) return [];
  const { start, end, field, words } = begun;
  const texts = field === null ? anywhere(words, known) : valuesOf(field, words, known);
  return texts
    .slice(0, most)
    .map((text) => ({ kind: text.endsWith(":") ? "field" : "value", text, start, end }));
}

/** As many as are seen at a glance. */
const MOST = 8;

interface Begun {
  readonly start: number;
  readonly end: number;
  readonly field: string | null;
  readonly words: string;
}

/** The word, phrase or field in which the cursor stands or at whose end; what follows the cursor in it is replaced, too. */
function begunAt(typed: string, cursor: number): Begun | null {
  const at = lexemesOf(typed).find(
    ({ kind, start, end }) => kind === "term" && start < cursor && cursor <= end,
  );
  if (!at) return null;
  const [before] = lexemesOf(typed.slice(at.start, cursor));
  if (before?.kind !== "term") return null;
  return { start: at.start, end: at.end, field: before.field, words: before.words };
}

function anywhere(words: string, known: Known): readonly string[] {
  const fields = FIELDS.filter((field) => words !== "" && field.startsWith(words.toLowerCase()));
  const names = [...words].length < 2 ? [] : valuesOf("speaker", words, known);
  return [...fields.map((field) => `${field}:`), ...names];
}

/** Those that readers ask for most come first. */
const FIELDS = ["speaker", "title", "in", "outlet", "after", "before", "role", "publisher", "lang"] as const;

function valuesOf(field: string, words: string, known: Known): readonly string[] {
  const wanted = keysOf(words);
  const all = field === "in" ? PARTS : isKnown(field, known) ? known[field] : [];
  const fitting = all.filter((value) => fits(keysOf(value), wanted));
  return fitting.map((value) => `${fieldTerm(field, value)} `);
}

function isKnown(field: string, known: Known): field is keyof Known {
  return Object.hasOwn(known, field);
}

/** The words stand in a row in the value; the last may only be begun. */
function fits(keys: readonly string[], wanted: readonly string[]): boolean {
  return keys.some((_, from) =>
    wanted.every((key, at) =>
      at === wanted.length - 1 ? keys[from + at]?.startsWith(key) : keys[from + at] === key,
    ),
  );
}
