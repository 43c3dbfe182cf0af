import { browser } from "#imports";
import { askTab } from "../../lib/messages/ask-tab.ts";
import { httpsOrigins } from "../../lib/sites/granted-origins.ts";
import { runScript } from "./inject.ts";

/** Kept until the browser is closed, or the extension is updated, reloaded or switched off: just as long as its scripts live in the tabs. */
const REACHED = "reached-open-tabs";

/**
 * Runs the detector in tabs that were open before the extension was: after installing, updating, switching on. A browser
 * runs the scripts of the manifest only in pages it opens afterwards (Firefox: in open ones too, which then answer).
 */
export async function reachOpenTabs(): Promise<void> {
  const kept = await browser.storage.session.get(REACHED);
  if (kept[REACHED] === true) return;
  await browser.storage.session.set({ [REACHED]: true });
  const { origins = [] } = await browser.permissions.getAll();
  await detectInTabs(origins);
}

/** Runs the detector in the open pages of these origins; first in those that are in front in their window. */
export async function detectInTabs(granted: readonly string[]): Promise<void> {
  const url = httpsOrigins(granted);
  // Without an address the query would be for all tabs.
  if (url.length === 0) return;
  const tabs = (await browser.tabs.query({ url })).filter(({ discarded }) => !discarded);
  for (const isInFront of [true, false])
    await Promise.all(
      tabs.filter(({ active }) => active === isInFront).map(({ id }) => id !== undefined && detectInTab(id)),
    );
}

/** Runs the detector in a tab's page, unless it is there already; false where the browser does not let us in. */
export function detectInTab(tab: number): Promise<boolean> {
  const begun = detecting.get(tab);
  if (begun) return begun;
  const detection = detect(tab).finally(() => detecting.delete(tab));
  detecting.set(tab, detection);
  return detection;
}

/** By tab: the popup and the browser's own event ask for the same page at the same time. */
const detecting = new Map<number, Promise<boolean>>();

async function detect(tab: number): Promise<boolean> {
  if ((await askTab(tab, "verdict")) !== undefined) return true;
  return runScript("content-scripts/detector.js", tab, null);
}
