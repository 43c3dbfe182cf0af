import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeReading } from "../../tests/make/reading.ts";
import { changeOf } from "../correct/change-of.ts";
import type { CorrectionAct, CorrectionResult } from "../correct/corrector.ts";
import type { Correction, CorrectionRequest, SpeakerFacts } from "../transcript/correction.ts";
import type { TurnId } from "../transcript/item.ts";
import type { SpeakerId } from "../transcript/speaker.ts";
import type { Transcript } from "../transcript/transcript.ts";
import type { CorrectionRecord } from "./database.ts";
import { type Library, NAMES, openLibrary } from "./library.ts";
import { newestSound, type SoundTranscript } from "./saved.ts";

const reading = makeReading();
const ID = "nato.int/en/news-and-events/events/transcripts/2031/04/05/joint-press-point";
const OTHER = makeReading({ lines: [["Sanne Okafor", "Good evening."]] });

const TURNS = turnIdsIn(reading.transcript);
const ADA = speakerIn(reading.transcript, 0);
const UNDO: CorrectionAct = { kind: "undo", id: null };
const REDO: CorrectionAct = { kind: "redo", id: null };
const VERDICT = making({ kind: "verdict", verdict: "other" });

const opened: Library[] = [];
let library: Library;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  library = await open();
});

