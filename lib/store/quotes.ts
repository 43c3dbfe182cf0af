import * as v from "valibot";
import type { Citation } from "../citation/citation.ts";
import type { Quote, QuotedTurn } from "../quote/quote.ts";
import { COUNT, type Every, LINE, list, TEXT_OR_NULL } from "../schema/forms.ts";
import { readingSchemas } from "../schema/reading-schemas.ts";
import type { LibraryTransaction } from "./connection.ts";
import { inWholeCharacters } from "./records.ts";

/** A quote that the reader kept. */
export interface KeptQuote {
  readonly id: string;
  /** ISO 8601 with time, UTC. */
  readonly keptAt: string;
  /** The document that it was taken from; `null` for one without an address. */
  readonly document: string | null;
  readonly quote: Quote;
}

/** Whether what somebody sent is a quote. */
export function isQuote(sent: unknown): sent is Quote {
  return v.is(QUOTE, sent);
}

/** The kept quote that a record holds, unchanged but for halves of characters; `null` where it is damaged. */
export function readQuote(record: unknown): KeptQuote | null {
  return v.is(KEPT, record) ? inWholeCharacters(record, ["id"]) : null;
}

/** What was kept, last first. Damaged records are left out, and left as they are. */
export async function listQuotes(transaction: LibraryTransaction<"readonly">): Promise<KeptQuote[]> {
  const records: unknown[] = await transaction.objectStore("quotes").getAll();
  return records
    .flatMap((record) => readQuote(record) ?? [])
    .sort((one, other) => (other.keptAt < one.keptAt ? -1 : 1));
}

/** Deletes a quote for good. */
export async function deleteQuote(transaction: LibraryTransaction<"readwrite">, id: string): Promise<void> {
  await transaction.objectStore("quotes").delete(id);
}

const { object, speaker } = readingSchemas("kept");

const CITATION = object({
  title: LINE,
  subtitle: TEXT_OR_NULL,
  date: TEXT_OR_NULL,
  place: TEXT_OR_NULL,
  publisher: TEXT_OR_NULL,
  url: TEXT_OR_NULL,
  language: TEXT_OR_NULL,
  delivery: v.nullable(v.picklist(["as delivered", "as prepared"])),
  authors: list(speaker),
  turn: v.nullable(COUNT),
  inAnswerTo: list(speaker),
} satisfies Every<Citation>) satisfies v.GenericSchema<unknown, Citation>;

const TURN = object({
  speaker,
  words: LINE,
  inAnswerTo: list(speaker),
  corrected: v.exactOptional(v.literal(true)),
} satisfies Every<QuotedTurn>) satisfies v.GenericSchema<unknown, QuotedTurn>;

const QUOTE = object({
  citation: CITATION,
  turns: v.pipe(list(TURN), v.minLength(1)),
  link: TEXT_OR_NULL,
} satisfies Every<Quote>) satisfies v.GenericSchema<unknown, Quote>;

const KEPT = object({
  id: LINE,
  keptAt: LINE,
  document: TEXT_OR_NULL,
  quote: QUOTE,
} satisfies Every<KeptQuote>) satisfies v.GenericSchema<unknown, KeptQuote>;
