import type { Revision } from "../transcript/transcript.ts";
import { hashedWords, wordsHash } from "../words-hash.ts";
import type { LibraryTransaction } from "./connection.ts";
import type { RevisionRecord } from "./database.ts";
import { rowNow } from "./document-row.ts";
import { readRevision, removedAtOf } from "./records.ts";

type Reads = LibraryTransaction<"readonly" | "readwrite">;

/** A revision stands under a hash that is not the hash of its words. No hash can be computed while a transaction waits. */
export class WrongHash extends Error {
  override readonly name = "WrongHash";
  readonly document: string;

  constructor(document: string) {
    super("A revision stands under the hash of other words");
    this.document = document;
  }
}

/** Whether a stored record holds the words of a revision. One that cannot be read is what its hash says. */
export function holdsWords(record: unknown, revision: Pick<Revision, "blocks">): boolean {
  const sound = readRevision(record);
  return sound === null || hashedWords(sound.blocks) === hashedWords(revision.blocks);
}

/** Checks that revisions, whose hashes are true, and those stored in a document agree on which words a hash is of. @throws WrongHash */
export async function checkHashes(
  transaction: Reads,
  document: string,
  revisions: readonly Pick<Revision, "hash" | "blocks">[],
): Promise<void> {
  const records = await transaction.objectStore("revisions").index("document").getAll(document);
  const words = new Map<string, string>();
  const hashes = new Map<string, string>();
  for (const record of records) {
    const sound = readRevision(record);
    if (!sound) continue;
    const own = hashedWords(sound.blocks);
    words.set(sound.hash, own);
    hashes.set(own, sound.hash);
  }
  if (words.size === 0) return;
  for (const { hash, blocks } of revisions) {
    const own = hashedWords(blocks);
    if ((words.get(hash) ?? own) !== own || (hashes.get(own) ?? hash) !== hash) throw new WrongHash(document);
  }
}

/** The true hashes of the revisions of a document that stand under others, by the numbers of their records. */
export async function trueHashes(
  transaction: LibraryTransaction<"readonly">,
  document: string,
): Promise<ReadonlyMap<number, string>> {
  const records = await transaction.objectStore("revisions").index("document").getAll(document);
  const hashes = new Map<number, string>();
  for (const record of records) {
    const sound = readRevision(record);
    const hash = sound && (await wordsHash(sound.blocks));
    if (sound?.number !== undefined && hash !== null && hash !== sound.hash) hashes.set(sound.number, hash);
  }
  return hashes;
}

/** Puts revisions under their true hashes. Of two with the same words the one that was under their hash stays. */
export async function healHashes(
  transaction: LibraryTransaction<"readwrite">,
  document: string,
  hashes: ReadonlyMap<number, string>,
): Promise<void> {
  const revisions = transaction.objectStore("revisions");
  const records = await revisions.index("document").getAll(document);
  const healed = records.flatMap((record) => {
    const hash = hashes.get(record.number ?? Number.NaN);
    return hash === undefined ? [] : { record, hash };
  });
  for (const { record } of healed) if (record.number !== undefined) await revisions.delete(record.number);
  for (const { record, hash } of healed) {
    const isThere = await revisions.index("words").getKey([document, hash]);
    if (isThere === undefined) await revisions.put({ ...record, hash });
  }
  await followHashes(transaction, document, new Map(healed.map(({ record, hash }) => [record.hash, hash])));
}

/** What reads again a revision that has another hash now names that; the row counts what is left. */
async function followHashes(
  transaction: LibraryTransaction<"readwrite">,
  document: string,
  renamed: ReadonlyMap<string, string>,
): Promise<void> {
  const revisions = transaction.objectStore("revisions");
  const records: RevisionRecord[] = await revisions.index("document").getAll(document);
  const known = new Set(records.map(({ hash }) => hash));
  for (const record of records) {
    const { rereads } = record;
    const now = rereads !== undefined && !known.has(rereads) ? renamed.get(rereads) : undefined;
    if (now !== undefined) await revisions.put({ ...record, rereads: now });
  }
  const transcripts = transaction.objectStore("transcripts");
  const removedAt = removedAtOf(await transcripts.get(document));
  const row = await rowNow(transaction, document);
  if (row) await transcripts.put({ ...row, removedAt });
}
