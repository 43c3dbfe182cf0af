import { fullTitle } from "../citation/citation.ts";
import { SPEAKER_CORRECTED } from "../citation/corrected-words.ts";
import { calledBy, listed, mentioned } from "../citation/speaker-words.ts";
import { dayWords } from "./dates-in-words.ts";
import type { Quote, QuotedTurn } from "./quote.ts";

/**
 * The fields of a template, as people write them: `{speaker}`. Between bars a field can bring words that are only there when it
 * is known: `{, |role|}`, `{ (|outlet|)}`, `{ in answer to |answering|}`, `{, |corrected|}`. `{{` and `}}` are braces.
 */
export const TEMPLATE_FIELDS = {
  words: (_, { words }) => words,
  speaker: (_, { speaker }) => calledBy(speaker),
  role: (_, { speaker }) => (speaker.name === null ? null : speaker.role),
  outlet: (_, { speaker }) => speaker.outlet,
  answering: (_, { inAnswerTo }) => listed(inAnswerTo.map(mentioned)),
  corrected: (_, { corrected }) => (corrected ? SPEAKER_CORRECTED : null),
  title: ({ citation }) => citation.title,
  subtitle: ({ citation }) => citation.subtitle,
  event: ({ citation }) => fullTitle(citation),
  place: ({ citation }) => citation.place,
  day: ({ citation }) => dayWords(citation.date)?.plain ?? null,
  date: ({ citation }) => citation.date,
  publisher: ({ citation }) => citation.publisher,
  delivery: ({ citation }) => citation.delivery,
  address: ({ citation }) => citation.url,
  link: ({ link }) => link,
} as const satisfies Readonly<Record<string, (quote: Quote, turn: QuotedTurn) => string | null>>;

/** A filled template, or what is wrong with it; `at`: the place of the brace in the template. */
export type Filled =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "unknown-field"; readonly field: string; readonly at: number }
  | { readonly kind: "lone-brace"; readonly at: number };

/** A template filled for every speaker quoted, parted by blank lines. The first mistake in it is told instead. */
export function fillTemplate(template: string, quote: Quote): Filled {
  const mistake = mistakeIn(template);
  if (mistake) return mistake;
  const texts = quote.turns.map((turn) =>
    template.replace(TOKEN, (token: string, inner: string | undefined) =>
      inner === undefined ? (token[0] ?? "") : fieldText(inner, quote, turn),
    ),
  );
  return { kind: "text", text: texts.join("\n\n") };
}

/** `{{`, `}}`, `{field}`, `{before|field|after}`, and a brace that is neither. */
const TOKEN = /\{\{|\}\}|\{([^{}]*)\}|[{}]/gu;

function mistakeIn(template: string): Filled | null {
  for (const { 0: token, 1: inner, index } of template.matchAll(TOKEN)) {
    if (token.length === 1) return { kind: "lone-brace", at: index };
    if (inner === undefined) continue;
    const { field } = partsOf(inner);
    if (!isField(field)) return { kind: "unknown-field", field, at: index };
  }
  return null;
}

function fieldText(inner: string, quote: Quote, turn: QuotedTurn): string {
  const { before, field, after } = partsOf(inner);
  const text = isField(field) ? TEMPLATE_FIELDS[field](quote, turn) : null;
  return text ? `${before}${text}${after}` : "";
}

/** Anything but one field, or a field between two bars, is a field that nobody knows. */
function partsOf(inner: string): { before: string; field: string; after: string } {
  const [before = "", field, after, ...more] = inner.split("|");
  if (field === undefined) return { before: "", field: before.trim(), after: "" };
  if (after === undefined || more.length) return { before: "", field: inner, after: "" };
  return { before, field: field.trim(), after };
}

function isField(field: string): field is keyof typeof TEMPLATE_FIELDS {
  return Object.hasOwn(TEMPLATE_FIELDS, field);
}
