import { describe, expect, it } from "vitest";
import { LIBRARY, searchable } from "../../tests/make/searchables.ts";
import { parseQuery } from "./parse-query.ts";
import type { Query } from "./query.ts";
import { scan } from "./scan.ts";

const ferry = parseQuery("ferry").query as Query;

const LONG = searchable(
  "long",
  {},
  Array.from({ length: 200 }, (_, at) => ({ who: "Ada Norling", says: `ferry ${at} `.repeat(1000) })),
);

describe("the scan", () => {
  it("gives transcripts with hits in the order that they come in, as they are found", async () => {
    const read: string[] = [];
    const found = scan(
      ferry,
      (function* () {
        for (const each of LIBRARY) {
          read.push(each.id);
          yield each;
        }
      })(),
    );
    expect((await found.next()).value).toMatchObject({ id: "bridge" });
    expect(read).toEqual(["bridge"]);
    expect((await found.next()).value).toMatchObject({ id: "harbour" });
    expect((await found.next()).done).toBe(true);
    expect(read).toHaveLength(4);
  });

  it("ends soon after it is aborted, within a transcript too", async () => {
    const stop = new AbortController();
    const rest = async () => stop.abort();
    const found = scan(ferry, [LONG, LONG], { signal: stop.signal, rest });
    expect((await found.next()).done).toBe(true);
  });

  it("holds the thread for no longer than a slice and a turn", async () => {
    const slices: number[] = [];
    let begun = performance.now();
    const rest = async () => {
      slices.push(performance.now() - begun);
      begun = performance.now();
    };
    for await (const _ of scan(ferry, [LONG, LONG], { rest })) begun = performance.now();
    expect(slices.length).toBeGreaterThan(5);
    // On a busy machine one of them may be long now and then.
    expect(slices.sort((a, b) => a - b)[Math.floor(slices.length * 0.9)]).toBeLessThan(50);
  });
});
