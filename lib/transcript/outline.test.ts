import { describe, expect, it } from "vitest";
import { makeReading } from "../../tests/make/reading.ts";
import { countWords, hasMoreWords, outlineOf } from "./outline.ts";

it("holds an exchange of more turns than a call has arguments", () => {
  const { transcript } = makeReading();
  const exchanges = [{ question: Array<number>(300_000).fill(1), answers: [2] }];
  expect(outlineOf({ ...transcript, exchanges }).sections).toMatchObject([
    { kind: "statements", turns: [{ item: 0 }] },
    { kind: "exchange", turns: [{ item: 1 }, { item: 2 }] },
  ]);
});

describe("hasMoreWords", () => {
  const long = "The lamps at Varnhook burn again; nobody paid for them yet. ".repeat(40);
  it.each(["", "Yes.", "a b c", long, `${"—".repeat(900)} two words`, "x".repeat(900)])(
    "agrees with the count of “%.20s”",
    (text) => {
      for (const most of [0, 1, 2, 3, 4, 30, 439, 440, 441])
        expect(hasMoreWords(text, most)).toBe(countWords(text) > most);
    },
  );
});
