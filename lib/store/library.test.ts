import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { blocksOf } from "../../tests/make/blocks.ts";
import { makeReading, type Wish } from "../../tests/make/reading.ts";
import { makeSource } from "../../tests/make/source.ts";
import { readBlocks } from "../read.ts";
import type { Change } from "./changes.ts";
import { type Library, openLibrary } from "./library.ts";

const URL = "https://www.nato.int/en/news-and-events/events/transcripts/2031/04/05/joint-press-point";
const OTHER_URL = "https://www.nato.int/en/news-and-events/events/transcripts/2031/04/06/briefing";
const OTHER_WORDS: Wish = { lines: [["Ada Norling", "Good evening."]] };

const opened: Library[] = [];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => {
  for (const library of opened.splice(0)) library.close();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("save", () => {
  it("keeps words and reading as they were", async () => {
    const library = await open();
    const reading = makeReading();
    const id = await saved(library, reading);
    expect((await library.open(id))?.revisions).toEqual([
      {
        kind: "sound",
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        savedAt: expect.any(String),
        ...reading,
      },
    ]);
  });

  it("says that it saved only when it is on disk", async () => {
    const library = await open();
    const begin = vi.spyOn(IDBDatabase.prototype, "transaction");
    await saved(library, makeReading());
    const writes = begin.mock.calls.filter(([, mode]) => mode === "readwrite");
    expect(writes).toEqual([[expect.anything(), "readwrite", { durability: "strict" }]]);
  });

  it("keeps the same words once", async () => {
    const library = await open();
    expect(await library.save(makeReading())).toMatchObject({ kind: "saved", again: false });
    expect(await library.save(makeReading())).toMatchObject({ kind: "saved", again: true });
    expect(await revisionCounts(library)).toEqual([1]);
  });

  it("keeps other words beside the old ones, newest first, though the clock was set back", async () => {
    const library = await open();
    at("2031-04-06T08:00:00Z");
    const id = await saved(library, makeReading());
    at("2031-04-05T08:00:00Z");
    await saved(library, makeReading(OTHER_WORDS));
    const revisions = (await library.open(id))?.revisions ?? [];
    expect(revisions.map((revision) => revision.kind === "sound" && revision.blocks.length)).toEqual([1, 3]);
    expect(await library.list()).toMatchObject([
      { id, revisions: 2, words: 2, savedAt: "2031-04-05T08:00:00.000Z" },
    ]);
  });

  it.each([
    ["without www", "https://nato.int/cps/en/natohq/opinions_77.htm"],
    ["with a fragment", "https://www.nato.int/cps/en/natohq/opinions_77.htm#questions"],
    ["in French", "https://www.nato.int/cps/fr/natolive/opinions_77.htm"],
  ])("takes an address %s for the same document", async (_, url) => {
    const library = await open();
    const first = { source: { url: "https://www.nato.int/cps/en/natohq/opinions_77.htm" } };
    const id = await saved(library, makeReading(first));
    expect(await saved(library, makeReading({ ...OTHER_WORDS, source: { url } }))).toBe(id);
    expect(await revisionCounts(library)).toEqual([2]);
  });

  it("parts documents without an address by their words", async () => {
    const library = await open();
    const id = await saved(library, makeReading({ source: { url: null } }));
    expect(await saved(library, makeReading({ source: { url: null } }))).toBe(id);
    expect(await saved(library, makeReading({ ...OTHER_WORDS, source: { url: null } }))).not.toBe(id);
  });

  it("replaces only the reading where a newer grammar reads the same words", async () => {
    const library = await open();
    at("2031-04-06T08:00:00Z");
    const id = await saved(library, makeReading());
    at("2031-04-07T08:00:00Z");
    const newer = makeReading({ grammar: 2, source: { title: "Joint press conference" } });
    expect(await library.save(newer)).toMatchObject({ again: true });
    expect((await library.open(id))?.revisions).toMatchObject([
      { savedAt: "2031-04-06T08:00:00.000Z", transcript: newer.transcript, blocks: newer.blocks },
    ]);
    expect(await library.list()).toMatchObject([{ title: "Joint press conference" }]);
  });

  it.each([
    ["an older grammar", { grammar: 1, source: { title: "Otherwise" } }, ""],
    ["the same grammar", { grammar: 2, source: { title: "Otherwise" } }, ""],
    ["the same words set otherwise", { grammar: 3, source: { title: "Otherwise" } }, " "],
  ])("keeps the reading against %s", async (_, wish, space) => {
    const library = await open();
    const first = makeReading({ grammar: 2 });
    const id = await saved(library, first);
    const { transcript, blocks } = makeReading(wish);
    await saved(library, { transcript, blocks: blocks.map((b) => ({ ...b, text: `${space}${b.text}` })) });
    expect((await library.open(id))?.revisions).toMatchObject([first]);
  });

  it("keeps what two connections save at once", async () => {
    const [one, two] = [await open(), await open()];
    const results = await Promise.all([
      one.save(makeReading()),
      two.save(makeReading()),
      one.save(makeReading(OTHER_WORDS)),
      two.save(makeReading({ source: { url: OTHER_URL } })),
    ]);
    expect(results.filter((result) => result.kind === "saved" && result.again)).toHaveLength(1);
    expect((await revisionCounts(one)).sort()).toEqual([1, 2]);
  });

  it("brings a deleted document back with all its revisions", async () => {
    const library = await open();
    const id = await saved(library, makeReading());
    await saved(library, makeReading(OTHER_WORDS));
    await library.remove(id);
    expect(await library.save(makeReading())).toMatchObject({ kind: "saved", again: false });
    expect(await revisionCounts(library)).toEqual([2]);
    expect(await library.listRemoved()).toEqual([]);
  });
});

describe("save, whatever is saved", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 40 });
  const wishes = fc.array(
    fc.record({
      source: fc.record({
        url: fc.constantFrom(URL, OTHER_URL, null),
        title: text,
        language: fc.constantFrom("en", "uk", null),
      }),
      lines: fc.array(fc.tuple(text, text), { maxLength: 5 }),
    }),
    { maxLength: 6 },
  );

  it("opens again as it was", async () => {
    await fc.assert(
      fc.asyncProperty(wishes, async (all) => {
        const library = await fresh();
        for (const wish of all) {
          const reading = makeReading(wish);
          const first = (await library.savedState(reading)) !== "saved";
          const revisions = (await library.open(await saved(library, reading)))?.revisions;
          if (first) expect(revisions?.[0]).toMatchObject({ ...reading });
          expect(await library.savedState(reading)).toBe("saved");
        }
      }),
      { numRuns: 40 },
    );
  });

  it("does not depend on the order", async () => {
    await fc.assert(
      fc.asyncProperty(wishes, async (all) => {
        const forwards = await shelf(await fresh(), all);
        const backwards = await shelf(await fresh(), all.toReversed());
        expect(backwards).toEqual(forwards);
      }),
      { numRuns: 40 },
    );
  });

  async function shelf(library: Library, all: readonly Wish[]) {
    for (const wish of all) await saved(library, makeReading(wish));
    const ids = (await library.list()).map(({ id }) => id).sort();
    const documents = await Promise.all(ids.map((id) => library.open(id)));
    return documents.map((document) =>
      document?.revisions.map((revision) => (revision.kind === "sound" ? revision.hash : "")).sort(),
    );
  }
});

