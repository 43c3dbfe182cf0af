import type { LibraryTransaction } from "./connection.ts";
import { type KeptQuote, readQuote } from "./quotes.ts";
import { renewQuote } from "./renew-quote.ts";

/** Keeps a quote with the document that it is of. */
export async function putQuote(transaction: LibraryTransaction<"readwrite">, kept: KeptQuote): Promise<void> {
  await transaction.objectStore("quotes").put((await renewQuote(transaction, kept)) ?? kept);
}

/** Returns what a backup has as a kept quote; `null` if it is none, or has half a character in its id. */
export function incomingQuote(record: unknown): KeptQuote | null {
  const kept = readQuote(record);
  return kept?.id.isWellFormed() ? kept : null;
}

/** Takes over what a backup has of kept quotes; gives how many were new. What may not come in, or is there, is left alone. */
export async function mergeQuotes(
  transaction: LibraryTransaction<"readwrite">,
  records: readonly unknown[],
): Promise<number> {
  const quotes = transaction.objectStore("quotes");
  let added = 0;
  for (const record of records) {
    const kept = incomingQuote(record);
    if (!kept || (await quotes.getKey(kept.id)) !== undefined) continue;
    await putQuote(transaction, kept);
    added++;
  }
  return added;
}
