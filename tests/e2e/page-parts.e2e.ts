import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import { pasted } from "./clipboard.ts";
import { axe } from "./library-steps.ts";
import { choose, landedIn, openRead, overlayOf, press, rectOf } from "./overlay-probe.ts";
import { LINES, pageOf, TRANSCRIPT, transcriptHtml } from "./page-fixture.ts";
import {
  ask,
  expectUntouched,
  fromPopup,
  htmlOf,
  jumpTo,
  labelsIn,
  readingOf,
  soon,
  tracesIn,
} from "./page-probe.ts";

const LETTER = "Once a week we write about the bridge, the ferry and the two villages.";
const BOX = `<aside><h2>Subscribe</h2><p>${LETTER}</p></aside>`;
const LINE = "19 words on the page are left out: 1 box, 1 page control.".replace(
  /(\d) (box|page)/gu,
  "$1\u00a0$2",
);

/** A page of three, with a box among the words, an answer in closed details, and the last one in a part that only the page can open. */
const PAGE = pageOf(
  transcriptHtml(12)
    .replace("<p><b>Petra Lund", `${BOX}<p><b>Petra Lund`)
    .replace(/<p><b>[^<]*Norling:<\/b> In spring.*?<\/p>/su, "<details><summary>Answer</summary>$&</details>")
    .replace(
      /<p><b>[^<]*Halas:<\/b> The ferry.*?<\/p>/su,
      '<div style="display:none">$&</div><p>Page 1 of 3</p>',
    ),
);

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
constructor() { super(); this.attachShadow({ mode: "open" }).innerHTML = ${JSON.stringify(SHADOW)} } }), 800)</script>`;

const SHADOWED = `${TRANSCRIPT}-in-a-shadow`;

describe.each(browsers)("the parts of a page in %s", (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser.close());

  it("that are left out or folded away stand in the outline, which leads there by keys alone and says where the page alone can", async () => {
    const page = await openRead(browser, PAGE);
    const outline = async () => (await overlayOf(browser, page))?.outline ?? "";
    await press(page, "outline");
    await soon(outline).toContain("Page 1 of 3. The rest of this transcript is on other pages.");
    expect(await outline()).toContain(LINE);
    expect(await outline()).not.toContain(LETTER);
    expect((await outline()).match(/collapsed on the page/gu)).toHaveLength(2);

    await tabTo(browser, page, LINE);
    await page.keyboard.press("Enter");
    await soon(outline).toContain(LETTER);
    await tabTo(browser, page, "Show on the page: Subscribe");
    await page.keyboard.press("Enter");
    await soon(() => landedIn(browser, page)).toBe("Subscribe");
    await soon(async () => (await overlayOf(browser, page))?.focused).toBe("Subscribe");
    await expectUntouched(page);

    const [answer, last] = await foldedTurns(browser, page);
    expect(await ask(browser, page, "jump", last)).toBe("folded");
    expect(await ask(browser, page, "jumpToLeftover", 99)).toBe("gone");
    await expectUntouched(page);
    expect(await ask(browser, page, "jump", answer)).toBe("there");
    expect(await htmlOf(page)).toContain(`<details open="">`);
    // The last turn, by its key: the page says it itself.
    for (const who of ["Ada Norling", "Ines Tolvaj", "Tomas Brandt"]) {
      await soon(async () => {
        const rail = (await overlayOf(browser, page))?.rail;
        return rail?.names[rail.current] ?? "";
      }).toContain(who);
      await press(page, "nextTurn");
    }
    await soon(async () => (await overlayOf(browser, page))?.status).toBe(
      "This part is collapsed on the page. Expand it there to see it.",
    );
    await choose(browser, { "off:www.nato.int": true });
    await soon(async () => (await htmlOf(page)).includes("<details open")).toBe(false);
    await choose(browser, {});
    await page.close();
  });

  it("that are all there is of a text are said before saving, and of what was saved", async () => {
    const page = await openRead(browser, PAGE);
    const tab = await browser.tabOf(page);
    const popup = await browser.openExtensionPage(`popup.html?tab=${tab}`);
    await popup.waitForSelector(".left-out");
    const words = await popup.$eval("body", ({ innerText }) => innerText);
    expect(words).toContain("Only the part on this page will be saved.");
    expect(words).toContain("Page 1 of 3.");
    expect(words).toContain(LINE);
    await popup.close();
    expect(await fromPopup(browser, "save", tab)).toMatchObject({ kind: "saved" });
    await page.close();

    const library = await browser.openExtensionPage("library.html");
    await library.waitForSelector(".shelf-row");
    expect(await library.$eval(".shelf-row", ({ textContent }) => textContent)).toContain("page 1 of 3 only");
    await library.click(".shelf-row h2 a");
    await library.waitForSelector(".article");
    expect(await library.$eval(".reading-part", ({ textContent }) => textContent)).toBe(
      "Only page 1 of 3 is saved. The rest of this transcript is on other pages.",
    );
    expect(await library.$$eval(".article .folded-mark", (marks) => marks.length)).toBe(2);
    await library.focus(".left-out > summary");
    await library.keyboard.press("Enter");
    await library.waitForSelector(".left-out-words");
    const left = await library.$eval(".left-out", ({ textContent }) => textContent);
    expect(left).toContain(LETTER);
    expect(left).not.toContain("Show on the page");
    if (name === "chromium") expect(await axe(library)).toEqual([]);
    await library.close();
  });

  it("that stand in an open shadow tree are marked, jumped to, opened, followed and saved, and left as they were", async () => {
    browser.answers.set(SHADOWED, pageOf(DECLARED));
    const page = await browser.open(SHADOWED);
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
    expect(await landedIn(browser, page)).toContain("The ferry stays.");
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

  it("that stand in a shadow tree can be quoted, and are found when they come late", async () => {
    browser.answers.set(SHADOWED, pageOf(LATE));
    const page = await browser.open(SHADOWED);
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
    await soon(() => rectOf(browser, page, ".selection-action:first-child")).not.toBeNull();
    await press(page, "copy");
    await soon(async () => (await overlayOf(browser, page))?.status).toContain("Copied with source");
    expect((await pasted(browser)).text).toMatch(/^Ada Norling.*\n“.{10,60}”\n/u);
    await page.close();
  });
});

/** Presses Tab until this has the focus. */
async function tabTo(browser: OpenBrowser, page: Page, words: string): Promise<void> {
  for (let tries = 0; tries < 30; tries++) {
    await page.keyboard.press("Tab");
    const focused = (await overlayOf(browser, page))?.focused ?? "";
    if (focused.startsWith(words)) return;
  }
  throw new Error(`No key leads to: ${words}`);
}

async function foldedTurns(browser: OpenBrowser, page: Page): Promise<number[]> {
  const items = (await readingOf(browser, page))?.transcript.items ?? [];
  return items.flatMap((item, at) => (item.type === "turn" && item.folded ? [at] : []));
}

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
