import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import { pasted } from "./clipboard.ts";
import { choose, overlayOf, press, rectOf } from "./overlay-probe.ts";
import { LINES, pageOf, TRANSCRIPT, transcriptHtml } from "./page-fixture.ts";
import { expectUntouched, fromPopup, jumpTo, labelsIn, readingOf, soon, tracesIn } from "./page-probe.ts";

const LABELS = LINES.map(([label]) => `${label}:`);
const MORE = "<b>NATO Secretary General Ada Norling:</b> One word more, to those who wait at the ferry.";

/** The matter stands in an open shadow tree, in a box that scrolls by itself; its last turn in a part that a button of that tree opens. */
const SHADOW = `<style>.box{height:90vh;overflow:auto}.room{height:90vh}</style><div class="box">${transcriptHtml(12)}
<button aria-expanded="false" aria-controls="more">More</button><div id="more" hidden><p>${MORE}</p></div><div class="room"></div></div>`;
const DECLARED = `<x-app><template shadowrootmode="open">${SHADOW}</template></x-app>
<script>{const {shadowRoot: tree} = document.querySelector("x-app");
const [button, more] = [tree.querySelector("button"), tree.getElementById("more")];
button.onclick = () => { more.hidden = !more.hidden; button.setAttribute("aria-expanded", String(!more.hidden)) }}</script>`;
const LATE = `<x-app></x-app><script>setTimeout(() => customElements.define("x-app", class extends HTMLElement {
constructor() { super(); this.attachShadow({ mode: "open" }).innerHTML = ${JSON.stringify(SHADOW)} } }), 1500)</script>`;

describe.each(browsers)("a transcript in an open shadow tree in %s", (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser.close());

  it("is marked, jumped to, opened, followed and saved, and left as it was", async () => {
    browser.answers.set(TRANSCRIPT, pageOf(DECLARED));
    const page = await browser.open(TRANSCRIPT);
    const before = await treeOf(page);
    await soon(async () => (await labelsIn(page)).slice(0, LABELS.length)).toEqual(LABELS);
    const [plain, marked] = await page.evaluate(() => {
      const label = document.querySelector("x-app")?.shadowRoot?.querySelector(".words b") as Element;
      return [undefined, "::highlight(as-delivered-0)"].map(
        (part) => getComputedStyle(label, part).backgroundColor,
      );
    });
    expect(marked).not.toBe(plain);

    expect(await jumpTo(browser, page, "The ferry stays.")).toBe(true);
    expect((await tracesIn(page)).landing).toContain("The ferry stays.");
    expect(await topOf(page, ".words > p:last-child")).toBeLessThan(200);
    await soon(async () => (await overlayOf(browser, page))?.focused).toContain("The ferry stays.");
    await soon(async () => (await overlayOf(browser, page))?.pill).toContain("Mirek Halas");
    await page.evaluate(() =>
      document.querySelector("x-app")?.shadowRoot?.querySelector(".box")?.scrollTo(0, 250),
    );
    await soon(async () => (await overlayOf(browser, page))?.pill).toContain("Ada Norling");
    expect(await treeOf(page)).toEqual({ ...before, sheets: before.sheets + 1 });

    expect(await jumpTo(browser, page, "One word more")).toBe(true);
    expect((await treeOf(page)).html).toContain(`aria-expanded="true"`);

    const tab = await browser.tabOf(page);
    expect(await fromPopup(browser, "save", tab)).toMatchObject({ kind: "saved" });
    await page.evaluate(() =>
      document.querySelector("x-app")?.shadowRoot?.querySelector(".words > p")?.append(" So it is."),
    );
    await soon(() => fromPopup(browser, "savedState", tab)).toBe("changed");
    await page.evaluate(() =>
      document.querySelector("x-app")?.shadowRoot?.querySelector(".words > p")?.lastChild?.remove(),
    );

    await choose(browser, { "off:www.nato.int": true });
    await soon(() => treeOf(page)).toEqual(before);
    expect(await tracesIn(page)).toMatchObject({ highlights: 0, sheets: 0, hosts: 0 });
    await expectUntouched(page);
    await choose(browser, {});
    await page.close();
  });

  it("can be quoted, and is found when it comes late", async () => {
    browser.answers.set(TRANSCRIPT, pageOf(LATE));
    const page = await browser.open(TRANSCRIPT);
    await soon(async () => (await readingOf(browser, page))?.transcript.items.length ?? 0).toBeGreaterThan(
      LABELS.length,
    );
    await press(page, "nextTurn");
    const place = await page.evaluate(() => {
      const words = document.querySelector("x-app")?.shadowRoot?.querySelectorAll(".words > p")[1];
      return words?.getBoundingClientRect().toJSON();
    });
    await page.mouse.move(place.left + 5, place.top + 60);
    await page.mouse.down();
    await page.mouse.move(place.left + 200, place.top + 60, { steps: 4 });
    await page.mouse.up();
    await soon(() => rectOf(browser, page, ".quote-button")).not.toBeNull();
    await press(page, "copy");
    await soon(async () => (await overlayOf(browser, page))?.status).toContain("Copied, with its source");
    expect((await pasted(browser)).text).toMatch(/^Ada Norling.*\n“.{10,60}”\n/u);
    await page.close();
  });
});

/** What stands in the shadow tree, and how many sheets it has adopted. */
function treeOf(page: Page): Promise<{ html: string; sheets: number }> {
  return page.evaluate(() => {
    const tree = document.querySelector("x-app")?.shadowRoot;
    return { html: tree?.innerHTML ?? "", sheets: tree?.adoptedStyleSheets.length ?? 0 };
  });
}

function topOf(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      document.querySelector("x-app")?.shadowRoot?.querySelector(wanted)?.getBoundingClientRect().top ?? -1,
    selector,
  );
}
