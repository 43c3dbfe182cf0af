import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import { byName } from "./by-name.ts";
import { pasted } from "./clipboard.ts";
import { waitFor } from "./driver.ts";
import { landedIn, overlayOf } from "./overlay-probe.ts";
import { soon } from "./page-probe.ts";

const SAMPLE = join(import.meta.dirname, "../../public/sample/press-point.html");
const ADDRESS =
  "https://www.nato.int/en/news-and-events/events/transcripts/2026/03/12/joint-press-conference-in-sundhavn";
const NO_TRANSCRIPT = "https://www.nato.int/en/about-us";
const NOT_ALLOWED = "https://www.state.gov/briefings/department-press-briefing-april-5-2031/";

/** What a reader does with a page of ours. Each press, each key and each typed word is one action. */
class Reader {
  actions = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Presses what has this name. Without the mouse: the real popup has no place on a screen. */
  async press(role: "button" | "link" | "option", name: string | RegExp): Promise<this> {
    this.actions++;
    const target = await byName(this.page, role, name);
    await target.evaluate((element) => (element as HTMLElement).click());
    return this;
  }

  async type(word: string): Promise<this> {
    this.actions++;
    await this.page.keyboard.type(word);
    return this;
  }

  async key(key: Parameters<Page["keyboard"]["press"]>[0]): Promise<this> {
    this.actions++;
    await this.page.keyboard.press(key);
    return this;
  }
}

