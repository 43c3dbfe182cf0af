import { NAME } from "./peers.ts";

/**
 * Deletes the search index, in which words stand that are no longer in the library. Where a window of the library has it
 * open, that window empties it itself.
 */
export async function dropIndex(): Promise<void> {
  const signal = AbortSignal.timeout(PATIENCE);
  await navigator.locks
    .request(NAME, { signal }, async () => {
      const root = await navigator.storage.getDirectory();
      await root.removeEntry("search-index", { recursive: true });
    })
    // Somebody has it open, or there is none.
    .catch(() => {});
}

/** In ms: a window that has just been closed may not have let go of it yet. */
const PATIENCE = 2000;
