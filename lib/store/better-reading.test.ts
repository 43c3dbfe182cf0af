import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { searchShelf } from "../../entrypoints/library/list/search-shelf.ts";
import { makeReading } from "../../tests/make/reading.ts";
import { type Library, openLibrary } from "./library.ts";
import type { Saved, SavedState } from "./saved.ts";

let library: Library;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  library = await openLibrary();
});

afterEach(() => {
  library.close();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("the state of a page", () => {
  const old = read("old words");
  it.each<[string, readonly ReturnType<typeof read>[], ReturnType<typeof read>, SavedState]>([
    ["the same words by a better extraction", [old], read("old words", 2), "saved"],
    ["other words by a better extraction", [old], read("new words", 2), "better"],
    ["other words by the same extraction", [old], read("new words"), "changed"],
    ["other words by the same better extraction", [read("old", 2)], read("new", 2), "changed"],
    ["other words by an older extraction", [read("new words", 3)], read("old words", 2), "saved"],
    ["other words by an extraction that does not say its version", [read("new words", 2)], old, "saved"],
    ["words of before, read by a better extraction", [old, read("newer")], read("better", 2), "better"],
    ["other words after a better reading", [old, read("better", 2)], read("newest", 2), "changed"],
    ["a still better reading", [old, read("better", 2)], read("best", 3), "better"],
    ["another language by a better extraction", [old], read("mots", 2, "fr"), "unsaved"],
    ["the older of two languages", [old, read("mots", 2, "fr")], read("better", 2), "better"],
    ["the newer of two languages", [old, read("mots", 2, "fr")], read("d'autres mots", 2, "fr"), "changed"],
    ["nothing saved", [], read("new words", 2), "unsaved"],
  ])("of %s", async (_, saved, now, state) => {
    for (const each of saved) await library.save(each);
    expect(await library.savedState(now)).toBe(state);
  });

  it("of words in another language is better where the language of before was a mistake", async () => {
    const words = "Le pont ouvre au printemps et le bac reste. Personne ne choisit entre les deux rives";
    await library.save(read(`Create an account ${words}`, 1, "en"));
    expect(await library.savedState(read(words, 2, "fr"))).toBe("better");
    await library.save(read(words, 2, "fr"));
    expect(await library.list()).toMatchObject([{ revisions: 1, superseded: 1, language: "fr" }]);
  });

  it("of a deleted document is unsaved", async () => {
    await library.save(old);
    await library.remove(await idOf());
    expect(await library.savedState(read("new words", 2))).toBe("unsaved");
  });
});

describe("words that a better extraction takes as before", () => {
  it.each<[string, (words: ReturnType<typeof read>) => Promise<unknown>]>([
    ["asked for", (words) => library.savedState(words)],
    ["saved", (words) => library.save(words)],
  ])("are its words from then on, when they are %s", async (_, act) => {
    await library.save(read("old words"));
    const [before] = await everything();
    await act(read("old words", 2));
    const [{ revisions: [raised] = [], ...rest } = { revisions: [] }] = await everything();
    const { revisions: [first] = [], ...others } = before ?? { revisions: [] };
    expect(raised?.transcript.source).toEqual({ ...first?.transcript.source, extraction: 2 });
    expect({ ...raised, transcript: null }).toEqual({ ...first, transcript: null });
    expect(rest).toEqual(others);
    expect(await library.savedState(read("new words", 2))).toBe("changed");
    await library.save(read("new words", 2));
    expect(await library.list()).toMatchObject([{ revisions: 2 }]);
  });

  it("are written once", async () => {
    await library.save(read("old words"));
    const put = vi.spyOn(IDBObjectStore.prototype, "put");
    for (let times = 0; times < 3; times++) await library.savedState(read("old words", 2));
    expect(put).toHaveBeenCalledTimes(1);
  });

  it("count as saved though nothing can be written", async () => {
    await library.save(read("old words"));
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("injected", "QuotaExceededError");
    });
    expect(await library.savedState(read("old words", 2))).toBe("saved");
  });

  it("are never those of an older extraction again", async () => {
    await library.save(read("words", 3));
    await library.save(read("words", 2));
    expect((await everything())[0]?.revisions[0]?.transcript.source.extraction).toBe(3);
  });

  it("keep the version before apart, which another extraction never saw", async () => {
    await library.save(read("monday"));
    await library.save(read("tuesday"));
    await library.savedState(read("tuesday", 2));
    expect(await library.list()).toMatchObject([{ revisions: 2 }]);
    expect((await opened()).superseded).toEqual([]);
  });
});

