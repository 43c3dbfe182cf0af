import { expect, it } from "vitest";
import { LIBRARY } from "../../tests/make/searchables.ts";
import { parseQuery } from "../search/parse-query.ts";
import type { Query } from "../search/query.ts";
import { catchUp, ShelfClosed } from "./catch-up.ts";
import { loadSqlite } from "./load-sqlite.ts";
import { createTables } from "./schema.ts";
import { SearchIndex } from "./search-index.ts";
import type { Shelf } from "./shelf.ts";

const sqlite = await loadSqlite();
const ferry = parseQuery("ferry").query as Query;

/** A shelf of some documents with their stamps; whatever is read is noted. */
function shelfOf(stamps: Readonly<Record<string, string>>, read: string[] = []): Shelf {
  return {
    list: async () => Object.entries(stamps).map(([id, stamp]) => ({ id, stamp })),
    read: async (id) => {
      read.push(id);
      return LIBRARY.filter((each) => each.id === id);
    },
    onChange: () => {},
  };
}

function emptyIndex(): SearchIndex {
  const database = new sqlite.oo1.DB(":memory:");
  createTables(database);
  return new SearchIndex(database);
}

async function caughtUp(index: SearchIndex, shelf: Shelf) {
  const progress = [];
  for await (const each of catchUp(index, shelf)) progress.push(each);
  return progress;
}

const found = (index: SearchIndex) => index.page(ferry, null, 100).candidates.map(({ id }) => id);

it("puts in what is new, telling how far it is", async () => {
  const index = emptyIndex();
  const progress = await caughtUp(index, shelfOf({ bridge: "1", harbour: "1" }));
  expect(progress[0]).toEqual({ done: 0, total: 2 });
  expect(progress.at(-1)).toEqual({ done: 2, total: 2 });
  expect(found(index)).toEqual(["bridge", "harbour"]);
});

it("reads only what is new or other, and takes out what is gone", async () => {
  const index = emptyIndex();
  await caughtUp(index, shelfOf({ bridge: "1", harbour: "1", zh: "1" }));
  const read: string[] = [];
  await caughtUp(index, shelfOf({ bridge: "1", zh: "2", pont: "1" }, read));
  expect(read).toEqual(["zh", "pont"]);
  expect(found(index)).toEqual(["bridge"]);
  expect(await caughtUp(index, shelfOf({ bridge: "1", zh: "2", pont: "1" }))).toEqual([
    { done: 0, total: 0 },
  ]);
});

it("knows a document of which nothing can be read, and does not ask for it again", async () => {
  const index = emptyIndex();
  await caughtUp(index, shelfOf({ damaged: "1" }));
  const read: string[] = [];
  await caughtUp(index, shelfOf({ damaged: "1" }, read));
  expect(read).toEqual([]);
});

it("keeps what it has where the library cannot be read", async () => {
  const index = emptyIndex();
  await caughtUp(index, shelfOf({ bridge: "1" }));
  const closed = { ...shelfOf({}), list: () => Promise.reject(new Error("blocked")) };
  await expect(caughtUp(index, closed)).rejects.toThrow(ShelfClosed);
  expect(found(index)).toEqual(["bridge"]);
});
