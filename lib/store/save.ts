import type { Revision } from "../transcript/transcript.ts";
import { addRevision } from "./add-revision.ts";
import type { LibraryTransaction } from "./connection.ts";
import { deleteGoneCorrections } from "./corrections.ts";
import type { RevisionRecord } from "./database.ts";
import { idAmong } from "./document-parts.ts";
import { rowNow } from "./document-row.ts";
import { documentsAt, idsAt } from "./documents-at.ts";
import { holdsWords, WrongHash } from "./heal-hashes.ts";
import { readRevision, removedAtOf, textIn } from "./records.ts";
import { extractionOf, factsAmong, recordFacts } from "./revision-facts.ts";
import { NOTHING_BESIDE, newestIn } from "./revision-order.ts";
import type { SavedState } from "./saved.ts";
import { shownWords, spokenWords } from "./spoken-words.ts";

/** Words and their reading, on the way into the library. */
export type Reading = Pick<Revision, "blocks" | "transcript">;

/** A reading whose place in the library is known. */
export interface Placed extends Reading {
  readonly document: string;
  readonly hash: string;
  /** Now, ISO 8601 with time, UTC. */
  readonly savedAt: string;
  /** The extraction that took the words, where the reading itself does not say it: that of an exported file does not. */
  readonly extraction?: number | undefined;
}

/** Where a reading was stored, and whether its words already stood there. */
export interface SavedAs {
  readonly id: string;
  readonly again: boolean;
}

/**
 * Stores a reading within one transaction. Words of a page that an older extraction had read stay beside what is stored now; where the
 * same words are spoken in what is there, that stays as it is.
 * @throws where the reading does not fit its words: "saved" is said only of what can be opened again; WrongHash where the library has
 * their hash for other words
 */
export async function save(transaction: LibraryTransaction<"readwrite">, given: Placed): Promise<SavedAs> {
  if (!readRevision(recordOf(given))) throw new Error("The reading does not fit its words");
  const placed = await placedNow(transaction, given);
  const again = await storeRevision(transaction, placed);
  const { document } = placed;
  const transcripts = transaction.objectStore("transcripts");
  const before = await transcripts.get(document);
  // What was deleted with its corrections comes back without them.
  await deleteGoneCorrections(transaction, document, before);
  const row = await rowNow(transaction, document);
  if (!row) throw new Error("What was just stored cannot be read");
  await transcripts.put(row);
  return { id: document, again: again && removedAtOf(before) === null };
}

/** Returns the reading at the document of its event, where several stand at its address. */
export async function placedNow(
  transaction: LibraryTransaction<"readonly" | "readwrite">,
  placed: Placed,
): Promise<Placed> {
  const ids = await idsAt(transaction, placed.document);
  if (ids.every((id) => id === placed.document)) return placed;
  return {
    ...placed,
    document: idAmong(placed, placed.document, await documentsAt(transaction, placed.document)),
  };
}

/** What the library holds of a reading. */
export interface SavedStatus {
  /** A deleted document counts as none. */
  readonly state: SavedState;
  /** Stored words that an older extraction took, and that are those of the page; `null` where there are none. */
  readonly outdated: RevisionRecord | null;
}

/** What the library holds of a reading: `better` or `changed` by the newest revision in its language. */
export async function savedState(
  transaction: LibraryTransaction<"readonly">,
  given: Placed,
): Promise<SavedStatus> {
  const placed = await placedNow(transaction, given);
  const row = await transaction.objectStore("transcripts").get(placed.document);
  if (removedAtOf(row) !== null) return { state: "unsaved", outdated: null };
  const stored = await sameWords(transaction, placed);
  if (!stored) {
    const records = await transaction.objectStore("revisions").index("document").getAll(placed.document);
    return { state: stateAmong(records, placed), outdated: null };
  }
  const facts = recordFacts(stored);
  const isOutdated = facts !== null && facts.extraction < extractionOf(placed.transcript.source);
  return { state: "saved", outdated: isOutdated ? stored : null };
}

