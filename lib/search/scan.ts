import { type Found, foundOf, type Hit, turnByTurn } from "./found.ts";
import type { Query } from "./query.ts";
import type { Searchable } from "./searchable.ts";

/** How a scan is held. */
export interface ScanOptions {
  /** Ends the scan at the next turn; an `AbortSignal` is one. */
  readonly signal?: { readonly aborted: boolean };
  /** Lets others have the thread: called whenever a slice of `SLICE` ms is over. */
  readonly rest?: () => Promise<void>;
}

/** Looks through transcripts one by one, in their order, and gives those with hits as they are found. */
export async function* scan(
  query: Query,
  transcripts: AsyncIterable<Searchable> | Iterable<Searchable>,
  { signal = { aborted: false }, rest = async () => {} }: ScanOptions = {},
): AsyncGenerator<Found, void, void> {
  let begun = Date.now();
  for await (const searchable of transcripts) {
    const hits: Hit[] = [];
    for (const hit of turnByTurn(query, searchable)) {
      if (signal.aborted) return;
      if (hit) hits.push(hit);
      if (Date.now() - begun < SLICE) continue;
      await rest();
      begun = Date.now();
    }
    if (hits.length > 0) yield foundOf(searchable, hits);
  }
}

/** Half a frame, in ms. One turn is never parted: of 100,000 words it takes some 30 ms. */
const SLICE = 8;
