import * as v from "valibot";
import { inOrder } from "../correct/correct.ts";
import { correctionSchemas } from "../schema/correction-schemas.ts";
import type { Correction, CorrectionChange } from "../transcript/correction.ts";
import { wellFormed } from "../transcript/well-formed.ts";
import type { LibraryTransaction } from "./connection.ts";
import type { CorrectionRecord } from "./database.ts";
import { inWholeCharacters, removedAtOf } from "./records.ts";

type Reads = LibraryTransaction<"readonly" | "readwrite">;
type Writes = LibraryTransaction<"readwrite">;

/** The corrections of a document in the order in which they were made. Damaged ones are passed over, and kept. */
export async function correctionsOf(transaction: Reads, document: string): Promise<readonly Correction[]> {
  if (!transaction.objectStoreNames.contains("corrections")) return [];
  const records: unknown[] = await transaction.objectStore("corrections").index("document").getAll(document);
  return inOrder(records.flatMap((record) => readCorrection(record) ?? []).map(withoutDocument));
}

/** The corrections of a document that count for its page: of one that was deleted with them, those made since. */
export async function countingCorrections(
  transaction: Reads,
  document: string,
): Promise<readonly Correction[]> {
  const all = await correctionsOf(transaction, document);
  if (all.length === 0) return all;
  const goneAt = correctionsGoneAt(await transaction.objectStore("transcripts").get(document));
  return goneAt === null ? all : all.filter(({ madeAt }) => madeAt > goneAt);
}

/** When a document was deleted with its corrections, by its row; `null` where it was not. */
function correctionsGoneAt(row: unknown): string | null {
  return keepsCorrections(row) ? null : removedAtOf(row);
}

/** Whether a row says that the corrections of the deleted document stay. */
export function keepsCorrections(row: unknown): boolean {
  return typeof row === "object" && row !== null && Reflect.get(row, "keepsCorrections") === true;
}

/** Adds a correction to a document; no two are made at the same moment, nor before it was deleted, whatever the clock says. */
export async function addCorrection(
  transaction: Writes,
  document: string,
  change: CorrectionChange,
): Promise<Correction> {
  const moments = momentsOf(await correctionsOf(transaction, document));
  const removedAt = removedAtOf(await transaction.objectStore("transcripts").get(document));
  const correction = {
    id: crypto.randomUUID(),
    madeAt: momentAfter([...moments, removedAt ?? ""]),
    undoneAt: null,
    change: wellFormed(change),
  };
  await transaction.objectStore("corrections").put({ ...correction, document });
  return correction;
}

/**
 * Takes back one of these corrections of a document, the last one that counts without an id; gives its id, or `null` where there is
 * nothing to take back.
 */
export async function undoCorrection(
  transaction: Writes,
  document: string,
  all: readonly Correction[],
  id: string | null,
): Promise<string | null> {
  const counting = all.filter(({ undoneAt }) => undoneAt === null);
  const undone = id === null ? counting.at(-1) : counting.find((one) => one.id === id);
  return undone ? mark(transaction, document, { ...undone, undoneAt: momentAfter(momentsOf(all)) }) : null;
}

/**
 * Makes one of these corrections of a document count again that was taken back; without an id the one that was taken back last, unless
 * another was made since. Gives its id, or `null` where there is none.
 */
export async function redoCorrection(
  transaction: Writes,
  document: string,
  all: readonly Correction[],
  id: string | null,
): Promise<string | null> {
  const madeLast = all.findLast(({ undoneAt }) => undoneAt === null)?.madeAt ?? "";
  const isLast = ({ undoneAt }: Correction) => undoneAt === lastUndoneAt(all) && (undoneAt ?? "") > madeLast;
  const undone = all.find((one) => one.undoneAt !== null && (id === null ? isLast(one) : one.id === id));
  return undone ? mark(transaction, document, { ...undone, undoneAt: null }) : null;
}

/** Deletes for good what a document's row says was deleted with it: its corrections, but those made since. */
export async function deleteGoneCorrections(
  transaction: Writes,
  document: string,
  row: unknown,
): Promise<void> {
  const goneAt = correctionsGoneAt(row);
  if (goneAt === null) return;
  const corrections = transaction.objectStore("corrections");
  const records: unknown[] = await corrections.index("document").getAll(document);
  const keys = await corrections.index("document").getAllKeys(document);
  for (const [at, key] of keys.entries())
    if ((readCorrection(records[at])?.madeAt ?? "") <= goneAt) await corrections.delete(key);
}

/** Every correction, as a backup has it. Damaged ones are left out. */
export async function allCorrections(transaction: Reads): Promise<readonly CorrectionRecord[]> {
  const records: unknown[] = await transaction.objectStore("corrections").getAll();
  return records.flatMap((record) => readCorrection(record) ?? []);
}

/** Returns the correction that a record holds, in whole characters; `null` where it is damaged. */
export function readCorrection(record: unknown): CorrectionRecord | null {
  return v.is(RECORD, record) ? inWholeCharacters(record, ["id", "document"]) : null;
}

async function mark(transaction: Writes, document: string, correction: Correction): Promise<string> {
  await transaction.objectStore("corrections").put({ ...correction, document });
  return correction.id;
}

function lastUndoneAt(corrections: readonly Correction[]): string | undefined {
  return corrections
    .flatMap(({ undoneAt }) => undoneAt ?? [])
    .toSorted()
    .at(-1);
}

/** When something was done to these corrections. */
function momentsOf(corrections: readonly Correction[]): readonly string[] {
  return corrections.flatMap(({ madeAt, undoneAt }) => [madeAt, undoneAt ?? madeAt]);
}

/** Now, or the next millisecond after the last of these moments where the clock is not beyond it. */
function momentAfter(moments: readonly string[]): string {
  const times = moments.map((moment) => Date.parse(moment)).filter((time) => !Number.isNaN(time));
  const last = times.reduce((latest, time) => Math.max(latest, time), Number.NEGATIVE_INFINITY);
  return new Date(Math.max(Date.now(), last + 1)).toISOString();
}

function withoutDocument({ document: _, ...correction }: CorrectionRecord): Correction {
  return correction;
}

const { correction } = correctionSchemas("kept");
const RECORD = v.intersect([correction, v.object({ document: v.string() })]);
