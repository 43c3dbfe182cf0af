import type { FromWorker, Port } from "../../lib/search-index/protocol.ts";
import { serveSearch } from "../../lib/search-index/serve-search.ts";
import { openLibrary } from "../../lib/store/library.ts";
import { searchShelf } from "./search-shelf.ts";

// Begins with the library page and ends with it. It listens at once: what the page says meanwhile would be lost.
serveSearch(globalThis as unknown as Port<FromWorker>, searchShelf(openLibrary()));
