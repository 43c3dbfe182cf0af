import type { OpenBrowser } from "./browsers.ts";

/** What stands in the library of one revision of a document. */
export interface SavedWords {
  readonly url: string | null;
  readonly title: string;
  readonly publisher: string | null;
  /** The words of each turn. */
  readonly turns: readonly string[];
}

/** All that is in the library: under the id of each document its revisions, in the order of saving. */
export function savedWords(browser: OpenBrowser): Promise<Record<string, readonly SavedWords[]>> {
  return browser.background(
    () =>
      new Promise<Record<string, SavedWords[]>>((done, failed) => {
        const opening = indexedDB.open("as-delivered");
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const asking = database.transaction("revisions").objectStore("revisions").getAll();
          asking.onerror = () => failed(asking.error);
          asking.onsuccess = () => {
            database.close();
            const all: Record<string, SavedWords[]> = {};
            for (const { document, transcript } of asking.result) {
              const { url, title, publisher } = transcript.source;
              const turns = transcript.items.flatMap((item: { type: string; text: string }) =>
                item.type === "turn" ? [item.text] : [],
              );
              all[document] = [...(all[document] ?? []), { url, title, publisher, turns }];
            }
            done(all);
          };
        };
      }),
  );
}

/** Takes everything out of the library, where there is one. */
export function emptyLibrary(browser: OpenBrowser): Promise<void> {
  return browser.background(
    () =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open("as-delivered");
        // There is none yet, and only the extension may make one.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => done();
        opening.onsuccess = () => {
          const database = opening.result;
          const stores = [...database.objectStoreNames];
          const emptying = database.transaction(stores, "readwrite");
          for (const name of stores) emptying.objectStore(name).clear();
          emptying.onerror = () => failed(emptying.error);
          emptying.oncomplete = () => {
            database.close();
            done();
          };
        };
      }),
  );
}
