import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeReading } from "../../tests/make/reading.ts";
import { LADDER } from "./database.ts";
import { type Library, NAMES, openLibrary } from "./library.ts";

const OTHER_WORDS = { lines: [["Ada Norling", "Good evening."]] } as const;
const ADDRESS = makeReading().transcript.source.url ?? "";

let library: Library;
let id: string;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(console, "error").mockImplementation(() => {});
  library = await openLibrary();
  const result = await library.save(makeReading());
  if (result.kind !== "saved") throw new Error("not saved");
  id = result.id;
});

afterEach(() => {
  library.close();
  vi.restoreAllMocks();
});

describe("a save that fails leaves what was there", () => {
  it.each([
    ["the disk is full at the revision", "revisions", "QuotaExceededError", "full"],
    ["the disk is full at the row", "transcripts", "QuotaExceededError", "full"],
    ["the disk breaks", "transcripts", "UnknownError", "unknown"],
  ])("%s", async (_, store, name, why) => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...all) {
      if (this.name === store) throw new DOMException("injected", name);
      return put.apply(this, all);
    });
    expect(await library.save(makeReading(OTHER_WORDS))).toEqual({ kind: "failed", why });
    vi.restoreAllMocks();
    await expectUntouched();
  });

  it("the reading does not fit its words", async () => {
    const { transcript, blocks } = makeReading(OTHER_WORDS);
    expect(
      await library.save({ transcript, blocks: blocks.map((block) => ({ ...block, text: "Ada" })) }),
    ).toEqual({
      kind: "failed",
      why: "unknown",
    });
    await expectUntouched();
  });

  it("the transaction is aborted while it commits", async () => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...all) {
      const request = put.apply(this, all);
      if (this.name === "transcripts") request.addEventListener("success", () => this.transaction.abort());
      return request;
    });
    expect(await library.save(makeReading(OTHER_WORDS))).toEqual({ kind: "failed", why: "unknown" });
    vi.restoreAllMocks();
    await expectUntouched();
  });

  async function expectUntouched() {
    expect((await library.open(id))?.revisions).toMatchObject([makeReading()]);
    expect(await library.list()).toMatchObject([{ revisions: 1 }]);
    expect(await library.savedState(makeReading(OTHER_WORDS))).toBe("changed");
  }
});

describe("storage that is off", () => {
  it.each<[string, () => void]>([
    ["refuses", () => refuse("InvalidStateError")],
    ["is forbidden", () => refuse("SecurityError")],
    ["is missing", () => Reflect.deleteProperty(globalThis, "indexedDB")],
  ])("%s: every call says so", async (_, turnOff) => {
    turnOff();
    const off = await openLibrary();
    expect(await off.save(makeReading())).toEqual({ kind: "failed", why: "storage-off" });
    expect(await off.savedState(makeReading())).toBe("unsaved");
    expect(await off.savedCopy(ADDRESS)).toBeNull();
    const closed = { name: "LibraryClosed", why: "storage-off" };
    await expect(off.list()).rejects.toMatchObject(closed);
    await expect(off.open(id)).rejects.toMatchObject(closed);
    await expect(off.remove(id)).rejects.toMatchObject(closed);
    off.close();
  });

  it("works again once storage is back", async () => {
    const back = globalThis.indexedDB;
    refuse("InvalidStateError");
    const off = await openLibrary();
    await expect(off.list()).rejects.toMatchObject({ why: "storage-off" });
    globalThis.indexedDB = back;
    expect(await off.list()).toHaveLength(1);
    off.close();
  });

  function refuse(name: string): void {
    const open = () => {
      throw new DOMException("injected", name);
    };
    globalThis.indexedDB = { open } as unknown as globalThis.IDBFactory;
  }
});

