import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import type { Driver, Media, Start } from "./driver.ts";
import { waitFor } from "./driver.ts";

/** The extension's address in every profile that we start. */
const UUID = "0a5de11e-0000-4000-8000-000000000001";

/** Makes every window a private one. */
const ALL_PRIVATE = "browser.privatebrowsing.autostart";

/** Starts Firefox with the extension. The browser's own window is reached, so the background and its console are too. */
export async function startFirefox({
  program,
  extension,
  profile,
  proxyPort,
  headless,
  prefs,
  args,
}: Start): Promise<Driver> {
  const id = JSON.parse(await readFile(join(extension, "manifest.json"), "utf8")).browser_specific_settings
    .gecko.id;
  await mkdir(profile, { recursive: true });
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: program,
    headless,
    userDataDir: profile,
    defaultViewport: { width: 1200, height: 900 },
    args: ["--remote-allow-system-access", "--width=1200", "--height=900", ...args],
    extraPrefsFirefox: {
      // Extension pages in the parent process: only there can they be driven.
      "extensions.webextensions.remote": false,
      "extensions.webextensions.uuids": JSON.stringify({ [id]: UUID }),
      "extensions.openPopupWithoutUserGesture.enabled": true,
      // What opens over the page when a download ends takes the keys that a test types.
      "browser.download.alwaysOpenPanel": false,
      ...(proxyPort && proxied(proxyPort)),
      ...prefs,
    },
  });
  await browser.installExtension(extension);
  const chrome = await chromeWindow(browser);
  if (prefs[ALL_PRIVATE]) await chrome(`(${allowInPrivate})(${JSON.stringify(id)})`);
  const origin = `moz-extension://${UUID}`;
  let popup: Page | null = null;
  const driver: Driver = {
    puppeteer: browser,
    origin,
    background: async (expression) =>
      JSON.parse(
        String(await chrome(`(${inBackground})(${JSON.stringify(id)}, ${JSON.stringify(expression)})`)),
      ),
    newTab: async () => {
      // Firefox opens new tabs in the newest window; and a popup closes when the reader goes elsewhere.
      await popup?.close().catch(() => {});
      popup = null;
      return browser.newPage();
    },
    openExtensionPage: async (url) => openExtensionPage(await driver.newTab(), url),
    async openPopup(_page, tab) {
      await popup?.close().catch(() => {});
      popup = await openWindow(browser, `${origin}/popup.html?tab=${tab}`, driver.background);
      return popup;
    },
    async clickIcon(page) {
      await page.bringToFront();
      await chrome(`(${clickAction})(${JSON.stringify(id)})`);
    },
    async pressShortcut(page, _tab, command) {
      await page.bringToFront();
      await chrome(`(${runCommand})(${JSON.stringify(id)}, ${JSON.stringify(command)})`);
    },
    async showFor(page, media) {
      await page.bringToFront();
      await chrome(`(${showFrontFor})(${JSON.stringify(media)})`);
    },
    async reloadExtension() {
      await browser.installExtension(extension);
    },
    putToSleep: async () => {
      await chrome(`(${endBackground})(${JSON.stringify(id)})`);
    },
    // Seen by the proxy.
    backgroundRequests: [],
    backgroundComplaints: async () =>
      JSON.parse(String(await chrome(`(${consoleOf})(${JSON.stringify(origin)})`))),
  };
  await waitFor("the extension's background", () => driver.background("true").catch(() => false));
  return driver;
}

/** Starts Firefox in an empty profile and closes it: what only a first start does is done there. */
export async function beginProfile(program: string, profile: string, proxyPort: number): Promise<void> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: program,
    userDataDir: profile,
    extraPrefsFirefox: proxied(proxyPort),
  });
  await browser.close();
  // It names a process that is gone, and whose number another may get.
  await rm(join(profile, "lock"), { force: true });
}

function proxied(port: number): Start["prefs"] {
  return {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": port,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": port,
    "network.proxy.allow_hijacking_localhost": true,
  };
}

/** Opens a tab and leaves for the extension: that swaps processes, so the going itself ends in an error that says nothing. */
async function openExtensionPage(page: Page, url: string): Promise<Page> {
  page.goto(url).catch(() => {});
  await waitFor(url, () =>
    page
      .evaluate((to) => location.href.startsWith(to) && document.readyState === "complete", url)
      .catch(() => false),
  );
  return page;
}

/** Opens a small window of its own, so that the tab below stays in sight as under a real popup. */
async function openWindow(browser: Browser, url: string, background: Driver["background"]): Promise<Page> {
  const before = new Set(await browser.pages());
  const wish = { url, type: "popup", width: 420, height: 640 };
  await background(`browser.windows.create(${JSON.stringify(wish)}).then(() => true)`);
  return waitFor(url, async () => {
    for (const page of (await browser.pages()).filter((each) => !before.has(each))) {
      const there = await page
        .evaluate((to) => location.href === to && document.readyState === "complete", url)
        .catch(() => false);
      if (there) return page;
    }
    return null;
  });
}