afterEach(() => {
  for (const each of opened.splice(0)) each.close();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("corrections of a saved transcript", () => {
  beforeEach(async () => {
    expect(await library.save(reading)).toMatchObject({ id: ID });
  });

  it("are all kept when two windows make them at once, of one millisecond in an order", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-04-06T08:00:00.000Z") });
    const { hash } = await sound();
    const both = [library, await open()];
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, at) => both[at % 2]?.correctDocument(ID, hash, renaming(at))),
    );
    expect(results.map((result) => result?.kind)).toEqual(results.map(() => "done"));
    const corrections = await correctionsOf();
    expect(corrections).toHaveLength(20);
    const moments = corrections.map(({ madeAt }) => madeAt);
    expect(new Set(moments).size).toBe(20);
    expect(moments).toEqual(moments.toSorted());
    expect((await newest()).speakers[0]?.name).toBe(nameIn(corrections.at(-1)));
  });

  it("keep their order though the clock is set back", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-04-06T08:00:00.000Z") });
    await act(renaming(1));
    vi.setSystemTime(new Date("2031-04-05T08:00:00.000Z"));
    await act(renaming(2));
    expect((await correctionsOf()).map(nameIn)).toEqual(["Ada 1", "Ada 2"]);
    expect((await newest()).speakers[0]?.name).toBe("Ada 2");
  });

  it("are taken back and made again exactly, also by a library that is opened anew", async () => {
    const readings = [await newest()];
    for (const number of [1, 2, 3]) {
      await act(renaming(number));
      readings.push(await newest());
    }
    const made = await correctionsOf();
    for (const at of [2, 1, 0]) {
      expect(await act(UNDO)).toMatchObject({ kind: "done", id: made[at]?.id });
      expect(said(await newest())).toEqual(said(readings[at]));
      await reopen();
    }
    expect(await act(UNDO)).toEqual({ kind: "nothing" });
    for (const at of [1, 2, 3]) {
      expect(await act(REDO)).toMatchObject({ kind: "done", id: made[at - 1]?.id });
      expect(said(await newest())).toEqual(said(readings[at]));
      await reopen();
    }
    expect(await act(REDO)).toEqual({ kind: "nothing" });
    expect(await correctionsOf()).toEqual(made);
    expect(await newest()).toEqual(readings[3]);
  });

  it("are not made again once another was made, but by their id", async () => {
    const first = await done(renaming(1));
    await act(UNDO);
    await act(renaming(2));
    expect(await act(REDO)).toEqual({ kind: "nothing" });
    expect(await act({ kind: "redo", id: first })).toMatchObject({ kind: "done", id: first });
    expect(await act({ kind: "redo", id: first })).toEqual({ kind: "nothing" });
    // In the order in which they were made.
    expect((await newest()).speakers[0]?.name).toBe("Ada 2");
  });

  it("are taken back one by one by their ids, from among the others", async () => {
    const [, middle] = [
      await done(making({ kind: "facts", speaker: await speaker(0), facts: { role: "Minister" } })),
      await done(making({ kind: "facts", speaker: await speaker(0), facts: { outlet: "NATO" } })),
      await done(making({ kind: "facts", speaker: await speaker(1), facts: { role: "Mayor" } })),
    ];
    expect(await act({ kind: "undo", id: middle })).toMatchObject({ kind: "done", id: middle });
    expect(await act({ kind: "undo", id: middle })).toEqual({ kind: "nothing" });
    expect(await act({ kind: "undo", id: "of no correction" })).toEqual({ kind: "nothing" });
    expect(await newest()).toMatchObject({
      speakers: [
        { role: "Minister", outlet: null },
        { role: "Mayor", outlet: null },
      ],
      corrections: [{ outcome: "holds" }, { outcome: "undone" }, { outcome: "holds" }],
    });
  });

  it("that change nothing or are of nothing there are none", async () => {
    const now = await newest();
    const same = making({ kind: "facts", speaker: await speaker(0), facts: { name: "Ada Norling" } });
    expect(await act(same)).toEqual({ kind: "failed", why: "no-change" });
    const gone = making({ kind: "join", turn: "of no turn" as TurnId });
    expect(await act(gone)).toEqual({ kind: "failed", why: "gone" });
    expect(await library.correctDocument(ID, "of no words", renaming(1))).toEqual({
      kind: "failed",
      why: "gone",
    });
    expect(await library.corrections()).toEqual([]);
    expect(await newest()).toEqual(now);
  });

  it("that are damaged are passed over, and kept", async () => {
    const [first, second] = [await done(renaming(1)), await done(renaming(2))];
    const damaged = { ...(await record(second)), change: { kind: "sung" } };
    await put(damaged);
    await reopen();
    expect((await correctionsOf()).map(({ id }) => id)).toEqual([first]);
    expect((await newest()).speakers[0]?.name).toBe("Ada 1");
    await act(renaming(3));
    await act(UNDO);
    expect(await record(second)).toEqual(damaged);
    expect((await library.stored(ID))?.corrections).toContainEqual(damaged);
    expect(await library.mergeCorrections([{ ...damaged, change: (await record(first))?.change }])).toBe(0);
    expect(await record(second)).toEqual(damaged);
  });

  it("are said in the list, without those that the reading says itself", async () => {
    expect(await row()).not.toHaveProperty("correctedAt");
    let stamp: string | undefined;
    for (const one of [renaming(1), renaming(2), UNDO, REDO, UNDO]) {
      await act(one);
      const { correctedAt } = await row();
      expect(correctedAt).toEqual(expect.any(String));
      expect(correctedAt).not.toBe(stamp);
      stamp = correctedAt;
    }
    expect(await row()).toMatchObject({ speakers: ["Ada 1", "Mirek Halas"], corrections: 1 });
    await readAnew((transcript) => named(transcript, "Ada 1"));
    expect(await row()).toMatchObject({ speakers: ["Ada 1", "Mirek Halas"], grammar: 2 });
    expect(await row()).not.toHaveProperty("corrections");
    expect((await newest()).corrections).toMatchObject([{ outcome: "agrees" }, { outcome: "undone" }]);
  });

  it("hold in what a better grammar reads", async () => {
    await act(renaming(1));
    await readAnew((transcript) => ({ ...transcript, source: { ...transcript.source, title: "Better" } }));
    expect(await newest()).toMatchObject({
      grammar: 2,
      source: { title: "Better" },
      speakers: [{ name: "Ada 1" }, { name: "Mirek Halas" }],
      corrections: [{ outcome: "holds" }],
    });
    expect(await row()).toMatchObject({ title: "Better", corrections: 1 });
  });

  it("are not made where the disk is full, and nothing changes", async () => {
    await act(renaming(1));
    const before = [await library.open(ID), await library.lists()];
    for (const full of ["corrections", "transcripts"])
      for (const one of [renaming(2), UNDO]) {
        fill(full);
        expect(await act(one)).toEqual({ kind: "failed", why: "full" });
        vi.restoreAllMocks();
        expect([await library.open(ID), await library.lists()]).toEqual(before);
      }
  });
});

