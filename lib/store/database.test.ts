import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, expect, it } from "vitest";
import { EXAMPLE_QUOTE } from "../../entrypoints/options/example-quote.ts";
import { makeReading } from "../../tests/make/reading.ts";
import { LADDER, openDatabase, type Rung } from "./database.ts";
import { NAMES, openLibrary } from "./library.ts";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it("opens a library that version 1 left, as version 1 left it", async () => {
  await leaveVersion1();
  const library = await openLibrary();
  expect(await library.list()).toMatchObject([{ kind: "sound", id: "d", title: "Joint press point" }]);
  expect((await library.open("d"))?.revisions).toMatchObject([
    { kind: "sound", hash: "h", ...makeReading() },
  ]);
  library.close();
});

it("opens a library that version 2 left, and keeps quotes in it", async () => {
  await leaveVersion1();
  const before = await openDatabase(NAMES.database, LADDER.slice(0, 2), {});
  await before.put("shelfmarks", { id: "d", name: "The bridge", tags: [] });
  before.close();
  const library = await openLibrary();
  await library.keepQuote(EXAMPLE_QUOTE);
  expect(await library.list()).toMatchObject([{ id: "d", mark: { name: "The bridge" } }]);
  const [kept] = await library.quotes();
  expect(kept).toMatchObject({ document: "nato.int/press-point", quote: EXAMPLE_QUOTE });
  await library.forgetQuote(kept?.id ?? "");
  expect(await library.quotes()).toEqual([]);
  library.close();
});

it("climbs every rung above the version it finds, once and in order, and no other", async () => {
  await leaveVersion1();
  const climbed: string[] = [];
  const first: Rung = () => void climbed.push("1");
  const second: Rung = async (database, upgrade) => {
    climbed.push("2");
    await LADDER[1]?.(database, upgrade);
    const transcripts = upgrade.objectStore("transcripts");
    for (const row of await transcripts.getAll()) await transcripts.put({ ...row, title: `${row.title}!` });
  };
  const third: Rung = async (database, upgrade) => {
    climbed.push(`3 in version ${database.version}`);
    await LADDER[2]?.(database, upgrade);
  };
  const library = await openLibrary([first, second, third]);
  expect(await library.list()).toMatchObject([{ title: "Joint press point!" }]);
  library.close();
  const again = await openLibrary([first, second, third]);
  await again.list();
  again.close();
  expect(climbed).toEqual(["2", "3 in version 3"]);
});

it("leaves the library as it was where a rung breaks", async () => {
  await leaveVersion1();
  const broken: Rung = async (_database, upgrade) => {
    await upgrade.objectStore("transcripts").clear();
    throw new Error("broken rung");
  };
  const library = await openLibrary([...LADDER, broken]);
  await expect(library.list()).rejects.toMatchObject({ cause: { message: "broken rung" } });
  library.close();
  const before = await openLibrary();
  expect(await before.list()).toMatchObject([{ id: "d" }]);
  before.close();
});

/** What version 1 put on disks, spelled out: never to be changed with the code. */
async function leaveVersion1(): Promise<void> {
  const database = await openDB(NAMES.database, 1, {
    upgrade(made) {
      made.createObjectStore("transcripts", { keyPath: "id" });
      const revisions = made.createObjectStore("revisions", { keyPath: "number", autoIncrement: true });
      revisions.createIndex("document", "document");
      revisions.createIndex("language", ["document", "language"]);
      revisions.createIndex("words", ["document", "hash"], { unique: true });
    },
  });
  const savedAt = "2031-04-06T08:00:00.000Z";
  await database.put("transcripts", {
    id: "d",
    url: "https://www.nato.int/en/news-and-events/events/transcripts/2031/04/05/joint-press-point",
    title: "Joint press point",
    subtitle: "with Ada Norling and Mirek Halas",
    date: "2031-04-05",
    publisher: "NATO",
    language: "en",
    speakers: ["Ada Norling", "Mirek Halas"],
    words: 17,
    savedAt,
    revisions: 1,
    removedAt: null,
  });
  await database.put("revisions", { document: "d", language: "en", hash: "h", savedAt, ...makeReading() });
  database.close();
}
