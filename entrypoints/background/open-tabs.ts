import { browser } from "#imports";
import { askTab } from "../../lib/messages/ask-tab.ts";
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
  const sites = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
  const tabs = await browser.tabs.query({ url: sites });
  await Promise.all(tabs.map(({ id, discarded }) => id !== undefined && !discarded && reach(id)));
}

async function reach(tab: number): Promise<void> {
  if ((await askTab(tab, "verdict")) === undefined) await runScript("content-scripts/detector.js", tab, null);
}
