import MiniSearch from "minisearch";
import { searchShelf } from "../../entrypoints/library/list/search-shelf.ts";
import type { BackupDocument } from "../../lib/backup/backup-document.ts";
import { writeBackup } from "../../lib/backup/write-backup.ts";
import { parseQuery } from "../../lib/search/parse-query.ts";
import { scan } from "../../lib/search/scan.ts";
import type { Searchable } from "../../lib/search/searchable.ts";
import type { FromWorker } from "../../lib/search-index/protocol.ts";
import { openSearch } from "../../lib/search-index/search.ts";
import { openLibrary } from "../../lib/store/library.ts";
import { rowOf } from "../../lib/store/transcript-row.ts";
import type { Block } from "../../lib/transcript/block.ts";
import type { Item } from "../../lib/transcript/item.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { blocksOf } from "../make/blocks.ts";
import { manyTranscripts } from "./many-transcripts.ts";

/** What a page of the extension measures with itself, each in ms unless it says otherwise. */
export interface InLibrary {
  /** Puts invented transcripts into the library; gives the bytes of what is said in them. */
  fill(count: number): Promise<number>;
  /** Chooses, in the options, a backup of so many other transcripts; gives its bytes. */
  chooseBackup(count: number): Promise<number>;
  /** How long one more transcript takes to be saved. */
  save(): Promise<number>;
  /** Starts the worker; gives how long until the index is whole. */
  start(worker: string): Promise<number>;
  /** From the question to the first contexts; and to all of them, where `all`. */
  find(typed: string, all: boolean): Promise<number>;
  /** How long all hits are counted. */
  count(typed: string): Promise<number>;
  /** The same by the plain scan of the library. */
  scan(typed: string, all: boolean): Promise<number>;
  /** Bytes of the index's files. */
  size(): Promise<number>;
  /** How long MiniSearch takes to take everything in, and the bytes of memory that it then holds. */
  buildOther(count: number): { readonly took: number; readonly memory: number };
  /** From a question to MiniSearch's answer, without contexts. */
  findOther(typed: string): number;
}

declare global {
  var inLibrary: InLibrary;
}

let search: ReturnType<typeof openSearch>;
let other: MiniSearch;

globalThis.inLibrary = {
  fill,
  async chooseBackup(count) {
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    for await (const piece of writeBackup(backupOf(count), {}, SAVED)) pieces.push(piece);
    const files = new DataTransfer();
    files.items.add(new File(pieces, "backup.zip"));
    const input = document.querySelector<HTMLInputElement>(".import input");
    if (!input) throw new Error("These are not the options");
    input.files = files.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    return files.files[0]?.size ?? 0;
  },
  async save() {
    const library = await openLibrary();
    const [one] = manyTranscripts(1);
    const { transcript, blocks } = readingOf(one as Searchable);
    const url = `https://www.nato.int/bench/${performance.now()}`;
    const begun = performance.now();
    await library.save({ transcript: { ...transcript, source: { ...transcript.source, url } }, blocks });
    const took = performance.now() - begun;
    library.close();
    return took;
  },
  async start(address) {
    const begun = performance.now();
    const worker = new Worker(address, { type: "module" });
    search = openSearch(() => ({ port: worker, gone: new Promise(() => {}) }));
    await new Promise<void>((done) => {
      worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === "status" && data.status.kind === "indexed") done();
      });
    });
    return performance.now() - begun;
  },
  find: (typed, all) => drain(search.find(typed, new AbortController().signal), all),
  count: (typed) => drain(search.count(typed, new AbortController().signal), true),
  scan(typed, all) {
    const { query } = parseQuery(typed);
    if (!query) throw new Error("There is nothing to look for");
    return drain(scan(query, everything()), all);
  },
  async size() {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("search-index");
    return sizeOf(folder);
  },
  buildOther(count) {
    const begun = performance.now();
    const before = memory();
    other = new MiniSearch({ fields: ["words"] });
    for (const each of manyTranscripts(count)) other.add({ id: each.id, words: wordsOf(each).join("\n") });
    return { took: performance.now() - begun, memory: memory() - before };
  },
  findOther(typed) {
    const begun = performance.now();
    other.search(typed, { combineWith: "AND" });
    return performance.now() - begun;
  },
};

async function drain(found: AsyncIterable<unknown>, all: boolean): Promise<number> {
  const begun = performance.now();
  for await (const _ of found) if (!all) break;
  return performance.now() - begun;
}

async function* everything(): AsyncGenerator<Searchable> {
  const shelf = searchShelf(openLibrary());
  for (const { id } of await shelf.list()) yield* await shelf.read(id);
}

async function fill(count: number): Promise<number> {
  const database = await new Promise<IDBDatabase>((open, fail) => {
    const request = indexedDB.open("as-delivered");
    request.onsuccess = () => open(request.result);
    request.onerror = () => fail(request.error);
  });
  let bytes = 0;
  let some: Searchable[] = [];
  for (const each of manyTranscripts(count)) {
    for (const words of wordsOf(each)) bytes += new TextEncoder().encode(words).length;
    if (some.push(each) < 200) continue;
    await put(database, some);
    some = [];
  }
  await put(database, some);
  database.close();
  return bytes;
}

async function put(database: IDBDatabase, some: readonly Searchable[]): Promise<void> {
  const transaction = database.transaction(["transcripts", "revisions"], "readwrite");
  for (const one of some) {
    const { id, revision } = one;
    const kept = { savedAt: SAVED, ...readingOf(one) };
    transaction.objectStore("transcripts").put(rowOf(id, kept, 1));
    transaction.objectStore("revisions").put({ document: id, language: "en", hash: revision, ...kept });
  }
  await new Promise<void>((done, fail) => {
    transaction.oncomplete = () => done();
    transaction.onabort = () => fail(transaction.error);
  });
}

async function* backupOf(count: number): AsyncGenerator<BackupDocument> {
  for (const one of manyTranscripts(count)) {
    const revisions = [{ hash: one.revision, savedAt: SAVED, ...readingOf(one) }];
    yield { id: `other ${one.id}`, removedAt: null, name: null, tags: [], place: null, revisions };
  }
}

/** What is said, a block for each turn. */
function readingOf({ transcript }: Pick<Searchable, "transcript">): {
  transcript: Transcript;
  blocks: readonly Block[];
} {
  const { items } = transcript as Transcript;
  const blocks = blocksOf(...wordsOf({ transcript }));
  let block = 0;
  const placed = items.map((item): Item => {
    if (item.type !== "turn") return item;
    return { ...item, passages: [{ block: block++, start: 0, end: item.text.length }] };
  });
  return { transcript: { ...(transcript as Transcript), items: placed }, blocks };
}

const SAVED = "2031-04-06T08:00:00.000Z";

function wordsOf({ transcript }: Pick<Searchable, "transcript">): string[] {
  return transcript.items.flatMap((item) => (item.type === "turn" ? item.text : []));
}

async function sizeOf(folder: FileSystemDirectoryHandle): Promise<number> {
  let size = 0;
  for await (const handle of folder.values()) {
    size +=
      handle.kind === "directory"
        ? await sizeOf(handle as FileSystemDirectoryHandle)
        : (await (handle as FileSystemFileHandle).getFile()).size;
  }
  return size;
}

function memory(): number {
  return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
}
