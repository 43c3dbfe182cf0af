import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EXAMPLE_QUOTE } from "../../entrypoints/options/example-quote.ts";
import { type Beside, type Left, leftBy, savedOn } from "../../tests/make/left-documents.ts";
import { leaveLibrary } from "../../tests/make/left-library.ts";
import { makeReading } from "../../tests/make/reading.ts";
import type { BackupDocument } from "../backup/backup-document.ts";
import type { Source } from "../transcript/source.ts";
import { type Library, openLibrary } from "./library.ts";

const BRIDGE = { title: "Joint press point", date: "2031-04-05" };
const TUNNEL = { title: "Other press point", date: "2031-05-06" };
const SAID = {
  bridge: "The bridge at Lower Ford opens in spring.",
  tunnel: "Nobody has dug here, and no road goes on under the hill.",
};

let library: Library;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => library.close());

describe("documents whose addresses are of one", () => {
  const OPINIONS = "https://www.nato.int/cps/en/natohq/opinions_168242.htm";
  const BARE = "https://www.nato.int/cps/en/natohq/168242.htm";
  const left: readonly Left[] = [
    { id: "nato.int/cps/168242.htm", day: 1, words: SAID.bridge, source: { url: BARE, ...BRIDGE } },
    {
      id: "nato.int/cps/opinions_168242.htm",
      day: 2,
      words: `${SAID.bridge} In May.`,
      source: { url: OPINIONS, ...BRIDGE },
    },
    {
      id: "nato.int/cps/168242.htm",
      day: 3,
      words: `${SAID.bridge} In June.`,
      source: { url: BARE, ...BRIDGE },
    },
  ];

  it("become one, with the revisions of both in the order of saving and the tags of both", async () => {
    await open(left, {
      marks: [
        { id: "nato.int/cps/168242.htm", name: null, tags: ["bridge", "river"] },
        { id: "nato.int/cps/opinions_168242.htm", name: "Mine", tags: ["ford", "bridge"] },
      ],
      places: [{ id: "nato.int/cps/168242.htm", item: 0, beginning: SAID.bridge }],
    });
    const lines = await library.list();
    expect(lines).toMatchObject([
      { id: "nato.int/cps/opinions_168242.htm", revisions: 3, savedAt: savedOn(3) },
    ]);
    const saved = await library.open("nato.int/cps/opinions_168242.htm");
    expect(saved?.revisions.map((one) => one.kind === "sound" && one.savedAt)).toEqual([
      savedOn(3),
      savedOn(2),
      savedOn(1),
    ]);
    expect(saved?.mark.name).toBe("Mine");
    expect(new Set(saved?.mark.tags)).toEqual(new Set(["bridge", "river", "ford"]));
    expect(await library.placeOf("nato.int/cps/opinions_168242.htm")).toMatchObject({ item: 0 });
  });

  it("are found by their former ids", async () => {
    await open(left);
    expect((await library.open("nato.int/cps/168242.htm"))?.id).toBe("nato.int/cps/opinions_168242.htm");
    expect(await library.open("nato.int/cps/168243.htm")).toBeNull();
  });

  it("keep one of two revisions with the same words", async () => {
    await open(left.map((one) => ({ ...one, words: SAID.bridge })).slice(0, 2));
    const saved = await library.open("nato.int/cps/opinions_168242.htm");
    expect(saved?.revisions).toMatchObject([{ savedAt: savedOn(2) }]);
  });

  it("stay apart where the reader deleted one of them", async () => {
    await open([{ ...(left[0] as Left), removedAt: savedOn(9) }, left[1] as Left]);
    expect(await library.list()).toMatchObject([{ id: "nato.int/cps/opinions_168242.htm", revisions: 1 }]);
    expect(await library.listRemoved()).toMatchObject([{ revisions: 1 }]);
  });

  it("stay apart where the reader deleted the one that stands where both belong", async () => {
    await open([left[0] as Left, { ...(left[1] as Left), removedAt: savedOn(9) }]);
    expect(await library.list()).toMatchObject([
      { id: "nato.int/cps/opinions_168242.htm", savedAt: savedOn(1), revisions: 1 },
    ]);
    expect(await library.listRemoved()).toMatchObject([{ savedAt: savedOn(2), revisions: 1 }]);
    const [{ id } = { id: "" }] = await library.listRemoved();
    expect(await library.restore(id)).toBe(true);
    expect(await library.list()).toHaveLength(2);
  });

  it("keep the words that are damaged in one of them", async () => {
    const [bare, opinions] = left as [Left, Left];
    const library3 = leftBy([bare, { ...opinions, words: bare.words }, { ...opinions, day: 3 }]);
    const damaged = library3.stores.map((store) => ({
      ...store,
      records: store.records.map((record) =>
        "number" in record && record.number === 2 ? { ...record, blocks: "damaged" } : record,
      ),
    }));
    await leaveLibrary({ ...library3, stores: damaged });
    library = await openLibrary();
    const saved = await library.open("nato.int/cps/opinions_168242.htm");
    expect(saved?.revisions.map(({ kind }) => kind)).toEqual(["sound", "sound"]);
  });

  it("keep what reads another one again behind it, whatever the clock said", async () => {
    const [bare, opinions] = left as [Left, Left];
    await open(
      [
        opinions,
        { ...bare, day: 7, words: `${SAID.bridge} In May.`, source: { ...bare.source, extraction: 1 } },
        { ...bare, day: 5, words: `${SAID.bridge} In June.`, rereads: `${SAID.bridge} In May.` },
      ].map((one, at) => ({ ...one, words: at === 0 ? SAID.bridge : one.words })),
    );
    const saved = await library.open("nato.int/cps/opinions_168242.htm");
    expect(saved?.superseded).toHaveLength(1);
    expect(saved?.revisions).toMatchObject([{ savedAt: savedOn(5) }, { savedAt: savedOn(2) }]);
  });

  it("take a kept quote along", async () => {
    const quote = { ...EXAMPLE_QUOTE, citation: { ...EXAMPLE_QUOTE.citation, url: BARE } };
    await open(left, {
      quotes: [{ id: "q", keptAt: savedOn(4), document: "nato.int/cps/168242.htm", quote }],
    });
    expect(await library.quotes()).toMatchObject([{ id: "q", document: "nato.int/cps/opinions_168242.htm" }]);
  });
});

