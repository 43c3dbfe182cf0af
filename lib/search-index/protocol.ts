import type { Found } from "../search/found.ts";
import type { Query } from "../search/query.ts";
import type { SearchStatus } from "./status.ts";

/** What a window says to its worker. `ask` names a question, one number each. */
export type ToWorker =
  /** Looks for it and gives the first that is found. */
  | { readonly kind: "find"; readonly ask: number; readonly query: Query }
  /** Gives more of what is found. */
  | { readonly kind: "more"; readonly ask: number }
  /** Looks no further. */
  | { readonly kind: "stop"; readonly ask: number };

/** What a worker says to its window. */
export type FromWorker =
  | { readonly kind: "status"; readonly status: SearchStatus }
  /** `over`: there is no more. */
  | {
      readonly kind: "found";
      readonly ask: number;
      readonly found: readonly Found[];
      readonly over: boolean;
    }
  /** The library cannot be read; why, its own calls say. */
  | { readonly kind: "failed"; readonly ask: number; readonly message: string };

/** One end of the way between them: a `Worker`, a worker's own scope, a started `MessagePort`. */
export interface Port<Out> {
  postMessage(message: Out): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}
