import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import { pasted, select } from "./clipboard.ts";
import { clickOn, openRead, overlayOf, press, styleOf } from "./overlay-probe.ts";
import { LINES, TRANSCRIPT, transcriptPage } from "./page-fixture.ts";
import { labelsIn, soon } from "./page-probe.ts";

const LABELS = LINES.map(([label]) => `${label}:`);

/** Takes hold of whatever element comes to the page, and opens it as far as a page can. */
const TAKES_HOLD = `<script>
window.opened = [];
const hold = (element) => {
  const open = [() => element.shadowRoot, () => element.attachInternals().shadowRoot, () => element.internals?.shadowRoot];
  for (const way of open) try { const root = way(); if (root) opened.push(root); } catch {}
};
new MutationObserver((all) => { for (const { addedNodes } of all) for (const one of addedNodes) if (one.attachInternals) hold(one) })
  .observe(document, { subtree: true, childList: true });
for (const name of ["as-delivered-overlay", "as-delivered", "as-delivered-host"])
  customElements.define(name, class extends HTMLElement { constructor() { super(); this.internals = this.attachInternals(); } });
</script>`;
const NO_SHADOWS = `<script>
for (const name of ["as-delivered-overlay", "as-delivered", "as-delivered-host"])
  customElements.define(name, class extends HTMLElement { static disabledFeatures = ["shadow", "internals"] });
</script>`;
/** Hears all that is typed in a window, as early as a page can. */
const HEARS = `<script>
window.heard = [];
const types = "keydown keypress keyup beforeinput input textInput change compositionstart compositionend copy cut paste drop";
for (const type of types.split(" ")) for (const where of [window, document])
  where.addEventListener(type, (event) => heard.push([type, event.key ?? event.data]), true);
</script>`;

/** What a page does so that something of ours is pressed that the reader does not see. */
const MISLEADING: readonly (readonly [string, () => void])[] = [
  ["takes our element off the top", () => ours().hidePopover()],
  [
    "shifts the page's root",
    () => {
      document.documentElement.style.transform = "translate(-30px, -20px)";
    },
  ],
  [
    "makes the page see-through",
    () => {
      document.documentElement.style.opacity = "0.01";
    },
  ],
  [
    "lays something over it through which the pointer goes",
    () => {
      const cover = document.createElement("div");
      cover.id = "cover";
      cover.popover = "manual";
      cover.style.cssText =
        "inset:0;width:100%;height:100%;margin:0;padding:0;border:0;background:#fff;pointer-events:none";
      document.body.append(cover);
      cover.showPopover();
    },
  ],
  [
    "blurs the page's root",
    () => {
      document.documentElement.style.filter = "blur(9px)";
    },
  ],
  [
    "has the backdrop of something small lie over it",
    () => {
      const cover = document.createElement("div");
      cover.id = "cover";
      cover.popover = "manual";
      cover.style.cssText = "inset:auto;left:-9px;width:1px;height:1px;padding:0;border:0";
      document.body.append(cover);
      cover.showPopover();
    },
  ],
];
/** Stands in the page: what follows is called there. */
declare function ours(): HTMLElement;
const OURS = `<script>window.ours = () => document.querySelector("[data-as-delivered]");</script>`;

