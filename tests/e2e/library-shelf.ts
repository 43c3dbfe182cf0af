import type { Page } from "puppeteer-core";
import { rowOf } from "../../lib/store/transcript-row.ts";
import { wordsHash } from "../../lib/words-hash.ts";
import { makeReading, type Wish } from "../make/reading.ts";

/** What a test puts into the library of a browser. */
export interface Placed {
  readonly id: string;
  readonly wish?: Wish;
  /** ISO 8601 with time. */
  readonly savedAt?: string;
  /** Overwrites fields of the document's record. */
  readonly row?: object;
  /** Overwrites fields of the revision's record. */
  readonly revision?: object;
}

/**
 * Puts transcripts into the library's database, as version 1 stores them; several of one id are its revisions, oldest
 * first. `page` is a page of the extension with the library open. No other page is told: load it again.
 */
export async function fillShelf(page: Page, all: readonly Placed[]): Promise<void> {
  const rows = new Map<string, object>();
  const revisions: object[] = [];
  for (const { id, wish, savedAt = "2031-04-06T08:00:00.000Z", row, revision } of all) {
    const reading = makeReading(wish);
    const before = revisions.filter((record) => Reflect.get(record, "document") === id).length;
    rows.set(id, { ...rowOf(id, { ...reading, savedAt }, before + 1), ...row });
    const hash = await wordsHash(reading.blocks);
    const language = reading.transcript.source.language ?? "";
    revisions.push({ document: id, language, hash, savedAt, ...reading, ...revision });
  }
  await page.evaluate(put, [...rows.values()], revisions);
}

/** Runs in the page. */
async function put(rows: readonly object[], revisions: readonly object[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((open, fail) => {
    const request = indexedDB.open("as-delivered");
    request.onsuccess = () => open(request.result);
    request.onerror = () => fail(request.error);
  });
  const transaction = database.transaction(["transcripts", "revisions"], "readwrite");
  for (const row of rows) transaction.objectStore("transcripts").put(row);
  for (const revision of revisions) transaction.objectStore("revisions").put(revision);
  await new Promise<void>((done, fail) => {
    transaction.oncomplete = () => done();
    transaction.onabort = () => fail(transaction.error);
  });
  database.close();
}
