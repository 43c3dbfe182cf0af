import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, it } from "vitest";
import { EXAMPLE_QUOTE } from "../../entrypoints/options/example-quote.ts";
import { LEFT_LIBRARIES, leaveLibrary } from "../../tests/make/left-library.ts";
import { makeReading } from "../../tests/make/reading.ts";
import { LADDER, openDatabase, type Rung } from "./database.ts";
import { NAMES, openLibrary } from "./library.ts";

/** Stands in every one of them. */
const ID = "nato.int/press-point";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it("is kept of every version", () => {
  expect(LEFT_LIBRARIES.map(({ version }) => version)).toEqual(LADDER.map((_, below) => below + 1));
});

it.each(LEFT_LIBRARIES)("opens what version $version left, with all that stood in it", async (left) => {
  await leaveLibrary(left);
  const library = await openLibrary();
  const mark = left.version > 1 ? { name: "The bridge", tags: ["to read"] } : { name: null, tags: [] };
  const [line] = await library.list();
  expect(line).toMatchObject({ kind: "sound", id: ID, title: "Joint press point", words: 17, mark });
  expect(await library.listRemoved()).toMatchObject([{ kind: "sound", id: "nato.int/ferry" }]);
  const { blocks, transcript } = makeReading({ source: { url: `https://www.${ID}` } });
  expect((await library.open(ID))?.revisions).toMatchObject([{ kind: "sound", blocks, transcript }]);
  expect(await library.placeOf(ID)).toEqual(left.version > 1 ? { item: 2, beginning: "In spring" } : null);
  expect(await library.quotes()).toHaveLength(left.version > 2 ? 1 : 0);
  await library.keepQuote(EXAMPLE_QUOTE);
  expect(await library.save(makeReading({ lines: [["Ada Norling", "Other words."]] }))).toMatchObject({
    kind: "saved",
  });
  library.close();
});

it.each(LEFT_LIBRARIES)("makes of nothing the stores that version $version left", async (left) => {
  const made = await openDatabase(NAMES.database, LADDER.slice(0, left.version), {});
  const stores = [...made.objectStoreNames].map((name) => {
    const { keyPath, autoIncrement, indexNames } = made.transaction(name).store;
    return { name, keyPath, autoIncrement, indexes: [...indexNames] };
  });
  made.close();
  expect(stores).toEqual(
    left.stores.map(({ name, keyPath, autoIncrement, indexes }) => ({
      name,
      keyPath,
      autoIncrement,
      indexes: indexes.map((one) => one.name),
    })),
  );
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
    // What every transaction asks for.
    await LADDER[4]?.(database, upgrade);
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
  expect(await before.list()).toMatchObject([{ id: ID }]);
  before.close();
});

async function leaveVersion1(): Promise<void> {
  const [first] = LEFT_LIBRARIES;
  if (first) await leaveLibrary(first);
}
