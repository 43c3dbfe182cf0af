import { browser } from "#imports";
import { registeredMatches } from "../../lib/sites/granted-origins.ts";
import { detectInTabs } from "./open-tabs.ts";

/** The scripts of the manifest, as they are called on sites that the reader has allowed. */
const SCRIPTS = [
  { id: "first-on-allowed-sites", js: ["content-scripts/first.js"], runAt: "document_start" },
  { id: "detector-on-allowed-sites", js: ["content-scripts/detector.js"], runAt: "document_idle" },
] as const;

/**
 * Runs the manifest's scripts on the sites that the reader allows, wherever they do so, from now on and as long as they are
 * allowed; and at once in the pages that are open there, as a browser runs registered scripts only in pages it opens afterwards.
 */
export function watchAllowedSites(failed: (error: unknown) => void): void {
  let registered: Promise<void> = Promise.resolve();
  // One after another: two at a time would register the same scripts twice, which browsers refuse.
  const follow = () => {
    registered = registered.then(registerScripts).catch(failed);
  };
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    follow();
    // The popup in which the reader allowed the site may be gone: browsers close it when they ask.
    detectInTabs(origins).catch(failed);
  });
  browser.permissions.onRemoved.addListener(follow);
  browser.runtime.onInstalled.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
}

async function registerScripts(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const { matches, excludeMatches } = registeredMatches(origins);
  const known = await browser.scripting.getRegisteredContentScripts();
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: known.map(({ id }) => id) });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts(
    SCRIPTS.map(({ id, js, runAt }) => ({
      id,
      js: [...js],
      runAt,
      matches,
      excludeMatches,
      persistAcrossSessions: true,
    })),
  );
}
