import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TurnReason } from "../../lib/transcript/item.ts";
import { makeReading } from "../make/reading.ts";
import { launch, type OpenBrowser, sampledBrowsers } from "./browsers.ts";
import { catchDownloads, nextDownload, wordsOf } from "./downloads.ts";
import { fillShelf, type Placed } from "./library-shelf.ts";
import { axe, goTo, press, pressNamed, textOf, titles } from "./library-steps.ts";

const { transcript } = makeReading();
/** A reason that is called as what every object has. */
const items = transcript.items.map((item) => ({
  ...item,
  confidence: 0,
  reasons: ["constructor" as TurnReason],
}));
const exchanges = [{ question: Array<number>(200_000).fill(0), answers: [1] }];

const SHELF: readonly Placed[] = [
  { id: "fine", wish: { source: { title: "Fine" } }, savedAt: "2031-04-09T08:00:00.000Z" },
  // What is shown of it is made to fail: by its day.
  {
    id: "fails",
    wish: { source: { title: "Fails", date: "2099-01-02" } },
    savedAt: "2031-04-08T08:00:00.000Z",
  },
  { id: "Ħ", wish: { source: { title: "Ħ a sign" }, lines: [["Ada Ħ", "It opens in spring."]] } },
  {
    id: "reasons",
    wish: { source: { title: "Reasons" } },
    revision: { transcript: { ...transcript, items } },
  },
  { id: "many", wish: { source: { title: "Many" } }, revision: { transcript: { ...transcript, exchanges } } },
  { id: "row", row: { title: 7, tags: "none" } },
];

// As records were stored before anybody looked at what comes in.
describe.each(sampledBrowsers("firefox"))("one broken record in %s", (name) => {
  let browser: OpenBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(name, { mayComplain: /2099/ });
    page = await browser.openExtensionPage("library.html");
    await page.waitForSelector(".empty");
    await fillShelf(page, SHELF);
    await page.evaluate(halveCharacters);
    await goTo(page, "welcome.html", "main");
    await goTo(page, "library.html#/quotes", ".quotes");
    await page.evaluate(failOn2099);
    await catchDownloads(page);
    await goTo(page, "#/", ".shelf-row");
  });
  afterAll(() => browser.close());

  const row = (id: string) => `[data-document="${id}"]`;

  it("is one broken row, and all others are as they are", async () => {
    expect(await titles(page)).toHaveLength(SHELF.length);
    for (const id of ["fails", "row"]) {
      expect(await textOf(page, row(id))).toContain("Part of this record is damaged");
      expect(await textOf(page, row(id))).toContain("Export as is");
    }
    expect(await textOf(page, row("fine"))).toContain("Ada Norling");
    expect(await titles(page)).toContain("\ufffd a sign");
    expect(await axe(page)).toEqual([]);
  });

  it("is opened, or says that it cannot be shown", async () => {
    const half = await page.$$eval(".shelf h2 a", (links) =>
      links.find(({ textContent }) => textContent?.endsWith("a sign"))?.getAttribute("href"),
    );
    for (const to of [half ?? "", "#/t/reasons", "#/t/fine", "#/t/row"]) {
      await goTo(page, to, ".article");
      await goTo(page, "#/", ".shelf-row");
    }
    for (const id of ["fails", "many"]) {
      await goTo(page, `#/t/${id}`, ".message .acts");
      expect(await textOf(page, "main")).toContain("This transcript cannot be shown");
      expect(await axe(page)).toEqual([]);
      await goTo(page, "#/", ".shelf-row");
    }
  });

  it("keeps no search, no person and no facet from the others", async () => {
    await page.type(".query-box input", "spring");
    await page.waitForFunction(() => document.querySelectorAll(".words-found .found").length === 3);
    await goTo(page, `#/p/${encodeURIComponent("Ada Norling")}`, ".person-event .person-turn");
    expect(await textOf(page, ".person")).toContain("Fails");
    await goTo(page, "#/", ".library-tools");
    await press(page, ".library-line .plain-button");
    await page.waitForFunction((count) => document.querySelectorAll(".shelf-row").length === count, {}, 6);
  });

  it("is exported as it is, from its row and from its page", async () => {
    await pressNamed(page, row("row"), "Export as is");
    expect(JSON.parse(wordsOf(await nextDownload(page)))).toMatchObject({
      transcript: { id: "row", title: 7, tags: "none" },
      revisions: [{ document: "row", blocks: makeReading().blocks }],
    });
    await goTo(page, "#/t/fails", ".message .acts");
    await pressNamed(page, ".acts", "Export as is");
    expect(JSON.parse(wordsOf(await nextDownload(page)))).toMatchObject({
      transcript: { date: "2099-01-02" },
      revisions: [{ document: "fails" }],
    });
  });

  it("is deleted, from its page and from its row", async () => {
    await goTo(page, "#/", ".shelf-row");
    await goTo(page, "#/t/many", ".message .acts");
    await pressNamed(page, ".acts", "Delete");
    await page.waitForSelector(".shelf-row");
    await page.waitForSelector(`.shelf-place ${row("many")}`, { hidden: true });
    for (const id of ["fails", "row"]) {
      await pressNamed(page, row(id), "Delete");
      await page.waitForSelector(`.shelf-place ${row(id)}`, { hidden: true });
    }
    await page.$$eval(".shelf-place .shelf-row", (rows) => {
      const half = rows.find(({ textContent }) => textContent?.includes("a sign"));
      half?.querySelector<HTMLElement>(":scope > button")?.click();
    });
    await expect.poll(() => titles(page)).toEqual(["Fine", "Reasons"]);
    expect(await textOf(page, ".deleted")).toContain("Fails");
  });
});

/** Puts half a character in the place of "Ħ", in the records themselves. Runs in the page. */
async function halveCharacters(): Promise<void> {
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const database = await asked(indexedDB.open("as-delivered"));
  const all = database.transaction(["transcripts", "revisions"], "readwrite");
  for (const store of ["transcripts", "revisions"]) {
    for (const record of await asked(all.objectStore(store).getAll())) {
      const text = JSON.stringify(record);
      if (!text.includes("Ħ")) continue;
      if (store === "transcripts") await asked(all.objectStore(store).delete(record.id));
      await asked(all.objectStore(store).put(JSON.parse(text.replaceAll("Ħ", "\\ud83d"))));
    }
  }
  database.close();
}

/** What is shown of the year 2099 fails, wherever it is. Runs in the page. */
function failOn2099(): void {
  Object.defineProperty(Intl.DateTimeFormat.prototype, "format", {
    get(this: Intl.DateTimeFormat) {
      return (date: Date) => {
        if (date.getUTCFullYear() === 2099) throw new Error("2099");
        return this.formatToParts(date)
          .map(({ value }) => value)
          .join("");
      };
    },
  });
}
