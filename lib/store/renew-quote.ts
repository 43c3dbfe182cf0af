import type { Citation } from "../citation/citation.ts";
import { documentIdOf } from "../sites/document-id.ts";
import type { LibraryTransaction } from "./connection.ts";
import type { KnownDocument } from "./document-parts.ts";
import { documentsAt, idsAt } from "./documents-at.ts";
import { type KeptQuote, readQuote } from "./quotes.ts";

/** A kept quote with the id that its document has now; `null` where it has that already, or what is stored is no quote. */
export async function renewQuote(
  transaction: LibraryTransaction<"readonly" | "readwrite">,
  record: unknown,
): Promise<KeptQuote | null> {
  const kept = readQuote(record);
  if (!kept?.document) return null;
  const document = await currentId(transaction, kept.document, kept.quote.citation);
  return document === kept.document ? null : { ...kept, document };
}

async function currentId(
  transaction: LibraryTransaction<"readonly" | "readwrite">,
  id: string,
  citation: Citation,
): Promise<string> {
  const [own] = await idsAt(transaction, id);
  // What stands where it stood is meant, unless others were told apart there.
  const address = own === id || citation.url === null ? id : documentIdOf(citation.url);
  const ids = await idsAt(transaction, address);
  if (ids.every((one) => one === address)) return address;
  const documents = await documentsAt(transaction, address);
  return documents.find((document) => cites(citation, document))?.id ?? (ids.includes(id) ? id : address);
}

function cites({ title, date }: Citation, { revisions }: KnownDocument): boolean {
  return revisions.some(({ transcript: { source } }) => source.title === title && source.date === date);
}