describe("corrections of a page", () => {
  it("save it with the first, in one transaction", async () => {
    const begin = vi.spyOn(IDBDatabase.prototype, "transaction");
    expect(await onPage(renaming(1))).toMatchObject({ kind: "done", document: ID, saved: true });
    expect(begin.mock.calls.filter(([, mode]) => mode === "readwrite")).toHaveLength(1);
    expect(await row()).toMatchObject({ id: ID, speakers: ["Ada 1", "Mirek Halas"], corrections: 1 });
    expect(await onPage(renaming(2))).toMatchObject({ kind: "done", document: ID, saved: false });
    expect(said(await library.corrected(reading))).toEqual(said(await newest()));
    // What is stored is what was read.
    expect((await library.stored(ID))?.revisions).toMatchObject([{ transcript: reading.transcript }]);
  });

  it("save nothing where they change nothing, or their words are gone", async () => {
    const same: CorrectionRequest = { kind: "facts", speaker: ADA, facts: { name: "Ada Norling" } };
    expect(await onPage(making(same))).toEqual({ kind: "failed", why: "no-change" });
    expect(await onPage(making({ kind: "join", turn: "of no turn" as TurnId }))).toEqual({
      kind: "failed",
      why: "gone",
    });
    // The page has other words than the reader saw.
    expect(await library.correctPage(OTHER, reading.transcript, renaming(1))).toEqual({
      kind: "failed",
      why: "gone",
    });
    expect(await onPage(UNDO)).toEqual({ kind: "nothing" });
    expect([await library.list(), await library.corrections()]).toEqual([[], []]);
  });

  it("save nothing where the disk is full", async () => {
    for (const full of ["corrections", "transcripts", "revisions"]) {
      fill(full);
      expect(await onPage(renaming(1))).toEqual({ kind: "failed", why: "full" });
      vi.restoreAllMocks();
      expect([await library.list(), await library.open(ID), await library.corrections()]).toEqual([
        [],
        null,
        [],
      ]);
    }
  });

  it("that say whether it is a transcript save nothing", async () => {
    expect(await onPage(VERDICT)).toMatchObject({ kind: "done", document: ID, saved: false });
    expect(await library.list()).toEqual([]);
    const url = reading.transcript.source.url ?? "";
    expect(await library.verdictAt(url)).toBe("other");
    expect((await library.corrected(reading)).verdict).toMatchObject({
      kind: "other",
      reasons: ["by-reader"],
    });
    expect(await library.judgeAddress(url, "transcript")).toMatchObject({ kind: "done", document: ID });
    expect(await library.verdictAt(url)).toBe("transcript");
    await onPage(UNDO);
    await onPage(UNDO);
    expect(await library.verdictAt(url)).toBeNull();
    expect((await library.corrected(reading)).verdict.kind).toBe("transcript");
  });

  it("apply to a page without address, too", async () => {
    const unnamed = makeReading({ source: { url: null } });
    const result = await library.correctPage(unnamed, unnamed.transcript, renaming(1));
    expect(result).toMatchObject({ kind: "done", document: expect.stringMatching(/^words:/), saved: true });
    expect((await library.corrected(unnamed)).speakers[0]?.name).toBe("Ada 1");
  });
});

