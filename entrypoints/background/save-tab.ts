import { browser } from "#imports";
import { uncorrectedOf } from "../../lib/correct/correct.ts";
import { rememberContent } from "../../lib/library-state/last-known-content.ts";
import { askTab } from "../../lib/messages/ask-tab.ts";
import { checkReading } from "../../lib/messages/check-reading.ts";
import type { PageReading, SavedCopy, SavedState, SaveOutcome } from "../../lib/messages/protocol.ts";
import { isOwnAddress } from "./own-address.ts";
import { withLibrary } from "./with-library.ts";

/** Saves what a tab's page says now. `addresses`: where the browser says that the page is, if it was the page that asked. */
export async function saveTab(tab: number, addresses: readonly string[] = []): Promise<SaveOutcome> {
  const sent = (await askTab(tab, "reading", true)) ?? null;
  if (sent === null) return { kind: "failed", why: "no-page" };
  const reading = checkReading(sent);
  if (reading === null) {
    console.error("The page script sent something that is no reading.");
    return { kind: "failed", why: "unknown" };
  }
  if (!(await isOfTab(reading, tab, addresses))) return { kind: "failed", why: "no-page" };
  const outcome = await withLibrary((library) => library.save(wordsOf(reading)));
  if (outcome.kind === "saved") void rememberContent();
  return outcome;
}

/** Whether the words on a tab's page are saved; `unsaved` where there is nothing to read. */
export async function savedStateOfTab(tab: number): Promise<SavedState> {
  const reading = await readingOfTab(tab);
  return reading ? withLibrary((library) => library.savedState(wordsOf(reading))) : "unsaved";
}

/** Where else the words on a tab's page are saved: the page may have moved since. */
export async function savedElsewhereOfTab(tab: number): Promise<SavedCopy | null> {
  const reading = await readingOfTab(tab);
  return reading ? withLibrary((library) => library.savedElsewhere(wordsOf(reading))) : null;
}

/**
 * Returns what a tab's page says, as it was last read; `null` where nothing was, or it says to be of another page. `addresses`: as for
 * `saveTab`.
 */
export async function readingOfTab(
  tab: number,
  addresses: readonly string[] = [],
): Promise<PageReading | null> {
  const reading = checkReading((await askTab(tab, "reading", false)) ?? null);
  return reading && (await isOfTab(reading, tab, addresses)) ? reading : null;
}

/** What is said to be of another page is not saved: the tab may have gone on while it was asked. */
async function isOfTab(
  { transcript, moved }: PageReading,
  tab: number,
  addresses: readonly string[],
): Promise<boolean> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  const own = url === undefined ? addresses : [...addresses, url];
  return isOwnAddress(transcript.source.url, own, moved === true);
}

/** What was read, without what the reader corrected, which the library keeps apart. */
function wordsOf({ transcript, blocks }: PageReading): Pick<PageReading, "transcript" | "blocks"> {
  return { transcript: uncorrectedOf(transcript), blocks };
}
