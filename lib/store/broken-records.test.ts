import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, describe, expect, it } from "vitest";
import { EXAMPLE_QUOTE } from "../../entrypoints/options/example-quote.ts";
import { makeReading } from "../../tests/make/reading.ts";
import { type BackupDocument, documentFrom } from "../backup/backup-document.ts";
import { placeAt, turnOfPlace } from "../transcript/reading-place.ts";
import { isWellFormed } from "../transcript/well-formed.ts";
import { wordsHash } from "../words-hash.ts";
import { type Library, NAMES, openLibrary } from "./library.ts";
import { rowOf } from "./transcript-row.ts";

const SAVED = "2031-04-06T08:00:00.000Z";
const HALF = makeReading({
  source: { title: "Half a \ud83d bridge", url: "https://www.nato.int/half" },
  lines: [["Ada \ud83d Norling", "In \udc00 spring."]],
});

let library: Library;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  library = await openLibrary();
  await library.list();
});

describe("a page with half a character", () => {
  it("is saved, listed, opened and known again, in whole characters and under the hash of its words", async () => {
    const { id } = { id: "", ...(await library.save(HALF)) };
    expect(await library.savedState(HALF)).toBe("saved");
    expect(await library.save(HALF)).toMatchObject({ again: true });
    const opened = await library.open(id);
    expect(opened?.revisions).toMatchObject([
      { hash: await wordsHash(HALF.blocks), transcript: { items: [{ text: "In \ufffd spring." }] } },
    ]);
    expect(isWellFormed([opened, await library.lists()])).toBe(true);
  });

  it("is backed up and restored", async () => {
    await library.save(HALF);
    const [document] = await everything();
    const read = await documentFrom(JSON.stringify(document));
    expect(read).toEqual({ kind: "sound", document });
    await library.clear();
    if (read.kind === "sound") expect(await library.merge(read.document)).toBe("new");
    expect(await everything()).toEqual([document]);
  });

  it("has quotes, tags and places in whole characters", async () => {
    const { id } = { id: "", ...(await library.save(HALF)) };
    await library.keepQuote({ ...EXAMPLE_QUOTE, link: "https://www.nato.int/\ud83d" });
    await library.mark([id], () => ({ name: "\ud83d", tags: ["\udc00"] }));
    await library.keepPlace(id, { item: 1, beginning: "\ud83d" });
    expect(isWellFormed([await library.quotes(), await everything()])).toBe(true);
  });
});

it("finds the turn where reading stopped, though its beginning was cut within a character", async () => {
  const lines = [["Mirek Halas", "Why?"] as const, ["Ada Norling", `${"b".repeat(199)}🙂 and more`] as const];
  const reading = makeReading({ lines });
  const { id } = { id: "", ...(await library.save(reading)) };
  const place = placeAt(reading.transcript, 1);
  await library.keepPlace(id, place);
  const found = async () =>
    turnOfPlace(reading.transcript, (await library.placeOf(id)) ?? { item: 0, beginning: "" });
  expect(await found()).toBe(1);
  const [document] = await everything();
  await leave("places", { id, ...place });
  expect(await found()).toBe(1);
  await library.clear();
  const read = await documentFrom(JSON.stringify({ ...document, place }));
  if (read.kind === "sound") await library.merge(read.document);
  expect(await found()).toBe(1);
});

describe("a record that an older version left", () => {
  it("with half a character in all its fields is listed, opened, backed up, deleted and restored", async () => {
    const id = "old \ud83d id";
    await leave("transcripts", rowOf(id, { ...HALF, savedAt: SAVED }, 1));
    await leave("revisions", { document: id, language: "en", hash: "h\ud83d", savedAt: SAVED, ...HALF });
    await leave("shelfmarks", { id, name: "Mine \ud83d", tags: ["\ud83d"] });
    await leave("places", { id, item: 0, beginning: "\ud83d" });
    await leave("quotes", { id: "\ud83d", keptAt: SAVED, document: id, quote: EXAMPLE_QUOTE });
    expect(await library.list()).toMatchObject([{ kind: "sound", id, title: "Half a \ufffd bridge" }]);
    expect(await library.open(id)).toMatchObject({
      mark: { name: "Mine \ufffd" },
      revisions: [{ kind: "sound", transcript: { speakers: [{ name: "Ada \ufffd Norling" }] } }],
    });
    expect(await library.quotes()).toHaveLength(1);
    const [document] = await everything();
    expect(await documentFrom(JSON.stringify(document))).toMatchObject({ kind: "sound" });
    expect(await library.remove(id)).toBe(true);
    expect(await library.list()).toEqual([]);
    expect(await library.restore(id)).toBe(true);
    expect(await library.list()).toHaveLength(1);
  });

  it.each<[string, object, string]>([
    ["of no form at all", { id: "broken", later: new Map([["a", 1n]]) }, "broken"],
    ["under a key that is no text", { id: 7, title: "Seven" }, "(7)"],
    ["under a list as its key", { id: ["a", 7] }, '(["a",7])'],
    ["nested without an end", endless(), "endless"],
  ])("%s is one damaged line, which is deleted and given as it is", async (_, record, id) => {
    await library.save(makeReading());
    await leave("transcripts", record);
    expect((await library.list()).map(({ kind }) => kind)).toEqual(["sound", "damaged"]);
    expect(await library.list()).toMatchObject([{}, { id }]);
    expect(await library.stored(id)).toMatchObject({ transcript: record, revisions: [] });
    expect(await library.open(id)).toMatchObject({ id, revisions: [] });
    expect(await library.remove(id)).toBe(true);
    expect(await library.listRemoved()).toMatchObject([{ kind: "damaged", id }]);
    expect(await library.restore(id)).toBe(true);
    expect(await everything()).toHaveLength(1);
  });

  it("keeps no backup from being made, however deep it is nested", async () => {
    const { id } = { id: "", ...(await library.save(makeReading())) };
    const [revision] = (await library.stored(id))?.revisions ?? [];
    const later: unknown = JSON.parse("[".repeat(1000) + "]".repeat(1000));
    await leave("revisions", { ...(revision as object), number: 7, document: "deep", later });
    await leave("transcripts", rowOf("deep", { ...makeReading(), savedAt: SAVED }, 1));
    expect((await everything()).map((document) => document.id)).toEqual([id]);
    expect((await library.open("deep"))?.revisions).toMatchObject([{ kind: "damaged" }]);
  });

  it("is given with all that belongs to it", async () => {
    const { id } = { id: "", ...(await library.save(makeReading())) };
    await library.mark([id], () => ({ name: "Mine", tags: [] }));
    expect(await library.stored(id)).toMatchObject({
      transcript: { id },
      revisions: [{ document: id, blocks: makeReading().blocks }],
      shelfmark: { name: "Mine" },
      place: undefined,
    });
    expect(await library.stored("nowhere")).toBeNull();
  });
});

/** A sound row but for a field that leads back to it. */
function endless(): object {
  const row = rowOf("endless", { ...makeReading(), savedAt: "2020-04-06T08:00:00.000Z" }, 1);
  const record: Record<string, unknown> = { ...row };
  record.later = { record };
  return record;
}

async function leave(store: string, record: object): Promise<void> {
  const database = await openDB(NAMES.database);
  await database.put(store, record);
  database.close();
}

async function everything(): Promise<BackupDocument[]> {
  const all: BackupDocument[] = [];
  for await (const one of library.everything()) all.push(one);
  return all;
}