describe("savedState", () => {
  it.each<[string, Wish, "saved" | "changed" | "unsaved"]>([
    ["the same words", {}, "saved"],
    ["the same words under another title", { source: { title: "Otherwise" } }, "saved"],
    ["other words", OTHER_WORDS, "changed"],
    ["other words in another language", { ...OTHER_WORDS, source: { language: "fr" } }, "unsaved"],
    ["another document", { source: { url: OTHER_URL } }, "unsaved"],
  ])("of %s", async (_, wish, state) => {
    const library = await open();
    await saved(library, makeReading());
    expect(await library.savedState(makeReading(wish))).toBe(state);
  });

  it("counts a deleted document as unsaved until it is restored", async () => {
    const library = await open();
    const id = await saved(library, makeReading());
    await library.remove(id);
    expect(await library.savedState(makeReading())).toBe("unsaved");
    await library.restore(id);
    expect(await library.savedState(makeReading())).toBe("saved");
  });

  it("knows the words of an older revision", async () => {
    const library = await open();
    await saved(library, makeReading());
    await saved(library, makeReading(OTHER_WORDS));
    expect(await library.savedState(makeReading())).toBe("saved");
  });
});

describe("savedCopy", () => {
  it.each([
    ["as it was saved", URL],
    ["with what only says how it is shown", `${URL}/?utm_source=mail#questions`],
  ])("is found by the address %s", async (_, url) => {
    const library = await open();
    at("2031-04-06T08:00:00Z");
    const id = await saved(library, makeReading({ source: { url: URL, title: "Joint press point" } }));
    expect(await library.savedCopy(url)).toEqual({
      id,
      title: "Joint press point",
      savedAt: "2031-04-06T08:00:00.000Z",
    });
  });

  it.each([
    ["another document's", OTHER_URL],
    ["none", "not an address"],
    ["empty", ""],
  ])("is none where the address is %s", async (_, url) => {
    const library = await open();
    await saved(library, makeReading({ source: { url: URL } }));
    expect(await library.savedCopy(url)).toBeNull();
  });

  it("goes by the reader's own name", async () => {
    const library = await open();
    const id = await saved(library, makeReading({ source: { url: URL } }));
    await library.mark([id], (mark) => ({ ...mark, name: "Ferry and bridge" }));
    expect(await library.savedCopy(URL)).toMatchObject({ title: "Ferry and bridge" });
  });

  it("is none once it was deleted, until it is restored", async () => {
    const library = await open();
    const id = await saved(library, makeReading({ source: { url: URL } }));
    await library.remove(id);
    expect(await library.savedCopy(URL)).toBeNull();
    await library.restore(id);
    expect(await library.savedCopy(URL)).toMatchObject({ id });
  });
});

