import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { forgetReadBy } from "../../lib/library-state/grammar-version.ts";
import { GRAMMAR } from "../../lib/read.ts";
import { type Library, openLibrary } from "../../lib/store/library.ts";
import { makeReading } from "../../tests/make/reading.ts";
import { forgetReadBetter } from "./read-better.ts";
import { rereadLibrary } from "./reread-library.ts";

const READ_BY = "library:grammar";

let library: Library;

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  library = await openLibrary();
});

describe("what is told after everything was read anew", () => {
  it.each<[string, number | null, number]>([
    ["after an update", GRAMMAR - 1, 2],
    ["after an update of a library that was never opened", null, 2],
    ["after a backup was taken over", -Date.now(), 0],
    ["where this version has read everything", GRAMMAR, 0],
  ])("%s", async (_, mark, told) => {
    await saveStale("one", "two");
    if (mark !== null) await browser.storage.local.set({ [READ_BY]: mark });
    expect(await readAnew()).toBe(told);
    expect(await browser.storage.local.get(READ_BY)).toEqual({ [READ_BY]: GRAMMAR });
  });

  it("is nothing after the first install", async () => {
    expect(await readAnew()).toBe(0);
  });

  it("is told until the reader has seen it, and then no more", async () => {
    await saveStale("one");
    expect(await readAnew()).toBe(1);
    expect(await readAnew()).toBe(1);
    await forgetReadBetter();
    expect(await readAnew()).toBe(0);
  });

  it("counts what was read before the window was closed", async () => {
    await saveStale("one", "two", "three");
    const end = new AbortController();
    let told = 0;
    await rereadLibrary(library, () => ++told === 3 && end.abort(), end.signal);
    expect(await browser.storage.local.get(READ_BY)).toEqual({});
    expect(await readAnew()).toBe(3);
  });

  it("is not of another version", async () => {
    await saveStale("one");
    await browser.storage.local.set({ "library:read-better": { grammar: GRAMMAR - 1, transcripts: 7 } });
    expect(await readAnew()).toBe(1);
  });

  it.each([
    null,
    7,
    "many",
    { grammar: GRAMMAR, transcripts: "many" },
    { grammar: GRAMMAR, transcripts: -1 },
  ])("is nothing where what is kept of it is %j", async (kept) => {
    await browser.storage.local.set({ "library:read-better": kept, [READ_BY]: GRAMMAR });
    expect(await readAnew()).toBe(0);
  });
});

it("reads what a backup brings while everything is read anew", async () => {
  await saveStale("one");
  const backup = await Array.fromAsync(library.everything());
  await library.clear();
  await saveStale("two");
  const bring = async () => {
    for (const each of backup) await library.merge(each);
    if (backup.splice(0).length > 0) await forgetReadBy();
  };
  const brought: Library = { ...library, readAnew: (...all) => library.readAnew(...all).then(bring) };
  expect(await rereadLibrary(brought, () => {}, new AbortController().signal)).toBe(1);
  expect(await library.list()).toMatchObject([{ grammar: GRAMMAR }, { grammar: GRAMMAR }]);
});

async function saveStale(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const { transcript, blocks } = makeReading({
      grammar: 0,
      source: { url: `https://www.nato.int/${path}` },
    });
    const speakers = transcript.speakers.map((speaker) => ({ ...speaker, name: "Nobody Known" }));
    await library.save({ blocks, transcript: { ...transcript, speakers } });
  }
}

function readAnew(): Promise<number> {
  return rereadLibrary(library, () => {}, new AbortController().signal);
}
