import type { Transcript } from "../transcript/transcript.ts";
import type { LibraryTransaction } from "./connection.ts";
import { oldestGrammar } from "./oldest-grammar.ts";
import { readRevision } from "./records.ts";
import type { SoundRevision } from "./saved.ts";
import { rowOf } from "./transcript-row.ts";

/** The numbers of all revisions, in the order of saving. */
export async function allRevisions(
  transaction: LibraryTransaction<"readonly" | "readwrite">,
): Promise<readonly number[]> {
  return transaction.objectStore("revisions").getAllKeys();
}

/** A revision that an older grammar than this read; `null` where it is up to date, damaged or gone. */
export async function outdatedRevision(
  transaction: LibraryTransaction<"readonly" | "readwrite">,
  number: number,
  grammar: number,
): Promise<Pick<SoundRevision, "blocks" | "transcript"> | null> {
  const stored = readRevision(await transaction.objectStore("revisions").get(number));
  return stored && stored.transcript.grammar < grammar ? stored : null;
}

/**
 * Puts another reading of the same words in the place of an older one; the words, their hash and when they were saved stay.
 * False where the revision has gone meanwhile or was read by a newer grammar.
 */
export async function replaceReading(
  transaction: LibraryTransaction<"readwrite">,
  number: number,
  transcript: Transcript,
): Promise<boolean> {
  const revisions = transaction.objectStore("revisions");
  const stored = readRevision(await revisions.get(number));
  const anew = stored && { ...stored, transcript };
  if (!anew || stored.transcript.grammar >= transcript.grammar || !readRevision(anew)) return false;
  await revisions.put(anew);
  await renewRow(transaction, stored.document);
  return true;
}

/** The list says what the newest revision says; what the reader did to the document stays. */
async function renewRow(transaction: LibraryTransaction<"readwrite">, id: string): Promise<void> {
  const transcripts = transaction.objectStore("transcripts");
  const index = transaction.objectStore("revisions").index("document");
  const newest = readRevision((await index.openCursor(id, "prev"))?.value);
  const before = await transcripts.get(id);
  if (!newest || before === undefined) return;
  const all = await index.getAll(id);
  const grammar = oldestGrammar(all);
  await transcripts.put({ ...rowOf(id, newest, all.length, grammar), removedAt: before.removedAt ?? null });
}
