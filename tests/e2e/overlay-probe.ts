import type { Page } from "puppeteer-core";
import type { Kind } from "../../lib/page/overlay/highlight-boxes.ts";
import { DEFAULT_KEYS } from "../../lib/settings/commands.ts";
import type { OpenBrowser } from "./browsers.ts";
import { TRANSCRIPT, transcriptPage } from "./page-fixture.ts";
import { soon, tracesIn } from "./page-probe.ts";

type Host = HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot };

/** What a reader sees of us in a page. */
export interface OverlaySight {
  /** `null` where it is not displayed. `current`: which part is marked as being read, -1 for none. */
  readonly rail: {
    readonly side: string | undefined;
    readonly names: readonly string[];
    readonly current: number;
    readonly dimmed: number;
    readonly asking: number;
  } | null;
  /** Who speaks and where that is, or what there is; `null` where it is not displayed. */
  readonly pill: string | null;
  /** The keys that it names; "" for none. */
  readonly keys: string;
  /** The line over the pill; "" for none. */
  readonly offer: string;
  /** What holds the focus says this; "" where nothing of ours holds it. */
  readonly focused: string;
  readonly status: string;
  /** Why a press was not taken; "" where it was. */
  readonly refusal: string;
  /** All that the outline in the page shows; "" where it is shut. */
  readonly outline: string;
  readonly margins: number;
}

/**
 * Looks at our overlay. Its shadow is shut against the page: the browser opens it only to the extension's own world.
 * `null` where there is no overlay.
 */
export function overlayOf(browser: OpenBrowser, page: Page): Promise<OverlaySight | null> {
  return browser.inContent(page, () => {
    const host = document.querySelector<Host>("[data-as-delivered]");
    // Firefox opens it by a property that only content scripts see, Chrome by a call.
    const shadow = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
    if (!shadow) return null;
    const shown = (selector: string) => {
      const element = shadow.querySelector<HTMLElement>(selector);
      return element && element.getClientRects().length > 0 ? element : null;
    };
    const wordsOf = (selector: string) => shown(selector)?.textContent ?? "";
    const rail = shown(".rail");
    const parts = [...(rail?.querySelectorAll("[role=option]") ?? [])];
    const focused = shadow.activeElement;
    return {
      rail: rail && {
        side: rail.dataset.side,
        names: parts.map((part) => part.getAttribute("aria-label") ?? ""),
        current: parts.findIndex((part) => part.hasAttribute("aria-current")),
        dimmed: parts.filter((part) => part.matches("[data-dim]")).length,
        asking: parts.filter((part) => part.matches("[data-asks]")).length,
      },
      pill:
        shown(".pill") &&
        [...shadow.querySelectorAll(".pill bdi")].map((part) => part.textContent).join(", "),
      keys: wordsOf(".pill-keys"),
      offer: wordsOf(".pill-offer"),
      focused: focused?.getAttribute("aria-label") ?? focused?.textContent ?? "",
      status: wordsOf(".status"),
      refusal: wordsOf(".refusal"),
      outline: wordsOf(".page-outline"),
      margins: shadow.querySelectorAll(".margins > i").length,
    };
  });
}

/** Where something of ours stands in the window, in CSS pixels; `null` where it is not displayed. */
export function rectOf(browser: OpenBrowser, page: Page, selector: string): Promise<DOMRect | null> {
  return browser.inContent(
    page,
    (wanted) => {
      const host = document.querySelector<Host>("[data-as-delivered]");
      const shadow = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
      const element = shadow?.querySelector(wanted);
      return element && element.getClientRects().length > 0 ? element.getBoundingClientRect().toJSON() : null;
    },
    selector,
  );
}

/** What of ours stands over any of these places in the window, by selector and text; nothing, where it keeps its place. */
export function oursOver(
  browser: OpenBrowser,
  page: Page,
  places: readonly { left: number; top: number; right: number; bottom: number }[],
): Promise<string[]> {
  return browser.inContent(
    page,
    (taken) => {
      const host = document.querySelector<Host>("[data-as-delivered]");
      const shadow = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
      const ours = ".rail, .rail-tip, .pill, .pill-keys, .pill-offer, .status > span, .selection-bar";
      return [...(shadow?.querySelectorAll(ours) ?? [])].flatMap((element) => {
        const { left, top, right, bottom, width } = element.getBoundingClientRect();
        const isOver = taken.some(
          (one) => one.left < right && left < one.right && one.top < bottom && top < one.bottom,
        );
        return width > 0 && isOver ? [`${element.className}: ${element.textContent}`] : [];
      });
    },
    places,
  );
}

/** Where the lines of a paragraph of the page stand in the window. */
export function linesOf(page: Page, beginning: string): Promise<DOMRect[]> {
  return page.evaluate((words) => {
    const paragraph = [...document.querySelectorAll("p")].find((one) => one.textContent?.includes(words));
    const range = document.createRange();
    if (paragraph) range.selectNodeContents(paragraph);
    return [...range.getClientRects()].map((rect) => rect.toJSON());
  }, beginning);
}

/**
 * The page's words under what we have drawn over them for this reason, run by run in document order: letters whose middle stands in
 * a box of ours, near the window. Words in open shadow trees come after those of the document.
 */
