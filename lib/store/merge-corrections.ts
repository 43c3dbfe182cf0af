import { documentIdOf } from "../sites/document-id.ts";
import type { LibraryTransaction } from "./connection.ts";
import { keepsCorrections, readCorrection } from "./corrections.ts";
import type { CorrectionRecord } from "./database.ts";
import { renewRow } from "./document-row.ts";
import { removedAtOf } from "./records.ts";

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
 * none is left alone. `areWanted`: those of a deleted document count for its page again, and stay when it is saved.
 */
export async function mergeCorrections(
  transaction: Writes,
  records: readonly unknown[],
  areWanted: boolean,
): Promise<readonly string[]> {
  const corrections = transaction.objectStore("corrections");
  const added: string[] = [];
  for (const record of records) {
    const correction = incomingCorrection(record);
    if (!correction) continue;
    const document = await documentNow(transaction, correction.document);
    if (areWanted) await keepDeleted(transaction, document);
    if ((await corrections.getKey(correction.id)) !== undefined) continue;
    await corrections.put({ ...correction, document });
    added.push(document);
  }
  for (const document of new Set(added)) await renewRow(transaction, document);
  return added;
}

/** Has the corrections of a document stay where it was deleted with them. */
async function keepDeleted(transaction: Writes, document: string): Promise<void> {
  const transcripts = transaction.objectStore("transcripts");
  const row = await transcripts.get(document);
  if (!row || removedAtOf(row) === null || keepsCorrections(row)) return;
  await transcripts.put({ ...row, keepsCorrections: true });
}

/** The id that a document has now: where nothing stands at the one given, that of its address. */
async function documentNow(transaction: Writes, id: string): Promise<string> {
  const transcripts = transaction.objectStore("transcripts");
  if ((await transcripts.getKey(id)) !== undefined || /^words:|#/u.test(id)) return id;
  return documentIdOf(`https://${id}`);
}
