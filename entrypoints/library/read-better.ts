import { browser } from "wxt/browser";
import { GRAMMAR } from "../../lib/read.ts";

/** Under which name the browser keeps how many transcripts this version reads better, until the reader was told. */
const READ_BETTER = "library:read-better";

/** How many saved transcripts this grammar reads otherwise than the one before, as far as the reader was not told; 0 for none. */
export async function readBetter(): Promise<number> {
  const kept: unknown = (await browser.storage.local.get(READ_BETTER))[READ_BETTER];
  if (typeof kept !== "object" || !kept || Reflect.get(kept, "grammar") !== GRAMMAR) return 0;
  const transcripts: unknown = Reflect.get(kept, "transcripts");
  return typeof transcripts === "number" && Number.isSafeInteger(transcripts) ? Math.max(transcripts, 0) : 0;
}

/** Keeps that number: the window may be closed before everything is read. */
export async function keepReadBetter(transcripts: number): Promise<void> {
  await browser.storage.local.set({ [READ_BETTER]: { grammar: GRAMMAR, transcripts } });
}

/** The reader was told. */
export async function forgetReadBetter(): Promise<void> {
  await browser.storage.local.remove(READ_BETTER).catch(() => {});
}
