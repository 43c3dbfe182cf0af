import "fake-indexeddb/auto";
import { createHash } from "node:crypto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { BackupDocument } from "../../lib/backup/backup-document.ts";
import { writeBackup } from "../../lib/backup/write-backup.ts";
import { EXTRACTION } from "../../lib/extract/extract.ts";
import { type Library, openLibrary } from "../../lib/store/library.ts";
import { wordsHash } from "../../lib/words-hash.ts";
import { alteredZip } from "../../tests/make/altered-zip.ts";
import { makeReading } from "../../tests/make/reading.ts";
import { EXAMPLE_QUOTE } from "./example-quote.ts";
import { lookInto, type Tally, takeOver } from "./read-into.ts";

const { signal } = new AbortController();
const nobody = () => {};
const NOW = "2031-06-01T08:00:00.000Z";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(NOW) });
});
afterEach(() => vi.useRealTimers());

it("leaves out what was changed after it was written, and names what is missing", async () => {
  const file = fileOf(
    alteredZip(await backup(["one", "two", "three"]), (name, json) => {
      if (name.endsWith("1.json")) return { ...json, name: "Not what I called it" };
      return name.endsWith("2.json") ? null : json;
    }),
  );
  const library = await openLibrary();
  const looked = await lookInto(library, file, nobody, signal);
  const refused = [
    { file: "transcripts/000001.json", why: "not-as-written", at: null },
    { file: "transcripts/000002.json", why: "missing", at: null },
  ];
  expect(looked).toMatchObject({ counts: { new: 1 }, refused, verdict: { kind: "damaged" } });
  expect(await library.list()).toEqual([]);
  const taken = await takeOver(library, file, looked, nobody, signal);
  expect(taken).toMatchObject({ counts: { new: 1 }, refused });
  expect(await library.list()).toMatchObject([{ id: "three" }]);
  library.close();
});

it("takes over what it understands of a newer version's backup, and says whose it is", async () => {
  const newer = alteredZip(await backup(["one"]), (name, json) =>
    name === "manifest.json" ? { ...json, version: 1000 } : { ...json, colour: "blue" },
  );
  const library = await openLibrary();
  const looked = await lookInto(library, fileOf(newer), nobody, signal);
  expect(looked).toMatchObject({ counts: { new: 1 }, refused: [], verdict: { kind: "newer" } });
  library.close();
});

it("ends where the reader stops it, between two documents", async () => {
  const library = await openLibrary();
  const file = fileOf(await backup(["one", "two"]));
  const looked = await lookInto(library, file, nobody, signal);
  const stop = new AbortController();
  stop.abort();
  expect(await takeOver(library, file, looked, nobody, stop.signal)).toMatchObject({ counts: { new: 0 } });
  expect(await library.list()).toEqual([]);
  library.close();
});

it("holds a page's own words where a backup has others under their hash", async () => {
  const library = await openLibrary();
  const real = makeReading({ source: { url: "https://www.nato.int/pier" } });
  const foreign = makeReading({
    source: { url: "https://www.nato.int/pier" },
    lines: [["Ada Norling", "Never."]],
  });
  const claims = { hash: await wordsHash(real.blocks), savedAt: SAVED, ...foreign };
  await takeAll(library, [documentOf("nato.int/pier", [claims])]);
  expect(await library.savedState(real)).toBe("changed");
  expect(await library.save(real)).toMatchObject({ kind: "saved", again: false });
  expect((await library.open("nato.int/pier"))?.revisions).toMatchObject([
    { hash: claims.hash, blocks: real.blocks },
    { hash: await wordsHash(foreign.blocks), blocks: foreign.blocks },
  ]);
  library.close();
});