/** The stored revision of a document with these very words, else the newest in which the same words are spoken. */
async function sameWords(
  transaction: LibraryTransaction<"readonly" | "readwrite">,
  placed: Placed,
): Promise<RevisionRecord | undefined> {
  const { document, hash } = placed;
  const revisions = transaction.objectStore("revisions");
  const stored = await revisions.index("words").get([document, hash]);
  if (stored && holdsWords(stored, placed)) return stored;
  const records = await revisions.index("document").getAll(document);
  if (records.length === 0) return undefined;
  const spoken = spokenWords(placed);
  return records.findLast((record) => {
    const sound = readRevision(record);
    return sound !== null && spokenWords(sound) === spoken;
  });
}

function stateAmong(records: readonly RevisionRecord[], placed: Placed): SavedState {
  const known = factsAmong([...records, recordOf(placed)]);
  const [others, page] = [known.slice(0, -1), known.at(-1)];
  if (!page) return "unsaved";
  const newest = newestIn(page.language, others);
  if (newest) return STEPS[Math.sign(page.extraction - newest.extraction) + 1] ?? "saved";
  return records.some((record) => textIn(record, "language") === page.language) ? "changed" : "unsaved";
}

/** By whether the page's extraction is older than that of the newest revision, the same, or newer. */
const STEPS = ["saved", "changed", "better"] as const;

/**
 * Says of stored words that this extraction, too, takes them so: whatever differs from them later is a change of the page. False
 * where that is said already, or they are gone or damaged.
 */
export async function raiseExtraction(
  transaction: LibraryTransaction<"readwrite">,
  { document, hash, transcript }: Pick<Placed, "document" | "hash" | "transcript">,
): Promise<boolean> {
  const revisions = transaction.objectStore("revisions");
  const stored = readRevision(await revisions.index("words").get([document, hash]));
  const raised = stored && withExtraction(stored, extractionOf(transcript.source));
  if (!raised || raised === stored) return false;
  await revisions.put(raised);
  return true;
}

async function storeRevision(transaction: LibraryTransaction<"readwrite">, placed: Placed): Promise<boolean> {
  const { document, hash, savedAt, blocks, transcript, extraction } = placed;
  const under = await transaction.objectStore("revisions").index("words").get([document, hash]);
  if (under && !holdsWords(under, placed)) throw new WrongHash(document);
  const same = await sameWords(transaction, placed);
  if (same && (same.hash === hash || shownWords(same) === shownWords(placed))) {
    const record = readAnew(same, placed);
    if (record) await transaction.objectStore("revisions").put(record);
    return true;
  }
  // The same words, spoken among other notes, are no version of the page; but none of the words on screen may be missing.
  const revision = { hash, savedAt, blocks, transcript, ...(same && { rereads: same.hash }) };
  await addRevision(transaction, document, revision, "now", NOTHING_BESIDE, extraction);
  return same !== undefined;
}

function recordOf({ document, hash, savedAt, blocks, transcript }: Placed): RevisionRecord {
  return { document, language: transcript.source.language ?? "", hash, savedAt, blocks, transcript };
}

/** The stored revision with the newer reading, or the newer extraction; `null` where it stays as it is. */
function readAnew(stored: RevisionRecord, placed: Placed): RevisionRecord | null {
  const sound = readRevision(stored);
  if (!sound) return healedRecord(stored, placed);
  const anew = isReadBetter(sound, placed)
    ? { ...sound, language: recordOf(placed).language, blocks: placed.blocks, transcript: placed.transcript }
    : sound;
  const extraction = Math.max(...[sound, placed].map(({ transcript }) => extractionOf(transcript.source)));
  const record = withExtraction(anew, extraction);
  return record === sound ? null : record;
}

/** By a better grammar, or by the same one as the page shows the same words now: what was folded away may be open, or the other way. */
function isReadBetter(sound: RevisionRecord, placed: Placed): boolean {
  const step = placed.transcript.grammar - sound.transcript.grammar;
  return sameText(sound, placed) && (step > 0 || (step === 0 && !sameFolds(sound, placed)));
}

function sameFolds(one: Reading, other: Reading): boolean {
  return one.blocks.every(({ folded }, index) => folded === other.blocks[index]?.folded);
}

/** A record with these words in place of a damaged one: it keeps its number, and so its place in the order, and what it reads again. */
export function healedRecord(stored: RevisionRecord, placed: Placed): RevisionRecord {
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
