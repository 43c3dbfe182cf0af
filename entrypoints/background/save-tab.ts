import { askTab } from "../../lib/messages/ask-tab.ts";
import { checkReading } from "../../lib/messages/check-reading.ts";
import type { PageReading, SavedState, SaveOutcome } from "../../lib/messages/protocol.ts";
import { rememberHeld } from "../library/held.ts";
import { withLibrary } from "./with-library.ts";

/** Saves what a tab's page says now. */
export async function saveTab(tab: number): Promise<SaveOutcome> {
  const sent = (await askTab(tab, "reading")) ?? null;
  if (sent === null) return { kind: "failed", why: "no-page" };
  const reading = checkReading(sent);
  if (reading === null) {
    console.error("The page script sent something that is no reading.");
    return { kind: "failed", why: "unknown" };
  }
  const outcome = await withLibrary((library) => library.save(reading));
  if (outcome.kind === "saved") void rememberHeld();
  return outcome;
}

/** Whether the words on a tab's page are saved; `unsaved` where there is nothing to read. */
export async function savedStateOfTab(tab: number): Promise<SavedState> {
  const reading: PageReading | null = checkReading((await askTab(tab, "reading")) ?? null);
  return reading ? withLibrary((library) => library.savedState(reading)) : "unsaved";
}
