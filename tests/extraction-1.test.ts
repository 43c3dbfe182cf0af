import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { JSDOM } from "jsdom";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { askQuotes } from "../entrypoints/library/quotes/ask-quotes.ts";
import { type BackupDocument, documentFrom } from "../lib/backup/backup-document.ts";
import { readBackup } from "../lib/backup/read-backup.ts";
import { readBlocks } from "../lib/read.ts";
import { readDocument } from "../lib/read-document.ts";
import { documentIdOf } from "../lib/sites/document-id.ts";
import { type Library, openLibrary } from "../lib/store/library.ts";
import { extractionOf } from "../lib/store/revision-facts.ts";
import type { Reading } from "../lib/store/save.ts";
import { languageOf } from "../lib/transcript/language.ts";
import type { Revision } from "../lib/transcript/transcript.ts";
import { wordsHash } from "../lib/words-hash.ts";
import { DELETED, OLD_BACKUP, OLD_LIBRARY, OLD_PAGES } from "./make/extraction-1.ts";
import { leaveLibrary } from "./make/left-library.ts";

interface Page {
  readonly name: string;
  readonly id: string;
  readonly reading: Reading;
}

const NOW: readonly Page[] = OLD_PAGES.map(({ name, address, html }) => {
  const { transcript, blocks } = readDocument(new JSDOM(html).window.document);
  return { name, id: documentIdOf(address), reading: JSON.parse(JSON.stringify({ transcript, blocks })) };
});

/** As an extraction after this one would read them: without the account panel, and every other page with words that were lost. */
const LATER: readonly Page[] = NOW.map((page, at) => ({
  ...page,
  reading: rereadBy(withoutPanel(page.reading), 1, at % 2 === 0 ? "" : " Thank you for coming."),
}));

let library: Library;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await leaveLibrary(OLD_LIBRARY);
  library = await openLibrary();
});
afterEach(() => library.close());

describe.each([
  ["this version", NOW],
  ["a later extraction", LATER],
] as const)("the pages of a library that the first extraction left, read by %s,", (_, pages) => {
  it("have not changed", async () => {
    const states = await statesOf(pages);
    expect(states.filter(([, state]) => state !== "saved" && state !== "better")).toEqual([
      [DELETED, "unsaved"],
    ]);
  });

  it("change what is saved in nothing but the better readings, when all are saved again", async () => {
    const before = await everything();
    const rows = await rowsOf();
    const quotes = await askQuotes(library);
    for (const { reading } of pages) expect(await library.save(reading)).toMatchObject({ kind: "saved" });
    expectKept(await everything(), before, ["hash", "savedAt", "blocks"]);
    expect(await rowsOf()).toEqual(rows);
    expect(await askQuotes(library)).toEqual(quotes);
    expect((await library.list()).map(({ id }) => id).toSorted()).toEqual(
      pages.map(({ id }) => id).toSorted(),
    );
    expect(new Set((await statesOf(pages)).map(([, state]) => state))).toEqual(new Set(["saved"]));
    for (const { id, reading } of pages) {
      const newest = (await library.open(id))?.revisions[0];
      expect(newest).toMatchObject({ hash: await wordsHash(reading.blocks) });
    }
  });

  it("are told to have changed once they have", async () => {
    for (const { reading } of pages) await library.save(reading);
    const changed = pages.map((page) => ({ ...page, reading: rereadBy(page.reading, 0, " Not so.") }));
    expect(new Set((await statesOf(changed)).map(([, state]) => state))).toEqual(new Set(["changed"]));
  });

  it("have the same library after its backup was taken over by it", async () => {
    for (const { reading } of pages) await library.save(reading);
    const upgraded = await everything();
    for (const document of await oldBackup()) expect(await library.merge(document)).toBe("same");
    expect((await everything()).map(withoutReadings)).toEqual(upgraded.map(withoutReadings));
  });

  it("have the same library from the backup of either version, whichever comes first", async () => {
    const rows = await rowsOf();
    const old = await oldBackup();
    for (const { reading } of pages) await library.save(reading);
    const upgraded = await everything();
    for (const backups of [
      [old, upgraded],
      [upgraded, old],
    ]) {
      await library.clear();
      for (const document of backups.flat()) await library.merge(document);
      expect((await everything()).map(withoutReadings)).toEqual(upgraded.map(withoutReadings));
      expect(await rowsOf()).toEqual(rows);
    }
  });

  it("have the same versions where they were saved in an empty library, and the backup came then", async () => {
    const rows = await rowsOf();
    const before = await everything();
    await library.clear();
    for (const { reading } of pages) await library.save(reading);
    for (const document of await oldBackup()) await library.merge(document);
    expectKept(await everything(), before, ["hash", "blocks"]);
    expect(await rowsOf()).toEqual(rows);
    expect(new Set((await statesOf(pages)).map(([, state]) => state))).toEqual(new Set(["saved"]));
  });
});

