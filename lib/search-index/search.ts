import type { Found } from "../search/found.ts";
import type { Tally } from "../search/tally.ts";
import { Asks } from "./asks.ts";
import type { FromWorker, Port, ToWorker } from "./protocol.ts";
import type { SearchStatus } from "./status.ts";

/** The search over all that is saved, for a page. */
export interface Search {
  /**
   * Transcripts with hits, those of the newest events first, found as they are asked for: whoever shows twenty looks for
   * no more. Nothing where there is nothing to look for. `within`: in these documents alone, by their ids. Ends where
   * `signal` is aborted. @throws where the library cannot be read.
   */
  find(typed: string, signal: AbortSignal, within?: ReadonlySet<string> | null): AsyncIterable<Found>;
  /** The counts of all that is found, as they grow; the last are whole. Ends and throws as `find` does. */
  count(typed: string, signal: AbortSignal, within?: ReadonlySet<string> | null): AsyncIterable<Tally>;
  /** By what a search is answered now. */
  readonly status: SearchStatus;
  /** Calls `listener` on every change of the status until `signal` is aborted. */
  onStatus(listener: (status: SearchStatus) => void, signal: AbortSignal): void;
}

/** A worker of `serveSearch`. */
export interface SearchWorker {
  readonly port: Port<ToWorker>;
  /** Fulfilled when it has died: it was killed, its memory ran out, or it could not be loaded. */
  readonly gone: Promise<unknown>;
}

/**
 * The search that a worker answers. Where the worker dies, what it was asked fails, and the next question starts another:
 * one that dies at once is not started for ever.
 */
export function openSearch(start: () => SearchWorker): Search {
  const listeners = new Set<(status: SearchStatus) => void>();
  let status: SearchStatus = { kind: "starting" };
  const say = (now: SearchStatus) => {
    status = now;
    for (const listener of [...listeners]) listener(now);
  };
  let asks: Asks | null = null;
  const living = () => {
    asks ??= begin(start(), say, () => {
      asks = null;
      say({ kind: "starting" });
    });
    return asks;
  };
  living();
  return {
    get status() {
      return status;
    },
    onStatus(listener, signal) {
      if (signal.aborted) return;
      listeners.add(listener);
      signal.addEventListener("abort", () => listeners.delete(listener), { once: true });
    },
    async *find(typed, signal, within = null) {
      for await (const part of living().parts("find", typed, within, signal))
        if (part.kind === "found") yield* part.found;
    },
    async *count(typed, signal, within = null) {
      for await (const part of living().parts("count", typed, within, signal))
        if (part.kind === "counted") yield part.tally;
    },
  };
}

function begin({ port, gone }: SearchWorker, say: (status: SearchStatus) => void, onGone: () => void): Asks {
  const asks = new Asks(port);
  port.addEventListener("message", ({ data: message }: MessageEvent<FromWorker>) => {
    if (message.kind === "status") say(message.status);
    else if (message.kind !== "alive") asks.answer(message);
  });
  void gone.then(() => {
    onGone();
    asks.giveUp();
  });
  return asks;
}