describe("a better reading that is saved", () => {
  it("is the newest, in no count, and the words of before stay", async () => {
    at("2031-04-06T08:00:00Z");
    await library.save(read("first"));
    await library.save(read("old words"));
    const [before] = await everything();
    at("2031-05-01T08:00:00Z");
    const better = read("better words", 2);
    expect(await library.save(better)).toMatchObject({ kind: "saved", again: false });
    expect(texts(await opened())).toEqual([["better words", "first"], ["old words"]]);
    expect((await opened()).revisions[0]).toMatchObject({ rereads: before?.revisions[1]?.hash, ...better });
    expect((await everything())[0]?.revisions.slice(0, 2)).toEqual(before?.revisions);
    expect(await library.list()).toMatchObject([
      { revisions: 2, superseded: 1, savedAt: "2031-05-01T08:00:00.000Z" },
    ]);
    expect(await library.savedState(better)).toBe("saved");
    expect(await library.savedState(read("old words"))).toBe("saved");
    expect(await library.save(better)).toMatchObject({ again: true });
    expect(texts(await opened())).toEqual([["better words", "first"], ["old words"]]);
  });

  it("is what is searched, alone", async () => {
    await library.save(read("old ferry"));
    const shelf = searchShelf(Promise.resolve(library));
    const [before] = await shelf.list();
    await library.save(read("better ferry", 2));
    const [after] = await shelf.list();
    expect(after?.stamp).not.toBe(before?.stamp);
    expect((await shelf.read(await idOf())).map(({ transcript }) => wordsOf(transcript.items))).toEqual([
      "better ferry",
    ]);
  });

  it("goes and comes back with its document", async () => {
    await library.save(read("old words"));
    await library.save(read("better words", 2));
    const before = await everything();
    const id = await idOf();
    await library.remove(id);
    expect(texts(await opened(id))).toEqual([["better words"], ["old words"]]);
    await library.restore(id);
    expect(await everything()).toEqual(before);
    await library.remove(id);
    await library.purgeRemoved("2999-01-01");
    expect(await library.open(id)).toBeNull();
  });

  it("brings back a document that was deleted with the words of before", async () => {
    await library.save(read("old words"));
    await library.remove(await idOf());
    await library.save(read("better words", 2));
    expect(await library.list()).toMatchObject([{ revisions: 1, superseded: 1, removedAt: null }]);
  });

  it("of a version before it, saved by a computer that has the older version still, stays the newest", async () => {
    await library.save(read("better words", 3));
    await library.save(read("old words", 2));
    expect(texts(await opened())).toEqual([["better words"], ["old words"]]);
    await library.save(read("changed words", 2));
    expect(texts(await opened())).toEqual([["changed words", "better words"], ["old words"]]);
  });

  it("is current again where what reads it again is damaged", async () => {
    await library.save(read("old words"));
    await library.save(read("better words", 2));
    const id = await idOf();
    await damageNewest(id);
    const { revisions, superseded } = await opened();
    expect(revisions.map(({ kind }) => kind)).toEqual(["damaged", "sound"]);
    expect(superseded).toEqual([]);
    await library.save(read("better words", 2));
    expect(texts(await opened())).toEqual([["better words"], ["old words"]]);
  });
});

function read(words: string, extraction = 1, language = "en") {
  // As releases before extraction had a version wrote it: they say none.
  const version = extraction > 1 ? { extraction } : {};
  return makeReading({ source: { language, ...version }, lines: [["Ada Norling", words]] });
}

function wordsOf(items: ReturnType<typeof read>["transcript"]["items"]): string {
  return items.map((item) => ("text" in item ? item.text : "")).join(" ");
}

/** The words of the versions, newest first, and of what is kept beside them. */
function texts({ revisions, superseded }: Saved): readonly (readonly string[])[] {
  return [revisions, superseded].map((some) =>
    some.map((one) => (one.kind === "sound" ? wordsOf(one.transcript.items) : "damaged")),
  );
}

async function idOf(): Promise<string> {
  const [line] = await library.list();
  if (!line) throw new Error("nothing is saved");
  return line.id;
}

async function opened(id?: string): Promise<Saved> {
  const saved = await library.open(id ?? (await idOf()));
  if (!saved) throw new Error("nothing is saved");
  return saved;
}

async function everything() {
  const all = [];
  for await (const one of library.everything()) all.push(one);
  return all;
}

function at(now: string): void {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });
}

async function damageNewest(id: string): Promise<void> {
  const opening = indexedDB.open("as-delivered");
  await new Promise((done) => opening.addEventListener("success", done));
  const all = opening.result.transaction("revisions", "readwrite");
  const cursor = all.objectStore("revisions").index("document").openCursor(id, "prev");
  cursor.addEventListener("success", () => cursor.result?.update({ ...cursor.result.value, blocks: "gone" }));
  await new Promise((done) => all.addEventListener("complete", done));
  opening.result.close();
}
