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
  const address = citation.url === null ? id : documentIdOf(citation.url);
  const [only, ...others] = await idsAt(transaction, address);
  if (only === undefined) return address;
  if (others.length === 0) return only;
  const documents = await documentsAt(transaction, address);
  return documents.find((document) => cites(citation, document))?.id ?? only;
}

function cites({ title, date }: Citation, { revisions }: KnownDocument): boolean {
  return revisions.some(({ transcript: { source } }) => source.title === title && source.date === date);
}
