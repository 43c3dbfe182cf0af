import type { Query } from "../search/query.ts";
import { Owner } from "./owner.ts";
import { NAME, Peers } from "./peers.ts";
import type { Page } from "./search-index.ts";
import type { Shelf } from "./shelf.ts";
import type { SearchStatus } from "./status.ts";

/** The one index of all windows, whichever of them has it open. */
export class SharedIndex {
  readonly #owner: Owner;
  readonly #peers: Peers;
  readonly #tell: (status: SearchStatus) => void;
  readonly #known = Promise.withResolvers<void>();
  #owns = false;
  #status: SearchStatus = { kind: "starting" };

  /** `tell` hears every change of the status. Waits for the index's lock until the window is closed. */
  constructor(shelf: Shelf, tell: (status: SearchStatus) => void) {
    this.#tell = tell;
    this.#owner = new Owner(shelf, (status) => {
      this.#peers.tell(status);
      this.#hear(status);
    });
    this.#peers = new Peers(
      (status) => this.#owns || this.#hear(status),
      (query, below, most) => this.#owner.page(query, below, most),
      () => (this.#owns ? this.#owner.status : null),
    );
    void this.#waitForLock();
  }

  /** Fulfilled once it is known whether there is an index, or after `PATIENCE` ms. */
  async whenKnown(): Promise<void> {
    await Promise.race([this.#known.promise, new Promise((done) => setTimeout(done, PATIENCE))]);
  }

  /** A page of what the index finds; `null` where there is no index now. */
  async page(query: Query, below: number | null, most: number): Promise<Page | null> {
    if (this.#status.kind !== "indexed") return null;
    return this.#owns ? this.#owner.page(query, below, most) : this.#peers.page(query, below, most);
  }

  /** Never lets go: whoever comes next has the index when this window is gone. */
  async #waitForLock(): Promise<void> {
    await navigator.locks.request(NAME, async () => {
      this.#owns = true;
      this.#peers.giveUp();
      await this.#owner.begin();
      await new Promise(() => {});
    });
  }

  #hear(status: SearchStatus): void {
    this.#status = status;
    if (status.kind !== "starting") this.#known.resolve();
    this.#tell(status);
  }
}

/** How long a question waits to learn whether there is an index, in ms: SQLite loads in less. */
const PATIENCE = 2000;