describe("documents that were one by a query that says which they are", () => {
  const url = (sid: number) => `https://example.org/story.php?sid=${sid}`;
  it("are two", async () => {
    await open([
      { id: "example.org/story.php", day: 1, words: SAID.bridge, source: { url: url(101), ...BRIDGE } },
      { id: "example.org/story.php", day: 2, words: SAID.tunnel, source: { url: url(102), ...BRIDGE } },
    ]);
    expect((await library.list()).map(({ id }) => id)).toEqual([
      "example.org/story.php?sid=102",
      "example.org/story.php?sid=101",
    ]);
    expect(await library.open("example.org/story.php")).toBeNull();
  });
});

describe("events under one address that was not theirs", () => {
  const HOME = "https://www.nato.int/";
  const bridge = { id: "nato.int/", words: SAID.bridge, source: { url: HOME, ...BRIDGE } };
  const tunnel = { id: "nato.int/", words: SAID.tunnel, source: { url: HOME, ...TUNNEL } };
  const left: readonly Left[] = [
    { ...bridge, day: 1 },
    { ...tunnel, day: 2 },
    { ...bridge, day: 3, words: `${SAID.bridge} In May.` },
  ];

  it("are told apart by what their revisions say of themselves", async () => {
    const quote = { ...EXAMPLE_QUOTE, citation: { ...EXAMPLE_QUOTE.citation, url: HOME, ...TUNNEL } };
    await open(left, {
      marks: [{ id: "nato.int/", name: "Mine", tags: ["ford"] }],
      places: [{ id: "nato.int/", item: 0, beginning: SAID.tunnel }],
      quotes: [{ id: "q", keptAt: savedOn(4), document: "nato.int/", quote }],
    });
    const [newest, other, ...more] = await library.list();
    expect(more).toEqual([]);
    expect(newest).toMatchObject({
      id: "nato.int/",
      title: BRIDGE.title,
      revisions: 2,
      mark: { name: "Mine", tags: ["ford"] },
    });
    expect(other).toMatchObject({ title: TUNNEL.title, revisions: 1, mark: { name: null, tags: ["ford"] } });
    expect(await library.placeOf("nato.int/")).toBeNull();
    expect(await library.placeOf(other?.id ?? "")).toMatchObject({ item: 0 });
    expect(await library.quotes()).toMatchObject([{ document: other?.id }]);
  });

  it("come back from their backups to where they stand, old and new", async () => {
    await open(left);
    const before = await everything();
    for (const document of before) expect(await library.merge(document)).toBe("same");
    const old: BackupDocument = {
      ...(before[0] as BackupDocument),
      id: "nato.int/",
      revisions: before.flatMap(({ revisions }) => revisions),
    };
    expect(await library.previewMerge(old)).toBe("same");
    expect(await library.merge(old)).toBe("same");
    expect(await everything()).toEqual(before);
    await library.clear();
    expect(await library.merge(old)).toBe("new");
    expect((await library.list()).map(({ title }) => title)).toEqual([BRIDGE.title, TUNNEL.title]);
  });

  it("stay as they are told apart when all is told apart again", async () => {
    await open([
      { ...bridge, day: 1 },
      { ...tunnel, day: 2 },
      // Of no day and no title, it is of either.
      {
        ...bridge,
        day: 3,
        words: "We met in the harbour, and said nothing more.",
        source: { url: HOME, title: "", date: null },
      },
    ]);
    const before = await everything();
    for (const document of before.toReversed()) expect(await library.merge(document)).toBe("same");
    expect(await everything()).toEqual(before);
  });

  it("are found again where the one that kept the address is gone", async () => {
    await open(left);
    const [first, second] = await library.list();
    await library.remove(first?.id ?? "");
    expect(await library.purgeRemoved("9999-01-01T00:00:00.000Z")).toBe(1);
    const reading = makeReading({ lines: [["Ada Norling", SAID.tunnel]], source: { url: HOME, ...TUNNEL } });
    expect(await library.save(reading)).toMatchObject({ kind: "saved", again: true, id: second?.id });
    expect(await library.list()).toHaveLength(1);
  });

  it("stay told apart when one of them is saved again", async () => {
    await open(left);
    const before = (await library.list()).map(({ id }) => id);
    const reading = makeReading({ lines: [["Ada Norling", SAID.tunnel]], source: { url: HOME, ...TUNNEL } });
    expect(await library.savedState(reading)).toBe("saved");
    expect(await library.save(reading)).toMatchObject({ kind: "saved", again: true, id: before[1] });
    expect((await library.list()).map(({ id }) => id)).toEqual(before);
  });

  it.each<[string, Partial<Source>, string]>([
    [
      "the words are mostly the same under another title",
      { ...BRIDGE, title: "Press point: as corrected" },
      `${SAID.bridge} In May.`,
    ],
    ["the words are others under the same title and day", BRIDGE, SAID.tunnel],
    [
      "it is the other language of the event",
      { ...BRIDGE, title: "Point de presse", language: "fr" },
      "Le pont de Lower Ford ouvre au printemps.",
    ],
    ["the day is not known", { title: BRIDGE.title, date: null }, SAID.tunnel],
  ])("stay one where %s", async (_, source, words) => {
    await open([
      { ...bridge, day: 1 },
      { id: "nato.int/", day: 2, words, source: { url: HOME, ...source } },
    ]);
    expect(await library.list()).toMatchObject([{ id: "nato.int/", revisions: 2 }]);
  });
});