/** Runs an expression in the browser's own window. */
async function chromeWindow(browser: Browser): Promise<(expression: string) => Promise<unknown>> {
  // Puppeteer has no word for it; its connection does.
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const context = tree.result.contexts?.[0]?.context;
  return async (expression) => {
    const { result } = await connection.send("script.evaluate", {
      expression,
      awaitPromise: true,
      target: { context },
    });
    if (result.type !== "success")
      throw new Error(result.exceptionDetails?.text ?? "The browser's window gave no answer");
    return result.result?.value;
  };
}

interface Connection {
  send(
    method: string,
    words: object,
  ): Promise<{
    readonly result: {
      readonly contexts?: readonly { readonly context: string }[];
      readonly type?: string;
      readonly exceptionDetails?: { readonly text: string };
      readonly result?: { readonly value?: unknown };
    };
  }>;
}

// What follows runs in the browser's own window, where these stand.
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: GeckoExtension } };
declare const Cu: {
  Sandbox(window: object, options: object): object;
  evalInSandbox(expression: string, sandbox: object): Promise<unknown>;
};
declare const Services: {
  readonly console: { getMessageArray(): readonly object[] };
  readonly prefs: { setIntPref(name: string, value: number): void; clearUserPref(name: string): void };
};
declare const gBrowser: {
  readonly selectedBrowser: { readonly browsingContext: { mediumOverride: string } };
};
declare const ChromeUtils: { importESModule(address: string): GeckoModules };
interface GeckoModules {
  readonly ExtensionParent: ExtensionParent;
  readonly ExtensionPermissions: {
    add(id: string, what: { readonly permissions: string[]; readonly origins: string[] }): Promise<void>;
  };
  readonly AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
}
interface GeckoExtension {
  readonly views: Iterable<{
    readonly viewType: string;
    readonly xulBrowser: { readonly contentWindow: object };
  }>;
  readonly shortcuts: { onCommand(name: string): void };
  wakeupBackground?(): Promise<void>;
  terminateBackground(options: { readonly ignoreDevToolsAttached: boolean }): Promise<void>;
}
interface ExtensionParent {
  readonly apiManager: {
    readonly global: {
      browserActionFor(extension: GeckoExtension): { triggerAction(window: object): Promise<void> };
    };
  };
}

async function inBackground(id: string, expression: string): Promise<string> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.wakeupBackground?.();
  const view = [...extension.views].find(({ viewType }) => viewType === "background");
  const window = view?.xulBrowser.contentWindow;
  if (!window) throw new Error("The background is not up");
  // A sandbox with the background's own rights: the extension's CSP forbids evaluating in its window.
  const sandbox = Cu.Sandbox(window, { sandboxPrototype: window, sameZoneAs: window, wantXrays: false });
  return JSON.stringify((await Cu.evalInSandbox(expression, sandbox)) ?? null);
}

async function endBackground(id: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
  if ([...extension.views].some(({ viewType }) => viewType === "background"))
    throw new Error("The background is still up");
}

/** As the reader allows it in the browser's own page of add-ons. */
async function allowInPrivate(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionPermissions.sys.mjs",
  );
  await ExtensionPermissions.add(id, { permissions: ["internal:privateBrowsingAllowed"], origins: [] });
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  await (await AddonManager.getAddonByID(id)).reload();
}

async function clickAction(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  await ExtensionParent.apiManager.global
    .browserActionFor(WebExtensionPolicy.getByID(id).extension)
    .triggerAction(window);
}

function runCommand(id: string, command: string): void {
  WebExtensionPolicy.getByID(id).extension.shortcuts.onCommand(command);
}

/** Shows the page in front for these media. */
function showFrontFor({ print, forcedColors, reducedMotion }: Media): void {
  gBrowser.selectedBrowser.browsingContext.mediumOverride = print ? "print" : "";
  const wish = {
    "browser.display.document_color_use": forcedColors && 2,
    "ui.prefersReducedMotion": reducedMotion && 1,
  };
  for (const [name, value] of Object.entries(wish)) {
    if (value) Services.prefs.setIntPref(name, value);
    else Services.prefs.clearUserPref(name);
  }
}

function consoleOf(origin: string): string {
  const messages = Services.console.getMessageArray().map(String);
  // Firefox's own notes on any page that is left while a message or an answer is on its way; no console of a page has them.
  const closing = /context unloaded|context is inactive|JSWindowActorChild cannot send/;
  return JSON.stringify(
    messages.filter(
      (message) =>
        message.startsWith("[JavaScript Error") && message.includes(origin) && !closing.test(message),
    ),
  );
}
