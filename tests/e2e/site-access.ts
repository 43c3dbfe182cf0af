import type { OpenBrowser } from "./browsers.ts";

/** Where an extension may run, as Chromium's own page of extensions sets it; it is there alone. */
interface DeveloperPrivate {
  addHostPermission(id: string, origin: string): Promise<void>;
  updateExtensionConfiguration(change: {
    readonly extensionId: string;
    readonly hostAccess: "ON_ALL_SITES" | "ON_CLICK";
  }): Promise<void>;
}

/**
 * Has the browser grant this match pattern without a question once the extension asks for it in the reader's press. Chromium does so
 * for what was allowed in its own page of extensions before; Firefox for everything, by a preference that `launch` must be given.
 */
export async function grantUnasked(browser: OpenBrowser, origin: string): Promise<void> {
  if (browser.name === "chromium")
    await inExtensionsPage(
      browser,
      (settings, id, pattern) => settings.addHostPermission(id, pattern),
      origin,
    );
}

/** Keeps the extension from what installing asked for, as readers can in both browsers. */
export async function withholdOwnSite(browser: OpenBrowser, origins: readonly string[]): Promise<void> {
  if (browser.name === "chromium") await setHostAccess(browser, "ON_CLICK");
  else await browser.background((all) => chrome.permissions.remove({ origins: [...all] }), origins);
}

/** Lets the extension into what installing asked for again, in Chromium's own page of extensions. */
export function giveBackOwnSite(browser: OpenBrowser): Promise<void> {
  return setHostAccess(browser, "ON_ALL_SITES");
}

function setHostAccess(browser: OpenBrowser, hostAccess: "ON_ALL_SITES" | "ON_CLICK"): Promise<void> {
  return inExtensionsPage(
    browser,
    (settings, extensionId, wanted) =>
      settings.updateExtensionConfiguration({
        extensionId,
        hostAccess: wanted === "ON_CLICK" ? "ON_CLICK" : "ON_ALL_SITES",
      }),
    hostAccess,
  );
}

async function inExtensionsPage(
  browser: OpenBrowser,
  act: (settings: DeveloperPrivate, id: string, word: string) => Promise<void>,
  word: string,
): Promise<void> {
  const page = await browser.puppeteer.newPage();
  await page.goto("chrome://extensions");
  const id = new URL(browser.origin).hostname;
  await page.evaluate(`(${act})(chrome.developerPrivate, ${JSON.stringify(id)}, ${JSON.stringify(word)})`);
  await page.close();
}
