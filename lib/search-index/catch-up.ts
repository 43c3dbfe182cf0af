import type { SearchIndex } from "./search-index.ts";
import type { Shelf, Shelved } from "./shelf.ts";

/** How far an index is: of `total` documents that it did not have as they are, `done`. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * Makes an index hold what the library holds: what is gone is taken out, what is new or other is put in, newest events
 * first. Tells how far it is before the first step and after each; each step takes some `STEP` ms.
 * @throws ShelfClosed, and whatever a damaged index throws.
 */
export async function* catchUp(index: SearchIndex, shelf: Shelf): AsyncGenerator<Progress, void, void> {
  const shelved = await shelf.list().catch(closed);
  const known = index.stamps();
  const due = shelved.filter(({ id, stamp }) => known.get(id) !== stamp);
  const there = new Set(shelved.map(({ id }) => id));
  const gone = [...known.keys()].filter((id) => !there.has(id));
  const total = due.length + gone.length;
  yield { done: 0, total };
  if (total === 0) return;
  index.markWriting(true);
  if (gone.length > 0) index.remove(gone);
  for (let at = 0; at < due.length; ) {
    at += await putSome(index, shelf, due.slice(at, at + MOST));
    yield { done: gone.length + at, total };
  }
  index.markWriting(false);
}

/** The library cannot be read: no fault of the index. */
export class ShelfClosed extends Error {
  override readonly name = "ShelfClosed";
}

function closed(cause: unknown): never {
  throw new ShelfClosed("The library cannot be read", { cause });
}

/** Documents of one transaction, at most. */
const MOST = 32;

/** In ms; reading the library counts. */
const STEP = 40;

/** Puts in as many as a step has time for, at least one; gives how many. */
async function putSome(index: SearchIndex, shelf: Shelf, due: readonly Shelved[]): Promise<number> {
  const begun = performance.now();
  const documents = [];
  for (const { id, stamp } of due) {
    documents.push({ id, stamp, searchables: await shelf.read(id).catch(closed) });
    if (performance.now() - begun > STEP) break;
  }
  index.put(documents);
  return documents.length;
}
