import type { Browser, Page } from "puppeteer-core";

/** What must be done otherwise in each browser; `browsers.ts` builds on it what tests call. */
export interface Driver {
  readonly puppeteer: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at its end. */
  readonly origin: string;
  /** Runs an expression in the extension's background and gives its awaited, JSON-safe value. */
  background(expression: string): Promise<unknown>;
  /** A new, empty tab in the reader's window. */
  newTab(): Promise<Page>;
  /** Opens an address of the extension in a tab of its own. */
  openExtensionPage(url: string): Promise<Page>;
  /** Opens the popup over this tab. */
  openPopup(page: Page, tab: number): Promise<Page>;
  /** Does what a click on the toolbar icon does, `activeTab` included. */
  clickIcon(page: Page, tab: number): Promise<void>;
  /** What the browser does on a key that the manifest names, in this tab. */
  pressShortcut(page: Page, tab: number, command: string): Promise<void>;
  /** Shows a tab's page as for these media, in place of those before. */
  showFor(page: Page, media: Media): Promise<void>;
  /** Puts the extension there again, as after an update. */
  reloadExtension(): Promise<void>;
  /** Puts the background to sleep, as the browser does when nothing happened for a while. */
  putToSleep(): Promise<void>;
  /** Addresses that the background asked the network for, as far as the browser tells. */
  readonly backgroundRequests: readonly string[];
  /** Errors of the background that reached its console. */
  backgroundComplaints(): Promise<readonly string[]>;
}

/** What a page is shown for, where that is not the usual. */
export interface Media {
  /** Paper. */
  readonly print?: boolean;
  /** A reader whose own colours are forced on every page. */
  readonly forcedColors?: boolean;
  /** A reader who wants less motion. */
  readonly reducedMotion?: boolean;
}

/** How a browser is started. */
export interface Start {
  readonly program: string;
  /** The built extension's folder. */
  readonly extension: string;
  readonly profile: string;
  /** The proxy that lets nothing out; `null` for a browser that may reach the network. */
  readonly proxyPort: number | null;
  readonly headless: boolean;
  readonly prefs: Readonly<Record<string, string | number | boolean>>;
  readonly args: readonly string[];
}

/** Waits until `look` gives something; throws with `what` after twenty seconds. */
export async function waitFor<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Waited twenty seconds in vain for ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
