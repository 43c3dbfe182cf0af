import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIBRARY } from "../../tests/make/searchables.ts";
import { libraries, queries } from "../../tests/properties/searches.ts";
import { findIn } from "../search/found.ts";
import { parseQuery } from "../search/parse-query.ts";
import type { Query } from "../search/query.ts";
import type { Searchable } from "../search/searchable.ts";
import { countedOf, tallyOf } from "../search/tally.ts";
import { loadSqlite } from "./load-sqlite.ts";
import { createTables } from "./schema.ts";
import { SearchIndex } from "./search-index.ts";

const sqlite = await loadSqlite();

/** How many random libraries; thousands in `npm run soak`. */
const RUNS = Number(process.env.SOAK_RUNS ?? 300);

describe("the same words and operators give the same hits by scan and by index", () => {
  it.each([
    ["bridge", ["bridge#0", "harbour#2", "zh#1"]],
    ["BRIDGE -ferry", ["bridge#0", "zh#1"]],
    ['"second pier"', ["bridge#0", "bridge#1"]],
    ["second bridge", ["bridge#0"]],
    ["pier OR harbour", ["bridge#0", "bridge#1", "bridge#2", "harbour#0"]],
    ["brid* harb*", []],
    ["brid* OR harb*", ["bridge#0", "harbour#0", "harbour#2", "zh#1"]],
    ['"second pi"*', ["bridge#0", "bridge#1"]],
    ["NEAR(bridge ferry, 0)", ["harbour#2"]],
    ["NEAR(spring pier, 4)", []],
    ["NEAR(spring pier, 5)", ["bridge#0"]],
    ["NEAR(pier spring, 5)", ["bridge#0"]],
    ['NEAR("ferry bridge" "bridge ferry", 2)', ["harbour#2"]],
    ["otan", ["pont#0"]],
    ["l'OTAN", ["pont#0"]],
    ["ete", ["pont#0", "harbour#0"]],
    ["cafes transport", ["harbour#0"]],
    ["well-being", ["bridge#2"]],
    ['"we ll pay"', ["bridge#2"]],
    ["北约", ["zh#0", "zh#1"]],
    ["约秘书", ["zh#0"]],
    ["speaker:norling ferry", ["bridge#2", "bridge#4"]],
    ['speaker:"ada norling" in:answer', ["bridge#2", "bridge#4"]],
    ["-speaker:ada ferry", ["bridge#1", "harbour#1", "harbour#2"]],
    ["role:president bridge", ["harbour#2"]],
    ["outlet:courier", ["bridge#1"]],
    ['publisher:"white house" in:question', ["harbour#1"]],
    ["title:harbour ferry", ["harbour#1", "harbour#2"]],
    ["title:bridge OR title:harbour in:statement", ["bridge#0", "harbour#0"]],
    ["lang:fr", ["pont#0"]],
    ["lang:zh -speaker:ada", ["zh#0"]],
    ["after:2030 -in:answer -in:question", ["bridge#0", "pont#0"]],
    ["before:2030 no", ["harbour#2"]],
    ["after:2029-01-02 before:2029-01-03 in:question", ["harbour#1"]],
    ["-the -bridge", ["pont#0", "harbour#1", "zh#0"]],
  ] as const)("%s", (typed, hits) => {
    const { query, problems } = parseQuery(typed);
    expect(problems).toEqual([]);
    if (!query) throw new Error("There is nothing to look for");
    expect(byIndex(indexOf(LIBRARY), query)).toEqual(hits);
    expect(byScan(LIBRARY, query).sort()).toEqual([...hits].sort());
  });

  it("whatever is typed, whatever was said", () => {
    fc.assert(
      fc.property(libraries, fc.array(queries, { minLength: 5, maxLength: 5 }), (library, typed) => {
        const index = indexOf(library);
        for (const { query } of typed.map(parseQuery)) {
          if (!query) continue;
          expect(byIndex(index, query).sort()).toEqual(byScan(library, query).sort());
          const found = library.flatMap((each) => findIn(query, each) ?? []);
          expect(tallyOf(index.page(query, null, 1000).candidates)).toEqual(tallyOf(found.map(countedOf)));
        }
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});

describe("the index", () => {
  const { query: ferry } = parseQuery("ferry");
  if (!ferry) throw new Error("There is nothing to look for");

  it("forgets what is taken out, and what another reading takes the place of", () => {
    const index = indexOf(LIBRARY);
    index.remove(["harbour"]);
    expect(byIndex(index, ferry)).toEqual(["bridge#1", "bridge#2", "bridge#4"]);
    index.put([{ id: "bridge", stamp: "second", searchables: LIBRARY.slice(3) }]);
    expect(byIndex(index, ferry)).toEqual([]);
    expect(index.stamps().get("bridge")).toBe("second");
    expect([...index.stamps().keys()].sort()).toEqual(["bridge", "pont", "zh"]);
  });

  it("finds in a transcript of more items than one number holds", () => {
    const [bridge] = LIBRARY;
    if (!bridge) throw new Error("The library is empty");
    const { items } = bridge.transcript;
    const many = Array.from({ length: 66_000 }, (_, at) => items[at === 65_999 ? 1 : 3] ?? items[0]);
    const long = { ...bridge, id: "long", transcript: { ...bridge.transcript, exchanges: [], items: many } };
    const index = indexOf([long as Searchable, ...LIBRARY]);
    expect(byIndex(index, ferry).sort()).toEqual(byScan([long as Searchable, ...LIBRARY], ferry).sort());
    index.remove(["long"]);
    expect(byIndex(index, ferry).sort()).toEqual(byScan(LIBRARY, ferry).sort());
  });
});

function indexOf(library: readonly Searchable[]): SearchIndex {
  const database = new sqlite.oo1.DB(":memory:");
  createTables(database);
  const index = new SearchIndex(database);
  index.put(library.map((each) => ({ id: each.id, stamp: "first", searchables: [each] })));
  return index;
}

/** Every hit by the index, in its order, a page of two hits after the other: `bridge#0`. */
function byIndex(index: SearchIndex, query: Query): string[] {
  const hits: string[] = [];
  let below: number | null = null;
  do {
    const page = index.page(query, below, 2);
    for (const { id, items } of page.candidates) hits.push(...items.map((item) => `${id}#${item}`));
    below = page.below;
  } while (below !== null);
  return hits;
}

function byScan(library: readonly Searchable[], query: Query): string[] {
  return library.flatMap((each) => findIn(query, each)?.hits.map(({ item }) => `${each.id}#${item}`) ?? []);
}
