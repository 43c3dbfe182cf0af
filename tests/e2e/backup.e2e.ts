import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import { fillShelf } from "./library-shelf.ts";
import { axe, goTo, press, pressNamed, reload, textOf, titles } from "./library-steps.ts";

const SAVED_AT = "2031-04-05T08:00:00.000Z";
const TITLES = ["Briefing on the harbour", "Joint press point", "Remarks at the ferry"];

describe.each(browsers)("a backup in %s", (name) => {
  let browser: OpenBrowser;
  let options: Page;
  let library: Page;

  beforeAll(async () => {
    browser = await launch(name);
    library = await browser.openExtensionPage("library.html");
    await library.waitForSelector(".empty");
    const shelf = TITLES.map((title, at) => ({
      id: `d${at}`,
      savedAt: SAVED_AT,
      wish: { source: { title } },
    }));
    await fillShelf(library, shelf);
    await reload(library, ".shelf-row");
    options = await browser.openExtensionPage("options.html");
    await options.waitForSelector(".import input");
    await options.evaluate(keepWhatIsGiven);
  });
  afterAll(() => browser.close());
  beforeEach(() => options.bringToFront());

  it("is made at a press, and the options say when", async () => {
    expect(await axe(options)).toEqual([]);
    await expect.poll(() => textOf(options, "main")).toContain("No backup yet");
    await pressNamed(options, "main", "Back up everything");
    await options.waitForFunction(() => (window as unknown as Given).given !== undefined);
    await options.waitForFunction(() => document.body.textContent?.includes("Last backup on"));
  });

  it("is taken over into an emptied library, after it was said what would change", async () => {
    await options.$eval(".delete-all", (details) => {
      (details as HTMLDetailsElement).open = true;
    });
    expect(await axe(options)).toEqual([]);
    await options.type(".delete-all input", "delet");
    expect(
      await options.$eval(".delete-all button", (button) => (button as HTMLButtonElement).disabled),
    ).toBe(true);
    await options.type(".delete-all input", "e");
    await options.waitForSelector(".delete-all button:enabled");
    await press(options, ".delete-all button");
    await options.waitForFunction(() => document.body.textContent?.includes("Everything was deleted."));
    await choose(options, "whole");
    await said(options, "3 transcripts are new.");
    await library.bringToFront();
    await library.waitForSelector(".empty");
    await options.bringToFront();
    await press(options, ".import .button[data-kind=primary]");
    await said(options, "3 transcripts were added.");
    await library.bringToFront();
    await library.waitForSelector(".shelf-row");
    expect((await titles(library)).toSorted()).toEqual(TITLES);
    await goTo(library, "#/t/d1", ".article");
    await expect.poll(() => textOf(library, ".article")).toContain("We met to talk about the bridge.");
    await goTo(library, "#/", ".shelf-row");
  });

  it("changes nothing where everything is there", async () => {
    await choose(options, "whole");
    await said(options, "3 transcripts are already in your library");
    expect(await options.$(".import .button[data-kind=primary]")).toBeNull();
  });

  it.each([
    ["cut", "The end of this backup is missing"],
    ["text", "This is not an As Delivered backup"],
  ] as const)("says what is wrong with a file that is %s", async (what, words) => {
    await choose(options, what);
    await said(options, words);
  });

  it("tells what the browser keeps, as it is", async () => {
    const words = await textOf(options, "[aria-labelledby=data]");
    expect(words).toMatch(/used, about .* left/);
    const persistent = await options.evaluate(() => navigator.storage.persisted());
    expect(words).toContain(persistent ? "Protected from automatic deletion" : "may delete this data");
  });
});

interface Given {
  given?: Blob;
}

/** Runs in a page of the extension: what it offers as a download is kept, too. */
function keepWhatIsGiven(): void {
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    (window as unknown as Given).given = blob;
    return make(blob);
  };
}

/** Chooses a file: the backup that was given, its first half, or something else. */
async function choose(page: Page, what: "whole" | "cut" | "text"): Promise<void> {
  await page.evaluate((kind) => {
    const { given } = window as unknown as Given;
    if (!given) throw new Error("nothing was given");
    const parts = { whole: given, cut: given.slice(0, given.size - 300), text: new Blob(["Dear all,"]) };
    const files = new DataTransfer();
    files.items.add(new File([parts[kind]], `${kind}.zip`, { type: "application/zip" }));
    const input = document.querySelector<HTMLInputElement>(".import input");
    if (!input) throw new Error("nothing to choose with");
    input.files = files.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, what);
}

/** Waits until this stands under the choice. */
async function said(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector(".import")?.textContent?.includes(wanted),
    {},
    words,
  );
}