it.each([
  ["of a later day and extraction", { savedAt: "9999-12-31T23:59:59.999Z", extraction: 999_999 }],
  ["of a later extraction that the library knows", { savedAt: NOW, extraction: EXTRACTION }],
])("hides no words of the library behind others %s that say to read them again", async (_, wish) => {
  const library = await openLibrary();
  const url = "https://www.nato.int/pier";
  const real = makeReading({ source: { url } });
  const hash = await wordsHash(real.blocks);
  for (const lines of [[["Ada Norling", "The bridge stays closed."]], [["Ada Norling", "We."]]] as const) {
    await library.save(real);
    const fake = makeReading({ source: { url, extraction: wish.extraction }, lines });
    const claims = { hash: await wordsHash(fake.blocks), savedAt: wish.savedAt, rereads: hash, ...fake };
    const before = await takeAll(library, [documentOf("nato.int/pier", [claims])]);
    expect(before).toMatchObject({ counts: { more: 1 }, refused: [] });
    const shown = await library.open("nato.int/pier");
    expect(shown?.revisions).toContainEqual(expect.objectContaining({ hash }));
    expect(shown?.superseded).toEqual([]);
    expect(shown?.revisions[0]).toMatchObject({
      savedAt: NOW,
      transcript: { source: { extraction: EXTRACTION } },
    });
    await library.clear();
    await takeAll(library, [documentOf("nato.int/pier", [claims])]);
    await library.save(makeReading({ source: { url, extraction: EXTRACTION } }));
    expect((await library.open("nato.int/pier"))?.revisions[0]).toMatchObject({ hash });
    await library.clear();
  }
  library.close();
});

it("takes a re-reading of the same words from a file for one", async () => {
  const library = await openLibrary();
  const old = revisionOf("In spring, as planned, and not in winter.");
  const reading = makeReading({
    source: { extraction: EXTRACTION },
    lines: [["Ada Norling", "In spring, as planned, and not in winter. Thank you."]],
  });
  const better = { hash: await wordsHash(reading.blocks), savedAt: SAVED, rereads: old.hash, ...reading };
  await takeAll(library, [documentOf("d", [old, better])]);
  expect(await library.open("d")).toMatchObject({
    revisions: [{ hash: better.hash, savedAt: SAVED }],
    superseded: [{ hash: old.hash }],
  });
  library.close();
});

it("refuses what says other words than are printed, and says where", async () => {
  const library = await openLibrary();
  const { blocks, transcript } = makeReading();
  const items = transcript.items.map((item) => (item.type === "turn" ? { ...item, text: "Never." } : item));
  const revision = { hash: "h", savedAt: SAVED, blocks, transcript: { ...transcript, items } };
  expect(
    await takeAll(library, [documentOf("one", [revision]), documentOf("two", [revisionOf("two")])]),
  ).toMatchObject({
    counts: { new: 1 },
    refused: [
      { why: "words-changed", at: "revisions.0.transcript.items.0.text", title: "Joint press point" },
    ],
  });
  expect(await library.list()).toMatchObject([{ id: "two" }]);
  library.close();
});

it("takes any number of older revisions, in any order, and the documents after them", async () => {
  const library = await openLibrary();
  const revisions = Array.from({ length: 121 }, (_, day) => revisionOf(`Day ${day}.`, day));
  const newest = revisions.slice(-1);
  await takeAll(library, [documentOf("d", newest)]);
  const shuffled = revisions.toSorted((one, other) => (one.hash < other.hash ? -1 : 1));
  const tally = await takeAll(library, [documentOf("d", shuffled.slice(0, 70)), documentOf("e", newest)]);
  expect(tally).toMatchObject({ counts: { new: 1, more: 1 }, refused: [] });
  await takeAll(library, [documentOf("d", revisions.toReversed())]);
  const held = (await library.open("d"))?.revisions.map((one) => one.kind === "sound" && one.hash);
  expect(held).toEqual(revisions.toReversed().map(({ hash }) => hash));
  library.close();
});

