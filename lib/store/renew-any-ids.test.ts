import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { expect, it } from "vitest";
import { hashOf, type Left, leftBy } from "../../tests/make/left-documents.ts";
import { leaveLibrary } from "../../tests/make/left-library.ts";
import type { BackupDocument } from "../backup/backup-document.ts";
import { openLibrary } from "./library.ts";

// Whatever stood in a library of the third version: nothing of it is lost, nothing doubled, and no two events are one document.

const RUNS = Number(process.env.SOAK_RUNS ?? 60);

/** Former ids, the addresses that gave them, and the event there; `null` for an address that was called by any. */
const PLACES: readonly (readonly [id: string, url: string, event: number | null])[] = [
  ["nato.int/cps/168242.htm", "https://www.nato.int/cps/en/natohq/168242.htm", 0],
  ["nato.int/cps/opinions_168242.htm", "https://www.nato.int/cps/en/natohq/opinions_168242.htm", 0],
  ["nato.int/", "https://www.nato.int/", null],
  ["example.org/story.php", "https://example.org/story.php?sid=101", 1],
  ["example.org/story.php", "https://example.org/story.php?sid=102", 2],
  ["2017-2021.state.gov/briefings/7", "https://2017-2021.state.gov/briefings/7", 3],
  ["state.gov/briefings/7", "https://www.state.gov/briefings/7", 3],
  ["example.org/app", "https://example.org/app#/one", 1],
  ["example.org/app", "https://example.org/app#/two", 2],
];

const EVENTS = [
  "The bridge over the river opens in spring, and the harbour has a gate.",
  "A tunnel under the hill, a road by night, and a lamp for everybody.",
  "Ice on the ferry all winter long, said its captain, holding a rope.",
  "Wheat for the mill and flour for the village, for as long as the wheel goes round.",
];

const SAVED = fc.record({
  place: fc.nat(PLACES.length - 1),
  event: fc.nat(EVENTS.length - 1),
  version: fc.nat(3),
});

it(
  "holds every revision once, at the document of its event, and the same after its backup",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(SAVED, { minLength: 1, maxLength: 14 }), async (saved) => {
        globalThis.indexedDB = new IDBFactory();
        const left = leftFrom(saved);
        const marks = [...new Set(left.map(({ id }) => id))].map((id) => ({ id, name: null, tags: [id] }));
        await leaveLibrary(leftBy(left, { marks }));
        const library = await openLibrary();
        const now = await everything(library);
        for (const { id, words } of left)
          expect(
            now.filter(
              ({ revisions, tags }) => tags.includes(id) && hashesOf(revisions).includes(hashOf(words)),
            ),
          ).not.toEqual([]);
        for (const { revisions } of now) {
          expect(new Set(hashesOf(revisions)).size).toBe(revisions.length);
          expect(new Set(revisions.map(({ transcript }) => transcript.source.title)).size).toBe(1);
        }
        expect((await library.list()).map(({ id }) => id).toSorted()).toEqual(
          now.map(({ id }) => id).toSorted(),
        );
        for (const document of now.toReversed()) expect(await library.merge(document)).toBe("same");
        for (const document of formerBackup(left)) expect(await library.merge(document)).toBe("same");
        expect(shapeOf(await everything(library))).toEqual(shapeOf(now));
        await library.clear();
        for (const document of formerBackup(left)) await library.merge(document);
        expect(shapeOf(await everything(library))).toEqual(shapeOf(now));
        library.close();
      }),
      { numRuns: RUNS },
    );
  },
  20_000 + RUNS * 100,
);

/** In the order of saving, no words twice at one former id. */
function leftFrom(saved: readonly { place: number; event: number; version: number }[]): readonly Left[] {
  const all = saved.flatMap(({ place, event, version }, at): Left[] => {
    const [id, url, only] = PLACES[place] ?? ["", "", 0];
    const shown = only ?? event;
    const source = { url, title: `Event ${shown}`, date: `2031-0${shown + 1}-05` };
    return [{ id, day: at + 1, words: `${EVENTS[shown]} Version ${version}.`, source }];
  });
  return all.filter(
    (one, at) => at === all.findIndex(({ id, words }) => id === one.id && words === one.words),
  );
}

/** The backup that the version of that library would have written. */
function formerBackup(left: readonly Left[]): readonly BackupDocument[] {
  const { stores } = leftBy(left);
  const records = stores.find(({ name }) => name === "revisions")?.records ?? [];
  return [...Map.groupBy(left, ({ id }) => id).keys()].map((id) => ({
    id,
    removedAt: null,
    name: null,
    tags: [id],
    place: null,
    revisions: (records as (BackupDocument["revisions"][number] & { document: string })[])
      .filter(({ document }) => document === id)
      .map(({ hash, savedAt, blocks, transcript }) => ({ hash, savedAt, blocks, transcript })),
  }));
}

async function everything(
  library: Awaited<ReturnType<typeof openLibrary>>,
): Promise<readonly BackupDocument[]> {
  const all: BackupDocument[] = [];
  for await (const one of library.everything()) all.push(one);
  return all;
}

function hashesOf(revisions: BackupDocument["revisions"]): readonly string[] {
  return revisions.map(({ hash }) => hash);
}

/** What stands together, whatever it is called. */
function shapeOf(documents: readonly BackupDocument[]): readonly string[] {
  return documents.map(({ revisions }) => hashesOf(revisions).toSorted().join()).toSorted();
}
