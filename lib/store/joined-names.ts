import * as v from "valibot";
import type { JoinedNames } from "../transcript/joined-names.ts";
import { wellFormed } from "../transcript/well-formed.ts";
import type { LibraryTransaction } from "./connection.ts";
import { inWholeCharacters } from "./records.ts";

type Reads = LibraryTransaction<"readonly" | "readwrite">;
type Writes = LibraryTransaction<"readwrite">;

/** All names that the reader joined, in the order in which it was done. Damaged records are passed over, and kept. */
export async function allJoinedNames(transaction: Reads): Promise<readonly JoinedNames[]> {
  if (!transaction.objectStoreNames.contains("people")) return [];
  const records: unknown[] = await transaction.objectStore("people").getAll();
  return records
    .flatMap((record) => readJoinedNames(record) ?? [])
    .sort((one, other) => (one.joinedAt < other.joinedAt ? -1 : 1));
}

/** Says of two names that one person bears them. */
export async function joinNames(transaction: Writes, names: readonly [string, string]): Promise<JoinedNames> {
  const joined = wellFormed({ id: crypto.randomUUID(), names, joinedAt: new Date().toISOString() });
  await transaction.objectStore("people").put(joined);
  return joined;
}

/** Says of names that they are of several people after all. */
export async function separateNames(transaction: Writes, id: string): Promise<void> {
  await transaction.objectStore("people").delete(id);
}

/** Returns what a backup has as joined names; `null` if it is none, or has half a character in its id. */
export function incomingJoinedNames(record: unknown): JoinedNames | null {
  const joined = readJoinedNames(record);
  return joined?.id.isWellFormed() ? joined : null;
}

/** Takes over what a backup has of joined names; gives how many were new. */
export async function putJoinedNames(transaction: Writes, records: readonly unknown[]): Promise<number> {
  const people = transaction.objectStore("people");
  let added = 0;
  for (const record of records) {
    const joined = incomingJoinedNames(record);
    if (!joined || (await people.getKey(joined.id)) !== undefined) continue;
    await people.put(joined);
    added++;
  }
  return added;
}

function readJoinedNames(record: unknown): JoinedNames | null {
  if (!v.is(RECORD, record)) return null;
  const { id, names, joinedAt } = record;
  return inWholeCharacters({ id, names, joinedAt }, ["id"]);
}

const NAME = v.pipe(v.string(), v.minLength(1));
const RECORD = v.object({ id: NAME, names: v.tuple([NAME, NAME]), joinedAt: v.string() });