describe("words that are spoken as before", () => {
  const LINES = [
    "Ada Norling: Good morning. We met to talk about the bridge at Lower Ford, and about the river.",
    "Mirek Halas: When will it open, and who pays for the floods that come in spring?",
    "Ada Norling: In spring, as planned. The costs are shared among all of us who live here.",
  ];
  const read = (...lines: readonly string[]) => {
    const blocks = blocksOf(...lines);
    return { blocks, transcript: readBlocks(makeSource({ title: "Joint press point", url: URL }), blocks) };
  };

  it("are saved, whatever else the page changed", async () => {
    const library = await open();
    await saved(library, read(...LINES));
    for (const lines of [
      LINES.map((line) => line.replace("planned", "plan\u00adned")),
      [...LINES, "(Laughter.)"],
    ])
      expect(await library.savedState(read(...lines))).toBe("saved");
    expect(await library.savedState(read(...LINES, "Mirek Halas: Not so."))).toBe("changed");
  });

  it("are stored once, but no note on screen is missing from what is saved", async () => {
    const library = await open();
    const id = await saved(library, read(...LINES));
    const hyphened = read(...LINES.map((line) => line.replace("planned", "plan\u00adned")));
    expect(await library.save(hyphened)).toMatchObject({ kind: "saved", again: true });
    expect((await library.open(id))?.superseded).toEqual([]);
    expect(await library.save(read(...LINES, "(Laughter.)"))).toMatchObject({ kind: "saved", again: true });
    const opened = await library.open(id);
    expect(opened?.revisions).toHaveLength(1);
    expect(JSON.stringify(opened?.revisions)).toContain("(Laughter.)");
    expect(opened?.superseded).toHaveLength(1);
  });
});

describe("savedElsewhere", () => {
  it("finds the very words under another address, and not those of this one", async () => {
    const library = await open();
    const id = await saved(library, makeReading({ source: { url: URL } }));
    expect(await library.savedElsewhere(makeReading({ source: { url: OTHER_URL } }))).toMatchObject({ id });
    expect(await library.savedElsewhere(makeReading({ source: { url: URL } }))).toBeNull();
    const other = makeReading({ source: { url: OTHER_URL }, lines: [["Ada Norling", "Other words."]] });
    expect(await library.savedElsewhere(other)).toBeNull();
    await library.remove(id);
    expect(await library.savedElsewhere(makeReading({ source: { url: OTHER_URL } }))).toBeNull();
  });
});

