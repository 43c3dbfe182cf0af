import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { BROWSERS, type BrowserName, findBrowser } from "../../scripts/browsers.ts";
import { Answers } from "./answers.ts";
import { startChromium } from "./chromium.ts";
import type { Driver, Media, Start } from "./driver.ts";
import { startFirefox } from "./firefox.ts";
import { openStrangerProxy } from "./stranger-proxy.ts";

/**
 * The browsers that a test runs in: `describe.each(browsers)("…", (name) => …)`.
 * Both, or those that `BROWSERS` names ("chromium", "firefox"). On a machine of one's own a missing browser is
 * left out with a word; where `CI` is set it stays, and its tests fail.
 */
export const browsers: readonly BrowserName[] = BROWSERS.filter((name) => {
  const wanted = process.env.BROWSERS?.split(/[ ,]+/) ?? BROWSERS;
  if (!wanted.includes(name)) return false;
  if (findBrowser(name) || process.env.CI) return true;
  console.warn(`No ${name} here: its tests are left out.`);
  return false;
});

/** Whether a test that takes long runs in this browser: in a soak in all of them, else in one alone. */
export function isSampled(name: BrowserName, alone: BrowserName): boolean {
  const isAlone = browsers.includes(alone) ? alone : browsers[0];
  return process.env.SOAK_RUNS !== undefined || name === isAlone;
}

/** The browsers that tests run in which take long and differ little: in a soak all of them, else one alone. */
export function sampledBrowsers(alone: BrowserName): readonly BrowserName[] {
  return browsers.filter((name) => isSampled(name, alone));
}

/** What a test may ask for. */
export interface LaunchOptions {
  /** A folder with an unpacked extension; ours as built, unless given. */
  readonly extension?: string;
  /** Firefox preferences. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  readonly args?: readonly string[];
  /** Complaints that this test provokes on purpose. */
  readonly mayComplain?: RegExp;
  /** Hosts that this test lets somebody ask for on purpose. */
  readonly mayAsk?: RegExp;
  /** An empty profile, which Firefox begins by itself: one that is killed again and again must not look as if it crashed on starting. */
  readonly newProfile?: boolean;
  /** With a window, where there is a display. */
  readonly headless?: boolean;
  /** Lets through what no answer names, for looking at real pages; no test asks for it. */
  readonly online?: boolean;
}

