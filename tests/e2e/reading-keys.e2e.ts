import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import { choose, landedIn, openRead, overlayOf, painted, press, rectsOf } from "./overlay-probe.ts";
import { transcriptPage } from "./page-fixture.ts";
import { expectUntouched, placeOf, soon } from "./page-probe.ts";

const HEADER = `<header style="position:sticky;top:0;background:#eee;height:130px;z-index:9">NATO</header>`;
const FIRST = "Good morning.";
const SECOND = "Thank you, dear Ada.";
const CALL = "Thank you. We have time";
const SECOND_CALL = "The next question is";
const QUESTION = "Secretary General, when";
const SECOND_QUESTION = "Prime Minister, what";

describe.each(browsers)("keys in the page in %s", (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  beforeEach(() => choose(browser, {}));
  afterAll(() => browser.close());

  const landed = (page: Page) => landedIn(browser, page);
  const said = async (page: Page) => (await overlayOf(browser, page))?.status;

  it("lead from turn to turn, below a sticky header, and take the focus there", async () => {
    const page = await openRead(browser, transcriptPage({ top: HEADER }));
    for (const [command, beginning] of [
      ["nextTurn", FIRST],
      ["nextTurn", SECOND],
      ["nextQuestion", QUESTION],
      ["nextQuestion", SECOND_QUESTION],
      ["previousQuestion", QUESTION],
      ["previousTurn", CALL],
      ["nextOfSpeaker", SECOND_CALL],
      ["previousOfSpeaker", CALL],
    ] as const) {
      await press(page, command);
      await soon(() => landed(page)).toContain(beginning);
      const { seen, top, height } = await placeOf(page, beginning);
      expect(seen, `${beginning} at ${top} of ${height}`).toBe(true);
      // The label and the first line alone, which stand on one line here.
      const tops = (await rectsOf(browser, page, "[data-kind=landing]")).map((box) =>
        Math.round(box.top / 8),
      );
      expect(new Set(tops).size, `lines marked of ${beginning}`).toBe(1);
      expect((await overlayOf(browser, page))?.focused).toContain(beginning);
      expect(await page.evaluate(() => document.activeElement?.matches("[data-as-delivered]"))).toBe(true);
    }
    await expectUntouched(page);
    await page.close();
  });

  it("say where one has come, and when nothing more lies that way", async () => {
    const page = await openRead(browser);
    await press(page, "nextQuestion");
    await soon(async () => (await overlayOf(browser, page))?.focused).toMatch(
      /^Petra Lund, Radio Ford: question 1 of 2\. Secretary General, when/,
    );
    await press(page, "previousQuestion");
    await soon(() => said(page)).toBe("No more questions");
    await press(page, "nextOfSpeaker");
    await soon(() => said(page)).toBe("No more turns by this speaker");
    await page.close();
  });

  it("lead back to where one was, jump by jump", async () => {
    const page = await openRead(browser);
    const top = () => page.evaluate(() => Math.round(scrollY));
    await page.evaluate(() => scrollTo({ top: 333, behavior: "instant" }));
    await soon(async () => (await overlayOf(browser, page))?.rail?.current).toBeGreaterThanOrEqual(0);
    const places = [await top()];
    for (const beginning of [QUESTION, SECOND_QUESTION]) {
      await press(page, "nextQuestion");
      await soon(() => landed(page)).toContain(beginning);
      places.push(await top());
    }
    for (const place of places.slice(0, -1).toReversed()) {
      await press(page, "back");
      await soon(top).toBe(place);
    }
    await press(page, "back");
    await soon(() => said(page)).toBe("Nothing to go back to yet");
    await page.close();
  });

  it.each([
    ["a text box", `<input id="here">`],
    ["several lines of text", `<textarea id="here"></textarea>`],
    ["a list to choose from", `<select id="here"><option>a</option><option>n</option></select>`],
    ["text that can be edited", `<div id="here" contenteditable>words</div>`],
    ["a widget of the page's own", `<div id="here" role="listbox" tabindex="0">words</div>`],
    [
      "a button, where the page has taken the key",
      `<button id="here">b</button><script>addEventListener("keydown",(e)=>e.preventDefault())</script>`,
    ],
    [
      "a button, where the page has stopped the key",
      `<button id="here">b</button><script>here.addEventListener("keydown",(e)=>e.stopPropagation())</script>`,
    ],
    [
      "a dialogue",
      `<dialog id="dialog"><button id="here">b</button></dialog><script>dialog.showModal()</script>`,
    ],
  ])("are silent in %s", async (_, top) => {
    const page = await openRead(browser, transcriptPage({ top }));
    await page.focus("#here");
    for (const command of ["nextTurn", "nextQuestion", "dim", "outline", "help"] as const)
      await press(page, command);
    await painted(page);
    expect(await landed(page)).toBe("");
    expect(await overlayOf(browser, page)).toMatchObject({ outline: "", status: "", offer: "", focused: "" });
    await page.close();
  });

  it("are silent with a modifier", async () => {
    const page = await openRead(browser);
    await page.keyboard.down("Alt");
    await page.keyboard.press("n");
    await page.keyboard.down("Control");
    await page.keyboard.press("n");
    await page.keyboard.up("Control");
    await page.keyboard.up("Alt");
    await painted(page);
    expect(await landed(page)).toBe("");
    await page.close();
  });

  it.runIf(name === "chromium")("are where they are printed on a keyboard of other letters", async () => {
    const page = await openRead(browser);
    // Puppeteer knows the keys of one keyboard only.
    const client = await page.createCDPSession();
    const type = async (key: string, code: string) => {
      for (const type of ["keyDown", "keyUp"] as const)
        await client.send("Input.dispatchKeyEvent", { type, key, code });
    };
    await type("о", "KeyJ");
    const focused = async () => (await overlayOf(browser, page))?.focused;
    await soon(focused).toContain(FIRST);
    await type("h", "KeyJ");
    await painted(page);
    expect(await focused()).toContain(FIRST);
    await page.close();
  });

  it("are those that the reader chose, in pages that are open too", async () => {
    await choose(browser, { "key:nextTurn": "x", "key:nextQuestion": null });
    const page = await openRead(browser);
    for (const key of ["j", "n"] as const) await page.keyboard.press(key);
    await painted(page);
    expect(await landed(page)).toBe("");
    await page.keyboard.press("x");
    await soon(() => landed(page)).toContain(FIRST);
    await choose(browser, { "key:nextTurn": "y" });
    await soon(async () => {
      await page.keyboard.press("y");
      return landed(page);
    }).toContain(SECOND);
    await page.close();
  });

  it("are all silent where the reader wants none", async () => {
    await choose(browser, { keysOn: false });
    const page = await openRead(browser);
    for (const command of ["nextTurn", "dim", "outline", "help"] as const) await press(page, command);
    await painted(page);
    expect(await landed(page)).toBe("");
    expect(await overlayOf(browser, page)).toMatchObject({ outline: "", offer: "", focused: "" });
    await page.close();
  });
});
