import { useCallback, useEffect, useState } from "preact/hooks";
import { LibraryClosed } from "../../lib/store/connection.ts";
import type { Library, RereadProgress } from "../../lib/store/library.ts";
import { rereadLibrary } from "./reread-library.ts";

/** The lock by which one window reads and the others leave it alone. */
const LOCK = "as-delivered-reading-anew";

/** What a page shows of reading the library again. */
export interface Rereading {
  /** How far it has come; `null` while there is nothing to do. */
  readonly progress: RereadProgress | null;
  /** How many transcripts read better since the update; 0 where there is nothing to tell. */
  readonly better: number;
  /** The reader has seen how many. */
  readonly dismiss: () => void;
}

/**
 * Reads again what an older grammar read, in the background of this page, also what comes with a backup. Tells once after an update
 * how many transcripts read better.
 */
export function useReadingAnew(library: Library): Rereading {
  const [progress, setProgress] = useState<RereadProgress | null>(null);
  const [better, setBetter] = useState(0);
  useEffect(() => {
    const end = new AbortController();
    const run = () =>
      void navigator.locks
        .request(LOCK, { ifAvailable: true }, async (lock) => {
          const now = lock ? await rereadLibrary(library, setProgress, end.signal) : 0;
          if (now > 0) setBetter(now);
        })
        // What could not be read anew today is tomorrow; where the library does not open, the list says so.
        .catch((error: unknown) => !(error instanceof LibraryClosed) && console.error(error))
        .finally(() => setProgress(null));
    run();
    library.onChange(({ kind }) => kind === "imported" && run(), end.signal);
    return () => end.abort();
  }, [library]);
  const dismiss = useCallback(() => setBetter(0), []);
  return { progress, better, dismiss };
}