it.each([
  ["with half a character in its id", (quote: object) => ({ ...quote, id: "\ud83d" })],
  [
    "nested too deep",
    (quote: object) => ({ ...quote, later: JSON.parse("[".repeat(500) + "]".repeat(500)) }),
  ],
  ["without words", (quote: object) => ({ ...quote, quote: { ...EXAMPLE_QUOTE, turns: [] } })],
])("names a quote %s, and takes the others", async (_, damaged) => {
  const library = await openLibrary();
  const kept = { id: "q1", keptAt: SAVED, document: null, quote: EXAMPLE_QUOTE };
  const file = fileOf(await backup(["one"], [kept, damaged(kept), { ...kept, id: "q3" }]));
  const looked = await lookInto(library, file, nobody, signal);
  const refused = [{ file: "quotes.json", why: "broken", at: "1" }];
  expect(looked).toMatchObject({ lists: { quotes: 2 }, refused });
  expect(await takeOver(library, file, looked, nobody, signal)).toMatchObject({
    lists: { quotes: 2 },
    refused,
  });
  expect((await library.quotes()).map(({ id }) => id).toSorted()).toEqual(["q1", "q3"]);
  library.close();
});

it("names a document that the library cannot take, and goes on with the others and the quotes", async () => {
  const library = await openLibrary();
  const kept = { id: "q1", keptAt: SAVED, document: null, quote: EXAMPLE_QUOTE };
  const file = fileOf(await backup(["one", "two", "three"], [kept, { id: "q2" }]));
  const looked = await lookInto(library, file, nobody, signal);
  expect(looked).toMatchObject({
    counts: { new: 3 },
    lists: { quotes: 1 },
    refused: [{ file: "quotes.json", at: "1" }],
  });
  const failing: Library = {
    ...library,
    merge: async (document) => {
      if (document.id === "two") throw new DOMException("No room for numbers", "ConstraintError");
      return library.merge(document);
    },
  };
  const logged = vi.spyOn(console, "error").mockImplementation(nobody);
  expect(await takeOver(failing, file, looked, nobody, signal)).toMatchObject({
    counts: { new: 2 },
    lists: { quotes: 1 },
    refused: [
      { file: "transcripts/000002.json", why: "not-saved", title: "Joint press point" },
      { file: "quotes.json", why: "broken", at: "1" },
    ],
    verdict: { kind: "whole" },
  });
  expect(logged).toHaveBeenCalledOnce();
  expect((await library.list()).map(({ id }) => id).toSorted()).toEqual(["one", "three"]);
  const full = async () => Promise.reject(new DOMException("The disk is full", "QuotaExceededError"));
  await expect(takeOver({ ...library, merge: full }, file, looked, nobody, signal)).rejects.toThrow("full");
  library.close();
});

it("gives back a library with its corrections, and names the broken one", async () => {
  const from = await openLibrary();
  const one = makeReading({ source: { url: "https://www.nato.int/one" } });
  const gone = makeReading({ source: { url: "https://www.nato.int/gone" } });
  for (const reading of [one, gone]) {
    const seen = await from.corrected(reading);
    const [turn] = seen.items.flatMap((item) => (item.type === "turn" ? (item.id ?? []) : []));
    if (!turn) throw new Error("Nobody speaks");
    const request = { kind: "speaker", turns: [turn], speaker: QUILL } as const;
    expect(await from.correctPage(reading, seen, { kind: "make", request })).toMatchObject({ kind: "done" });
  }
  await from.remove("nato.int/gone", { corrections: true });
  await from.purgeRemoved("2032-01-01T00:00:00.000Z");
  await from.joinNames(["Ada Norling", "A. Norling"]);
  const [corrections, people] = [await from.corrections(), await from.joinedNames()];
  const documents = await Array.fromAsync(from.everything());
  from.close();
  globalThis.indexedDB = new IDBFactory();
  const library = await openLibrary();
  const [first, ...others] = corrections;
  const broken = [
    { ...first, id: "another", change: { kind: "speaker", turns: 7 } },
    { ...first, id: "later", madeAt: "+275760-09-13T00:00:00.000Z" },
    { ...first, id: "half \ud83d" },
    "none",
  ];
  const file = fileOf(
    await zipped(documents, { corrections: [first ?? {}, ...broken, ...others] as object[], people }),
  );
  const looked = await lookInto(library, file, nobody, signal);
  const refused = [{ file: "corrections.json", why: "broken", at: "1" }];
  expect(looked).toMatchObject({ counts: { new: 1 }, lists: { corrections: 2, people: 1 }, refused });
  const taken = await takeOver(library, file, looked, nobody, signal);
  expect(taken).toMatchObject({ lists: { corrections: 2, people: 1 }, refused });
  const byId = (those: readonly { readonly id: string }[]) =>
    those.toSorted((before, after) => (before.id < after.id ? -1 : 1));
  expect(byId(await library.corrections())).toEqual(byId(corrections));
  expect(await library.joinedNames()).toEqual(people);
  expect(await library.list()).toMatchObject([{ id: "nato.int/one", corrections: 1 }]);
  expect((await library.open("nato.int/one"))?.revisions[0]).toMatchObject({
    transcript: { corrections: [{ outcome: "holds" }] },
  });
  expect((await library.corrected(gone)).corrections).toMatchObject([{ outcome: "holds" }]);
  const again = await takeOver(library, file, looked, nobody, signal);
  expect(again).toMatchObject({ counts: { same: 1 }, lists: { corrections: 0, people: 0 } });
  library.close();
});

