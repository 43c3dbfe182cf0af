import type { Found } from "../search/found.ts";
import type { Query } from "../search/query.ts";
import type { Tally } from "../search/tally.ts";
import type { SearchStatus } from "./status.ts";

/** What a window says to its worker. `ask` names a question, one number each; every message but `stop` has one answer. */
export type ToWorker =
  /** Looks for it and gives the first that is found. */
  | ({ readonly kind: "find"; readonly ask: number } & Wanted)
  /** Counts all that is found and gives the first counts. */
  | ({ readonly kind: "count"; readonly ask: number } & Wanted)
  /** Gives more. */
  | { readonly kind: "more"; readonly ask: number }
  /** Looks no further. */
  | { readonly kind: "stop"; readonly ask: number };

/** What is looked for, and in which documents, by their ids; in all of them unless it says so. */
export interface Wanted {
  readonly query: Query;
  readonly within?: ReadonlySet<string> | null;
}

/** What a worker says to its window. */
export type FromWorker =
  /** It holds the lock that is called as the worker is: once that lock is free, the worker has died. */
  | { readonly kind: "alive" }
  | { readonly kind: "status"; readonly status: SearchStatus }
  | (Part & { readonly ask: number })
  /** There is no more. */
  | { readonly kind: "over"; readonly ask: number }
  /** The library cannot be read; why, its own calls say. */
  | { readonly kind: "failed"; readonly ask: number; readonly message: string };

/** A part of an answer. `counted`: of all that was found so far. */
export type Part =
  | { readonly kind: "found"; readonly found: readonly Found[] }
  | { readonly kind: "counted"; readonly tally: Tally };

/** What a worker answers to a question. */
export type Answer = Extract<FromWorker, { ask: number }>;

/** One end of the way between them: a `Worker`, a worker's own scope, a started `MessagePort`. */
export interface Port<Out> {
  postMessage(message: Out): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}
