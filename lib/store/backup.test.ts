import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { EXAMPLE_QUOTE } from "../../entrypoints/options/example-quote.ts";
import { makeReading } from "../../tests/make/reading.ts";
import type { BackupDocument } from "../backup/backup-document.ts";
import { type Library, openLibrary } from "./library.ts";

let library: Library;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  library = await openLibrary();
});

describe("a backup taken over", () => {
  it("is all there again in an empty library, with what the reader wrote on it", async () => {
    await library.save(makeReading());
    const [{ id } = { id: "" }] = await library.list();
    await library.mark([id], () => ({ name: "Mine", tags: ["bridge", " bridge ", ""] }));
    await library.keepPlace(id, { item: 2, beginning: "In spring" });
    const before = await everything();
    expect(before).toMatchObject([{ id, name: "Mine", tags: ["bridge"], place: { item: 2 } }]);
    await library.clear();
    expect(await library.list()).toEqual([]);
    for (const document of before) expect(await library.merge(document)).toBe("new");
    expect(await everything()).toEqual(before);
    for (const document of before) expect(await library.merge(document)).toBe("same");
    expect(await everything()).toEqual(before);
  });

  it("puts older words among those that are there, and writes over none", async () => {
    const [first, second, third] = ["01", "02", "03"].map((day) => revision(day));
    await library.merge(document([first, third]));
    await library.merge(document([revision("09", "other")], "other"));
    expect(await library.previewMerge(document([second]))).toBe("more");
    expect(await library.merge(document([second], "d", { name: "Theirs", tags: ["b"] }))).toBe("more");
    const saved = await library.open("d");
    expect(saved?.revisions.map((one) => one.kind === "sound" && one.hash)).toEqual(["h03", "h02", "h01"]);
    expect(saved?.mark).toEqual({ name: "Theirs", tags: ["b"] });
    await library.merge(document([first], "d", { name: "Again", tags: ["c"] }));
    expect((await library.open("d"))?.mark).toEqual({ name: "Theirs", tags: ["b", "c"] });
    expect(await library.list()).toMatchObject([
      { revisions: 1 },
      { revisions: 3, savedAt: revision("03").savedAt },
    ]);
  });

  it("brings back what was deleted here, and leaves alone what was deleted there", async () => {
    await library.merge(document([revision("01")]));
    await library.remove("d");
    expect(await library.merge(document([revision("01")], "d", { removedAt: revision("05").savedAt }))).toBe(
      "same",
    );
    expect(await library.list()).toEqual([]);
    expect(await library.merge(document([revision("01")]))).toBe("back");
    expect(await library.list()).toMatchObject([{ id: "d" }]);
    await library.merge(document([revision("01")], "d", { removedAt: revision("05").savedAt }));
    expect(await library.list()).toMatchObject([{ id: "d" }]);
  });
});

it.each([
  ["nato.int/pier", "https://elsewhere.example/pier", "elsewhere.example/pier"],
  ["nato.int/pier", "https://www.nato.int/quay", "nato.int/pier"],
  ["elsewhere.example/pier", null, "elsewhere.example/pier"],
  ["pier", "https://www.nato.int/pier", "pier"],
])("takes %s over, with words from %s, as %s", async (id, url, as) => {
  const own = {
    hash: "own",
    savedAt: "2031-04-01T08:00:00.000Z",
    ...makeReading({ source: { url: `https://${id}` } }),
  };
  const other = makeReading({ source: { url }, lines: [["Ada Norling", "Never."]] });
  const revisions = [{ hash: "other", savedAt: "2031-04-02T08:00:00.000Z", ...other }];
  await library.merge(document([own, ...revisions], id, { name: "Mine" }));
  const saved = await library.open(as);
  expect(saved).toMatchObject({ id: as, mark: { name: "Mine" } });
  expect(saved?.revisions[0]).toMatchObject({ blocks: other.blocks });
  expect((await library.open(id))?.revisions).toHaveLength(as === id ? 2 : 1);
});

it("takes over kept quotes that are not there, and nothing that is none", async () => {
  await library.keepQuote(EXAMPLE_QUOTE);
  const kept = JSON.parse(JSON.stringify(await library.quotes()));
  expect(await library.mergeQuotes(kept)).toBe(0);
  await library.clear();
  expect(await library.mergeQuotes([...kept, { id: "q", quote: "mine" }, null, ...kept])).toBe(1);
  expect(await library.quotes()).toEqual(kept);
});

async function everything(): Promise<BackupDocument[]> {
  const all: BackupDocument[] = [];
  for await (const one of library.everything()) all.push(one);
  return all;
}

function revision(day: string, of = "h") {
  const reading = makeReading({ lines: [["Ada Norling", `It opens on the ${day}.`]] });
  return { hash: `${of}${day}`, savedAt: `2031-04-${day}T08:00:00.000Z`, ...reading };
}

function document(
  revisions: readonly (ReturnType<typeof revision> | undefined)[],
  id = "d",
  wish: Partial<BackupDocument> = {},
): BackupDocument {
  const sound = revisions.filter((one) => one !== undefined);
  return { id, removedAt: null, name: null, tags: [], place: null, revisions: sound, ...wish };
}
