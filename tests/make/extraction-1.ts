import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { LeftLibrary } from "./left-library.ts";

// A library as release 398209d left it, the last one whose extraction had no version, and the thirty pages that it was saved
// from. Never to be changed with the code. They were made by a script that ran in a checkout of that release: it read each page
// with jsdom and that release's `readDocument`, saved it through its `openLibrary` into fake-indexeddb by a clock that it set, wrote
// tags, titles, places and quotes through the same library, deleted one document, copied the stores, and had `writeBackup` write all.
//
// `pages/` is what the addresses give now, `before/` what four of them gave when they were saved first. The words are our own, and
// stand in the forms of nato.int: `.ca04-rich-text`, `section.content`, tables. Of the pages, by number: 2, 5, 8, 12, 16, 21, 25 and 28
// have the site's account panel, in three places, and the two French ones among them (25, 28) were taken for English by it; that
// release lost words of others by class names (3, 7, 13, 17, 18, 27: within sentences or a paragraph at a time; 6, 20: labels), in `aside`
// (9, 22), in hidden parts (10, 23) and as lists of links (14, 24). Of 30, which is deleted, the date of deletion lies far ahead: what
// was deleted long ago is cleared when the library is opened.

const FOLDER = join(import.meta.dirname, "../libraries/extraction-1");

/** A page that was saved. */
export interface SavedSource {
  readonly name: string;
  readonly address: string;
  /** What the address gives now. */
  readonly html: string;
}

/** The pages, by their numbers. */
export const OLD_PAGES: readonly SavedSource[] = globSync("pages/*.html", { cwd: FOLDER })
  .sort()
  .map((file) => {
    const html = readFileSync(join(FOLDER, file), "utf8");
    const address = /<link rel="canonical" href="([^"]+)">/u.exec(html)?.[1];
    if (address === undefined) throw new Error(`${file} has no canonical address`);
    return { name: basename(file, ".html"), address, html };
  });

/** The name of the page whose document is deleted. */
export const DELETED = "30-clock";

/** The library that they were saved in. */
export const OLD_LIBRARY: LeftLibrary = JSON.parse(readFileSync(join(FOLDER, "library.json"), "utf8"));

/** Its backup, as that release wrote it. */
export const OLD_BACKUP: Uint8Array<ArrayBuffer> = new Uint8Array(readFileSync(join(FOLDER, "backup.zip")));
