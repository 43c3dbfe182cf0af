import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readCell, toCsv } from "./csv.ts";
import { readVisible } from "./visible.ts";

it.each([
  ["plain", "plain"],
  ['say "no", now', '"say ""no"", now"'],
  ["two\nlines", '"two\nlines"'],
  ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["-1+2", "'-1+2"],
  ["＝1", "'＝1"],
  [" @SUM(A1)", "' @SUM(A1)"],
  ["'=1", "''=1"],
  ["’Tis so", "’Tis so"],
  ["'Tis so", "'Tis so"],
  ["a\0b", "a\\u0000b"],
])("%j is written %j", (text, cell) => {
  expect(toCsv(["a"], [{ a: text }])).toBe(`\ufeffa\r\n${cell}\r\n`);
});

it("writes numbers as numbers, unknown as nothing, lists in one cell", () => {
  expect(toCsv(["a", "b", "c", "d"], [{ a: -1.5, b: null, c: ["x", "y"], d: true }])).toBe(
    "\ufeffa,b,c,d\r\n-1.5,,x; y,true\r\n",
  );
});

it("is read back by an independent parser, and no cell begins like a formula", () => {
  const texts = fc.string({
    unit: fc.constantFrom("=", "'", '"', ",", "\n", "\r", "\t", "\0", " ", "a", "@", "🙂"),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, texts)), (pairs) => {
      const written = toCsv(
        ["a", "b"],
        pairs.map(([a, b]) => ({ a, b })),
      );
      const cells: string[][] = parse(written, { bom: true });
      expect(cells.slice(1).map((line) => line.map((cell) => readVisible(readCell(cell))))).toEqual(pairs);
      expect(cells.flat().filter((cell) => /^\s*[=+\-@]/u.test(cell))).toEqual([]);
    }),
  );
});