/**
 * Starts a browser with the extension in a profile of its own. Close it in `afterAll`: `close()` throws where the
 * extension made a network request, or where a console got an error or an exception.
 * @throws where the browser is not installed.
 */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<OpenBrowser> {
  const program = findBrowser(name);
  if (!program) throw new Error(`No ${name} here. Run: node scripts/browsers.ts`);
  const room = await mkdtemp(join(tmpdir(), "as-delivered-"));
  // A copy: a build meanwhile must not change what the browser runs.
  await cp(resolve(options.extension ?? builtExtension(name)), join(room, "extension"), { recursive: true });
  await prepareProfile(name, join(room, "profile"), options.newProfile ?? false);
  const proxy = await openStrangerProxy();
  const start: Start = {
    program,
    extension: join(room, "extension"),
    profile: join(room, "profile"),
    proxyPort: options.online ? null : proxy.port,
    headless: options.headless ?? true,
    prefs: options.prefs ?? {},
    args: options.args ?? [],
  };
  try {
    const driver = await begin(name, start);
    return new OpenBrowser(name, driver, options, {
      start,
      strangers: proxy.strangers,
      leave: () => leave(),
    });
  } catch (error) {
    await leave();
    throw error;
  }

  async function leave(): Promise<void> {
    proxy.close();
    await rm(room, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** The profile that was begun before all tests, copied; an empty one where there is none. */
async function prepareProfile(name: BrowserName, profile: string, isNew: boolean): Promise<void> {
  const begun = name === "firefox" && !isNew && process.env.AS_DELIVERED_PROFILE;
  if (begun) await cp(begun, profile, { recursive: true });
  else await mkdir(profile);
}

/** Starts a browser and lets the extension's first-run page come: later it would take the front from a test's tab. */
async function begin(name: BrowserName, start: Start): Promise<Driver> {
  const driver = await START[name](start);
  if (!existsSync(join(start.extension, "welcome.html"))) return driver;
  for (let tries = 0; tries < 60 && (await driver.puppeteer.pages()).length < 2; tries++) await sleep(50);
  return driver;
}

/** Where the build for a browser stands. */
export function builtExtension(name: BrowserName): string {
  const output = process.env.AS_DELIVERED_OUTPUT ?? join(import.meta.dirname, "../../.output");
  return join(output, name === "chromium" ? "chrome-mv3" : "firefox-mv3");
}

const START: Record<BrowserName, (start: Start) => Promise<Driver>> = {
  chromium: startChromium,
  firefox: startFirefox,
};

interface Room {
  readonly start: Start;
  readonly strangers: readonly string[];
  leave(): Promise<void>;
}

/** A browser with the extension. Every tab is answered from `answers`. */
export class OpenBrowser {
  readonly name: BrowserName;
  readonly answers: Answers;
  readonly #options: LaunchOptions;
  readonly #room: Room;
  readonly #complaints: string[] = [];
  readonly #requests: string[] = [];
  readonly #watched = new WeakSet<Page>();
  readonly #served = new WeakSet<Page>();
  #driver: Driver;

  /** Made by `launch`. */
  constructor(name: BrowserName, driver: Driver, options: LaunchOptions, room: Room) {
    this.name = name;
    this.#driver = driver;
    this.#options = options;
    this.answers = new Answers(options.online ?? false);
    this.#room = room;
    this.#listen();
  }

  /** `chrome-extension://…` or `moz-extension://…`, without a slash at its end. */
  get origin(): string {
    return this.#driver.origin;
  }

  /** Puppeteer's browser, for what has no word here. */
  get puppeteer(): Driver["puppeteer"] {
    return this.#driver.puppeteer;
  }

  /** Opens an http(s) address in a tab of its own; give its answer first: `answers.set(url, html)`. */
  async open(url: string): Promise<Page> {
    const page = await this.#driver.newTab();
    this.#watch(page);
    await this.#serve(page);
    await page.goto(url);
    return page;
  }

  /** Opens a page of the extension ("library.html#/t/1") in a tab of its own. */
  async openExtensionPage(path: string): Promise<Page> {
    return this.#watch(await this.#driver.openExtensionPage(`${this.origin}/${path}`));
  }

  /**
   * The popup over this tab: in Chromium the real one, in Firefox `popup.html?tab=…` in a small window, which closes
   * when another tab is opened.
   */
  async openPopup(page: Page): Promise<Page> {
    const tab = await this.tabOf(page);
    return this.#watch(await this.#driver.openPopup(page, tab));
  }

  /** What a click on the toolbar icon does, with its `activeTab`; the popup it opens is not given. */
  async clickIcon(page: Page): Promise<void> {
    await this.#driver.clickIcon(page, await this.tabOf(page));
  }

  /** What the browser does on a key that the manifest names, in this tab. The key itself no driver can press. */
  async pressShortcut(page: Page, command: string): Promise<void> {
    await this.#driver.pressShortcut(page, await this.tabOf(page), command);
  }

  /** Shows a tab's page as for these media, in place of those before. */
  showFor(page: Page, media: Media): Promise<void> {
    return this.#driver.showFor(page, media);
  }

  /**
   * Runs a function in the extension's background, where `chrome` and `browser` stand. Arguments and value are JSON-safe;
   * the function sees nothing of the test around it.
   */
  async background<A extends readonly unknown[], R>(
    act: (...words: A) => R,
    ...words: A
  ): Promise<Awaited<R>> {
    const expression = `(${act})(...${JSON.stringify(words)})`;
    return (await this.#driver.background(expression)) as Awaited<R>;
  }

  /**
   * Runs a function in the extension's own world of a tab's page, where its content scripts live and no script of the page
   * looks in; in a page of the extension, in its only world. Arguments and value are JSON-safe; the function sees nothing of the test
   * around it.
   */
  async inContent<A extends readonly unknown[], R>(
    page: Page,
    act: (...words: A) => R,
    ...words: A
  ): Promise<Awaited<R>> {
    // Firefox does not tell where a page of an extension is.
    if (!/^(?:https?|file):/.test(page.url()))
      return page.evaluate(act as never, ...words) as Promise<Awaited<R>>;
    const tab = await this.tabOf(page);
    const wish = `{ target: { tabId: ${tab} }, func: ${act}, args: ${JSON.stringify(words)} }`;
    return (await this.#driver.background(
      `(globalThis.browser ?? chrome).scripting.executeScript(${wish}).then(([one]) => one.result ?? null)`,
    )) as Awaited<R>;
  }

  /** The extension's number for this tab. Brings the tab to the front. */
  async tabOf(page: Page): Promise<number> {
    await page.bringToFront();
    return Number(
      await this.#driver.background(
        `(globalThis.browser ?? chrome).tabs.query({ active: true, windowType: "normal" }).then((tabs) => tabs[0].id)`,
      ),
    );
  }

  /** The text on the icon's badge for this tab; "" where there is none. */
  async badge(page: Page): Promise<string> {
    const tab = await this.tabOf(page);
    return String(
      await this.#driver.background(`(globalThis.browser ?? chrome).action.getBadgeText({ tabId: ${tab} })`),
    );
  }

  /**
   * Closes the browser and starts it again on the same profile; all tabs are gone, the answers stay. `between` is called
   * while it is closed, with the profile's folder.
   */
  async restart(between?: (profile: string) => void): Promise<void> {
    await this.#gatherBackground();
    await this.#driver.puppeteer.close();
    between?.(this.#room.start.profile);
    this.#driver = await begin(this.name, this.#room.start);
    this.#listen();
  }

  /** Kills the browser as a failing machine does, and starts it again on the same profile. */
  async crash(): Promise<void> {
    const process = this.#driver.puppeteer.process();
    const gone = new Promise((done) => process?.once("exit", done));
    process?.kill("SIGKILL");
    await gone;
    await this.#driver.puppeteer.close().catch(() => {});
    this.#driver = await begin(this.name, this.#room.start);
    this.#listen();
  }

  /** Loads the extension again, as an update does; open tabs keep their old scripts. */
  async reloadExtension(): Promise<void> {
    await this.#driver.reloadExtension();
  }

  /** Puts the background to sleep, as the browser does when nothing happened for a while; what speaks to it wakes it. */
  async putToSleep(): Promise<void> {
    await this.#gatherBackground();
    await this.#driver.putToSleep();
  }

  /** Errors and exceptions that reached a console so far, of pages, content scripts and the background. */
  async complaints(): Promise<readonly string[]> {
    await this.#gatherBackground();
    return this.#complaints.filter((complaint) => !this.#options.mayComplain?.test(complaint));
  }

  /** Requests that nobody's page made: the extension's. */
  get strangers(): readonly string[] {
    // A tab that closes lets go of what it still asks for, its icon above all, and that reaches the proxy.
    const outside = this.#room.strangers.filter((host) => !this.answers.answersHost(host));
    const all = [
      ...outside,
      ...this.answers.strangers,
      ...this.#requests,
      ...this.#driver.backgroundRequests,
    ];
    return all.filter((address) => !this.#options.mayAsk?.test(address));
  }

  /** Closes the browser and forgets its profile. @throws where a request or a complaint was seen. */
  async close(): Promise<void> {
    const complaints = await this.complaints().catch(() => this.#complaints);
    await this.#driver.puppeteer.close().catch(() => {});
    await this.#room.leave();
    if (this.strangers.length > 0)
      throw new Error(`The extension asked the network for ${this.strangers.join(", ")}`);
    if (complaints.length > 0) throw new Error(`${this.name} complained:\n${complaints.join("\n")}`);
  }

  #listen(): void {
    this.#driver.puppeteer.on("targetcreated", async (target) => {
      if (target.type() !== "page") return;
      const page = await target.page().catch(() => null);
      // Tabs that others open: a link with a target, the first-run page.
      if (page) this.#watch(page);
      if (page && /^https?:/.test(target.url())) await this.#serve(page).catch(() => {});
    });
  }

  /** Answers a tab's requests, once. */
  async #serve(page: Page): Promise<void> {
    if (this.#served.has(page)) return;
    this.#served.add(page);
    await this.answers.serve(page);
  }

  /** Keeps what goes wrong in a tab, once. */
  #watch(page: Page): Page {
    if (this.#watched.has(page)) return page;
    this.#watched.add(page);
    page.setDefaultTimeout(20_000);
    page.on("request", (request) => {
      const ours = request.frame()?.url().startsWith(this.origin);
      if (ours && /^(https?|wss?):/.test(request.url())) this.#requests.push(request.url());
    });
    page.on("pageerror", (error) => {
      this.#complaints.push(`${page.url()}: ${error instanceof Error ? error.message : String(error)}`);
    });
    page.on("console", (message) => {
      // A page's missing picture or style sheet is the page's own matter.
      const missing = /^Failed to load resource/.test(message.text());
      if (message.type() === "error" && !missing) this.#complaints.push(`${page.url()}: ${message.text()}`);
    });
    return page;
  }

  async #gatherBackground(): Promise<void> {
    for (const complaint of await this.#driver.backgroundComplaints()) {
      if (!this.#complaints.includes(complaint)) this.#complaints.push(complaint);
    }
  }
}
