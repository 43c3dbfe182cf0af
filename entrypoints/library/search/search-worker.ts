import type { FromWorker, Port } from "../../../lib/search-index/protocol.ts";
import { serveSearch } from "../../../lib/search-index/serve-search.ts";
import { openLibrary } from "../../../lib/store/library.ts";
import { searchShelf } from "../list/search-shelf.ts";

const port = globalThis as unknown as Port<FromWorker>;

// Begins with the library page and ends with it. It listens at once: what the page says meanwhile would be lost.
serveSearch(port, searchShelf(openLibrary()));

// Held until the end, by which the page learns of it.
void navigator.locks.request(self.name, () => {
  port.postMessage({ kind: "alive" });
  return new Promise(() => {});
});