describe("files that the browser cannot read", () => {
  it("are said to be damaged, and can be deleted as a whole", async () => {
    vi.spyOn(indexedDB, "open").mockImplementationOnce(unreadable).mockImplementationOnce(unreadable);
    const damaged = await openLibrary();
    await expect(damaged.list()).rejects.toMatchObject({ why: "damaged" });
    library.close();
    await damaged.clear();
    expect(await damaged.list()).toEqual([]);
    expect(await damaged.save(makeReading())).toMatchObject({ kind: "saved" });
    damaged.close();
  });

  function unreadable(): never {
    throw new DOMException("injected", "UnknownError");
  }
});

describe("a connection that is lost", () => {
  it("is opened again when another window deletes or upgrades the database", async () => {
    await deleteDatabase();
    expect(await library.list()).toEqual([]);
    expect(await library.save(makeReading())).toMatchObject({ kind: "saved", again: false });
  });

  it("is opened again when the browser closed it without a word", async () => {
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementationOnce(() => {
      throw new DOMException("injected", "InvalidStateError");
    });
    expect(await library.list()).toHaveLength(1);
  });

  it("lets a newer window upgrade, and says that this one is too old", async () => {
    const newer = await openLibrary([...LADDER, () => {}]);
    expect(await newer.list()).toHaveLength(1);
    await expect(library.list()).rejects.toMatchObject({ why: "newer" });
    expect(await library.save(makeReading(OTHER_WORDS))).toEqual({ kind: "failed", why: "unknown" });
    newer.close();
  });

  it("does not wait for ever for a window that does not let go", async () => {
    const hanging = await openDB(NAMES.database);
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const newer = await openLibrary([...LADDER, () => {}]);
    const list = expect(newer.list()).rejects.toMatchObject({ why: "busy" });
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    vi.runAllTimers();
    await list;
    vi.useRealTimers();
    hanging.close();
    expect(await newer.list()).toHaveLength(1);
    newer.close();
    library.close();
    // Nothing of the failed attempt is left open.
    await deleteDatabase();
  });

  function deleteDatabase(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(NAMES.database);
      request.onsuccess = resolve;
      request.onerror = reject;
      request.onblocked = reject;
    });
  }
});

describe("a damaged record", () => {
  it.each<[string, object]>([
    ["without title", { title: undefined }],
    ["with a broken count", { words: "many" }],
  ])("in the list, %s: is shown, opened, deleted and restored", async (_, damage) => {
    await change("transcripts", damage);
    expect(await library.list()).toMatchObject([{ kind: "damaged", id }]);
    expect((await library.open(id))?.revisions).toMatchObject([makeReading()]);
    await library.remove(id);
    expect(await library.listRemoved()).toMatchObject([{ kind: "damaged", id }]);
    expect(await library.purgeRemoved("9999-01-01T00:00:00Z")).toBe(0);
    await library.restore(id);
    expect(await library.list()).toMatchObject([{ kind: "damaged", id }]);
  });

  it.each<[string, object]>([
    ["without title", { title: undefined }],
    ["without time", { savedAt: null }],
    ["with a broken count", { words: "many" }],
  ])("in the list, %s, is no copy to offer", async (_, damage) => {
    expect(await library.savedCopy(ADDRESS)).toMatchObject({ id });
    await change("transcripts", damage);
    expect(await library.savedCopy(ADDRESS)).toBeNull();
  });

  it("among the revisions stands beside the sound ones", async () => {
    await change("revisions", { blocks: null });
    await library.save(makeReading(OTHER_WORDS));
    expect((await library.open(id))?.revisions).toMatchObject([{ kind: "sound" }, { kind: "damaged" }]);
  });

  it("is healed by saving the same words", async () => {
    await change("revisions", { transcript: {} });
    await change("transcripts", { speakers: null });
    expect(await library.save(makeReading())).toMatchObject({ kind: "saved", again: true });
    expect((await library.open(id))?.revisions).toMatchObject([makeReading()]);
    expect(await library.list()).toMatchObject([{ kind: "sound", revisions: 1 }]);
  });

  async function change(store: "transcripts" | "revisions", damage: object) {
    const database = await openDB(NAMES.database);
    const [record] = await database.getAll(store);
    await database.put(store, { ...record, ...damage });
    database.close();
  }
});
