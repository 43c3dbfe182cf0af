import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { browsers, isSampled, launch, type OpenBrowser } from "./browsers.ts";
import { byName } from "./by-name.ts";
import { waitFor } from "./driver.ts";
import { axe, press, pressNamed, textOf } from "./library-steps.ts";
import { overlayOf } from "./overlay-probe.ts";
import { TRANSCRIPT, transcriptPage } from "./page-fixture.ts";

/** The turn that is given to somebody else, by its words. */
const WORDS = "Thank you, dear Ada";
const CHANGED = transcriptPage().replace("The ferry stays.", "The ferry goes.");

describe.each(browsers)("correcting in %s", (name) => {
  it("holds over a reload, a new version, a better grammar and a restart, and is undone exactly", async () => {
    const browser = await launch(name);
    browser.answers.set(TRANSCRIPT, transcriptPage());
    let tab = await openTranscript(browser);
    let popup = await popupOver(browser, tab);
    const before = await readingIn(popup, await browser.tabOf(tab));
    // Two actions: the sign on the line, and the name.
    await correctLine(popup, WORDS);
    await popup.keyboard.press("1");
    await popup.waitForFunction(() => document.body.textContent?.includes("Speaker is now Ada Norling"));
    expect(await textOf(popup, ".outline-pane")).toContain("Saved to your library");
    await expect.poll(() => speakerOf(popup, WORDS)).toBe("Ada Norling");
    expect(await lineOf(popup, WORDS)).toContain("Corrected by you");

    await popup.close();
    await tab.reload();
    popup = await popupOver(browser, tab);
    await expect.poll(() => speakerOf(popup, WORDS)).toBe("Ada Norling");
    await popup.close();

    browser.answers.set(TRANSCRIPT, CHANGED);
    await tab.reload();
    popup = await popupOver(browser, tab);
    await expect.poll(() => speakerOf(popup, WORDS)).toBe("Ada Norling");
    await (await byName(popup, "button", "Save the new version")).evaluate((button) =>
      (button as HTMLElement).click(),
    );
    await popup.waitForSelector(".save-bar-tick");
    await popup.close();

    await browser.crash();
    await makeOutdated(browser);
    const library = await browser.openExtensionPage("library.html");
    await library.waitForSelector(".shelf-row");
    await waitFor("the readings of this version", () => browser.background(isReadAnew));
    await press(library, ".shelf-row h2 a");
    await library.waitForSelector(".article");
    expect(await speakerOfTurn(library, WORDS)).toContain("Ada Norling");
    expect(await speakerOfTurn(library, WORDS)).toContain("Corrected by you");
    expect(await textOf(library, ".article")).toContain("The ferry goes.");
    await library.close();

    browser.answers.set(TRANSCRIPT, transcriptPage());
    tab = await openTranscript(browser);
    popup = await popupOver(browser, tab);
    await expect.poll(() => speakerOf(popup, WORDS)).toBe("Ada Norling");
    await popup.keyboard.down("Control");
    await popup.keyboard.press("z");
    await popup.keyboard.up("Control");
    await popup.waitForFunction(
      (words) =>
        [...document.querySelectorAll(".outline-line")].some(
          ({ textContent }) => textContent?.includes(words) && textContent.includes("Mirek Halas"),
        ),
      {},
      WORDS,
    );
    const { corrections, ...after } = await readingIn(popup, await browser.tabOf(tab));
    expect(after).toEqual(before);
    expect(corrections).toMatchObject([{ outcome: "undone" }]);
    await browser.close();
  });

  it("is done in the page, at the turn that is read and at the words that are selected", async () => {
    const browser = await launch(name);
    browser.answers.set(TRANSCRIPT, transcriptPage({ times: 1 }));
    const tab = await openTranscript(browser);
    await tab.bringToFront();
    await select(tab, "We met to talk");
    await tab.keyboard.press("t");
    await waitForOverlay(browser, tab, "Who speaks from here on?");
    await tab.keyboard.type("Zoe Zander");
    await waitForOverlay(browser, tab, "New: “Zoe Zander”");
    await tab.keyboard.press("Enter");
    await waitForOverlay(browser, tab, "A turn of Zoe Zander begins here now.");
    const popup = await popupOver(browser, tab);
    await expect.poll(() => speakerOf(popup, "We met to talk about the bridge")).toBe("Zoe Zander");
    expect(await textOf(popup, ".outline-list")).toMatch(/Thank you, dear Ada\.(?! We)/);
    await browser.close();
  });

  it.runIf(isSampled(name, "chromium"))(
    "by keyboard alone, in every way, without a fault that axe finds",
    async () => {
      const browser = await launch(name);
      browser.answers.set(TRANSCRIPT, transcriptPage({ times: 1 }));
      const tab = await openTranscript(browser);
      const popup = await popupOver(browser, tab);
      const keys = async (...pressed: readonly Parameters<Page["keyboard"]["press"]>[0][]) => {
        for (const key of pressed) await popup.keyboard.press(key);
      };
      await keys("ArrowDown", "ArrowDown", "F2");
      await popup.waitForSelector(".correct-menu");
      expect(await axe(popup)).toEqual([]);
      await keys("ArrowDown", "Enter");
      await popup.waitForFunction(() => document.body.textContent?.includes("Speaker is now"));
      expect(await axe(popup)).toEqual([]);
      await keys("F2", "Escape");
      await popup.waitForFunction(() => !document.querySelector(".correct-menu"));
      expect(await popup.evaluate(() => document.activeElement?.matches("input[type=search], input"))).toBe(
        true,
      );
      await popup.close();
      await browser.close();
    },
  );

  it.runIf(isSampled(name, "firefox"))("says that a page is no transcript, and takes it back", async () => {
    const browser = await launch(name);
    browser.answers.set(TRANSCRIPT, transcriptPage({ times: 1 }));
    const tab = await openTranscript(browser);
    const popup = await popupOver(browser, tab);
    await pressNamed(popup, ".tab-view-foot", "This is no transcript");
    await (await byName(popup, "button", "It is a transcript")).evaluate((button) =>
      (button as HTMLElement).click(),
    );
    await popup.waitForSelector(".outline-list");
    await tab.reload();
    await waitFor("the reading again", async () => (await browser.badge(tab)) !== "");
    await browser.close();
  });
});