describe("list", () => {
  it("has what was saved last first, and no blocks", async () => {
    const library = await open();
    at("2031-04-06T08:00:00Z");
    await saved(library, makeReading());
    at("2031-04-07T08:00:00Z");
    await saved(library, makeReading({ source: { url: OTHER_URL, title: "Briefing" } }));
    const list = await library.list();
    expect(list).toMatchObject([{ title: "Briefing" }, { title: "Joint press point" }]);
    expect(JSON.stringify(list)).not.toContain("bridge");
  });

  it("is empty at first", async () => {
    expect(await (await open()).list()).toEqual([]);
  });
});

describe("remove", () => {
  it("takes a document out of the list and keeps it to be restored", async () => {
    const library = await open();
    const id = await saved(library, makeReading());
    expect(await library.remove(id)).toBe(true);
    expect(await library.list()).toEqual([]);
    expect(await library.listRemoved()).toMatchObject([{ id }]);
    expect(await library.open(id)).toMatchObject({
      removedAt: expect.any(String),
      revisions: [makeReading()],
    });
    expect(await library.restore(id)).toBe(true);
    expect(await library.list()).toMatchObject([{ id, removedAt: null }]);
  });

  it.each(["remove", "restore"] as const)("has nothing to %s where nothing is", async (call) => {
    expect(await (await open())[call]("nowhere")).toBe(false);
  });
});

describe("purgeRemoved", () => {
  it("deletes for good only what was deleted before", async () => {
    const library = await open();
    at("2031-04-01T00:00:00Z");
    const old = await saved(library, makeReading());
    await library.remove(old);
    at("2031-04-20T00:00:00Z");
    const young = await saved(library, makeReading({ source: { url: OTHER_URL } }));
    await library.remove(young);
    const kept = await saved(library, makeReading({ source: { url: null } }));
    expect(await library.purgeRemoved("2031-04-10T00:00:00Z")).toBe(1);
    expect(await library.open(old)).toBeNull();
    expect(await library.listRemoved()).toMatchObject([{ id: young }]);
    expect(await library.list()).toMatchObject([{ id: kept }]);
  });
});

describe("onChange", () => {
  it("tells every connection, this one and others, until the signal is aborted", async () => {
    const [here, there] = [await open(), await open()];
    const stop = new AbortController();
    const heard: Change[][] = [[], []];
    here.onChange((change) => heard[0]?.push(change), stop.signal);
    there.onChange((change) => heard[1]?.push(change), stop.signal);
    const id = await saved(here, makeReading());
    await here.remove(id);
    await here.restore(id);
    const all = [
      { kind: "saved", id },
      { kind: "removed", id },
      { kind: "restored", id },
    ];
    await vi.waitFor(() => expect(heard).toEqual([all, all]));
    stop.abort();
    await here.remove(id);
    expect(heard[0]).toEqual(all);
  });

  it("is not deceived by other messages", async () => {
    const library = await open();
    const heard: Change[] = [];
    library.onChange((change) => heard.push(change), new AbortController().signal);
    const stranger = new BroadcastChannel("as-delivered-library");
    for (const message of [null, "saved", { kind: "saved" }, { kind: "burnt", id: "d" }])
      stranger.postMessage(message);
    stranger.postMessage({ kind: "removed", id: "d" });
    await vi.waitFor(() => expect(heard).toEqual([{ kind: "removed", id: "d" }]));
    stranger.close();
  });
});

async function open(): Promise<Library> {
  const library = await openLibrary();
  opened.push(library);
  return library;
}

async function fresh(): Promise<Library> {
  for (const library of opened.splice(0)) library.close();
  globalThis.indexedDB = new IDBFactory();
  return open();
}

async function saved(library: Library, reading: ReturnType<typeof makeReading>): Promise<string> {
  const result = await library.save(reading);
  if (result.kind !== "saved") throw new Error(`Not saved: ${result.why}`);
  return result.id;
}

async function revisionCounts(library: Library): Promise<number[]> {
  return (await library.list()).map((row) => (row.kind === "sound" ? row.revisions : 0));
}

function at(now: string): void {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });
}