describe("corrections of what is deleted", () => {
  beforeEach(async () => {
    await onPage(renaming(1));
  });

  it("are deleted with it, and restored with it", async () => {
    await library.remove(ID);
    expect((await library.corrected(reading)).speakers[0]?.name).toBe("Ada Norling");
    await library.restore(ID);
    expect((await library.corrected(reading)).speakers[0]?.name).toBe("Ada 1");
    expect(await row()).toMatchObject({ speakers: ["Ada 1", "Mirek Halas"], corrections: 1 });
  });

  it("do not come back when it is saved again", async () => {
    await library.remove(ID);
    expect(await library.save(reading)).toMatchObject({ kind: "saved", again: false });
    expect(await row()).toMatchObject({ speakers: ["Ada Norling", "Mirek Halas"] });
    expect(await library.corrections()).toEqual([]);
  });

  it("do not come back when it is saved again by a correction", async () => {
    await library.remove(ID);
    expect(await onPage(renaming(2))).toMatchObject({ kind: "done", saved: true });
    expect((await correctionsOf()).map(nameIn)).toEqual(["Ada 2"]);
  });

  it("stay where the reader says so: on the page, and when it is saved again", async () => {
    await library.remove(ID, { corrections: true });
    expect((await library.corrected(reading)).speakers[0]?.name).toBe("Ada 1");
    expect(await library.list()).toEqual([]);
    await library.save(reading);
    expect(await row()).toMatchObject({ speakers: ["Ada 1", "Mirek Halas"], corrections: 1 });
  });

  it.each([
    [true, 1],
    [false, 0],
  ])("stay for good where the reader says so (%s)", async (corrections, left) => {
    await library.remove(ID, { corrections });
    expect(await library.purgeRemoved("9999-01-01T00:00:00Z")).toBe(1);
    expect(await library.open(ID)).toBeNull();
    expect(await library.corrections()).toHaveLength(left);
    await library.save(reading);
    expect((await newest()).speakers[0]?.name).toBe(left ? "Ada 1" : "Ada Norling");
  });

  it("are not taken back where nobody sees them", async () => {
    await library.remove(ID);
    expect(await onPage(UNDO)).toEqual({ kind: "nothing" });
    await library.restore(ID);
    expect(await row()).toMatchObject({ corrections: 1 });
  });

  it("are none of those that were made since", async () => {
    // In the same millisecond, if need be.
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(Date.now() + 1000) });
    await onPage(VERDICT);
    await library.remove(ID);
    const url = reading.transcript.source.url ?? "";
    expect(await library.verdictAt(url)).toBeNull();
    expect(await onPage(VERDICT)).toMatchObject({ kind: "done" });
    expect(await library.verdictAt(url)).toBe("other");
    expect(await library.purgeRemoved("9999-01-01T00:00:00Z")).toBe(1);
    expect((await library.corrections()).map(({ change }) => change.kind)).toEqual(["verdict"]);
    await library.save(reading);
    expect(await newest()).toMatchObject({
      verdict: { kind: "other" },
      speakers: [{ name: "Ada Norling" }, {}],
    });
  });

  it("can be made and taken back on the deleted transcript itself", async () => {
    const { hash } = await sound();
    await library.remove(ID);
    expect(await library.correctDocument(ID, hash, renaming(2))).toMatchObject({ kind: "done" });
    expect((await newest()).speakers[0]?.name).toBe("Ada 2");
    await library.correctDocument(ID, hash, UNDO);
    await library.correctDocument(ID, hash, UNDO);
    expect((await newest()).speakers[0]?.name).toBe("Ada Norling");
  });
});

