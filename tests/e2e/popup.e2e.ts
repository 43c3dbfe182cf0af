import axe from "axe-core";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "../../scripts/browsers.ts";
import { FEW_BESIDE, POPUP_SCENES, type PopupScene, type PopupSceneName } from "../make/popup-scenes.ts";
import { browsers, builtExtension } from "./browsers.ts";
import { openPopupScene, openStage, playPopupScene, setScene, TEXT_BOX } from "./popup-stage.ts";

const names = Object.keys(POPUP_SCENES) as PopupSceneName[];

/** Which third of the scenes is looked at: the day of the month, unless it is given. */
const SEED = Number(process.env.SEED ?? new Date().getDate());
const OF = 3;

/** The faces that show every colour there is; the others have no further ones on the dark theme. */
const WITH_COLOURS: readonly PopupSceneName[] = [
  "conference",
  "changed",
  "better",
  "disk full",
  "speaker chosen",
  "filtered",
  "gaps",
  "explained",
  "explained, corrected",
  "correct, many turns",
  "correct, facts",
  "corrected",
  "corrections",
  "private window",
  "not a transcript",
  "saved copy, page not found",
  "publisher not allowed, refused",
  "own site withheld",
];

/** Those with every colour, and of the others one in three. */
const sampled = names.filter(
  (name, at) => process.env.SOAK_RUNS !== undefined || WITH_COLOURS.includes(name) || (at + SEED) % OF === 0,
);

const { transcript: SPEECH } = POPUP_SCENES.speech;
/** As the oldest versions read. */
const EXPLAINED_BY_NOTHING = {
  ...SPEECH,
  items: SPEECH.items.map((item) => ({ ...item, reasons: [] })),
};

