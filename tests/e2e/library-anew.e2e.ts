import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { makeReading } from "../make/reading.ts";
import { launch, sampledBrowsers } from "./browsers.ts";
import { waitFor } from "./driver.ts";
import { backupOf, chooseBackup } from "./give-backup.ts";
import { fillShelf } from "./library-shelf.ts";
import { axe, goTo, press, reload, textOf } from "./library-steps.ts";

/** What tells how many transcripts read better. */
const NOTE = ".read-better .notice";

describe.each(sampledBrowsers("chromium"))("a reading by an older grammar in %s", (name) => {
  it("is read anew from its words, in the list and in the transcript, and is no other version", async () => {
    const browser = await launch(name);
    const page = await browser.openExtensionPage("library.html");
    await page.waitForSelector(".empty");
    // Until this window has looked for itself, it may read anew what comes now, and be the one that tells.
    await waitFor("the end of its own reading", () =>
      browser.background(async () => "library:grammar" in (await chrome.storage.local.get())),
    );
    await fillShelf(page, [
      { id: "bridge", revision: stale(), row: { speakers: ["Nobody Known"], grammar: 0 } },
    ]);
    // As if a newer version had just been installed.
    await browser.background(() => chrome.storage.local.remove("library:grammar"));
    await reload(page, ".shelf-row");
    // The subtitle names her from the beginning.
    await page.waitForFunction(() => {
      const row = document.querySelector(".shelf-row")?.textContent ?? "";
      return row.includes("Ada Norling") && !row.includes("Nobody Known");
    });
    expect(await textOf(page, ".shelf-row")).not.toMatch(/Nobody Known|versions/);
    await page.waitForSelector(NOTE);
    expect(await textOf(page, NOTE)).toContain(
      "1 saved transcript is read more accurately since the update.",
    );
    expect(await axe(page)).toEqual([]);
    await goTo(page, "#/t/bridge", ".article");
    expect(await names(page)).toEqual(["Ada Norling", "Mirek Halas", "Ada Norling"]);
    expect(await textOf(page, ".article")).toContain("Good morning. We met to talk about the bridge.");
    expect(await textOf(page, ".reading-main")).not.toContain("versions");
    expect(await page.$(".library-progress")).toBeNull();
    await goTo(page, "#/", ".shelf-row");
    await press(page, `${NOTE} button`);
    await page.waitForFunction((note) => !document.querySelector(note), {}, NOTE);
    await reload(page, ".shelf-row");
    expect(await page.$(NOTE)).toBeNull();
    await browser.close();
  });

  it("is read anew when it comes with a backup", async () => {
    const browser = await launch(name);
    const library = await browser.openExtensionPage("library.html");
    await library.waitForSelector(".empty");
    const options = await browser.openExtensionPage("options.html");
    await options.waitForSelector(".import input");
    const revisions = [{ hash: "h", savedAt: "2031-04-05T08:00:00.000Z", ...stale() }];
    const bytes = await backupOf([
      { id: "bridge", removedAt: null, name: null, tags: [], place: null, revisions },
    ]);
    await chooseBackup(options, bytes);
    await options.waitForSelector(".import .button[data-kind=primary]");
    await press(options, ".import .button[data-kind=primary]");
    await library.bringToFront();
    await library.waitForFunction(() =>
      document.querySelector(".shelf-row")?.textContent?.includes("Ada Norling"),
    );
    expect(await library.$(NOTE)).toBeNull();
    await reload(library, ".shelf-row");
    expect(await library.$(NOTE)).toBeNull();
    await browser.close();
  });
});

/** The words of three turns, of which an older grammar made one turn of somebody else's. */
function stale() {
  const { transcript, blocks } = makeReading({ grammar: 0 });
  const speakers = transcript.speakers.map((speaker) => ({ ...speaker, name: "Nobody Known" }));
  return { blocks, transcript: { ...transcript, speakers } };
}

function names(page: Page): Promise<(string | null)[]> {
  return page.$$eval(".spoken h3", (all) => all.map(({ textContent }) => textContent));
}