describe("mergeCorrections", () => {
  const made = recordOf("one", "Ada 1", "2031-04-06T08:00:00.000Z");
  const later = recordOf("two", "Ada 2", "2031-04-06T08:00:00.001Z");

  it("keeps what is of a document that is not there for when it is saved, once", async () => {
    expect(await library.mergeCorrections([later, made])).toBe(2);
    expect(await library.mergeCorrections([made, later, made])).toBe(0);
    expect(await library.list()).toEqual([]);
    expect((await library.corrected(reading)).speakers[0]?.name).toBe("Ada 2");
    await library.save(reading);
    expect((await correctionsOf()).map(({ id }) => id)).toEqual(["one", "two"]);
    expect(await row()).toMatchObject({ speakers: ["Ada 2", "Mirek Halas"], corrections: 2 });
  });

  it("renews the list, and leaves what is there as it is", async () => {
    await library.save(reading);
    await library.mergeCorrections([made]);
    expect(await row()).toMatchObject({ speakers: ["Ada 1", "Mirek Halas"], corrections: 1 });
    const taken = { ...made, undoneAt: "2031-04-07T08:00:00.000Z" };
    expect(await library.mergeCorrections([taken])).toBe(0);
    expect((await newest()).corrections).toMatchObject([{ outcome: "holds", undoneAt: null }]);
  });

  it("keeps what is of other words, and says so", async () => {
    await library.save(OTHER);
    expect(await library.mergeCorrections([made])).toBe(1);
    expect(await newest()).toMatchObject({
      items: OTHER.transcript.items,
      corrections: [{ id: "one", outcome: "lost" }],
    });
    expect(await row()).toMatchObject({ speakers: ["Sanne Okafor"], corrections: 1 });
    await library.save(reading);
    expect((await newest()).speakers[0]?.name).toBe("Ada 1");
  });

  it.each<[string, unknown]>([
    ["nothing", null],
    ["no correction", { id: "three", document: ID }],
    ["of no document", { ...made, id: "three", document: undefined }],
    ["made at no moment", { ...made, id: "three", madeAt: "in spring" }],
    ["made on no day", { ...made, id: "three", madeAt: "2031-02-30T08:00:00.000Z" }],
    ["made after all others", { ...made, id: "three", madeAt: "9999-12-31T23:59:59.999Z" }],
    ["with half a character in its id", { ...made, id: "\ud83d" }],
  ])("leaves alone what is none: %s", async (_, foreign) => {
    expect(await library.mergeCorrections([made, foreign, later])).toBe(2);
    expect((await library.corrections()).map(({ id }) => id)).toEqual(["one", "two"]);
  });

  it("takes over nothing where the disk is full", async () => {
    await library.save(reading);
    fill("transcripts");
    await expect(library.mergeCorrections([made, later])).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await library.corrections()).toEqual([]);
    expect(await row()).toMatchObject({ speakers: ["Ada Norling", "Mirek Halas"] });
  });

  it("leaves those of a deleted document deleted, unless the reader wants them", async () => {
    await library.save(reading);
    await library.mergeCorrections([recordOf("early", "Ada 0", "2021-04-06T08:00:00.000Z")]);
    await library.remove(ID);
    const early = recordOf("earlier", "Ada 0", "2021-04-05T08:00:00.000Z");
    await library.mergeCorrections([early]);
    expect((await library.corrected(reading)).speakers[0]?.name).toBe("Ada Norling");
    expect(await library.mergeCorrections([early], "wanted")).toBe(0);
    expect((await library.corrected(reading)).speakers[0]?.name).toBe("Ada 0");
    await library.save(reading);
    expect(await row()).toMatchObject({ corrections: 2 });
  });
});

it("keeps 5,000 corrections of 300 turns, and opens and makes more of them in no time", async () => {
  const names = ["Ada Norling", "Mirek Halas", "Teodor Quill"];
  const long = makeReading({
    lines: Array.from({ length: 300 }, (_, at) => [
      names[at % 3] ?? "",
      `This is what was said as number ${at}, of the bridge. `.repeat(5).trim(),
    ]),
  });
  const turns = turnIdsIn(long.transcript);
  const changes = turns.map((turn) =>
    changeOf(long.transcript, { kind: "speaker", turns: [turn], speaker: factsOf("Sanne Okafor") }),
  );
  await library.save(long);
  const begins = Date.parse("2026-01-01T00:00:00.000Z");
  const records = Array.from({ length: 5000 }, (_, at) => ({
    id: `number ${at}`,
    document: ID,
    madeAt: new Date(begins + at).toISOString(),
    undoneAt: null,
    change: { ...changes[at % 300], speaker: factsOf(`Speaker ${at % 97}`) },
  }));
  expect(await library.mergeCorrections(records)).toBe(5000);
  const { hash } = await sound();
  const begun = performance.now();
  await library.open(ID);
  const openedAfter = performance.now();
  const request = { kind: "speaker", turns: turns.slice(0, 1), speaker: factsOf("The last") } as const;
  expect(await library.correctDocument(ID, hash, making(request))).toMatchObject({ kind: "done" });
  const correctedAfter = performance.now();
  expect(openedAfter - begun).toBeLessThan(5000);
  expect(correctedAfter - openedAfter).toBeLessThan(5000);
  const { corrections = [], speakers } = await newest();
  expect(corrections).toHaveLength(5001);
  expect(corrections.every(({ outcome }) => outcome === "holds")).toBe(true);
  expect([speakers.length, speakers[0]?.name]).toEqual([98, "The last"]);
  expect(await row()).toMatchObject({ corrections: 5001 });
}, 60_000);