describe.runIf(browsers.includes("chromium"))("the popup", () => {
  let browser: Browser;
  beforeAll(async () => {
    const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    browser = await puppeteer.launch({ executablePath: findBrowser("chromium") ?? "", args });
  });
  afterAll(() => browser.close());

  const opened: Page[] = [];
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
  });

  async function show(
    name: PopupSceneName,
    theme: "light" | "dark" = "light",
    more: PopupScene = {},
  ): Promise<Page> {
    const scene = { ...POPUP_SCENES[name], ...more };
    const page = await openPopupScene(browser, builtExtension("chromium"), scene);
    opened.push(page);
    await inWindow(page, theme, 400);
    await playPopupScene(page, scene);
    return page;
  }

  async function inWindow(page: Page, theme: "light" | "dark", width: number): Promise<void> {
    await page.setViewport({ width, height: 600 });
    await page.emulateMediaFeatures([
      { name: "prefers-color-scheme", value: theme },
      { name: "prefers-reduced-motion", value: "reduce" },
    ]);
  }

  describe("in each scene", () => {
    let page: Page;
    let clear = async () => {};
    beforeAll(async () => {
      page = await openStage(browser, builtExtension("chromium"));
    });
    afterEach(() => clear());

    async function look(name: PopupSceneName) {
      clear = await setScene(page, builtExtension("chromium"), POPUP_SCENES[name]);
      await inWindow(page, "light", 400);
      // Off what the scene before was pressed at.
      await page.mouse.move(0, 0);
      await playPopupScene(page, POPUP_SCENES[name]);
    }

    // One loading of a scene shows all of it: axe looks at the dark theme's colours alone, as nothing else is another there.
    it.each(sampled)("has nothing that axe objects to, and fits into 320 pixels: %s", async (name) => {
      await look(name);
      await page.evaluate(axe.source);
      // What sticks to the window's edge covers a part of some line until it is scrolled on.
      await page.addStyleTag({ content: ".tab-view-foot, .outline-bar { position: static !important }" });
      const found = await objections(page, { rules: { "target-size": { enabled: true } } });
      expect(found.objections).toEqual([]);
      expect(found.passes).toBeGreaterThan(5);
      if (WITH_COLOURS.includes(name)) {
        await inWindow(page, "dark", 400);
        const dark = await objections(page, { runOnly: ["color-contrast"] });
        expect(dark.objections).toEqual([]);
        expect(dark.passes).toBe(1);
      }
      // As a tab of its own: over a page no popup is so narrow.
      await page.evaluate(() => {
        document.documentElement.dataset.inTab = "";
      });
      await inWindow(page, "light", 320);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });

  describe("by keyboard", () => {
    it("moves from line to line, to the ends, and by pages", async () => {
      const page = await show("conference");
      expect(await focused(page)).toBe("combobox");
      expect(await active(page)).toBeNull();
      await page.keyboard.press("ArrowDown");
      expect(await active(page)).toMatchObject({
        position: 1,
        of: 19,
        text: expect.stringContaining("Ioana Brandt"),
      });
      await page.keyboard.press("ArrowDown");
      expect(await active(page)).toMatchObject({ position: 2, text: expect.stringContaining("Ada Norling") });
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowUp");
      expect(await active(page)).toMatchObject({ position: 1 });
      await page.keyboard.press("End");
      expect(await active(page)).toMatchObject({ position: 19 });
      await page.keyboard.press("ArrowDown");
      expect(await active(page)).toMatchObject({ position: 19 });
      await page.keyboard.press("PageUp");
      expect(await active(page)).toMatchObject({ position: 11 });
      await page.keyboard.press("Home");
      expect(await active(page)).toMatchObject({ position: 1 });
    });

    it("keeps the line that the keys are on in sight, clear of what sticks to the edges", async () => {
      const page = await show("two hundred turns");
      for (const key of ["End", "PageUp", "PageUp", "Home", "PageDown", "ArrowDown"] as const) {
        await page.keyboard.press(key);
        const hidden = () =>
          page.evaluate(() => {
            const [line, bar, foot] = ["[aria-selected=true]", ".outline-bar", ".tab-view-foot"].map(
              (selector) => document.querySelector(selector)?.getBoundingClientRect(),
            );
            if (!line || !bar || !foot) return "there is no line, no bar or no foot";
            if (line.top < bar.bottom) return `${bar.bottom - line.top} pixels are above`;
            return line.bottom > foot.top ? `${line.bottom - foot.top} pixels are below` : null;
          });
        // The list scrolls in a frame of its own.
        await expect.poll(hidden, { message: key }).toBeNull();
      }
    });

    it("jumps and closes on Enter", async () => {
      const page = await show("conference");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await expect.poll(() => happened(page)).toContainEqual(["close"]);
      expect(await happened(page)).toContainEqual(["jump", 1]);
    });

    it("does nothing on Enter before a line was chosen", async () => {
      const page = await show("conference");
      await page.keyboard.press("Enter");
      expect((await happened(page)).map(([what]) => what)).not.toContain("jump");
    });

    it("filters as one types, stands on the first hit, and Escape clears before it closes", async () => {
      const page = await show("conference", "light", { type: "ferry" });
      expect(await lines(page)).toBe(2);
      expect(await active(page)).toMatchObject({
        position: 1,
        text: expect.stringContaining("Teodor Quill"),
      });
      expect(await page.$eval("[role=status]", (status) => status.textContent)).toContain("2 of 19");
      // In a text box Home is the text's, as long as there is some.
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Home");
      expect(await active(page)).toMatchObject({ position: 2 });
      expect(await pressEscape(page)).toBe("kept");
      expect(await lines(page)).toBe(19);
      expect(await pressEscape(page)).toBe("left to the browser");
    });

    it("stops at the chosen speaker's lines only while the others are dimmed, and clears the choice by Escape", async () => {
      const page = await show("others dimmed");
      expect(await chosen(page)).toEqual(["Mirek Halas"]);
      expect(await lines(page)).toBe(19);
      await page.focus(TEXT_BOX);
      await page.keyboard.press("End");
      const last = await active(page);
      await page.keyboard.press("Home");
      for (let line = 1; line < 5; line++) {
        expect((await active(page))?.text).toContain("Mirek Halas");
        await page.keyboard.press("ArrowDown");
      }
      expect(await active(page)).toEqual(last);
      expect(await pressEscape(page)).toBe("kept");
      expect(await chosen(page)).toEqual([]);
      expect(await page.$(".speaker-bar")).toBeNull();
    });

    it("reaches every control by Tab, and sees where it is", async () => {
      const page = await show("changed");
      const seen: string[] = [await focused(page)];
      for (let tab = 0; tab < 14; tab++) {
        await page.keyboard.press("Tab");
        seen.push(await focused(page));
        const outline = await page.evaluate(
          () => getComputedStyle(document.activeElement as Element).outlineStyle,
        );
        expect(outline, seen.at(-1)).not.toBe("none");
      }
      expect(seen).toEqual([
        "combobox",
        "Outline",
        "Find",
        "Ada Norling",
        "Mirek Halas",
        "Ioana Brandt",
        "Sanne Okafor",
        "Teodor Quill",
        "Priya Raman",
        "Luc Émile Thévenin",
        "Unnamed journalist",
        "Save the new version",
        "Open in the library",
        "Export",
        "More",
      ]);
    });
  });

  it("goes to a speaker's first turn, then to the next, and round; back by a press", async () => {
    const page = await show("speaker chosen");
    const jumps = async () =>
      (await happened(page)).filter(([what]) => what === "jump").map(([, item]) => item);
    const at = () => page.$eval(".speaker-bar [role=status]", ({ textContent }) => textContent);
    expect(await jumps()).toHaveLength(1);
    expect(await at()).toBe("Turn 1 of 5");
    const mirek = "li:nth-child(2) .speaker";
    for (const place of [2, 3, 4, 5, 1]) {
      // By keys: the outline has scrolled to the turn, and the row may be above.
      await page.focus(mirek);
      await page.keyboard.press("Enter");
      await expect.poll(at).toBe(`Turn ${place} of 5`);
    }
    const [first, second, , , , again] = await jumps();
    expect(second).toBeGreaterThan(first as number);
    expect(again).toBe(first);
    await page.click("[aria-label^='Previous turn']");
    await expect.poll(at).toBe("Turn 5 of 5");
    expect(await page.$$(".outline-line[data-singled]")).toHaveLength(5);
    expect(await page.$$(".outline-line[data-dim]")).toEqual([]);
    expect(await happened(page)).not.toContainEqual(["close"]);
  });

  it("lets one speaker or several stand out, here and in the page, and dims the others when asked", async () => {
    const page = await show("others dimmed");
    await page.waitForSelector(".outline-line[data-dim]");
    await page.keyboard.down("Control");
    await page.click("li:nth-child(1) .speaker");
    await page.keyboard.up("Control");
    await page.waitForFunction(() => document.querySelectorAll(".speaker[aria-pressed=true]").length === 2);
    expect((await happened(page)).filter(([what]) => what === "focus")).toEqual([
      ["focus", { speakers: ["s3"], dims: false }],
      ["focus", { speakers: ["s3"], dims: true }],
      ["focus", { speakers: ["s3", "s2"], dims: true }],
    ]);
    await page.click("[aria-label='Show all speakers']");
    await page.waitForSelector(".speaker-bar", { hidden: true });
    expect(await happened(page)).toContainEqual(["focus", { speakers: [], dims: false }]);
    expect(await page.$$(".outline-line[data-dim]")).toEqual([]);
  });

  it("leads on to library, quotes, options and keys from one menu, which Escape closes", async () => {
    const page = await show("menu open");
    const items = () => page.$$eval(".menu[open] li", (all) => all.map(({ textContent }) => textContent));
    expect(await items()).toEqual([
      ...["Library", "My quotes", "Options", "Keys"],
      ...["Highlighting on this site", "Open in side panel", "Speaking share"],
      ...["Your corrections", "This is no transcript"],
    ]);
    await page.keyboard.press("Escape");
    expect(await items()).toEqual([]);
    expect(await happened(page)).not.toContainEqual(["close"]);
    expect(await focused(page)).toBe("More");
    for (const [name, done] of [
      ["Library", ["create", "/library.html#/"]],
      ["My quotes", ["create", "/library.html#/quotes"]],
      ["Options", ["options"]],
    ] as const) {
      await page.click(".tab-view-foot > .menu > summary");
      await page.locator(`.menu[open] ::-p-aria([name="${name}"])`).click();
      await expect.poll(() => happened(page)).toContainEqual(done);
    }
    await page.click(".tab-view-foot > .menu > summary");
    await page.locator(`.menu[open] ::-p-aria([name="Keys"])`).click();
    await page.waitForSelector(".key-list");
    const told = () => page.$eval(".tab-pane", ({ textContent }) => textContent);
    await expect
      .poll(told)
      .toMatch(/Next questionN.*Open the outline in the popupAlt\+Shift\+A.*Save this transcriptnot set/u);
    await page.locator("::-p-aria([name='Outline'])").click();
    await page.waitForSelector(".outline-line");
  });

  it("shows the turn that is being read in the page", async () => {
    const page = await show("being read");
    await page.waitForSelector(".outline-line[aria-current]");
    expect(await page.$$eval("[aria-current]", (lines) => lines.map((line) => line.textContent))).toEqual([
      expect.stringContaining("The coming one."),
    ]);
  });

  it("finds by speaker, marks in the page, and steps through the hits by keys", async () => {
    const page = await show("found");
    const at = () => page.$$eval(".find-hit", (hits) => hits.findIndex((hit) => hit.ariaCurrent === "true"));
    const hits = await page.$$eval(".find-hit mark", (marks) => marks.map(({ textContent }) => textContent));
    expect(hits.length).toBeGreaterThan(1);
    expect(new Set(hits)).toEqual(new Set(["ferry"]));
    const said = () => page.$eval(".find-count", ({ textContent }) => textContent);
    expect(await said()).toBe(`${hits.length} hits`);
    for (const [key, place] of [
      ["Enter", 0],
      ["Enter", 1],
      ["ArrowUp", 0],
      ["ArrowUp", hits.length - 1],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(at).toBe(place);
      const found = async () => (await happened(page)).findLast(([what]) => what === "found")?.[1];
      await expect.poll(found).toMatchObject({ at: place, hits: { length: hits.length } });
    }
  });

  it("opens beside the page and goes", async () => {
    const page = await show("conference");
    await page.click("[aria-label='Open in side panel']");
    await expect.poll(() => happened(page)).toContainEqual(["close"]);
    expect(await happened(page)).toContainEqual(["panel", { windowId: -2 }]);
  });

  it("jumps on a click and stays, the focus in the text box", async () => {
    const page = await show("conference");
    await page.click(".outline-line");
    await expect.poll(() => happened(page)).toContainEqual(["jump", 0]);
    expect(await happened(page)).not.toContainEqual(["close"]);
    expect(await focused(page)).toBe("combobox");
    expect(await active(page)).toMatchObject({ position: 1 });
  });

  it("says when a turn is no longer in the page, and stays", async () => {
    const page = await show("conference", "light", { arrival: "gone" });
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForSelector("[role=alert]:not(:empty)");
    expect(await happened(page)).not.toContainEqual(["close"]);
  });

  it("says that a turn is folded away, and stays; that a part is there and will be saved, until it is saved", async () => {
    const page = await show("left out, folded, one of three");
    await page.waitForSelector("[role=alert]:not(:empty)");
    expect(await page.$eval("[role=alert]", ({ textContent }) => textContent)).toContain(
      "collapsed on the page",
    );
    expect(await page.$$(".outline-line .folded-mark")).toHaveLength(3);
    expect(await happened(page)).not.toContainEqual(["close"]);
    expect(await page.$eval("header", ({ textContent }) => textContent)).toContain("Page 1 of 3.");
    expect(await page.$(".tab-view-part")).not.toBeNull();
    await page.waitForSelector(".save-bar .button[data-kind=primary]");
    await page.click(".save-bar .button");
    await page.waitForSelector(".save-bar-open");
    expect(await page.$(".tab-view-part")).toBeNull();
  });

  it("says nothing of what is left out where nothing is, and unfolds it by keys where something is", async () => {
    const all = await show("conference");
    expect(await all.$(".left-out")).toBeNull();
    const page = await show("conference", "light", { beside: FEW_BESIDE });
    const line = await page.$eval(".left-out > summary", ({ textContent }) => textContent);
    expect(line?.replaceAll("\u00a0", " ")).toBe(
      "60 words on the page are left out: 2 page controls, 1 box, 1 advertisement, 1 footnote.",
    );
    await page.focus(".left-out > summary");
    await page.keyboard.press("Space");
    await page.waitForSelector(".left-out-entry");
    for (const key of ["Tab", "Tab", "Enter"] as const) await page.keyboard.press(key);
    await expect.poll(() => happened(page)).toContainEqual(["jumpToLeftover", 3]);
    expect(await happened(page)).not.toContainEqual(["close"]);
    expect(await words(page, 1)).toMatch(/and about…$/u);
    for (const key of ["Tab", "Enter"] as const) await page.keyboard.press(key);
    await expect.poll(() => words(page, 1)).toMatch(/Your address$/u);
  });

  it("shows a few of very many that are left out, and all of them on a press", async () => {
    const page = await show("very much left out");
    await page.waitForSelector(".left-out-entry");
    expect(await page.$$(".left-out-entry")).toHaveLength(20);
    await page.click(".left-out > .plain-button");
    await expect.poll(async () => (await page.$$(".left-out-entry")).length).toBe(1200);
  });

  it("saves on one press, and once", async () => {
    const page = await show("conference");
    await page.waitForSelector(".save-bar .button:not([aria-disabled=true])");
    await page.click(".save-bar .button");
    await page.waitForSelector(".save-bar-open");
    await page.click(".save-bar .button");
    expect((await happened(page)).filter(([what]) => what === "save")).toHaveLength(1);
    await page.click(".save-bar-open");
    await expect.poll(() => happened(page)).toContainEqual(["create", "/library.html#/t/d"]);
  });

  it("calls what an older version read saved, and offers the better reading", async () => {
    const page = await show("better");
    await page.waitForSelector(".save-bar-words[data-kind=better]");
    const words = () => page.$eval(".save-bar-words", ({ textContent }) => textContent);
    const button = () => page.$eval(".save-bar .button", ({ textContent }) => textContent);
    expect([await words(), await button()]).toEqual([
      "Saved. A better reading is available.",
      "Save the better reading",
    ]);
    expect(await page.$(".save-bar-open")).not.toBeNull();
    await page.click(".save-bar .button");
    await expect.poll(button).toBe("Saved");
    expect((await happened(page)).filter(([what]) => what === "save")).toHaveLength(1);
  });

  it("lets a save that failed be tried again", async () => {
    const page = await show("disk full");
    await page.waitForSelector(".save-bar-words[data-kind=failed]");
    await page.click(".save-bar .button");
    await expect.poll(async () => (await happened(page)).filter(([what]) => what === "save")).toHaveLength(2);
  });

  it("says what becomes of a save in a private window before there is one", async () => {
    const page = await show("private window");
    expect(await page.$(".save-bar-private")).not.toBeNull();
    const open = await show("conference");
    expect(await open.$(".save-bar-private")).toBeNull();
  });

  it("opens the library from a private window in a normal one, and says so", async () => {
    const page = await show("private window, saved");
    expect(await page.$eval(".save-bar-open", ({ textContent }) => textContent)).toContain("normal window");
    await page.click(".save-bar-open");
    await expect.poll(() => happened(page)).toContainEqual(["close"]);
    const opened = (await happened(page)).filter(([what]) => what === "window" || what === "create");
    expect(opened).toEqual([
      ["window", { url: expect.stringContaining("/library.html#/t/"), incognito: false }],
    ]);
    const other = await show("not a transcript", "light", { isPrivate: true });
    await other.click(".tab-view-foot .plain-button");
    await expect
      .poll(() => happened(other))
      .toContainEqual(["window", { url: "/library.html#/", incognito: false }]);
  });

  it("copies a report of what it read, and says so", async () => {
    const page = await show("report copied");
    await page.waitForSelector("[data-outcome=copied]");
    const [status, foot] = await Promise.all(
      ["[data-outcome]", ".tab-view-foot"].map((selector) =>
        page.$eval(selector, (element) => element.getBoundingClientRect().toJSON()),
      ),
    );
    expect(status.bottom).toBeLessThanOrEqual(foot.top);
    const copied = (await happened(page)).find(([what]) => what === "copied")?.[1];
    const report = JSON.parse(String(copied));
    expect(report).toMatchObject({
      extension: "1.2.3",
      address: POPUP_SCENES.conference.transcript.source.url,
    });
    expect(report.items).toHaveLength(POPUP_SCENES.conference.transcript.items.length);
  });

  it("copies what it saw of a page that is no transcript", async () => {
    const page = await show("not a transcript", "light", { press: [".copy-report button"] });
    await page.waitForSelector("[data-outcome=copied]");
    const copied = (await happened(page)).find(([what]) => what === "copied")?.[1];
    expect(JSON.parse(String(copied))).toMatchObject({ verdict: { kind: "other" }, grammar: null });
  });

  it("says when the browser lets nobody copy", async () => {
    const page = await show("report refused");
    await page.waitForSelector("[data-outcome=refused]:not(:empty)");
    expect((await happened(page)).map(([what]) => what)).not.toContain("copied");
  });

  it("marks the turns whose name does not simply stand in print, and no others", async () => {
    const page = await show("gaps", "light", { press: [] });
    const marked = await page.$$eval(".outline-line:has(.turn-doubt)", (lines) =>
      lines.map((line) => line.querySelector(".turn-head")?.textContent?.trim()),
    );
    expect(marked).toEqual([
      expect.stringMatching(/^Unidentified.*the name was lost with/),
      expect.stringMatching(/^Ada Norling.*not certain, based on: the page names this person elsewhere/),
      expect.stringMatching(/^Sanne Okafor.*the speaker says who they are/),
    ]);
    const sure = await show("conference");
    expect(await sure.$(".turn-doubt")).toBeNull();
  });

  describe("explains a turn", () => {
    const MARTA = "[data-place=question] .outline-line:has(+ [data-part=answer])";
    const said = (page: Page) =>
      page.$$eval(".why-panel", (all) => all.map(({ textContent }) => textContent));

    it("under its line, by a press on its mark, and goes nowhere; one at a time", async () => {
      const page = await show("explained");
      expect(await said(page)).toEqual([
        expect.stringMatching(
          /The page gives only a label.*“?QUESTION:.*Mrs\. Marta Lindqvist of the Sundhavn Courier/,
        ),
      ]);
      const [line, panel, next] = await Promise.all(
        [MARTA, ".why-panel", `${MARTA} + .outline-line`].map((selector) =>
          page.$eval(selector, (element) => element.getBoundingClientRect().toJSON()),
        ),
      );
      expect(panel.top).toBeGreaterThan(line.top);
      expect(panel.bottom).toBeLessThanOrEqual(line.bottom);
      expect(next.top).toBeGreaterThanOrEqual(line.bottom);
      expect(await focused(page)).toBe("combobox");

      // Clear of what sticks to the window's edge.
      await page.$eval("[data-part=answer] .turn-doubt", (mark) => mark.scrollIntoView({ block: "center" }));
      await page.click("[data-part=answer] .turn-doubt");
      expect(await said(page)).toEqual([expect.stringMatching(/Not certain, based on.*Principal, because/)]);
      await page.click("[data-part=answer] .turn-doubt");
      expect(await said(page)).toEqual([]);
      expect((await happened(page)).map(([what]) => what)).not.toContain("jump");
    });

    it("until Escape, which closes it before anything else", async () => {
      const page = await show("explained", "light", { type: "fishermen" });
      expect(await said(page)).toHaveLength(1);
      expect(await pressEscape(page)).toBe("kept");
      expect(await said(page)).toEqual([]);
      expect(await lines(page)).toBe(1);
      expect(await pressEscape(page)).toBe("kept");
      expect(await lines(page)).toBe(7);
      expect(await pressEscape(page)).toBe("left to the browser");
    });

    it("by keys, reads it out, and gives the focus back", async () => {
      const page = await show("explained", "light", { press: [] });
      for (const key of ["End", "ArrowUp"] as const) await page.keyboard.press(key);
      await page.keyboard.down("Shift");
      await page.keyboard.press("Enter");
      await page.keyboard.up("Shift");
      await page.waitForSelector(".why-panel:focus");
      expect(await said(page)).toEqual([
        expect.stringContaining("In their own words Sanne Okafor, Radio Varland."),
      ]);
      const [name, told] = await page.$eval(".why-panel", (panel) => [
        panel.ariaLabel,
        document.getElementById(panel.getAttribute("aria-describedby") ?? "")?.textContent,
      ]);
      expect(name).toBe("Why this speaker? Sanne Okafor");
      expect(told).toContain("Radio Varland: said by the speaker");
      expect(await pressEscape(page)).toBe("kept");
      expect(await said(page)).toEqual([]);
      expect(await focused(page)).toBe("combobox");
      expect((await happened(page)).map(([what]) => what)).not.toContain("jump");
    });

    it("of any line by the button beside the list, and closes by its own", async () => {
      const page = await show("explained", "light", { press: [] });
      await page.keyboard.press("ArrowDown");
      const button = ".turn-acts [aria-expanded]";
      await page.click(button);
      await page.waitForSelector(".why-panel:focus");
      expect(await said(page)).toEqual([expect.stringContaining("Moderator, because the label says so")]);
      const controls = await page.$eval(button, (element) => element.getAttribute("aria-controls"));
      expect(await page.$eval(".why-panel", ({ id }) => id)).toBe(controls);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForSelector(".why-panel", { hidden: true });
      expect(await page.$eval(button, (element) => element === document.activeElement)).toBe(true);
      expect(await page.$eval(button, ({ ariaExpanded }) => ariaExpanded)).toBe("false");
    });

    it("and says so where nothing is recorded", async () => {
      const page = await show("conference", "light", { transcript: EXPLAINED_BY_NOTHING });
      await page.keyboard.press("ArrowDown");
      await page.click(".turn-acts [aria-expanded]");
      expect(await said(page)).toEqual([expect.stringContaining("No reasons are recorded for this turn.")]);
    });
  });

  it("corrects who speaks by two presses, shows the page as it is read then, and stays at the line", async () => {
    const page = await show("corrected", "light", { press: [] });
    const lost = ".outline-line:has([data-unknown]) .turn-doubt";
    await page.click(lost);
    const line = ".outline-line[data-explained]";
    const top = await page.$eval(line, (one) => one.getBoundingClientRect().top);
    await page.click(".why-corrected-quick:nth-child(2)");
    await page.waitForSelector(".corrected-mark");
    expect(await happened(page)).toContainEqual([
      "correct",
      {
        tab: 7,
        act: {
          kind: "make",
          request: expect.objectContaining({ kind: "speaker", turns: [expect.any(String)] }),
        },
      },
    ]);
    expect(await page.$eval(".outline-line[aria-selected=true]", (one) => one.textContent)).toMatch(
      /Ada Norling.*Corrected by you/,
    );
    const now = await page.$eval(
      ".outline-line[aria-selected=true]",
      (one) => one.getBoundingClientRect().top,
    );
    expect(Math.abs(now - top)).toBeLessThan(60);
    expect(await focused(page)).toBe("combobox");
    expect(await page.$eval(".correction-status", (one) => one.textContent)).toContain(
      "Speaker is now Ada Norling. Saved to your library.",
    );
    await page.keyboard.down("Control");
    await page.keyboard.press("z");
    await page.keyboard.up("Control");
    await page.waitForFunction(() =>
      document.querySelector(".correction-status")?.textContent?.includes("is undone"),
    );
    expect(await happened(page)).toContainEqual(["correct", { tab: 7, act: { kind: "undo", id: null } }]);
  });

  it("asks the library for the name that is typed", async () => {
    const page = await show("correct, typed");
    await page.waitForFunction(() => document.querySelectorAll(".correct-name").length === 3);
    expect(await happened(page)).toContainEqual(["speakersLike", "no"]);
    const names = await page.$$eval(".correct-name-words", (all) =>
      all.map(({ textContent }) => textContent),
    );
    expect(names.at(1)).toBe("Nora Quist Harbour Radio in your library");
    expect(await pressEscape(page)).toBe("kept");
    expect(await page.$(".correct-menu")).toBeNull();
    expect(await focused(page)).toBe("combobox");
  });

  it("says that a page is no transcript, and takes it back", async () => {
    const page = await show("no transcript, by the reader");
    await page.click(".message .button");
    await page.waitForFunction(() => document.querySelector(".message .button"));
    expect(await happened(page)).toContainEqual([
      "correct",
      { tab: 7, act: { kind: "make", request: { kind: "verdict", verdict: "transcript" } } },
    ]);
  });

  it("offers to read what is no transcript, and says when the browser refuses", async () => {
    const page = await show("not a transcript");
    expect(await page.$$eval(".message li", (reasons) => reasons.length)).toBe(3);
    await page.click(".message .button");
    await page.waitForSelector(".message:not(:has(.button))");
    expect(await happened(page)).toContainEqual(["readAnyway", 7]);
    expect(await page.$eval(".message", (message) => message.textContent)).toContain("did not let");
  });

  it("asks the browser for the site in the press itself, and shows the reading once it is allowed", async () => {
    const { transcript } = POPUP_SCENES.conference;
    const page = await show("publisher not allowed", "light", { transcript, allows: true });
    const buttons = await page.$$eval(".message .button", (all) => all.map(({ textContent }) => textContent));
    expect(buttons).toEqual(["Always read transcripts on state.gov", "Read this page only"]);
    expect((await happened(page)).map(([what]) => what)).not.toContain("request");
    await page.click(".message .button");
    await page.waitForSelector("[role=option]");
    const asked = ["request", ["https://state.gov/*", "https://www.state.gov/*"], "click"];
    expect((await happened(page)).filter(([what]) => what === "request")).toEqual([asked]);
    expect(await happened(page)).toContainEqual(["detect", 7]);
    expect((await happened(page)).map(([what]) => what)).not.toContain("readAnyway");
  });

  it("asks for this one host of a site that nobody knows, after reading the page, and says when that was refused", async () => {
    const page = await show("never looked at");
    const offered = () =>
      page.$$eval(".message .button", (all) =>
        all.map((button) => [button.textContent, button.getAttribute("data-kind")]),
      );
    expect(await offered()).toEqual([
      ["Read this page", "primary"],
      ["Always look for transcripts on example.org", null],
    ]);
    for (const key of ["Tab", "Tab", "Enter"] as const) await page.keyboard.press(key);
    await page.waitForSelector("[role=status]:not(:empty)");
    expect(await happened(page)).toContainEqual(["request", ["https://www.example.org/*"], "click"]);
    expect(await offered()).toHaveLength(2);
  });

  it("offers nothing to allow where the browser lets us in, hides the address, or does not protect it", async () => {
    for (const more of [
      { granted: ["https://*/*"] },
      { refusal: "" },
      { address: "http://example.org/" },
      { address: "https://www.nato.int/en/" },
    ] satisfies PopupScene[]) {
      const page = await show("never looked at", "light", more);
      expect(await page.$$eval(".message", ([all]) => all?.textContent)).not.toMatch(/Always|Allow/);
    }
  });

  it("says that the browser withholds nato.int, and asks for it", async () => {
    const page = await show("own site withheld");
    expect(await page.$eval(".message", ({ textContent }) => textContent)).toContain(
      "does not let As Delivered read",
    );
    await page.click(".button[data-kind=primary]");
    const own = ["https://nato.int/*", "https://www.nato.int/*"];
    expect(await happened(page)).toContainEqual(["request", own, "click"]);
  });

  it("calls a list of transcripts a list", async () => {
    const page = await show("list of transcripts");
    const said = await page.$eval(".message", ({ textContent }) => textContent);
    expect(said).toMatch(/^This is a list of transcriptsOpen one to read it\./);
    expect(said).not.toContain("Few paragraphs");
    expect(await page.$(".message [data-kind=primary]")).toBeNull();
  });

  it("says that it found nobody where the page gives no reading even when asked", async () => {
    const page = await show("not a transcript", "light", { readable: true });
    await page.click(".message .button");
    // While it reads there is no message at all.
    await page.waitForSelector(".message:not(:has(.button))");
    expect(await page.$eval(".message", (message) => message.textContent)).toContain(
      "No speakers were found",
    );
  });

  it("says that something went wrong where the script that was let in has gone", async () => {
    const page = await show("never looked at", "light", { readable: true });
    await page.click(".message .button");
    await page.waitForFunction(() => document.body.textContent?.includes("went wrong"));
  });

  it("offers the saved copy above what it says of the page, and opens it by keys", async () => {
    const page = await show("saved copy, page not found");
    const titles = await page.$$eval(".message > :is(h1, h2)", (all) => all.map((one) => one.textContent));
    expect(titles).toEqual(["You have a saved copy", "This page does not look like a transcript"]);
    const said = await page.$eval(".message", ({ textContent }) => textContent);
    expect(said).toContain(POPUP_SCENES["saved copy, page not found"].copy.title);
    expect(said).toMatch(/Saved on .*2031/);
    for (const words of ["Open the saved copy", "Read it anyway"]) {
      await page.keyboard.press("Tab");
      expect(await focused(page)).toBe(words);
    }
    await page.keyboard.down("Shift");
    await page.keyboard.press("Tab");
    await page.keyboard.up("Shift");
    await page.keyboard.press("Enter");
    await expect.poll(() => happened(page)).toContainEqual(["close"]);
    expect(await happened(page)).toContainEqual([
      "create",
      "/library.html#/t/nato.int%2Fen%2Fjoint-press-conference",
    ]);
  });

  it("says that the words are saved from another address, until they are from this one", async () => {
    const page = await show("saved from another address");
    await page.waitForSelector(".tab-view-elsewhere");
    await page.click(".tab-view-elsewhere button");
    await expect
      .poll(() => happened(page))
      .toContainEqual(["create", "/library.html#/t/nato.int%2Fen%2Fjoint-press-conference"]);
    await page.click(".save-bar > .button");
    await page.waitForSelector(".tab-view-elsewhere", { hidden: true });
  });

  it("offers the saved copy still when reading the page anyway was refused", async () => {
    const page = await show("saved copy, page not found");
    await page.click(".message[data-second] .button");
    await page.waitForSelector(".message[data-second]:not(:has(.button))");
    expect(await page.$eval("h1", ({ textContent }) => textContent)).toBe("You have a saved copy");
  });

  it("opens the saved copy of a private window in a normal one, and says so", async () => {
    const page = await show("saved copy, long title, never looked at, private");
    expect(await page.$eval(".message .button", ({ textContent }) => textContent)).toContain("normal window");
    await page.click(".message .button");
    const window = { url: expect.stringContaining("/library.html#/t/nato.int"), incognito: false };
    await expect.poll(() => happened(page)).toContainEqual(["window", window]);
  });

  it("asks for no saved copy where there is a transcript, which would have to wait for it", async () => {
    const page = await show("conference");
    expect((await happened(page)).map(([what]) => what)).not.toContain("savedCopy");
  });

  it.each([
    ["Cannot access a chrome:// URL", "browser’s own pages"],
    ["The extensions gallery cannot be scripted.", "extension store"],
    ["Missing host permission for the tab", "did not let"],
  ])("offers no reading where the browser says: %s", async (refusal, words) => {
    const page = await show("refused", "light", { refusal });
    expect(await page.$(".message .button")).toBeNull();
    expect(await page.$eval(".message", (message) => message.textContent)).toContain(words);
  });

  it("shows words as words, whatever they look like", async () => {
    const [turn, ...items] = POPUP_SCENES.speech.transcript.items;
    if (turn?.type !== "turn") throw new Error("A speech begins with a turn");
    const source = {
      ...POPUP_SCENES.speech.transcript.source,
      title: "<img src=x onerror=happened.push(['run'])>",
    };
    const transcript = {
      ...POPUP_SCENES.speech.transcript,
      source,
      items: [{ ...turn, text: "<b>bold</b> <script>1</script>" }, ...items],
    };
    const page = await show("speech", "light", { transcript });
    expect(await page.$("img, .turn b, .turn script")).toBeNull();
    expect(await page.$eval(".turn-words", (words) => words.textContent)).toBe(
      "<b>bold</b> <script>1</script>",
    );
    expect(await page.$eval("h1", (title) => title.textContent)).toContain("<img");
  });

  it("stays quick with two hundred turns: what a letter and a key cost the popup's thread", async () => {
    const page = await show("two hundred turns");
    const session = await page.createCDPSession();
    // Thread time, not time on the clock: the machine may be busy with something else.
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const worked = async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
    };
    for (const [key, limit] of [
      ["p", 200],
      ["i", 200],
      ["Escape", 200],
      ["ArrowDown", 50],
      ["End", 50],
      ["Home", 50],
    ] as const) {
      const before = await worked();
      await page.keyboard.press(key);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      const spent = (await worked()) - before;
      expect(spent, key).toBeGreaterThan(0);
      expect(spent, key).toBeLessThan(limit);
    }
  });
});

