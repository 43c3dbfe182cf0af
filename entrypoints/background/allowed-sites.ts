import { browser } from "#imports";
import { originsOf } from "../../lib/sites/origins.ts";
import { SITES } from "../../lib/sites/sites.ts";

/** The scripts of the manifest, as they are called on sites that the reader has allowed. */
const SCRIPTS = [
  { id: "first-on-allowed-sites", js: ["content-scripts/first.js"], runAt: "document_start" },
  { id: "detector-on-allowed-sites", js: ["content-scripts/detector.js"], runAt: "document_idle" },
] as const;

/** Runs the manifest's scripts on the sites that the reader allows, from now on and as long as they are allowed. */
export function watchAllowedSites(failed: (error: unknown) => void): void {
  const follow = () => void registerScripts().catch(failed);
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  browser.runtime.onInstalled.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
}

async function registerScripts(): Promise<void> {
  const matches = await allowedOrigins();
  const known = await browser.scripting.getRegisteredContentScripts();
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: known.map(({ id }) => id) });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts(
    SCRIPTS.map(({ id, js, runAt }) => ({ id, js: [...js], runAt, matches, persistAcrossSessions: true })),
  );
}

/** Those of other publishers that the browser lets us into; what comes with the extension stands in the manifest. */
async function allowedOrigins(): Promise<string[]> {
  const others = SITES.filter(({ hosts }) => !hosts.includes("nato.int")).flatMap(originsOf);
  const { origins = [] } = await browser.permissions.getAll();
  return others.filter((origin) => origins.includes(origin));
}
