import type { Revision } from "../transcript/transcript.ts";
import { addRevision } from "./add-revision.ts";
import type { LibraryTransaction } from "./connection.ts";
import type { RevisionRecord } from "./database.ts";
import { documentRow, sortRevisions } from "./document-row.ts";
import { readRevision, textIn } from "./records.ts";
import { extractionOf, recordFacts } from "./revision-facts.ts";
import { NOTHING_BESIDE, newestIn } from "./revision-order.ts";
import type { SavedState } from "./saved.ts";
import { sharesWords } from "./shares-words.ts";
import { removedAtOf } from "./shelf.ts";

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
 * Stores a reading within one transaction and gives whether these words already stood in the library. Words of a page that an
 * older extraction had read stay beside what is stored now.
 * @throws where the reading does not fit its words: "saved" is said only of what can be opened again.
 */
export async function save(transaction: LibraryTransaction<"readwrite">, placed: Placed): Promise<boolean> {
  if (!readRevision(recordOf(placed))) throw new Error("The reading does not fit its words");
  const again = await storeRevision(transaction, placed);
  const { document } = placed;
  const transcripts = transaction.objectStore("transcripts");
  const before = await transcripts.get(document);
  const row = documentRow(
    document,
    await transaction.objectStore("revisions").index("document").getAll(document),
  );
  if (!row) throw new Error("What was just stored cannot be read");
  await transcripts.put(row);
  return again && removedAtOf(before) === null;
}

/** What the library holds of a reading. */
export interface Stand {
  /** A deleted document counts as none. */
  readonly state: SavedState;
  /** These very words are stored as those of an older extraction. */
  readonly outdated: boolean;
}

/** What the library holds of a reading: `better` or `changed` by the newest revision in its language. */
export async function savedState(
  transaction: LibraryTransaction<"readonly">,
  placed: Placed,
): Promise<Stand> {
  const { document, hash, transcript } = placed;
  const revisions = transaction.objectStore("revisions");
  const [row, stored] = await Promise.all([
    transaction.objectStore("transcripts").get(document),
    revisions.index("words").get([document, hash]),
  ]);
  if (removedAtOf(row) !== null) return { state: "unsaved", outdated: false };
  if (stored === undefined) {
    const records = await revisions.index("document").getAll(document);
    return { state: stateAmong(records, placed), outdated: false };
  }
  const facts = recordFacts(stored);
  return { state: "saved", outdated: facts !== null && facts.extraction < extractionOf(transcript.source) };
}

function stateAmong(records: readonly RevisionRecord[], placed: Placed): SavedState {
  const language = languageOf(placed);
  const newest = newestIn(language, records.map(recordFacts));
  if (newest)
    return STEPS[Math.sign(extractionOf(placed.transcript.source) - newest.extraction) + 1] ?? "saved";
  if (records.some((record) => textIn(record, "language") === language)) return "changed";
  return inOtherLanguage(records, placed) === null ? "unsaved" : "better";
}

/** By whether the page's extraction is older than that of the newest revision, the same, or newer. */
const STEPS = ["saved", "changed", "better"] as const;

/**
 * Says of stored words that this extraction, too, takes them so: whatever differs from them later is a change of the page. False
 * where that is said already, or they are gone or damaged.
 */
export async function raiseExtraction(
  transaction: LibraryTransaction<"readwrite">,
  { document, hash, transcript }: Placed,
): Promise<boolean> {
  const revisions = transaction.objectStore("revisions");
  const stored = readRevision(await revisions.index("words").get([document, hash]));
  const raised = stored && withExtraction(stored, extractionOf(transcript.source));
  if (!raised || raised === stored) return false;
  await revisions.put(raised);
  return true;
}

async function storeRevision(transaction: LibraryTransaction<"readwrite">, placed: Placed): Promise<boolean> {
  const { document, hash } = placed;
  const revisions = transaction.objectStore("revisions");
  const stored = await revisions.index("words").get([document, hash]);
  if (stored) {
    const record = readAnew(stored, placed);
    if (record) await revisions.put(record);
    return true;
  }
  const { savedAt, blocks, transcript } = placed;
  const rereads = inOtherLanguage(await revisions.index("document").getAll(document), placed);
  const revision = { hash, savedAt, blocks, transcript, ...(rereads !== null && { rereads }) };
  await addRevision(transaction, document, revision, "now", NOTHING_BESIDE);
  return false;
}

/**
 * The hash of the revision that these words are another reading of though its language was another: an older extraction took words
 * along that stood beside the event's. `null` where there is none, or the document has revisions in this language.
 */
function inOtherLanguage(records: readonly RevisionRecord[], placed: Placed): string | null {
  const language = languageOf(placed);
  if (records.some((record) => textIn(record, "language") === language)) return null;
  const extraction = extractionOf(placed.transcript.source);
  const found = sortRevisions(records).current.findLast(
    ({ revision }) =>
      revision !== null &&
      extractionOf(revision.transcript.source) < extraction &&
      sharesWords(revision.blocks, placed.blocks),
  );
  return found?.revision?.hash ?? null;
}

function recordOf({ document, hash, savedAt, blocks, transcript }: Placed): RevisionRecord {
  return { document, language: transcript.source.language ?? "", hash, savedAt, blocks, transcript };
}

function languageOf({ transcript }: Placed): string {
  return transcript.source.language ?? "";
}

/** The stored revision with the newer reading, or the newer extraction; `null` where it stays as it is. */
function readAnew(stored: RevisionRecord, placed: Placed): RevisionRecord | null {
  const sound = readRevision(stored);
  // The same words heal a damaged record; it keeps its number, and so its place in the order, and what it reads again.
  if (!sound) return healed(stored, placed);
  const better = placed.transcript.grammar > sound.transcript.grammar && sameText(sound, placed);
  const anew = better ? { ...sound, language: languageOf(placed), transcript: placed.transcript } : sound;
  const extraction = Math.max(...[sound, placed].map(({ transcript }) => extractionOf(transcript.source)));
  const record = withExtraction(anew, extraction);
  return record === sound ? null : record;
}

function healed(stored: RevisionRecord, placed: Placed): RevisionRecord {
  const rereads = textIn(stored, "rereads");
  return {
    ...recordOf(placed),
    ...(rereads !== null && { rereads }),
    ...(stored.number !== undefined && { number: stored.number }),
  };
}

/** The record with its words taken by this extraction, if by an older one before; else the record itself. */
function withExtraction(record: RevisionRecord, extraction: number): RevisionRecord {
  const { transcript } = record;
  if (extractionOf(transcript.source) >= extraction) return record;
  return { ...record, transcript: { ...transcript, source: { ...transcript.source, extraction } } };
}

/** Passages count characters: a reading of the same words set otherwise would point beside them. */
function sameText(one: Reading, other: Reading): boolean {
  return (
    one.blocks.length === other.blocks.length &&
    one.blocks.every(({ text }, index) => text === other.blocks[index]?.text)
  );
}
