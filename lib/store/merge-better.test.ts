import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeReading } from "../../tests/make/reading.ts";
import type { BackupDocument } from "../backup/backup-document.ts";
import type { Revision } from "../transcript/transcript.ts";
import { wordsHash } from "../words-hash.ts";
import { type Library, openLibrary } from "./library.ts";

let library: Library;

beforeEach(begin);

afterEach(() => {
  library.close();
  vi.useRealTimers();
});

/** A revision in short: its words, the day it was saved, the extraction, the words that it reads again; its language. */
type Short = readonly [
  words: string,
  day: number,
  extraction: number,
  rereads?: string | undefined,
  language?: string | undefined,
];

const OLD: Short = ["old", 1, 1];
const BETTER: Short = ["better", 2, 2, "old"];
/** Saved where nothing was saved before. */
const FRESH: Short = ["better", 2, 2];

const FRENCH = "Le pont ouvre au printemps, et le bac reste jusqu'à la dernière voiture";

describe("backups, in whatever order they are taken over,", () => {
  it.each<[string, readonly (readonly Short[])[], readonly (readonly string[])[]]>([
    ["of both sides of a pair", [[OLD], [OLD, BETTER]], [["better"], ["old"]]],
    ["of each side by itself", [[OLD], [FRESH]], [["better"], ["old"]]],
    ["of one side without the other", [[OLD], [BETTER]], [["better"], ["old"]]],
    ["of a pair and of the better side", [[OLD, BETTER], [FRESH]], [["better"], ["old"]]],
    ["of an older side that was saved later", [[["old", 3, 1]], [FRESH]], [["better"], ["old"]]],
    [
      "of a pair, the older side of which was saved later elsewhere",
      [
        [
          ["old", 3, 1],
          ["better", 4, 2, "old"],
        ],
        [FRESH],
      ],
      [["better"], ["old"]],
    ],
    [
      "of one page in three readings",
      [
        [OLD],
        [OLD, BETTER],
        [["best", 3, 3]],
        [
          ["better", 2, 2],
          ["best", 3, 3, "better"],
        ],
      ],
      [["best"], ["better", "old"]],
    ],
    [
      "of a pair among versions",
      [
        [["first", 0, 1], OLD],
        [["first", 0, 1], OLD, BETTER, ["last", 3, 2]],
        [FRESH, ["last", 3, 2]],
        [["last", 3, 2]],
      ],
      [["last", "better", "first"], ["old"]],
    ],
    [
      "of two computers, of which one has the older version for longer",
      [
        [
          ["monday, old", 1, 1],
          ["tuesday, old", 4, 1],
        ],
        [
          ["monday, better", 2, 2],
          ["tuesday, better", 5, 2],
        ],
      ],
      [
        ["tuesday, better", "monday, better"],
        ["tuesday, old", "monday, old"],
      ],
    ],
    [
      "of versions that no extraction has read twice",
      [
        [
          ["first", 1, 1],
          ["second", 2, 1],
        ],
        [["first", 1, 1]],
        [["second", 2, 1]],
      ],
      [["second", "first"], []],
    ],
    [
      "of a page that a better extraction has read before it was another",
      [
        [["other", 2, 2]],
        [
          ["old", 3, 1],
          ["better", 4, 2, "old"],
        ],
      ],
      [["better", "other"], ["old"]],
    ],
    [
      "of a pair that one of them does not know as one",
      [
        [OLD, FRESH],
        [OLD, BETTER],
      ],
      [["better"], ["old"]],
    ],
    [
      "of a version that a better extraction takes as before",
      [
        [
          ["first", 1, 1],
          ["second", 2, 2],
        ],
        [
          ["first", 1, 1],
          ["second", 2, 1],
        ],
      ],
      [["second", "first"], []],
    ],
    [
      "of a page that an older extraction took for one in another language",
      [[[`Create an account ${FRENCH}`, 1, 1]], [[FRENCH, 2, 2, undefined, "fr"]]],
      [[FRENCH], [`Create an account ${FRENCH}`]],
    ],
    [
      "of two languages",
      [
        [OLD, ["vieux", 1, 1, undefined, "fr"]],
        [FRESH, ["mieux", 2, 2, undefined, "fr"]],
        [OLD, BETTER],
      ],
      [
        ["mieux", "better"],
        ["vieux", "old"],
      ],
    ],
  ])("%s lose nothing and double nothing", async (_, backups, outcome) => {
    for (const order of orders(backups)) {
      await begin();
      for (const backup of [...order, ...order]) await library.merge(await document(backup));
      expect(await texts(), JSON.stringify(order)).toEqual(outcome);
      const [versions, superseded] = outcome.map(({ length }) => length);
      expect(await library.list()).toMatchObject([
        { revisions: versions, ...(superseded && { superseded }) },
      ]);
    }
  });

  it("and then read, give the same again from a backup of the whole", async () => {
    await library.merge(await document([OLD]));
    await library.merge(await document([FRESH]));
    const before = await everything();
    await begin();
    for (const each of before) expect(await library.merge(each)).toBe("new");
    expect(await everything()).toEqual(before);
    for (const each of before) expect(await library.previewMerge(each)).toBe("same");
  });

  it("say of the same words which extraction took them last", async () => {
    for (const order of orders([[OLD], [["old", 1, 3] as const], [["old", 1, 2] as const]])) {
      await begin();
      for (const backup of order) await library.merge(await document(backup));
      const [{ revisions } = { revisions: [] }] = await everything();
      expect(revisions.map(({ transcript }) => transcript.source.extraction)).toEqual([3]);
    }
  });

  it("whatever stands in them, lose nothing, and twice is once", async () => {
    const shorts = fc.uniqueArray(
      fc.tuple(
        fc.constantFrom("a", "b", "c", "d", "e"),
        fc.nat({ max: 4 }),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom(undefined, "a", "b", "c", "d", "z"),
      ),
      { minLength: 1, selector: ([words]) => words },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(shorts, { minLength: 1, maxLength: 4 }), async (drawn) => {
        const backups = drawn.map(asSaved);
        await begin();
        for (const backup of backups) await library.merge(await document(backup));
        const there = await texts();
        expect(there.flat().toSorted()).toEqual(
          [...new Set(backups.flat().map(([words]) => words))].toSorted(),
        );
        expect(there[0]?.length).toBeGreaterThan(0);
        const [line] = await library.list();
        expect(line).toMatchObject({ kind: "sound", revisions: there[0]?.length });
        for (const backup of backups) expect(await library.merge(await document(backup))).toBe("same");
        expect(await texts()).toEqual(there);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a backup of the version before", () => {
  const old = makeReading({ lines: linesOf("old", "en") });
  const better = makeReading({ lines: linesOf("better", "en"), source: { extraction: 2 } });

  it("is taken over by a library that has the better reading beside it", async () => {
    at(1);
    await library.save(old);
    const backup = await everything();
    at(2);
    await library.save(better);
    for (const each of backup) expect(await library.merge(each)).toBe("same");
    expect(await texts()).toEqual([["better"], ["old"]]);
  });

  it("is taken over by a library that was begun anew with the better reading", async () => {
    at(1);
    await library.save(old);
    const backup = await everything();
    await library.clear();
    at(2);
    await library.save(better);
    for (const each of backup) expect(await library.merge(each)).toBe("more");
    expect(await texts()).toEqual([["better"], ["old"]]);
    expect(await library.savedState(better)).toBe("saved");
  });

  it("is taken over first, and the page is saved then", async () => {
    at(1);
    await library.save(old);
    const backup = await everything();
    await library.clear();
    for (const each of backup) expect(await library.merge(each)).toBe("new");
    at(2);
    expect(await library.savedState(better)).toBe("better");
    await library.save(better);
    expect(await texts()).toEqual([["better"], ["old"]]);
  });
});

it("puts hundreds of older versions before the one that is there", async () => {
  await library.merge(await document([["newest", 1000, 1]]));
  await library.merge({ ...(await document([["other", 0, 1]])), id: "other" });
  const older = Array.from({ length: 300 }, (_, day): Short => [`version ${day}`, day, 1]);
  await library.merge(await document(older));
  const [versions = []] = await texts();
  expect(versions).toEqual(["newest", ...older.map(([words]) => words).toReversed()]);
  expect((await library.open("other"))?.revisions).toHaveLength(1);
});

/** In the order of saving, some in French, and what reads nothing that is there and of an older extraction says so. */
function asSaved(drawn: readonly Short[]): readonly Short[] {
  const languageOf = (words: string) => (words > "c" ? "fr" : "en");
  return drawn
    .toSorted(([, one], [, other]) => one - other)
    .map(([words, day, extraction, rereads], at, all): Short => {
      const target = all.slice(0, at).find(([other]) => other === rereads);
      const isRead = target && target[2] < extraction && languageOf(target[0]) === languageOf(words);
      return [words, day, extraction, isRead ? rereads : undefined, languageOf(words)];
    });
}

async function begin(): Promise<void> {
  library?.close();
  globalThis.indexedDB = new IDBFactory();
  library = await openLibrary();
}

async function document(shorts: readonly Short[]): Promise<BackupDocument> {
  const revisions = await Promise.all(shorts.map(revision));
  return { id: "d", removedAt: null, name: null, tags: [], place: null, revisions };
}

async function revision([words, day, extraction, rereads, language = "en"]: Short): Promise<Revision> {
  const version = extraction > 1 ? { extraction } : {};
  const reading = makeReading({ lines: linesOf(words, language), source: { language, ...version } });
  return {
    hash: await wordsHash(reading.blocks),
    savedAt: new Date(Date.UTC(2031, 3, 1 + day)).toISOString(),
    ...(rereads !== undefined && { rereads: await hashOf(rereads, language) }),
    ...reading,
  };
}

function hashOf(words: string, language = "en"): Promise<string> {
  return wordsHash(makeReading({ lines: linesOf(words, language) }).blocks);
}

/** Words that tell a reading from the others, before those that all readings of a page have. */
function linesOf(words: string, language: string): readonly (readonly [string, string])[] {
  const shared =
    language === "fr" ? "Le pont du nord ouvre au printemps." : "The northern bridge opens this spring.";
  return [
    ["Ada Norling", words],
    ["Mirek Halas", shared],
  ];
}

/** The words of the versions, newest first, and of what is kept beside them. */
async function texts(): Promise<readonly (readonly string[])[]> {
  const [line] = await library.list();
  const saved = line && (await library.open(line.id));
  if (!saved) throw new Error("nothing is there");
  return [saved.revisions, saved.superseded].map((some) =>
    some.map((one) => (one.kind === "sound" ? String(one.blocks[0]?.text.slice(13)) : "damaged")),
  );
}

async function everything(): Promise<BackupDocument[]> {
  const all: BackupDocument[] = [];
  for await (const one of library.everything()) all.push(one);
  return all;
}

function at(day: number): void {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2031, 3, 1 + day) });
}

function orders<T>(all: readonly T[]): readonly (readonly T[])[] {
  if (all.length < 2) return [all];
  return all.flatMap((one, at) => orders(all.toSpliced(at, 1)).map((rest) => [one, ...rest]));
}
