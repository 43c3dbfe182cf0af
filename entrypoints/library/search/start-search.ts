import type { FromWorker } from "../../../lib/search-index/protocol.ts";
import { openSearch, type Search, type SearchWorker } from "../../../lib/search-index/search.ts";

/** The search of this window, in a worker of its own; its index is brought up to date from now on. */
export function startSearch(): Search {
  return openSearch(startWorker);
}

function startWorker(): SearchWorker {
  const name = `as-delivered-search-worker-${crypto.randomUUID()}`;
  const worker = new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module", name });
  const gone = new Promise<unknown>((done) => {
    // It could not be loaded, or something in it went wrong that nobody waited for.
    worker.addEventListener("error", done);
    // Browsers tell nobody that a worker was killed; they only set free what it held.
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === "alive") void navigator.locks.request(name, done);
    });
  });
  void gone.then(() => worker.terminate());
  return { port: worker, gone };
}
