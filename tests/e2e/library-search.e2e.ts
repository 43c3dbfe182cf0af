import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launch, type OpenBrowser, sampledBrowsers } from "./browsers.ts";
import { fillShelf, type Placed } from "./library-shelf.ts";
import { axe, goTo, press, reload, textOf, titles } from "./library-steps.ts";

const LONG = Array.from({ length: 60 }, (_, turn): readonly [string, string] => [
  turn % 2 ? "Ada Norling" : "Mirek Halas",
  turn === 41
    ? "Nobody paid for the second pier of the bridge."
    : `Turn ${turn}. ${"In spring. ".repeat(20)}`,
]);

const SHELF: readonly Placed[] = [
  placed("harbour", { title: "Briefing on the harbour", date: "2029-01-02" }, LONG),
  placed("bridge", { title: "Remarks on the bridge", date: "2031-04-05" }, [
    ["Ada Norling", "The second pier stands. The ferry goes on."],
    ["Mirek Halas", "The pier is the second one."],
  ]),
  placed(
    "pont",
    { title: "Conférence", subtitle: null, date: "2031-06-01", language: "fr", publisher: "Élysée" },
    [["Luc Thévenin", "Le ferry et le pont."]],
  ),
  ...Array.from({ length: 30 }, (_, day) =>
    placed(`day-${day}`, { title: `Day ${day}`, date: `2030-01-${String(day + 1).padStart(2, "0")}` }, [
      ["Petra Lund", `It rains on day number${day}.`],
    ]),
  ),
];

