import { expect, it } from "vitest";
import { storedJson } from "./stored-json.ts";

it("gives what JSON can say as it is, halves of characters too", () => {
  const stored = { transcript: { id: "\ud83d", words: 7, tags: ["a", null, true] }, revisions: [] };
  expect(JSON.parse(storedJson(stored))).toEqual(stored);
});

it("says what JSON cannot say, and comes to an end", () => {
  const record: Record<string, unknown> = {
    big: 7n,
    none: Number.NaN,
    day: new Date("2031-04-05T00:00:00Z"),
    noDay: new Date(Number.NaN),
    map: new Map([["a", 1n]]),
    set: new Set(["b"]),
    bytes: new Uint8Array(2),
    gone: undefined,
  };
  record.again = [record];
  expect(JSON.parse(storedJson({ record }))).toEqual({
    record: {
      big: "(7)",
      none: "(NaN)",
      day: "2031-04-05T00:00:00.000Z",
      noDay: "(no date)",
      map: [["a", "(1)"]],
      set: ["b"],
      bytes: "(Uint8Array)",
      again: ["(…)"],
    },
  });
});

it("gives up where nesting does not end", () => {
  const deep = JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`);
  expect(storedJson({ deep })).toContain("(…)");
});