function making(request: CorrectionRequest): CorrectionAct {
  return { kind: "make", request };
}

/** Gives all that Ada Norling says to somebody called otherwise. */
function renaming(number: number): CorrectionAct {
  return making({ kind: "speaker", turns: adasTurns(), speaker: factsOf(`Ada ${number}`) });
}

function adasTurns(): readonly TurnId[] {
  return TURNS.filter((_, at) => at !== 1);
}

function factsOf(name: string): SpeakerFacts {
  return { name, role: null, outlet: null, kind: "principal" };
}

function recordOf(id: string, name: string, madeAt: string): CorrectionRecord {
  const request = { kind: "speaker", turns: adasTurns(), speaker: factsOf(name) } as const;
  const change = changeOf(reading.transcript, request);
  if (!change) throw new Error("Nothing is corrected");
  return { id, document: ID, madeAt, undoneAt: null, change };
}

function turnIdsIn({ items }: Transcript): readonly TurnId[] {
  return items.flatMap((item) => (item.type === "turn" && item.id ? item.id : []));
}

function speakerIn({ speakers }: Transcript, at: number): SpeakerId {
  const speaker = speakers[at];
  if (!speaker) throw new Error(`There is no speaker ${at}`);
  return speaker.id;
}

function nameIn(correction: Correction | undefined): string | null | undefined {
  return correction?.change.kind === "speaker" ? correction.change.speaker.name : undefined;
}

/** What a transcript says, without the list of what was corrected. */
function said({ verdict, speakers, items, exchanges }: Transcript | undefined = reading.transcript) {
  return { verdict, speakers, items, exchanges };
}

async function open(): Promise<Library> {
  const one = await openLibrary();
  opened.push(one);
  return one;
}

async function reopen(): Promise<void> {
  library.close();
  library = await open();
}

async function sound() {
  const saved = await library.open(ID);
  const revision = saved && newestSound(saved);
  if (!revision) throw new Error("It is not saved");
  return revision;
}

async function newest(): Promise<Transcript> {
  return (await sound()).transcript;
}

async function speaker(at: number): Promise<SpeakerId> {
  return speakerIn(await newest(), at);
}

async function correctionsOf(): Promise<readonly Correction[]> {
  return (await library.open(ID))?.corrections ?? [];
}

async function row(): Promise<SoundTranscript> {
  const [line] = await library.list();
  if (line?.kind !== "sound") throw new Error("It is not in the list");
  return line;
}

async function act(what: CorrectionAct): Promise<CorrectionResult> {
  return library.correctDocument(ID, (await sound()).hash, what);
}

/** Does it, and gives the id of the correction. */
async function done(what: CorrectionAct): Promise<string> {
  const result = await act(what);
  if (result.kind !== "done") throw new Error("Nothing was done");
  return result.id;
}

/** Does something to the corrections of the page, as the reader sees it now. */
async function onPage(what: CorrectionAct): Promise<CorrectionResult> {
  return library.correctPage(reading, await library.corrected(reading), what);
}

function readAnew(read: (transcript: Transcript) => Transcript): Promise<void> {
  const better = { grammar: 2, read: (of: typeof reading) => ({ ...read(of.transcript), grammar: 2 }) };
  return library.readAnew(better, () => {}, new AbortController().signal);
}

/** The transcript whose first speaker is called so. */
function named(transcript: Transcript, name: string): Transcript {
  const speakers = transcript.speakers.map((one, at) => (at === 0 ? { ...one, name } : one));
  return { ...transcript, speakers };
}

/** Leaves no room for what is put into a store. */
function fill(store: string): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(console, "error").mockImplementation(() => {});
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...all) {
    if (this.name === store) throw new DOMException("injected", "QuotaExceededError");
    return put.apply(this, all);
  });
}

/** What stands in the database of a correction. */
async function record(id: string): Promise<CorrectionRecord | undefined> {
  const database = await openDB(NAMES.database);
  const stored = await database.get("corrections", id);
  database.close();
  return stored;
}

async function put(stored: object): Promise<void> {
  const database = await openDB(NAMES.database);
  await database.put("corrections", stored);
  database.close();
}
