import { openSearch, type Search } from "../../lib/search-index/search.ts";

/** The search of this window, in a worker of its own; its index is brought up to date from now on. */
export function startSearch(): Search {
  return openSearch(new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" }));
}