export function drawnOver(browser: OpenBrowser, page: Page, kind: Kind): Promise<string[]> {
  return browser.inContent(
    page,
    (wanted) => {
      const host = document.querySelector<Host>("[data-as-delivered]");
      const shadow = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
      const boxes = [...(shadow?.querySelectorAll(`[data-kind=${wanted}]`) ?? [])].map((box) =>
        box.getBoundingClientRect(),
      );
      const isUnder = ({ left, top, width, height }: DOMRect) => {
        const [x, y] = [left + width / 2, top + height / 2];
        return boxes.some((box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom);
      };
      const runs: string[] = [];
      let isOpen = false;
      // What stands between letters and is not painted belongs to both.
      let between = "";
      const read = (text: Text) => {
        const range = document.createRange();
        for (let at = 0; at < text.length; at++) {
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const place = range.getBoundingClientRect();
          if (place.width === 0) {
            between += text.data[at];
            continue;
          }
          const isRun = isUnder(place);
          if (isRun && isOpen) runs.push(`${runs.pop()}${between}${text.data[at]}`);
          else if (isRun) runs.push(text.data[at] ?? "");
          isOpen = isRun;
          between = "";
        }
      };
      const walk = (root: Node) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        const inner: ShadowRoot[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node.nodeType === 3) read(node as Text);
          else if ((node as Element).shadowRoot) inner.push((node as Element).shadowRoot as ShadowRoot);
        }
        for (const one of inner) walk(one);
      };
      if (boxes.length > 0) walk(document.body);
      return runs;
    },
    kind,
  );
}

/** The words that a jump has marked; "" for none. */
export async function landedIn(browser: OpenBrowser, page: Page): Promise<string> {
  return (await drawnOver(browser, page, "landing")).join(" ");
}

/** Something of ours in a page: what it says, and where its middle stands in the window. */
export interface Seen {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
}

/** The first thing of ours in a page that fits a selector; `null` where there is none, or it is not displayed. */
export async function seenOf(browser: OpenBrowser, page: Page, selector: string): Promise<Seen | null> {
  const rect = await rectOf(browser, page, selector);
  const text = await shadowText(browser, page, selector);
  if (!rect || text === null) return null;
  const { left, top, width, height, bottom } = rect;
  return { text, x: left + width / 2, y: top + height / 2, top, bottom };
}

/** What something of ours says, displayed or not; `null` where there is none. */
export function shadowText(browser: OpenBrowser, page: Page, selector: string): Promise<string | null> {
  return browser.inContent(
    page,
    (wanted) => {
      const host = document.querySelector<Host>("[data-as-delivered]");
      const shadow = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
      return shadow?.querySelector(wanted)?.textContent ?? null;
    },
    selector,
  );
}

/** A computed style of something of ours, or of what is drawn before or after it; "" where there is none. */
export function styleOf(
  browser: OpenBrowser,
  page: Page,
  selector: string,
  property: string,
  pseudo?: "::before" | "::after",
): Promise<string> {
  return browser.inContent(
    page,
    (wanted, name, part) => {
      const host = document.querySelector<Host>("[data-as-delivered]");
      const shadow = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
      const element = shadow?.querySelector(wanted);
      return element ? getComputedStyle(element, part).getPropertyValue(name) : "";
    },
    selector,
    property,
    pseudo ?? null,
  );
}

/** Where everything of ours that fits a selector stands in the window, in CSS pixels, as far as it is displayed. */
export function rectsOf(browser: OpenBrowser, page: Page, selector: string): Promise<DOMRect[]> {
  return browser.inContent(
    page,
    (wanted) => {
      const host = document.querySelector<Host>("[data-as-delivered]");
      const shadow = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
      return [...(shadow?.querySelectorAll(wanted) ?? [])]
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => element.getBoundingClientRect().toJSON());
    },
    selector,
  );
}

/** Moves the mouse to the middle of something of ours. @throws where it is not displayed. */
export async function pointAt(browser: OpenBrowser, page: Page, selector: string): Promise<void> {
  const rect = await rectOf(browser, page, selector);
  if (!rect) throw new Error(`Not displayed: ${selector}`);
  await page.mouse.move(rect.left + rect.width / 2, rect.top + rect.height / 2);
}

/** Presses the mouse on something of ours, again where it had only just appeared. @throws where it is not displayed. */
export async function clickOn(browser: OpenBrowser, page: Page, selector: string): Promise<void> {
  do {
    await pointAt(browser, page, selector);
    await page.mouse.down();
    await page.mouse.up();
  } while ((await overlayOf(browser, page))?.refusal.includes("had only just appeared"));
}

/** Our overlay as HTML with its own styles, to be looked at where no shadow is in the way. */
export function overlayHtml(browser: OpenBrowser, page: Page): Promise<string> {
  return browser.inContent(page, () => {
    const host = document.querySelector<Host>("[data-as-delivered]");
    const shadow = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
    const rules = [...(shadow?.adoptedStyleSheets ?? [])].flatMap(({ cssRules }) => [...cssRules]);
    return `<style>${rules.map(({ cssText }) => cssText).join("\n")}</style>${shadow?.innerHTML}`;
  });
}

/** Opens a page and waits until we are there. */
export async function openRead(
  browser: OpenBrowser,
  html = transcriptPage(),
  url = TRANSCRIPT,
): Promise<Page> {
  browser.answers.set(url, html);
  const page = await browser.open(url);
  await soon(async () => (await tracesIn(page)).hosts).toBe(1);
  await soon(async () => (await overlayOf(browser, page)) !== null).toBe(true);
  return page;
}

/** Keeps settings under the names that they are stored by, in place of all that were chosen. */
export async function choose(
  browser: OpenBrowser,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  await browser.background(async (values) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(values);
  }, settings);
}

/** Presses the key of a command, as nobody has changed it. */
export async function press(page: Page, command: keyof typeof DEFAULT_KEYS): Promise<void> {
  const key = DEFAULT_KEYS[command]?.replace("[Shift]+", "") ?? "";
  const isShifted = key.startsWith("Shift+");
  if (isShifted) await page.keyboard.down("Shift");
  await page.keyboard.press(key.replace("Shift+", "") as "j");
  if (isShifted) await page.keyboard.up("Shift");
}

/** What was begun is done, and painted. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