/** What axe, which is there already, objects to, and how many of its rules hold. */
async function objections(page: Page, options: axe.RunOptions) {
  const { violations, passes } = await page.evaluate(
    (wanted) => (globalThis as never as { axe: typeof axe }).axe.run(wanted),
    options,
  );
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  return { objections: told, passes: passes.length };
}

/** The line that the keys are on, as a screen reader is told. */
function active(page: Page) {
  return page.evaluate(() => {
    const id = document.activeElement?.getAttribute("aria-activedescendant");
    const line = id ? document.getElementById(id) : null;
    if (!line) return null;
    if (line.getAttribute("aria-selected") !== "true")
      throw new Error("The active line is not the selected one");
    return {
      position: Number(line.getAttribute("aria-posinset")),
      of: Number(line.getAttribute("aria-setsize")),
      text: line.textContent,
    };
  });
}

/** What has the focus: a control's name for a reader, or its role. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return (
      element?.getAttribute("role") ??
      element?.getAttribute("aria-label") ??
      element?.querySelector("bdi")?.textContent ??
      element?.textContent ??
      ""
    );
  });
}

/** The speakers who are chosen. */
function chosen(page: Page): Promise<(string | null | undefined)[]> {
  return page.$$eval(".speaker[aria-pressed=true]", (pressed) =>
    pressed.map((speaker) => speaker.querySelector("bdi")?.textContent),
  );
}

function lines(page: Page): Promise<number> {
  return page.$$eval("[role=option]", (options) => options.length);
}

/** Presses Escape; "kept" where the popup has used it, so that the browser does not close the popup. */
async function pressEscape(page: Page): Promise<string> {
  await page.evaluate(() => {
    addEventListener(
      "keydown",
      (event) => {
        document.body.dataset.escape = event.defaultPrevented ? "kept" : "left to the browser";
      },
      { once: true },
    );
  });
  await page.keyboard.press("Escape");
  return page.evaluate(() => document.body.dataset.escape ?? "");
}

/** What the popup asked of tab, background and browser, in order. */
function happened(page: Page): Promise<readonly (readonly [string, unknown])[]> {
  return page.evaluate(() => (globalThis as never as { happened: [string, unknown][] }).happened);
}

/** What stands in an entry of what is left out. */
function words(page: Page, entry: number): Promise<string | undefined> {
  return page.$$eval(
    ".left-out-entry",
    (all, at) => all[at]?.querySelector(".left-out-words:last-of-type")?.textContent,
    entry,
  );
}
