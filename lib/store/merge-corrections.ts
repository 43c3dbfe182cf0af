import { documentIdOf } from "../sites/document-id.ts";
import type { LibraryTransaction } from "./connection.ts";
import { readCorrection } from "./corrections.ts";
import type { CorrectionRecord } from "./database.ts";
import { renewRow } from "./document-row.ts";

type Writes = LibraryTransaction<"readwrite">;

/**
 * Returns what a backup has as a correction; `null` if it is none, has half a character in its ids, or was made at no moment that ours
 * could follow: corrections are replayed in the order of their moments.
 */
export function incomingCorrection(record: unknown): CorrectionRecord | null {
  const correction = readCorrection(record);
  if (!correction?.id.isWellFormed() || !correction.document.isWellFormed()) return null;
  const { madeAt, undoneAt } = correction;
  return isMoment(madeAt) && (undoneAt === null || isMoment(undoneAt)) ? correction : null;
}

/** Whether a text is a moment as we write it, in a year of four digits with others after it. */
function isMoment(text: string): boolean {
  const time = Date.parse(text);
  return /^(?!9999)\d{4}-/u.test(text) && !Number.isNaN(time) && new Date(time).toISOString() === text;
}

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
    const correction = incomingCorrection(record);
    if (!correction || (await corrections.getKey(correction.id)) !== undefined) continue;
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