describe.each(browsers)("a hostile page in %s", (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser.close());

  const sight = (page: Page) => overlayOf(browser, page);
  /** A page at whose first turn the reader is. */
  const openAtTurn = async (head = "") => {
    const page = await openRead(browser, transcriptPage({ head }));
    await press(page, "nextTurn");
    await soon(async () => (await sight(page))?.pill ?? "").toContain("Ada Norling");
    return page;
  };
  const restored = (page: Page) =>
    page.evaluate(() => {
      document.documentElement.removeAttribute("style");
      document.querySelector("#cover")?.remove();
    });

  it("opens nothing of ours, whatever elements it has defined", async () => {
    const page = await openRead(browser, transcriptPage({ head: TAKES_HOLD }));
    expect(await page.evaluate(() => (window as unknown as { opened: unknown[] }).opened.length)).toBe(0);
    expect(await page.evaluate(() => document.querySelector("[data-as-delivered]")?.localName)).toBe("div");
    await page.close();
    await (await openAtTurn(NO_SHADOWS)).close();
  });

  it("does nothing by events that it makes itself, not even within our shadow", async () => {
    const page = await openAtTurn();
    await page.evaluate(() => {
      const host = document.querySelector("[data-as-delivered]") as HTMLElement;
      const init = { bubbles: true, cancelable: true, composed: true, detail: 1 };
      for (const target of [host, document.body, window]) {
        for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"])
          target.dispatchEvent(new MouseEvent(type, init));
        for (const key of ["c", "s", "o", "/", "j", "Enter"])
          target.dispatchEvent(
            new KeyboardEvent("keydown", { ...init, key, code: `Key${key.toUpperCase()}` }),
          );
      }
      host.click();
    });
    // As if it had got in: no click but the reader's counts there.
    await browser.inContent(page, () => {
      type Host = HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot };
      const host = document.querySelector("[data-as-delivered]") as Host;
      const shadow = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
      shadow?.querySelector<HTMLElement>(".pill")?.click();
    });
    await press(page, "nextTurn");
    await soon(async () => (await sight(page))?.focused).toContain("turn 2");
    expect(await sight(page)).toMatchObject({ outline: "", status: "", refusal: "" });
    await page.close();
  });

  it("ends no script of ours by an event that names us", async () => {
    const page = await openRead(browser);
    await page.evaluate((id) => {
      for (const contentScriptName of ["first", "detector", "page"]) {
        const detail = { contentScriptName, messageId: "another" };
        document.dispatchEvent(
          new CustomEvent(`${id}:${contentScriptName}:wxt:content-script-started`, { detail }),
        );
        postMessage({ type: `${id}:wxt:content-script-started`, ...detail }, "*");
      }
      for (const type of ["abort", "unload", "pagehide", "freeze", "visibilitychange"])
        for (const target of [document, window]) target.dispatchEvent(new Event(type));
    }, new URL(browser.origin).host);
    expect(await labelsIn(page)).toEqual(LABELS);
    await press(page, "nextTurn");
    await soon(async () => (await sight(page))?.focused).toContain("Ada Norling: turn 1");
    await page.close();
  });

  it("hears nothing of what is typed into our boxes", async () => {
    const page = await openRead(browser, transcriptPage({ head: HEARS }));
    const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
    await press(page, "find");
    await soon(async () => (await sight(page))?.focused).toBe("Find in the transcript");
    const before = await heard();
    expect(before).toContainEqual(["keydown", "f"]);
    await page.keyboard.type("harbour");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Enter");
    await soon(async () => (await sight(page))?.outline).toContain("harbou");
    expect((await sight(page))?.outline).not.toContain("can see what you type");
    expect(await heard()).toEqual(before);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await soon(async () => (await sight(page))?.outline).toBe("");
    await page.keyboard.press("x");
    expect(await heard()).toContainEqual(["keydown", "x"]);
    await page.close();
  });

  it("is not obeyed where it leads a press to what the reader does not see", async () => {
    const page = await openAtTurn(OURS);
    for (const [what, mislead] of MISLEADING) {
      await page.evaluate(mislead);
      await clickOn(browser, page, ".pill");
      await soon(async () => (await sight(page))?.refusal, what).toContain("Nothing was done");
      expect((await sight(page))?.outline, what).toBe("");
      await restored(page);
      await clickOn(browser, page, ".pill");
      await soon(async () => (await sight(page))?.outline, what).toContain("Joint press point");
      expect((await sight(page))?.refusal, what).toBe("");
      await soon(async () => (await sight(page))?.focused, what).toBe("Filter by name, outlet or words");
      await page.keyboard.press("Escape");
      await soon(async () => (await sight(page))?.outline, what).toBe("");
    }
    await page.close();
  });

  it("finds our element gone where it has put it into a tree of its own", async () => {
    const page = await openAtTurn(HEARS);
    await press(page, "find");
    await soon(async () => (await sight(page))?.focused).toBe("Find in the transcript");
    await page.evaluate(() => {
      const trap = document.body.appendChild(document.createElement("div"));
      const host = document.querySelector("[data-as-delivered]") as HTMLElement;
      trap.attachShadow({ mode: "open" }).append(host);
      host.showPopover();
      Object.assign(window, { trapped: host });
    });
    const isThere = () => page.evaluate(() => (window as unknown as { trapped: Node }).trapped.isConnected);
    await soon(isThere).toBe(false);
    await page.close();
  });

  it("may hear what is typed where it wrote itself anew before we came, and that is said", async () => {
    const written = JSON.stringify(transcriptPage({ head: HEARS })).replaceAll("</", "<\\/");
    const head = `<script>addEventListener("DOMContentLoaded",()=>{document.open();document.write(${written});document.close()})</script>`;
    const page = await openRead(browser, `<!doctype html><html><head>${head}</head><body></body></html>`);
    await press(page, "find");
    await soon(async () => (await sight(page))?.outline).toContain("This page can see what you type here");
    await page.close();
  });

  it("changes nothing that we show by styles for our element and the whole document, and selects no word of it", async () => {
    const head = `<style>[data-as-delivered]::after{content:""!important;display:block!important;position:fixed;inset:0}</style><script>for (const name of ["paper", "ground", "line", "ink-strong", "soft", "accent", "ink", "sans"])
CSS.registerProperty({ name: "--" + name, syntax: "*", inherits: false, initialValue: "transparent" })</script>`;
    const page = await openAtTurn(head);
    expect(await styleOf(browser, page, ".pill", "background-color")).not.toMatch(/transparent|, 0\)/);
    expect(await styleOf(browser, page, ".pill", "font-family")).toMatch(/^system-ui, sans-serif$/);
    const after = () => getComputedStyle(document.querySelector("[data-as-delivered]") as Element, "::after");
    expect(await page.evaluate(`(${after})().display`)).toBe("none");
    await press(page, "outline");
    await soon(async () => (await sight(page))?.outline).toContain("Joint press point");
    expect(await styleOf(browser, page, ".page-outline", "background-color")).not.toMatch(
      /transparent|, 0\)/,
    );
    const selected = await page.evaluate(() => {
      document.execCommand("selectAll");
      return String(getSelection());
    });
    expect(selected).not.toMatch(/Open the outline|Find|Keys/);
    await page.close();
  });

  it("is told of in the popup where it throws our element out", async () => {
    const head = `<script>new MutationObserver(() => document.querySelector("[data-as-delivered]")?.remove())
.observe(document, { subtree: true, childList: true })</script>`;
    browser.answers.set(TRANSCRIPT, transcriptPage({ head }));
    const page = await browser.open(TRANSCRIPT);
    await soon(() => labelsIn(page)).toEqual(LABELS);
    const popup = await browser.openPopup(page);
    await soon(() => popup.evaluate(() => document.body.innerText)).toContain(
      "This page hides or moves parts",
    );
    await popup.close();
    await page.close();
  });

  it("has words copied that hold half a character", async () => {
    const foot = `<script>for (const part of document.querySelectorAll("p")) for (const { firstChild: text } of [part, part.lastChild])
if (text?.data?.includes("ferry stays")) text.data = text.data.replaceAll("ferry", "fer\\ud83dry")</script>`;
    const page = await openRead(browser, transcriptPage({ times: 1 }).replace("</body>", `${foot}</body>`));
    await select(page, "stays. Nobody", "in the village.");
    await press(page, "copy");
    await soon(async () => (await sight(page))?.status).toContain("Copied with source");
    expect((await pasted(browser)).text).toContain("stays. Nobody loses work");
    await page.close();
  });
});
