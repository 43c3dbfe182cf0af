import { type SavedCopy, sendMessage } from "../../lib/messages/protocol.ts";

/**
 * Asks the background what is saved of the page that a tab was asked for; `null` where that is nothing, or no answer comes in time:
 * what the page is must be said in any case.
 */
export async function askForSavedCopy(tab: number): Promise<SavedCopy | null> {
  const late = Promise.withResolvers<null>();
  const alarm = setTimeout(() => late.resolve(null), PATIENCE);
  const found = sendMessage("savedCopy", tab).catch(() => null);
  return Promise.race([found, late.promise]).finally(() => clearTimeout(alarm));
}

/** Milliseconds that the background may take to wake, open the library and answer. */
const PATIENCE = 5000;
