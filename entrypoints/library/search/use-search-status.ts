import { useEffect, useState } from "preact/hooks";
import type { Search } from "../../../lib/search-index/search.ts";
import type { SearchStatus } from "../../../lib/search-index/status.ts";

/** By what a search is answered now. */
export function useSearchStatus(search: Search): SearchStatus {
  const [status, setStatus] = useState(search.status);
  useEffect(() => {
    const stop = new AbortController();
    search.onStatus(setStatus, stop.signal);
    setStatus(search.status);
    return () => stop.abort();
  }, [search]);
  return status;
}