describe.each(browsers)("the first minute in %s", (name) => {
  let browser: OpenBrowser;
  let page: Page;
  const counts: { readonly what: string; readonly actions: number; readonly most: number }[] = [];

  beforeAll(async () => {
    browser = await launch(name);
    browser.answers.set(ADDRESS, { file: SAMPLE });
    browser.answers.set(
      NO_TRANSCRIPT,
      "<!doctype html><title>About us</title><p>The Alliance has its seat in Brussels.</p>",
    );
    browser.answers.set(NOT_ALLOWED, { file: SAMPLE });
    page = await browser.open(ADDRESS);
    await waitFor("the speakers on the badge", async () => (await browser.badge(page)) === "7");
  });
  afterAll(async () => {
    console.table(counts);
    await browser.close();
  });

  /** Notes how many actions something took, and expects it to be no more than these. */
  function expectWithin(most: number, what: string, { actions }: Reader): void {
    counts.push({ what, actions, most });
    expect(actions, what).toBeLessThanOrEqual(most);
  }

  /** The popup over a tab, as a page of its own. */
  async function popupOver(tab: Page): Promise<Page> {
    return staying(await browser.openExtensionPage(`popup.html?tab=${await browser.tabOf(tab)}`));
  }

  /** Goes the ways on that every surface has, and says how far each is. */
  async function expectWaysOn(
    from: string,
    own: Page,
    front: Page,
    ways: Readonly<Record<string, Way>>,
  ): Promise<void> {
    for (const [to, { address, heading, go }] of Object.entries(ways)) {
      const before = new Set(await browser.puppeteer.pages());
      const reader = new Reader(own);
      await go(reader);
      let there = own;
      // Where a busy Firefox is slow to show its driver a new tab, it is enough that it was asked for the right one.
      if (address !== null && name === "firefox") {
        await waitFor(`${to} from ${from}`, async () =>
          (await lastOpened(own)).startsWith(`${browser.origin}/${address}`),
        );
      } else if (address !== null) {
        there = await waitFor(`${to} from ${from}`, async () => {
          for (const one of await browser.puppeteer.pages()) {
            const at = before.has(one) ? "" : await one.evaluate(() => location.href).catch(() => "");
            if (at.startsWith(`${browser.origin}/${address}`)) return one;
          }
          return null;
        });
      }
      if (heading && (address === null || there !== own)) await byName(there, "heading", heading);
      if (there !== own) await there.close();
      await front.bringToFront();
      expectWithin(2, `${to} from ${from}`, reader);
    }
  }

  it("jumps to a speaker who is named", async () => {
    const reader = new Reader(await browser.openPopup(page));
    await reader.press("button", /^Teodora Vance/);
    await soon(() => landedIn(browser, page)).toContain("Teodora Vance");
    expectWithin(2, "jump to a named speaker", reader);
  });

  it("gets to the answer to a question", async () => {
    const reader = new Reader(await browser.openPopup(page));
    await reader.press("option", /^Pavel Drozd.*answers.*Six places a year/);
    await soon(() => landedIn(browser, page)).toContain("Six places a year");
    expectWithin(2, "answer to a question", reader);
  });

  it("leads on from a page without a transcript, and from the popup and the panel over one that is not saved", async () => {
    const other = await browser.open(NO_TRANSCRIPT);
    const otherPopup = await popupOver(other);
    await expectWaysOn("a page without a transcript", otherPopup, otherPopup, {
      library: { address: "library.html", go: (reader) => reader.press("button", "Open the library") },
      options: { address: "options.html", go: (reader) => reader.press("button", "Options") },
      keys: { address: "options.html", go: (reader) => reader.press("button", "Options"), heading: "Keys" },
    });
    await otherPopup.close();
    await other.close();
    const popup = await popupOver(page);
    await expectWaysOn("an unsaved transcript", popup, popup, MENU);
    await popup.close();
    const panel = await staying(await browser.openExtensionPage("sidepanel.html"));
    await page.bringToFront();
    await expectWaysOn("the side panel", panel, page, MENU);
    await panel.close();
  });

  it("saves, and leads to what is saved", async () => {
    const popup = await popupOver(page);
    const reader = new Reader(popup);
    await reader.press("button", "Save");
    await byName(popup, "button", "Saved");
    expectWithin(1, "save", reader);
    await expectWaysOn("a saved transcript", popup, popup, {
      ...MENU,
      "what is saved": {
        address: "library.html#/t/",
        go: (one) => one.press("button", "Open in the library"),
      },
    });
    await popup.close();
  });

  // Nothing but keys, from the popup into the page and on to the library.
  it.runIf(name === "chromium")("goes all the way by keyboard alone", async () => {
    const sight = () => overlayOf(browser, page);
    let popup = await browser.openPopup(page);
    await byName(popup, "option", /^Amir Haddad/);
    await popup.keyboard.type("cable");
    await soon(() => saidIn(popup)).toContain("6 of 20 lines");
    for (const key of ["ArrowDown", "ArrowDown", "ArrowUp"] as const) await popup.keyboard.press(key);
    await byName(popup, "option", /^Pavel Drozd.*cable/);
    // It closes with the jump, often before it has told of the key.
    await popup.keyboard.press("Enter").catch(() => {});
    await soon(async () => (await sight())?.focused).toMatch(/^Pavel Drozd: turn 3 of 20/);

    popup = await browser.openPopup(page);
    await tabTo(popup, /^Pavel Drozd/);
    await popup.keyboard.press("Enter");
    await soon(() => saidIn(popup)).toContain("1 of 4");
    await popup.keyboard.press("Enter");
    await soon(() => saidIn(popup)).toContain("2 of 4");
    await tabTo(popup, /^Saved?$/);
    await popup.keyboard.press("Enter");
    await byName(popup, "button", "Saved");
    await tabTo(popup, /^More$/);
    await popup.keyboard.press("Enter");
    for (let tab = 0; tab < 4; tab++) await popup.keyboard.press("Tab");
    await popup.keyboard.press("Enter");
    await byName(popup, "heading", "Keys");

    await page.bringToFront();
    const top = () => page.evaluate(() => Math.round(scrollY));
    await page.keyboard.press("n");
    await soon(async () => (await sight())?.focused).toContain("question");
    const question = await top();
    await page.keyboard.press("j");
    await soon(async () => (await sight())?.focused).toContain("answer to question");
    await page.keyboard.press("c");
    await soon(async () => (await sight())?.status).toMatch(/copied/i);
    await page.keyboard.press("b");
    await soon(top).toBe(question);
    await page.keyboard.press("o");
    await soon(async () => (await sight())?.outline).toContain("Amir Haddad");
    await soon(async () => (await sight())?.focused).toContain("Filter");
    // The first lets everybody stand out again.
    for (let press = 0; press < 2; press++) await page.keyboard.press("Escape");
    await soon(async () => (await sight())?.outline).toBe("");
    await page.keyboard.press("?");
    await soon(async () => (await sight())?.outline).toContain("Next question");
    await page.keyboard.press("Escape");
    await soon(async () => (await sight())?.outline).toBe("");
    const { text } = await pasted(browser);
    expect(text).toMatch(/^Ingrid Aldermark, .* in answer to Jonas Ekdahl/);

    popup = await browser.openPopup(page);
    await tabTo(popup, /^More$/);
    const before = new Set(await browser.puppeteer.pages());
    for (const key of ["Enter", "Tab", "Enter"] as const) await popup.keyboard.press(key).catch(() => {});
    await soon(async () => {
      const opened = (await browser.puppeteer.pages()).filter((one) => !before.has(one));
      return opened.map((one) => one.url()).join(" ");
    }).toContain("/library.html#/");
  });

  // The last: the popup that the click opens stays, and no other opens beside it.
  it("asks to allow a known publisher for good", async () => {
    const tab = await browser.open(NOT_ALLOWED);
    await browser.clickIcon(tab);
    const popup = await popupOver(tab);
    // What the browser asks then is its own.
    await popup.evaluate(() => {
      chrome.permissions.request = (async (wanted: object) => {
        Object.assign(window, { wanted });
        return false;
      }) as never;
    });
    const reader = new Reader(popup);
    await reader.press("button", "Always read transcripts on state.gov");
    await soon(() => popup.evaluate(() => (window as unknown as { wanted?: object }).wanted)).toEqual({
      origins: ["https://state.gov/*", "https://www.state.gov/*"],
    });
    expectWithin(2, "allow a known publisher for good", reader);
    await popup.close();
    await tab.close();
  });
});