it("leaves out corrections that were changed after they were written, and says so", async () => {
  const library = await openLibrary();
  const correction = {
    id: "c1",
    document: "nato.int/one",
    madeAt: SAVED,
    undoneAt: null,
    change: { kind: "verdict", verdict: "other" },
  };
  const altered = alteredZip(await zipped([], { corrections: [correction] }), (name, json) =>
    name === "corrections.json" ? [{ ...correction, undoneAt: SAVED }] : json,
  );
  const looked = await lookInto(library, fileOf(altered), nobody, signal);
  const refused = [{ file: "corrections.json", why: "not-as-written" }];
  expect(looked).toMatchObject({ lists: { corrections: 0 }, refused });
  expect(await takeOver(library, fileOf(altered), looked, nobody, signal)).toMatchObject({ refused });
  expect(await library.corrections()).toEqual([]);
  library.close();
});

const QUILL = {
  name: "Teodor Quill",
  role: null,
  outlet: "Northern Courier",
  kind: "journalist",
} as const;

const SAVED = "2031-04-05T08:00:00.000Z";

/** Looks through a backup of these and takes over all that can be. */
async function takeAll(library: Library, documents: readonly BackupDocument[]): Promise<Tally> {
  const file = fileOf(await zipped(documents));
  return takeOver(library, file, await lookInto(library, file, nobody, signal), nobody, signal);
}

function revisionOf(words: string, day = 0) {
  const reading = makeReading({ lines: [["Ada Norling", words]] });
  const hash = createHash("sha256").update(`Ada Norling: ${words}`).digest("hex");
  return { hash, savedAt: new Date(Date.UTC(2031, 0, 1 + day)).toISOString(), ...reading };
}

function documentOf(id: string, revisions: BackupDocument["revisions"]): BackupDocument {
  return { id, removedAt: null, name: null, tags: [], place: null, revisions };
}

function backup(ids: readonly string[], quotes: readonly object[] = []): Promise<Uint8Array> {
  return zipped(
    ids.map((id) => documentOf(id, [{ hash: id, savedAt: SAVED, ...makeReading() }])),
    { quotes },
  );
}

async function zipped(
  documents: readonly BackupDocument[],
  lists: Parameters<typeof writeBackup>[1] = {},
): Promise<Uint8Array> {
  async function* each() {
    yield* documents;
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of writeBackup(each(), lists, SAVED)) pieces.push(piece);
  return Buffer.concat(pieces);
}

function fileOf(bytes: Uint8Array): File {
  return new File([new Uint8Array(bytes)], "backup.zip");
}
