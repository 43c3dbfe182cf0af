import { documentIdOf } from "../sites/document-id.ts";
import type { LibraryTransaction } from "./connection.ts";
import { readCorrection } from "./corrections.ts";
import { renewRow } from "./document-row.ts";

type Writes = LibraryTransaction<"readwrite">;

/**
 * Takes over what a backup has of corrections; gives the documents of those that were new. One that is there is left as it is; what is
 * none is left alone.
 */
export async function mergeCorrections(
  transaction: Writes,
  records: readonly unknown[],
): Promise<readonly string[]> {
  const corrections = transaction.objectStore("corrections");
  const added: string[] = [];
  for (const record of records) {
    const correction = readCorrection(record);
    if (!correction?.id.isWellFormed() || !correction.document.isWellFormed()) continue;
    if ((await corrections.getKey(correction.id)) !== undefined) continue;
    const document = await documentNow(transaction, correction.document);
    await corrections.put({ ...correction, document });
    added.push(document);
  }
  for (const document of new Set(added)) await renewRow(transaction, document);
  return added;
}

/** The id that a document has now: where nothing stands at the one given, that of its address. */
async function documentNow(transaction: Writes, id: string): Promise<string> {
  const transcripts = transaction.objectStore("transcripts");
  if ((await transcripts.getKey(id)) !== undefined || /^words:|#/u.test(id)) return id;
  return documentIdOf(`https://${id}`);
}