describe.each(sampledBrowsers("firefox"))("searching the library in %s", (name) => {
  let browser: OpenBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(name);
    page = await browser.openExtensionPage("library.html");
    await page.waitForSelector(".empty");
    await fillShelf(page, SHELF);
    await reload(page, ".shelf-row");
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    await page.bringToFront();
    await goTo(page, "#/", ".query-box input");
  });

  it("finds words that were said, each in its sentence, and who says it", async () => {
    await type(page, "pier");
    await page.waitForFunction(() => document.querySelectorAll("a.hit").length === 3);
    expect(await page.$$eval(".found h3", (all) => all.map((each) => each.textContent))).toEqual([
      "Remarks on the bridge",
      "Briefing on the harbour",
    ]);
    await expect.poll(() => textOf(page, "a.hit")).toContain("Ada Norling");
    await expect.poll(() => textOf(page, "a.hit .hit-words")).toBe("The second pier stands.");
    await expect.poll(() => textOf(page, "a.hit mark")).toBe("pier");
    await page.waitForFunction(() =>
      document.querySelector(".plots > summary")?.textContent?.includes("3 hits in 2 transcripts"),
    );
    expect(await axe(page)).toEqual([]);
  });

  it("shows lines that match by title above, and few of many", async () => {
    await type(page, "bridge");
    await expect.poll(() => titles(page)).toEqual(["Remarks on the bridge"]);
    await page.waitForSelector("a.hit");
    await type(page, "day");
    await page.waitForFunction(() => document.querySelectorAll(".found").length === 20);
    await expect.poll(() => titles(page)).toHaveLength(2);
    await press(page, ".shelf-place > .plain-button");
    await expect.poll(() => titles(page)).toHaveLength(30);
    await press(page, ".words-found > .button");
    await page.waitForFunction(() => document.querySelectorAll(".found").length === 30);
    expect(await page.$(".words-found > .button")).toBeNull();
  });

  it("opens the transcript at the turn that says a phrase, by keys alone, and goes back to it", async () => {
    await type(page, '"second pier" speaker:norling before:2030');
    await page.waitForSelector("a.hit");
    await expect.poll(() => titles(page)).toEqual([]);
    expect(await page.$$("a.hit")).toHaveLength(1);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.textContent?.includes("Nobody paid"));
    expect(await page.evaluate(() => location.hash)).toBe("#/t/harbour?at=41");
    const top = () => page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1);
    // What stands above may still be drawn.
    await expect.poll(top).toBeLessThan(300);
    expect(await top()).toBeGreaterThanOrEqual(0);
    await page.goBack();
    await page.waitForSelector("a.hit");
    expect(await typedIn(page)).toBe('"second pier" speaker:norling before:2030');
  });

  it("moves among the hits with the arrows, and back to the box", async () => {
    await type(page, "pier");
    await page.waitForFunction(() => document.querySelectorAll("a.hit").length === 3);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toContain("The pier is the second one.");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
  });

  it("suggests fields and names, taken by keys", async () => {
    await type(page, "rains spe");
    await page.waitForSelector("[role=option]");
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("ArrowDown");
    expect(await page.$eval(".query-box input", (box) => box.getAttribute("aria-activedescendant"))).toBe(
      await page.$eval("[aria-selected=true]", ({ id }) => id),
    );
    await page.keyboard.press("Tab");
    expect(await typedIn(page)).toBe("rains speaker:");
    await page.keyboard.type("lu");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await typedIn(page)).toBe('rains speaker:"Petra Lund" ');
    expect(await page.$("[role=option]")).toBeNull();
    await page.waitForSelector("a.hit");
    await page.keyboard.type("lan");
    await page.waitForSelector("[role=option]");
    await page.keyboard.press("Escape");
    expect(await page.$("[role=option]")).toBeNull();
    expect(await typedIn(page)).toBe('rains speaker:"Petra Lund" lan');
    await page.keyboard.press("Escape");
    expect(await typedIn(page)).toBe("");
  });

  it("says what it did not understand, and shows where", async () => {
    await type(page, "rains after:soon");
    await page.waitForSelector(".query-problems");
    await expect
      .poll(() => textOf(page, ".query-problems"))
      .toBe("after:soon: not a date. Write 2031, 2031-04 or 2031-04-05.");
    expect(await axe(page)).toEqual([]);
    await press(page, ".query-problems button");
    expect(
      await page.$eval(".query-box input", (box) => {
        const { value, selectionStart, selectionEnd } = box as HTMLInputElement;
        return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
      }),
    ).toBe("after:soon");
  });

  it("says where nothing is found, and finds words that only begin so", async () => {
    await type(page, "ferr");
    await page.waitForFunction(() =>
      document.body.textContent?.includes("No matches in your saved transcripts"),
    );
    await press(page, ".words-found .plain-button");
    await page.waitForFunction(() => document.querySelectorAll("a.hit").length === 2);
    expect(await typedIn(page)).toBe("ferr*");
  });

  it("shows where the hits lie, and narrows to a year and to a speaker", async () => {
    await type(page, "the OR rains");
    await page.waitForFunction(() =>
      document.querySelector(".plots > summary")?.textContent?.startsWith("33 hits"),
    );
    const speakers = await page.$$eval(".speaker-plot th button", (all) =>
      all.map((each) => each.textContent),
    );
    expect(speakers).toEqual(["Petra Lund", "Ada Norling", "Mirek Halas"]);
    const years = await page.$$eval(".year-table tr", (all) => all.map((each) => each.textContent));
    expect(years).toEqual(["YearHits", "20291", "203030", "20312"]);
    await press(page, ".year-table tr:last-child button");
    expect(await typedIn(page)).toBe("the OR rains after:2031 before:2032");
    await page.waitForFunction(() => document.querySelectorAll("a.hit").length === 2);
    await type(page, "the");
    await page.waitForFunction(() =>
      document.querySelector(".plots > summary")?.textContent?.includes("3 hits in 2"),
    );
    await press(page, ".speaker-plot tr:last-child button");
    expect(await typedIn(page)).toBe('the speaker:"Mirek Halas"');
    await page.waitForFunction(() => document.querySelectorAll("a.hit").length === 1);
  });

  it("searches only what is ticked beside the list, and says so", async () => {
    await type(page, "ferry");
    await page.waitForFunction(() => document.querySelectorAll("a.hit").length === 2);
    await page.evaluate(() => {
      const labels = [...document.querySelectorAll<HTMLElement>(".facet label")];
      labels.find((label) => label.textContent?.includes("Élysée"))?.click();
    });
    await page.waitForFunction(() => document.querySelectorAll("a.hit").length === 1);
    await expect.poll(() => textOf(page, "a.hit")).toContain("Luc Thévenin");
    await expect.poll(() => textOf(page, ".words-found")).toContain("Only in the 1 transcript");
    await press(page, ".library-line .plain-button");
    expect(await page.$(".words-found")).toBeNull();
  });

  it("leads from a speaker who is ticked to all that they said", async () => {
    await type(page, " ");
    await page.evaluate(() => {
      const labels = [...document.querySelectorAll<HTMLElement>(".facet label")];
      labels.find((label) => label.textContent?.includes("Petra Lund"))?.click();
    });
    await page.waitForSelector(".library-line a");
    expect(await textOf(page, ".library-line a")).toBe("Everything Petra Lund said in your library");
    await press(page, ".library-line a");
    await page.waitForSelector(".person-turn");
    expect(await textOf(page, "h1")).toBe("Petra Lund");
    await goTo(page, "#/p/Nobody%20Known", ".person");
    await page.waitForFunction(() =>
      document.body.textContent?.includes("No saved transcript has a speaker of this name"),
    );
    expect(await axe(page)).toEqual([]);
    await goTo(page, "#/", ".library-line .plain-button");
    await press(page, ".library-line .plain-button");
  });

  it.runIf(name === "chromium")("is as legible in the dark, in a narrow window and enlarged", async () => {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    await page.setViewport({ width: 320, height: 600 });
    await type(page, "the OR rains after:soon");
    await page.waitForSelector(".query-problems");
    await page.$$eval(".query-help, .plots, .year-table", (all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await type(page, "speaker:");
    await page.waitForSelector("[role=option]");
    expect(await axe(page)).toEqual([]);
    await page.emulateMediaFeatures([]);
    await page.setViewport({ width: 1200, height: 900 });
  });
});

