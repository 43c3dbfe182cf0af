import { pause } from "../pause.ts";
import { type Found, findIn } from "../search/found.ts";
import type { Query } from "../search/query.ts";
import { scan } from "../search/scan.ts";
import type { Searchable } from "../search/searchable.ts";
import { type Counted, countedOf } from "../search/tally.ts";
import type { Candidate } from "./candidate.ts";
import type { Wanted } from "./protocol.ts";
import type { Page } from "./search-index.ts";
import { SharedIndex } from "./shared-index.ts";
import type { Shelf } from "./shelf.ts";
import type { SearchStatus } from "./status.ts";

/** The search of one window: by the index, its own or another window's, else by looking through everything. */
export class Engine {
  readonly #shelf: Shelf;
  readonly #index: SharedIndex;

  /** `tell` hears every change of the status. */
  constructor(shelf: Shelf, tell: (status: SearchStatus) => void) {
    this.#shelf = shelf;
    this.#index = new SharedIndex(shelf, tell);
  }

  /** Transcripts with hits, those of the newest events first. Of equal days the order is not the same by scan and index. */
  async *find(wanted: Wanted, signal: AbortSignal): AsyncGenerator<Found, void, void> {
    const given = new Set<string>();
    const whole = yield* this.#pages(wanted, signal, FIRST, (candidate) => {
      given.add(keyOf(candidate));
      return this.#read(wanted.query, candidate);
    });
    if (!whole) yield* scan(wanted.query, this.#everything(wanted, given), { signal, rest: pause });
  }

  /** What is counted of all transcripts with hits, some at a time. The index knows it without the library. */
  async *count(wanted: Wanted, signal: AbortSignal): AsyncGenerator<readonly Counted[], void, void> {
    const given = new Set<string>();
    const whole = yield* this.#pages(wanted, signal, LARGEST, (candidate) => {
      given.add(keyOf(candidate));
      return [candidate];
    });
    if (whole) return;
    for await (const found of scan(wanted.query, this.#everything(wanted, given), { signal, rest: pause }))
      yield [countedOf(found)];
  }

  /** What `each` makes of the index's candidates, `null` left out; gives whether they were all, or wanted no more. */
  async *#pages<Result>(
    { query, within = null }: Wanted,
    signal: AbortSignal,
    first: number,
    each: (candidate: Candidate) => Result | null | Promise<Result | null>,
  ): AsyncGenerator<Result, boolean, void> {
    await this.#index.whenKnown();
    let below: number | null = null;
    for (let most = first; !signal.aborted; most = Math.min(most * 4, LARGEST)) {
      const page: Page | null = await this.#index.page(query, below, most);
      if (!page) return false;
      for (const candidate of page.candidates) {
        if (signal.aborted) return true;
        if (within && !within.has(candidate.id)) continue;
        const result = await each(candidate);
        if (result) yield result;
      }
      below = page.below;
      if (below === null) return true;
    }
    return true;
  }

  /** The library has the last word: what was deleted or read anew since it was indexed is judged as it is now. */
  async #read(query: Query, { id, revision }: Candidate): Promise<Found | null> {
    const searchable = (await this.#shelf.read(id)).find((each) => each.revision === revision);
    return searchable ? findIn(query, searchable) : null;
  }

  async *#everything({ within = null }: Wanted, given: ReadonlySet<string>): AsyncGenerator<Searchable> {
    for (const { id } of await this.#shelf.list()) {
      if (within && !within.has(id)) continue;
      yield* (await this.#shelf.read(id)).filter((searchable) => !given.has(keyOf(searchable)));
    }
  }
}

/** Hits of the first page, soon there, and of the later ones, few in number: `b*` gathers its words for each anew. */
const FIRST = 32;
const LARGEST = 32_768;

function keyOf({ id, revision }: { readonly id: string; readonly revision: string }): string {
  return JSON.stringify([id, revision]);
}
