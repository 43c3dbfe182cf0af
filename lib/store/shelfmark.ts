import * as v from "valibot";
import { wellFormed } from "../transcript/well-formed.ts";
import type { LibraryTransaction } from "./connection.ts";

/** What the reader wrote on a document. It outlives every new revision, and says nothing of the source. */
export interface Shelfmark {
  /** A title of the reader's own; `null` for the printed one. */
  readonly name: string | null;
  /** In the order of writing, none twice. */
  readonly tags: readonly string[];
}

/** Nothing is written on it. */
export const UNMARKED: Shelfmark = { name: null, tags: [] };

/** All shelfmarks, by document. Damaged ones are passed over, and kept. */
export async function allShelfmarks(
  transaction: LibraryTransaction<"readonly" | "readwrite">,
): Promise<ReadonlyMap<string, Shelfmark>> {
  const records: unknown[] = await transaction.objectStore("shelfmarks").getAll();
  return new Map(
    records.flatMap((record) => (v.is(RECORD, record) ? [[record.id, markOf(record)] as const] : [])),
  );
}

/** The shelfmark of a document. */
export async function shelfmarkOf(
  transaction: LibraryTransaction<"readonly" | "readwrite">,
  id: string,
): Promise<Shelfmark> {
  const record: unknown = await transaction.objectStore("shelfmarks").get(id);
  return v.is(RECORD, record) ? markOf(record) : UNMARKED;
}

/** Writes anew what stands on these documents. */
export async function writeShelfmarks(
  transaction: LibraryTransaction<"readwrite">,
  ids: readonly string[],
  change: (mark: Shelfmark) => Shelfmark,
): Promise<void> {
  const marks = transaction.objectStore("shelfmarks");
  for (const id of ids) {
    const { name, tags } = wellFormed(change(await shelfmarkOf(transaction, id)));
    const kept = tidy(tags);
    if (name === null && kept.length === 0) await marks.delete(id);
    else await marks.put({ id, name, tags: kept });
  }
}

/** Deletes what stands on a document. A damaged record stays: another version may know how to read it. */
export async function deleteShelfmark(
  transaction: LibraryTransaction<"readwrite">,
  id: string,
): Promise<void> {
  const marks = transaction.objectStore("shelfmarks");
  if (v.is(RECORD, await marks.get(id))) await marks.delete(id);
}

/** Without blanks at their ends, without empty ones, none twice. */
function tidy(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))];
}

function markOf({ name, tags }: v.InferOutput<typeof RECORD>): Shelfmark {
  return wellFormed({ name, tags });
}

const RECORD = v.object({ id: v.string(), name: v.nullable(v.string()), tags: v.array(v.string()) });
