import type { Revision } from "../transcript/transcript.ts";
import type { LibraryTransaction } from "./connection.ts";
import type { RevisionRecord } from "./database.ts";
import { oldestGrammar } from "./oldest-grammar.ts";
import { readRevision } from "./records.ts";
import { removedAtOf } from "./shelf.ts";
import { rowOf } from "./transcript-row.ts";

/** Words and their reading, on the way into the library. */
export type Reading = Pick<Revision, "blocks" | "transcript">;

/** A reading whose place in the library is known. */
export interface Placed extends Reading {
  readonly document: string;
  readonly hash: string;
  /** Now, ISO 8601 with time, UTC. */
  readonly savedAt: string;
}

/**
 * Stores a reading within one transaction and gives whether these words already stood in the library.
 * @throws where the reading does not fit its words: "saved" is said only of what can be opened again.
 */
export async function save(transaction: LibraryTransaction<"readwrite">, placed: Placed): Promise<boolean> {
  if (!readRevision(recordOf(placed))) throw new Error("The reading does not fit its words");
  const again = await storeRevision(transaction, placed);
  const before = await transaction.objectStore("transcripts").get(placed.document);
  await transaction.objectStore("transcripts").put(await newestRow(transaction, placed));
  return again && removedAtOf(before) === null;
}

/** What the library holds of a reading; a deleted document counts as none. */
export async function savedState(
  transaction: LibraryTransaction<"readonly">,
  { document, hash, transcript }: Placed,
): Promise<"unsaved" | "saved" | "changed"> {
  const revisions = transaction.objectStore("revisions");
  const [row, words, language] = await Promise.all([
    transaction.objectStore("transcripts").get(document),
    revisions.index("words").getKey([document, hash]),
    revisions.index("language").getKey([document, transcript.source.language ?? ""]),
  ]);
  if (removedAtOf(row) !== null) return "unsaved";
  if (words !== undefined) return "saved";
  return language === undefined ? "unsaved" : "changed";
}

async function storeRevision(transaction: LibraryTransaction<"readwrite">, placed: Placed): Promise<boolean> {
  const revisions = transaction.objectStore("revisions");
  const stored = await revisions.index("words").get([placed.document, placed.hash]);
  const record = stored ? readAnew(stored, placed) : recordOf(placed);
  if (record) await revisions.put(record);
  return stored !== undefined;
}

function recordOf({ document, hash, savedAt, blocks, transcript }: Placed): RevisionRecord {
  return { document, language: transcript.source.language ?? "", hash, savedAt, blocks, transcript };
}

/** The stored revision with the newer reading; `null` where it stays as it is. */
function readAnew(stored: RevisionRecord, placed: Placed): RevisionRecord | null {
  const sound = readRevision(stored);
  // The same words heal a damaged record; it keeps its number, and so its place in the order.
  if (!sound) return { ...recordOf(placed), ...(stored.number !== undefined && { number: stored.number }) };
  if (placed.transcript.grammar <= sound.transcript.grammar || !sameText(sound, placed)) return null;
  return { ...stored, language: placed.transcript.source.language ?? "", transcript: placed.transcript };
}

/** Passages count characters: a reading of the same words set otherwise would point beside them. */
function sameText(one: Reading, other: Reading): boolean {
  return (
    one.blocks.length === other.blocks.length &&
    one.blocks.every(({ text }, index) => text === other.blocks[index]?.text)
  );
}

async function newestRow(transaction: LibraryTransaction<"readwrite">, placed: Placed) {
  const index = transaction.objectStore("revisions").index("document");
  const all = await index.getAll(placed.document);
  const newest = readRevision(all.at(-1)) ?? placed;
  return rowOf(placed.document, newest, all.length, oldestGrammar(all));
}
