import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, type OpenBrowser, sampledBrowsers } from "./browsers.ts";
import { fillShelf, type Placed } from "./library-shelf.ts";
import { SearchWindow } from "./search-window.ts";

const MANY: readonly Placed[] = Array.from({ length: 60 }, (_, at) => ({
  id: `day-${at}`,
  wish: {
    source: { title: `Day ${at}`, date: `2030-01-${String((at % 28) + 1).padStart(2, "0")}` },
    lines: [["Ada Norling", `Today is day number${at}. Nothing else is new.`]],
  },
}));

describe.each(sampledBrowsers("chromium"))("the search in %s", (name) => {
  let browser: OpenBrowser;
  let shelf: Page;

  beforeAll(async () => {
    browser = await launch(name, { newProfile: true });
    shelf = await browser.openExtensionPage("library.html");
    await shelf.waitForSelector(".empty");
    await fillShelf(shelf, [{ id: "bridge" }, ...MANY]);
    // It has a worker of its own.
    await leaveTo(shelf, "welcome.html");
  });
  afterAll(() => browser.close());

  it("builds an index of what is saved, telling how far it is, and answers by it", async () => {
    const window = await SearchWindow.open(browser);
    const told = await window.indexed();
    expect(told[0]).toEqual({ kind: "indexing", done: 0, total: 61 });
    expect(await window.find("bridge")).toEqual(["bridge#0: We met to talk about the bridge."]);
    expect(await window.find('"number7" OR (speaker:mirek after:2031)')).toEqual([
      "bridge#1: When will it open?",
      "day-7#0: Today is day number7.",
    ]);
    expect(await window.find("new")).toHaveLength(60);
    await window.page.close();
  });

  it("opens the index that was built before", async () => {
    const window = await SearchWindow.open(browser);
    expect(await window.indexed()).toEqual([{ kind: "indexed" }]);
    expect(await window.find("bridge")).toHaveLength(1);
    await window.page.close();
  });

  it("takes what was saved and deleted meanwhile", async () => {
    const window = await SearchWindow.open(browser);
    await window.indexed();
    await fillShelf(shelf, [
      { id: "ferry", wish: { lines: [["Mirek Halas", "The ferry stays."]] } },
      {
        id: "day-3",
        wish: { lines: [["Ada Norling", "Day number3 is over."]] },
        row: { removedAt: "2031-04-07T08:00:00.000Z" },
      },
    ]);
    await shelf.evaluate(() => {
      new BroadcastChannel("as-delivered-library").postMessage({ kind: "saved", id: "ferry" });
    });
    await expect.poll(() => window.find("ferry")).toEqual(["ferry#0: The ferry stays."]);
    expect(await window.find("number3")).toEqual([]);
    await window.page.close();
  });

  it("answers two windows at once, and the one that is left", async () => {
    const one = await SearchWindow.open(browser);
    await one.indexed();
    const other = await SearchWindow.open(browser);
    await other.indexed();
    expect(await Promise.all([one.find("bridge"), other.find("bridge")])).toEqual([
      ["bridge#0: We met to talk about the bridge."],
      ["bridge#0: We met to talk about the bridge."],
    ]);
    await one.page.close();
    expect(await other.find("bridge")).toHaveLength(1);
    await expect.poll(() => owner(shelf)).toBe("indexed");
    expect(await other.find("ferry")).toHaveLength(1);
    await other.page.close();
  });

  it.each(["head", "all"] as const)("builds the index anew where its file is damaged: %s", async (where) => {
    await expect.poll(() => damage(shelf, where)).toBeGreaterThan(0);
    const window = await SearchWindow.open(browser);
    expect(await window.indexed()).toContainEqual({ kind: "indexing", done: 0, total: 61 });
    expect(await window.find("bridge")).toHaveLength(1);
    expect(await window.find("new")).toHaveLength(59);
    await window.page.close();
  });

  it("finds everything, whatever else of the file is damaged", async () => {
    await expect.poll(() => damage(shelf, "middle")).toBeGreaterThan(0);
    const window = await SearchWindow.open(browser);
    await window.indexed();
    expect(await window.find("new")).toHaveLength(59);
    await window.indexed();
    expect(await window.find("bridge")).toHaveLength(1);
    await window.page.close();
  });

  it("is whole again after the browser was killed while it was built", async () => {
    const more = Array.from({ length: 400 }, (_, at) => ({ ...MANY[at % 60], id: `more-${at}` }));
    await fillShelf(shelf, more);
    const window = await SearchWindow.open(browser);
    await window.page.waitForFunction(() =>
      globalThis.searchStage?.said.some(
        (each) => each.kind === "status" && each.status.kind === "indexing" && each.status.done > 0,
      ),
    );
    await browser.crash();
    const after = await SearchWindow.open(browser);
    await after.indexed();
    expect(await after.find("new")).toHaveLength(459);
    await after.page.close();
  });
});

/** Another page of the extension in the same tab. */
async function leaveTo(page: Page, to: string): Promise<void> {
  await page.evaluate((address) => {
    location.href = address;
  }, to);
  await page.waitForFunction((end) => location.pathname.endsWith(end), {}, to);
}

/** How the owner of the index says it is; "nobody" where there is none. */
function owner(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const channel = new BroadcastChannel("as-delivered-search");
    const told = new Promise<string>((done) => {
      channel.onmessage = ({ data }) => data.kind === "status" && done(data.status.kind);
      setTimeout(done, 300, "nobody");
    });
    channel.postMessage({ kind: "how" });
    return told.finally(() => channel.close());
  });
}

/** Writes over the index's files as a failing disk does; gives how many, 0 while somebody holds them. */
function damage(page: Page, where: "head" | "middle" | "all"): Promise<number> {
  return page.evaluate(async (place) => {
    const root = await navigator.storage.getDirectory();
    const files: FileSystemFileHandle[] = [];
    const gather = async (folder: FileSystemDirectoryHandle): Promise<void> => {
      for await (const handle of folder.values()) {
        if (handle.kind === "directory") await gather(handle as FileSystemDirectoryHandle);
        else files.push(handle as FileSystemFileHandle);
      }
    };
    await gather(await root.getDirectoryHandle("search-index"));
    let written = 0;
    for (const file of files) {
      const { size } = await file.getFile();
      if (size < 10_000) continue;
      try {
        const writable = await file.createWritable({ keepExistingData: true });
        const [from, length] = { head: [4096, 100], middle: [8192, size - 8192], all: [0, size] }[place] as [
          number,
          number,
        ];
        await writable.write({ type: "write", position: from, data: new Uint8Array(length).fill(0x5a) });
        await writable.close();
        written++;
      } catch {
        return 0;
      }
    }
    return written;
  }, where);
}
