import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import { drawnOver, landedIn, openRead, overlayOf, painted, press } from "./overlay-probe.ts";
import { LINES, transcriptPage } from "./page-fixture.ts";
import { ask, labelsIn, readingOf, soon } from "./page-probe.ts";

/** What the page's script has seen, each state once for as long as it lasts, and every change of a node. */
interface Watch {
  readonly states: readonly string[];
  readonly changes: readonly string[];
}

/** A script of the page that looks at all that a page can read of itself, in every frame and in between. */
const WATCH = `<script>window.watch={states:[],changes:[]};
const look=()=>{const state=JSON.stringify([
[...CSS.highlights].map(([name,all])=>[name,all.size,all.priority,[...all].map(String)]),
document.adoptedStyleSheets.map((sheet)=>[...sheet.cssRules].map((rule)=>rule.cssText)),
String(getSelection()),document.documentElement.outerHTML,
[...document.querySelectorAll("[data-as-delivered]")].map((one)=>[one.scrollWidth,one.scrollHeight,one.clientHeight])]);
if(state!==watch.states.at(-1))watch.states.push(state)};
const frame=()=>{look();requestAnimationFrame(frame)};frame();setInterval(look,10);
new MutationObserver((all)=>{for(const one of all)watch.changes.push(one.type+" "+one.target.nodeName+" "+one.attributeName)})
.observe(document,{subtree:true,childList:true,attributes:true,characterData:true})</script>`;

describe.each(browsers)("what a page sees of its reader in %s", (name) => {
  let browser: OpenBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser.close());

  const open = async () => {
    page = await openRead(browser, transcriptPage({ top: WATCH, times: 4 }));
    await soon(() => labelsIn(page)).toHaveLength(LINES.length);
    await soon(async () => (await sight())?.rail?.names.length).toBe(LINES.length);
  };
  const watched = () => page.evaluate(() => (window as unknown as { watch: Watch }).watch);
  const sight = () => overlayOf(browser, page);
  const find = async (words: string) => {
    await press(page, "find");
    await soon(async () => (await sight())?.focused).toBe("Find in the transcript");
    await page.keyboard.type(words);
    await soon(async () => (await drawnOver(browser, page, "hit")).length).toBeGreaterThan(0);
  };
  const leave = async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await soon(() => drawnOver(browser, page, "hit")).toEqual([]);
    await soon(async () => (await sight())?.outline).toBe("");
  };

  it("is nothing of what is found, gone to, singled out and jumped to", async () => {
    await open();
    await painted(page);
    const before = await watched();
    expect(before.states.at(-1)).toContain("as-delivered-");

    await find("ferry");
    await page.keyboard.press("Enter");
    await soon(() => drawnOver(browser, page, "current")).toHaveLength(1);
    await page.keyboard.press("Enter");
    await soon(async () => (await sight())?.outline).toContain("Hit 2 of");
    await leave();

    const [speaker] = (await readingOf(browser, page))?.transcript.speakers ?? [];
    expect(await ask(browser, page, "focus", { speakers: [speaker?.id], dims: true })).toBe(true);
    await soon(() => drawnOver(browser, page, "dimmed")).not.toEqual([]);
    await press(page, "dim");
    await soon(() => drawnOver(browser, page, "dimmed")).toEqual([]);
    await press(page, "nextQuestion");
    await soon(() => landedIn(browser, page)).toContain("Prime Minister, what");
    await press(page, "dim");
    await soon(() => drawnOver(browser, page, "dimmed")).not.toEqual([]);
    await press(page, "dim");
    await soon(() => landedIn(browser, page)).toBe("");

    await painted(page);
    expect(await watched()).toEqual(before);
    // The watch sees what there is to be seen.
    await page.evaluate(() => CSS.highlights.set("theirs", new Highlight()));
    await soon(async () => (await watched()).states.length).toBe(before.states.length + 1);
    await page.evaluate(() => CSS.highlights.delete("theirs"));
  });

  it("is not where something is highlighted, by how high and wide the page is without its own words", async () => {
    await open();
    const extent = async (words: string) => {
      await find(words);
      const size = await page.evaluate(() => {
        const { body, documentElement: root } = document;
        scrollTo({ top: 0, behavior: "instant" });
        const display = body.style.display;
        body.style.display = "none";
        const { scrollHeight, scrollWidth } = root;
        body.style.display = display;
        return [scrollHeight, scrollWidth];
      });
      await leave();
      return size;
    };
    expect(await extent("pleasure")).toEqual(await extent("promised"));
  });
});