describe.each(sampledBrowsers("chromium"))(
  "searching the library in %s without room for an index",
  (name) => {
    it("says so, and finds the same", async () => {
      const browser = await launch(name);
      const page = await browser.openExtensionPage("welcome.html");
      await page.evaluate(async () => {
        const root = await navigator.storage.getDirectory();
        // Where the index's folder would stand.
        await root.getFileHandle("search-index", { create: true });
      });
      await goTo(page, "library.html", ".empty");
      await fillShelf(page, SHELF);
      await reload(page, ".shelf-row");
      await type(page, "pier");
      await page.waitForFunction(() => document.querySelectorAll("a.hit").length === 3);
      await page.waitForFunction(() =>
        document.querySelector(".index-line")?.textContent?.includes("No search index is available here"),
      );
      await page.waitForFunction(() =>
        document.querySelector(".plots > summary")?.textContent?.includes("3 hits in 2 transcripts"),
      );
      expect(await axe(page)).toEqual([]);
      await browser.close();
    });
  },
);

function placed(
  id: string,
  source: NonNullable<NonNullable<Placed["wish"]>["source"]>,
  lines: readonly (readonly [string, string])[],
): Placed {
  return { id, wish: { source: { subtitle: null, ...source }, lines } };
}

/** Puts other words into the box. */
async function type(page: Page, words: string): Promise<void> {
  await page.focus(".query-box input");
  await page.$eval(".query-box input", (box) => (box as HTMLInputElement).select());
  await page.keyboard.type(words);
}

function typedIn(page: Page): Promise<string> {
  return page.$eval(".query-box input", (box) => (box as HTMLInputElement).value);
}
