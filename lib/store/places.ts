import * as v from "valibot";
import { COUNT } from "../schema/forms.ts";
import type { ReadingPlace } from "../transcript/reading-place.ts";
import type { LibraryTransaction } from "./connection.ts";
import { removedAtOf } from "./records.ts";

/** Keeps where reading of a saved document stopped, `null` for nowhere; false where it is not saved. */
export async function keepPlace(
  transaction: LibraryTransaction<"readwrite">,
  id: string,
  place: ReadingPlace | null,
): Promise<boolean> {
  const row = await transaction.objectStore("transcripts").get(id);
  if (row === undefined || removedAtOf(row) !== null) return false;
  const places = transaction.objectStore("places");
  if (place) await places.put({ id, item: place.item, beginning: wholeBeginning(place.beginning) });
  else await places.delete(id);
  return true;
}

/** Where reading of a document stopped; `null` where that is not known, or its record is damaged. */
export async function placeOf(
  transaction: LibraryTransaction<"readonly" | "readwrite">,
  id: string,
): Promise<ReadingPlace | null> {
  const record: unknown = await transaction.objectStore("places").get(id);
  return v.is(PLACE, record) ? { item: record.item, beginning: wholeBeginning(record.beginning) } : null;
}

/** A turn's beginning without the half of a character that it was cut in, or the sign in its place: the turn does not begin so. */
export function wholeBeginning(beginning: string): string {
  return beginning.replace(/[\ud800-\udfff\ufffd]$/u, "").toWellFormed();
}

const PLACE = v.object({ id: v.string(), item: COUNT, beginning: v.string() });
