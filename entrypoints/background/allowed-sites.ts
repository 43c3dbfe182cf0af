import { browser } from "#imports";
import { originsOf } from "../../lib/sites/origins.ts";
import { SITES } from "../../lib/sites/sites.ts";

/** The detector's name on sites that the reader has allowed. */
const DETECTOR = "detector-on-allowed-sites";

/** Runs the detector on the sites that the reader allows, from now on and as long as they are allowed. */
export function watchAllowedSites(failed: (error: unknown) => void): void {
  const follow = () => void registerDetector().catch(failed);
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  browser.runtime.onInstalled.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
}

async function registerDetector(): Promise<void> {
  const matches = await allowedOrigins();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [DETECTOR] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [DETECTOR] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: DETECTOR,
      matches,
      js: ["content-scripts/detector.js"],
      runAt: "document_idle",
      persistAcrossSessions: true,
    },
  ]);
}

/** Those of other publishers that the browser lets us into; what comes with the extension stands in the manifest. */
async function allowedOrigins(): Promise<string[]> {
  const others = SITES.filter(({ hosts }) => !hosts.includes("nato.int")).flatMap(originsOf);
  const { origins = [] } = await browser.permissions.getAll();
  return others.filter((origin) => origins.includes(origin));
}
