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

/** The search that a worker of `serveSearch` answers. */
export function openSearch(worker: Port<ToWorker>): Search {
  const listeners = new Set<(status: SearchStatus) => void>();
  const asks = new Asks(worker);
  let status: SearchStatus = { kind: "starting" };
  worker.addEventListener("message", ({ data: message }: MessageEvent<FromWorker>) => {
    if (message.kind !== "status") return asks.answer(message);
    status = message.status;
    for (const listener of [...listeners]) listener(status);
  });
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
      for await (const part of asks.parts("find", typed, within, signal))
        if (part.kind === "found") yield* part.found;
    },
    async *count(typed, signal, within = null) {
      for await (const part of asks.parts("count", typed, within, signal))
        if (part.kind === "counted") yield part.tally;
    },
  };
}