it("takes a route behind a hash for no part of the page without it", async () => {
  const page = { words: SAID.bridge, source: { title: "Transcripts", date: null } };
  await open([
    { ...page, id: "example.org/", day: 1, source: { ...page.source, url: "https://example.org/" } },
    {
      ...page,
      id: "example.org/",
      day: 2,
      words: SAID.tunnel,
      source: { ...page.source, url: "https://example.org/#/two" },
    },
  ]);
  const before = await everything();
  expect(before.map(({ id }) => id)).toEqual(["example.org/", "example.org/#/two"]);
  await library.clear();
  for (const document of before.toReversed()) await library.merge(document);
  expect((await library.list()).map(({ id }) => id).toSorted()).toEqual([
    "example.org/",
    "example.org/#/two",
  ]);
});

it("leaves what cannot be read where it stands", async () => {
  const url = "https://www.nato.int/cps/en/natohq/168242.htm";
  const left = leftBy([
    { id: "nato.int/cps/168242.htm", day: 1, words: SAID.bridge, source: { url, ...BRIDGE } },
  ]);
  const damaged = left.stores.map((store) =>
    store.name === "revisions"
      ? { ...store, records: [{ document: "nato.int/cps/168242.htm", hash: "h", language: "en", number: 1 }] }
      : store,
  );
  await leaveLibrary({ ...left, stores: damaged });
  library = await openLibrary();
  expect(await library.list()).toMatchObject([{ id: "nato.int/cps/168242.htm" }]);
  expect((await library.open("nato.int/cps/168242.htm"))?.revisions).toMatchObject([{ kind: "damaged" }]);
});

async function open(left: readonly Left[], beside: Beside = {}): Promise<void> {
  await leaveLibrary(leftBy(left, beside));
  library = await openLibrary();
}

async function everything(): Promise<BackupDocument[]> {
  const all: BackupDocument[] = [];
  for await (const one of library.everything()) all.push(one);
  return all;
}
