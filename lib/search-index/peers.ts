import type { Query } from "../search/query.ts";
import type { Page } from "./search-index.ts";
import type { SearchStatus } from "./status.ts";

/** The name of the lock that the owner of the index holds, and of the channel on which it is asked. */
export const NAME = "as-delivered-search";

/** What contexts of the extension say to each other about the index. Our own pages alone can hear and speak here. */
export type PeerMessage =
  /** Whoever owns the index: tell how it is. */
  | { readonly kind: "how" }
  /** The owner tells how it is. */
  | { readonly kind: "status"; readonly status: SearchStatus }
  | {
      readonly kind: "ask";
      readonly ask: string;
      readonly query: Query;
      readonly below: number | null;
      readonly most: number;
    }
  /** `null`: the index has no answer now. */
  | { readonly kind: "answer"; readonly ask: string; readonly page: Page | null };

/** Asks the owner of the index, wherever it is. */
export class Peers {
  readonly #channel = new BroadcastChannel(NAME);
  readonly #asked = new Map<string, (page: Page | null) => void>();

  /** `hear` hears what the owner tells of itself; `answer` is asked for a page while this context is the owner. */
  constructor(
    hear: (status: SearchStatus) => void,
    answer: (query: Query, below: number | null, most: number) => Page | null,
    how: () => SearchStatus | null,
  ) {
    this.#channel.onmessage = ({ data }: MessageEvent<PeerMessage>) => {
      if (data.kind === "status") {
        if (data.status.kind !== "indexed") this.giveUp();
        hear(data.status);
      }
      if (data.kind === "answer") this.#asked.get(data.ask)?.(data.page);
      const status = how();
      if (!status) return;
      if (data.kind === "how") this.tell(status);
      if (data.kind === "ask") {
        const page = answer(data.query, data.below, data.most);
        this.#post({ kind: "answer", ask: data.ask, page });
      }
    };
    this.#post({ kind: "how" });
  }

  /** Tells everybody else how the index is. */
  tell(status: SearchStatus): void {
    this.#post({ kind: "status", status });
  }

  /** A page of the owner's; `null` where it has none, or where nobody answers. */
  page(query: Query, below: number | null, most: number): Promise<Page | null> {
    const ask = crypto.randomUUID();
    return new Promise((done) => {
      const settle = (page: Page | null) => {
        clearTimeout(late);
        this.#asked.delete(ask);
        done(page);
      };
      // Its window may have been closed with the question in its hands.
      const late = setTimeout(settle, PATIENCE, null);
      this.#asked.set(ask, settle);
      this.#post({ kind: "ask", ask, query, below, most });
    });
  }

  /** Waits for no answer any more: whoever was asked has gone, or has none. */
  giveUp(): void {
    for (const settle of [...this.#asked.values()]) settle(null);
  }

  #post(message: PeerMessage): void {
    this.#channel.postMessage(message);
  }
}

/** How long the owner may take for one page, in ms: the widest takes a third of a second. */
const PATIENCE = 1500;