async function openTranscript(browser: OpenBrowser): Promise<Page> {
  const tab = await browser.open(TRANSCRIPT);
  await waitFor("the reading", async () => (await browser.badge(tab)) !== "");
  return tab;
}

async function popupOver(browser: OpenBrowser, tab: Page): Promise<Page> {
  await waitFor("the reading", async () => (await browser.badge(tab)) !== "");
  const popup = await browser.openExtensionPage(`popup.html?tab=${await browser.tabOf(tab)}`);
  await popup.waitForSelector(".outline-list");
  return popup;
}

/** Presses the sign on a line that puts it right. */
async function correctLine(popup: Page, words: string): Promise<void> {
  await popup.evaluate((wanted) => {
    const all = [...document.querySelectorAll(".outline-line")];
    const line = all.find(({ textContent }) => textContent?.includes(wanted));
    line?.querySelector<HTMLElement>(".outline-correct")?.click();
  }, words);
  await popup.waitForSelector(".correct-menu :focus");
}

/** What a line of the outline says. */
async function lineOf(popup: Page, words: string): Promise<string> {
  const lines = await popup.$$eval(".outline-line", (all) => all.map(({ textContent }) => textContent ?? ""));
  return lines.find((line) => line.includes(words)) ?? "";
}

/** Who speaks on a line of the outline. */
async function speakerOf(popup: Page, words: string): Promise<string> {
  return popup.evaluate((wanted) => {
    const all = [...document.querySelectorAll(".outline-line")];
    const line = all.find(({ textContent }) => textContent?.includes(wanted));
    return line?.querySelector(".turn-name")?.textContent ?? "";
  }, words);
}

/** The head of a turn in the reading view. */
async function speakerOfTurn(library: Page, words: string): Promise<string> {
  const turns = await library.$$eval(".spoken", (all) => all.map(({ textContent }) => textContent ?? ""));
  return turns.find((turn) => turn.includes(words)) ?? "";
}

/** What the page script of a tab read, as the background asks for it. */
async function readingIn(popup: Page, tab: number): Promise<Transcript> {
  // To find the number of a tab brings it to the front.
  await popup.bringToFront();
  const message = { id: 0, type: "reading", data: false, timestamp: 0 };
  return (await popup.evaluate(
    `chrome.tabs.sendMessage(${tab}, ${JSON.stringify(message)}, { frameId: 0 }).then(({ res }) => res.transcript)`,
  )) as Transcript;
}

/** Makes it as if an older grammar had read the library, otherwise. */
async function makeOutdated(browser: OpenBrowser): Promise<void> {
  const page = await browser.openExtensionPage("welcome.html");
  await page.evaluate(`(${readByOlder})()`);
  await page.close();
  await browser.background(() => chrome.storage.local.remove("library:grammar"));
}

/** Runs in a page of the extension. */
async function readByOlder(): Promise<void> {
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const database = await asked(indexedDB.open("as-delivered"));
  const transaction = database.transaction(["transcripts", "revisions"], "readwrite");
  for (const row of await asked(transaction.objectStore("transcripts").getAll()))
    transaction.objectStore("transcripts").put({ ...row, grammar: 0 });
  for (const record of await asked(transaction.objectStore("revisions").getAll())) {
    const speakers = record.transcript.speakers.map((one: object) => ({ ...one, role: "Nobody Known" }));
    transaction.objectStore("revisions").put({
      ...record,
      transcript: { ...record.transcript, speakers, grammar: 0 },
    });
  }
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  database.close();
}

async function isReadAnew(): Promise<boolean> {
  return "library:grammar" in (await chrome.storage.local.get());
}

/** Selects words of the page. */
async function select(tab: Page, words: string): Promise<void> {
  await tab.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);
}

async function waitForOverlay(browser: OpenBrowser, tab: Page, words: string): Promise<void> {
  await waitFor(`“${words}” in the page`, async () =>
    ((await overlayOf(browser, tab))?.outline ?? "").includes(words),
  );
}
