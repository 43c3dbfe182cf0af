import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { GRAMMAR, readBlocks } from "../../lib/read.ts";
import { LibraryClosed } from "../../lib/store/connection.ts";
import type { Library } from "../../lib/store/library.ts";

/** How far the reading anew has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Under which name the browser keeps by which grammar everything was read; so a library is gone through once a version. */
const READ_BY = "library:grammar";

/** The lock by which one window reads and the others leave it alone. */
const LOCK = "as-delivered-reading-anew";

/** Reads what an older grammar read anew, in the background of this page; `null` while there is nothing to do. */
export function useReadingAnew(library: Library): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const work = async () => {
      const kept = await browser.storage.local.get(READ_BY);
      if (kept[READ_BY] === GRAMMAR || end.signal.aborted) return;
      const read: Parameters<Library["readAnew"]>[0]["read"] = ({ blocks, transcript }) =>
        readBlocks(transcript.source, blocks, transcript.verdict);
      await library.readAnew(
        { grammar: GRAMMAR, read },
        (done, total) => setProgress({ done, total }),
        end.signal,
      );
      if (!end.signal.aborted) await browser.storage.local.set({ [READ_BY]: GRAMMAR });
    };
    navigator.locks
      .request(LOCK, { ifAvailable: true }, (lock) => (lock ? work() : undefined))
      // What could not be read anew today is tomorrow; where the library does not open, the list says so.
      .catch((error: unknown) => !(error instanceof LibraryClosed) && console.error(error))
      .finally(() => setProgress(null));
    return () => end.abort();
  }, [library]);
  return progress;
}