/** A way on from one of our pages: where it ends (`null`: here), and what takes one there. */
interface Way {
  readonly address: string | null;
  /** What is seen there. */
  readonly heading?: string;
  readonly go: (reader: Reader) => Promise<unknown>;
}

/** What the menu leads to, wherever a transcript is shown. */
const MENU: Readonly<Record<string, Way>> = Object.fromEntries(
  (
    [
      ["Library", { address: "library.html" }],
      ["My quotes", { address: "library.html#/quotes" }],
      ["Options", { address: "options.html" }],
      ["Keys", { address: null, heading: "Keys" }],
    ] as const
  ).map(([item, end]) => [
    item.toLowerCase(),
    {
      ...end,
      go: async (reader: Reader) => (await reader.press("button", "More")).press("button", item),
    },
  ]),
);

/** A page of ours that does not close itself when it has led elsewhere: one serves for several ways on. */
async function staying(page: Page): Promise<Page> {
  await page.evaluate(() => {
    window.close = () => {};
    if (!navigator.userAgent.includes("Firefox")) return;
    const opened: string[] = [];
    const { browser } = globalThis as never as {
      browser: Record<"tabs" | "runtime", Record<string, (wanted: { url: string }) => Promise<void>>>;
    };
    browser.tabs.create = async ({ url }) => void opened.push(url);
    browser.runtime.openOptionsPage = async () => void opened.push(`${location.origin}/options.html`);
    Object.assign(globalThis, { opened });
  });
  return page;
}

/** The address that a page of ours in Firefox asked the browser to open last; "" for none. */
function lastOpened(page: Page): Promise<string> {
  return page.evaluate(() => (globalThis as never as { opened: string[] }).opened.at(-1) ?? "");
}

/** Presses Tab until the focus is on what has this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const target = await byName(page, "button", name);
  for (let tab = 0; tab < 40; tab++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${name}`);
}

/** All that the page's status lines say. */
function saidIn(page: Page): Promise<string> {
  return page.$$eval("[role=status]", (all) => all.map(({ textContent }) => textContent).join(" "));
}
