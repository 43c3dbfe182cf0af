import type { ProblemKind } from "./problem.ts";

/** One sign of a query as typed: `text.slice(start, end)`. */
export interface Lexeme {
  readonly kind: "open" | "close" | "or" | "and" | "not" | "near" | "term";
  readonly start: number;
  readonly end: number;
  /** A term's field as typed in small letters, `null` without one. */
  readonly field: string | null;
  /** A term's words, without quotes and star; what stands in the brackets of `near`. */
  readonly words: string;
  /** A term ends with a star. */
  readonly prefix: boolean;
  readonly problem: ProblemKind | null;
}

/** The signs of a query, in order. Every text has some reading; the time grows with its length. */
export function lexemesOf(text: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (const match of text.matchAll(SIGN)) {
    const { 0: sign, index, groups = {} } = match;
    lexemes.push({ ...readSign(sign, groups), start: index, end: index + sign.length });
  }
  return lexemes;
}

/** Quotes as typed and as pasted; which of them closes is not told apart. */
const QUOTE = '["“”„«»]';
const INSIDE = '[^"“”„«»]*';
const BARE = '[^\\s()"“”„«»]';

/** A field's name in whatever letters; operators are capitals alone, in small letters they are words like any other. */
const FIELD = "(?:speaker|role|outlet|publisher|title|in|lang|after|before)".replace(
  /[a-z]/gu,
  (letter) => `[${letter}${letter.toUpperCase()}]`,
);

/**
 * In this order: brackets; `NEAR(…)` and what it holds; the words `OR`, `AND`, `NOT`; a hyphen just before something;
 * a field with its value; a phrase; a word.
 */
const SIGN = new RegExp(
  [
    "(?<open>\\()",
    "(?<close>\\))",
    "NEAR\\((?<near>[^)]*)(?<nearEnd>\\)?)",
    `(?<operator>OR|AND|NOT)(?!${BARE})`,
    "(?<not>[-−]+(?=[^\\s)-]))",
    `(?<field>${FIELD}):(?:${QUOTE}(?<quoted>${INSIDE})(?<quotedEnd>${QUOTE}?)(?<quotedStar>\\*?)|(?<value>${BARE}*))`,
    `${QUOTE}(?<phrase>${INSIDE})(?<phraseEnd>${QUOTE}?)(?<phraseStar>\\*?)`,
    `(?<word>${BARE}+)`,
  ].join("|"),
  "gu",
);

type Read = Omit<Lexeme, "start" | "end">;

function readSign(sign: string, groups: Readonly<Record<string, string | undefined>>): Read {
  const { open, close, near, nearEnd, not, operator } = groups;
  if (open) return { ...NOTHING, kind: "open" };
  if (close) return { ...NOTHING, kind: "close" };
  if (near !== undefined)
    return { ...NOTHING, kind: "near", words: near, problem: nearEnd ? null : "unclosed-bracket" };
  if (not) return { ...NOTHING, kind: "not" };
  if (operator) return { ...NOTHING, kind: operator === "OR" ? "or" : operator === "AND" ? "and" : "not" };
  return termOf(sign, groups);
}

function termOf(sign: string, groups: Readonly<Record<string, string | undefined>>): Read {
  const quoted = groups.quoted ?? groups.phrase;
  const field = groups.field?.toLowerCase() ?? null;
  if (quoted === undefined) {
    const words = groups.value ?? sign;
    return { ...NOTHING, kind: "term", field, words, prefix: words.endsWith("*") };
  }
  const closed = groups.quotedEnd || groups.phraseEnd;
  const prefix = (groups.quotedStar || groups.phraseStar) === "*";
  return { kind: "term", field, words: quoted, prefix, problem: closed ? null : "unclosed-quote" };
}

const NOTHING = { field: null, words: "", prefix: false, problem: null } as const;
