import type { Query } from "../search/query.ts";
import { catchUp, ShelfClosed } from "./catch-up.ts";
import { findIndexFile, type IndexFile } from "./index-file.ts";
import type { Page, SearchIndex } from "./search-index.ts";
import type { Shelf } from "./shelf.ts";
import type { SearchStatus } from "./status.ts";

/** The one context that has the index open: it keeps it whole and up to date, and answers all others. */
export class Owner {
  readonly #shelf: Shelf;
  readonly #tell: (status: SearchStatus) => void;
  #file: IndexFile | null = null;
  #index: SearchIndex | null = null;
  #status: SearchStatus = { kind: "starting" };
  #renewed = 0;
  #again = false;
  #busy = false;

  /** `tell` hears every change of the status. */
  constructor(shelf: Shelf, tell: (status: SearchStatus) => void) {
    this.#shelf = shelf;
    this.#tell = tell;
  }

  get status(): SearchStatus {
    return this.#status;
  }

  /** Opens the index and builds what is missing; from then on it follows the library. The lock is held by the caller. */
  async begin(): Promise<void> {
    this.#file = await findIndexFile().catch((error: unknown) => {
      // SQLite itself did not load.
      console.error(error);
      return null;
    });
    if (!this.#file) return this.#say({ kind: "scanning", why: "no-storage" });
    this.#shelf.onChange(() => void this.#follow());
    try {
      this.#index = this.#file.open();
    } catch (error) {
      this.#renew(error);
    }
    await this.#follow();
  }

  /** A page of what the index finds; `null` where it has no answer now. */
  page(query: Query, below: number | null, most: number): Page | null {
    if (!this.#index || this.#status.kind !== "indexed") return null;
    try {
      return this.#index.page(query, below, most);
    } catch (error) {
      this.#renew(error);
      void this.#follow();
      return null;
    }
  }

  /** One catching up at a time; what changes meanwhile is another. */
  async #follow(): Promise<void> {
    this.#again = true;
    if (this.#busy) return;
    this.#busy = true;
    while (this.#again && this.#index) {
      this.#again = false;
      await this.#catchUp(this.#index);
    }
    this.#busy = false;
  }

  async #catchUp(index: SearchIndex): Promise<void> {
    try {
      let changed = false;
      for await (const { done, total } of catchUp(index, this.#shelf)) {
        changed ||= total > 0;
        // The few that somebody saved meanwhile are in the index before anybody asks.
        if (total - done > FEW) this.#say({ kind: "indexing", done, total });
      }
      // SQLite keeps traces of what is taken out; of an emptied library nothing is to stay.
      if (changed && index.stamps().size === 0) this.#index = this.#file?.renew() ?? null;
      this.#say({ kind: "indexed" });
    } catch (error) {
      if (error instanceof ShelfClosed) return this.#say({ kind: "scanning", why: "no-library" });
      // Another question may have found the damage first.
      if (index === this.#index) this.#renew(error);
      this.#again = true;
    }
  }

  /** A damaged index is thrown away and built anew, but not for ever: the disk may be full. */
  #renew(error: unknown): void {
    if (!(error instanceof Error && error.name === "SQLite3Error")) console.error(error);
    this.#index = null;
    try {
      if (this.#renewed++ < RENEWALS) this.#index = this.#file?.renew() ?? null;
      else this.#file?.drop();
    } catch {
      // Not even an empty one can be written.
    }
    this.#say(this.#index ? { kind: "starting" } : { kind: "scanning", why: "broken" });
  }

  #say(status: SearchStatus): void {
    this.#status = status;
    this.#tell(status);
  }
}

/** Documents that the index may lack while it answers. */
const FEW = 20;

/** How often an index is built anew while a window is open. */
const RENEWALS = 2;