it("the backup of that library fills an empty library with what that one held", async () => {
  const before = await everything();
  const quotes = await library.quotes();
  await library.clear();
  for (const document of await oldBackup()) expect(await library.merge(document)).toBe("new");
  await library.mergeQuotes(await oldQuotes());
  expect(await everything()).toEqual(before);
  expect(await library.quotes()).toEqual(quotes);
});

/** All that is in the library, as it was written into a backup. */
async function everything(): Promise<readonly BackupDocument[]> {
  const all: BackupDocument[] = [];
  for await (const one of library.everything()) {
    const written = await documentFrom(JSON.stringify(one));
    if (written.kind === "refused") throw new Error(`${one.id}: ${written.why}`);
    all.push(written.document);
  }
  return all;
}

/** What was there is there, word for word, with what the reader wrote on it. Who reads it may be a better grammar. */
function expectKept(
  now: readonly BackupDocument[],
  before: readonly BackupDocument[],
  fields: readonly ("hash" | "savedAt" | "blocks")[],
): void {
  for (const { id, name, tags, place, revisions } of before) {
    const document = now.find((one) => one.id === id);
    expect(document).toMatchObject({ name, tags, place });
    const kept = (all: readonly Revision[]) =>
      all.map((one) => fields.map((field) => (field === "blocks" ? wordBlocks(one) : one[field])));
    expect(kept(document?.revisions ?? [])).toEqual(expect.arrayContaining(kept(revisions)));
  }
}

/** What stands beside the words on a page is no part of them: the same words may have been taken with it and without. */
function wordBlocks({ blocks }: Revision): Revision["blocks"] {
  return blocks.filter(({ leftover }) => leftover === undefined);
}

/** A document's words, and what extraction took them. */
function withoutReadings({ revisions, ...document }: BackupDocument): object {
  const words = revisions.map(({ transcript, ...rest }) => [rest, extractionOf(transcript.source)]);
  return { ...document, words };
}

/** How many versions each document has. */
async function rowsOf(): Promise<readonly (readonly [string, number])[]> {
  const { saved, removed } = await library.lists();
  return [...saved, ...removed]
    .map((line) => [line.id, line.kind === "sound" ? line.revisions : -1] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

async function statesOf(pages: readonly Page[]) {
  return Promise.all(
    pages.map(async ({ name, reading }) => [name, await library.savedState(reading)] as const),
  );
}

async function oldBackup(): Promise<readonly BackupDocument[]> {
  const all = [];
  for await (const one of readBackup(bytes())) if (one.kind === "document") all.push(one.document);
  return all;
}

async function oldQuotes(): Promise<readonly unknown[]> {
  for await (const one of readBackup(bytes()))
    if (one.kind === "list" && one.list === "quotes") return one.records;
  return [];
}

async function* bytes() {
  yield OLD_BACKUP;
}

/** The account panel's words are none of the event's, and the language is that of the others. */
function withoutPanel({ transcript, blocks }: Reading): Reading {
  const first = blocks.findIndex(({ text }) => text === "NATO MULTIMEDIA ACCOUNT");
  const last = blocks.findIndex(({ text }) => text.startsWith("Click the button to return"));
  const parted = blocks.map((block, at) =>
    first >= 0 && at >= first && at <= last ? { ...block, leftover: "box" as const } : block,
  );
  const words = parted.flatMap(({ leftover, text }) => (leftover ? [] : text));
  const source = { ...transcript.source, language: languageOf(words.join("\n")) };
  return { transcript: { ...transcript, source }, blocks: parted };
}

/** The same page read by a later extraction, with these words more at the end of its last block. */
function rereadBy({ transcript, blocks }: Reading, later: number, more: string): Reading {
  const { source, verdict } = transcript;
  const extraction = extractionOf(source) + later;
  const last = blocks.findLastIndex(({ leftover }) => leftover === undefined);
  const words = blocks.map((block, at) => (at === last ? { ...block, text: block.text + more } : block));
  return { blocks: words, transcript: readBlocks({ ...source, extraction }, words, verdict) };
}
