import { useEffect, useState } from "preact/hooks";
import { GRAMMAR, readBlocks } from "../../lib/read.ts";
import { LibraryClosed } from "../../lib/store/connection.ts";
import type { Library } from "../../lib/store/library.ts";
import { isReadByThis, rememberReadBy } from "./read-by.ts";

/** How far the reading anew has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** The lock by which one window reads and the others leave it alone. */
const LOCK = "as-delivered-reading-anew";

/**
 * Reads what an older grammar read anew, in the background of this page, also what comes with a backup; `null` while there
 * is nothing to do.
 */
export function useReadingAnew(library: Library): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const run = () =>
      void navigator.locks
        .request(LOCK, { ifAvailable: true }, (lock) =>
          lock ? readAll(library, setProgress, end.signal) : undefined,
        )
        // What could not be read anew today is tomorrow; where the library does not open, the list says so.
        .catch((error: unknown) => !(error instanceof LibraryClosed) && console.error(error))
        .finally(() => setProgress(null));
    run();
    library.onChange(({ kind }) => kind === "imported" && run(), end.signal);
    return () => end.abort();
  }, [library]);
  return progress;
}

async function readAll(
  library: Library,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<void> {
  if ((await isReadByThis()) || signal.aborted) return;
  const read: Parameters<Library["readAnew"]>[0]["read"] = ({ blocks, transcript }) =>
    readBlocks(transcript.source, blocks, transcript.verdict);
  await library.readAnew({ grammar: GRAMMAR, read }, tell, signal);
  if (!signal.aborted) await rememberReadBy();
}
