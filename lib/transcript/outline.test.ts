import { expect, it } from "vitest";
import { makeReading } from "../../tests/make/reading.ts";
import { outlineOf } from "./outline.ts";

it("holds an exchange of more turns than a call has arguments", () => {
  const { transcript } = makeReading();
  const exchanges = [{ question: Array<number>(300_000).fill(1), answers: [2] }];
  expect(outlineOf({ ...transcript, exchanges }).sections).toMatchObject([
    { kind: "statements", turns: [{ item: 0 }] },
    { kind: "exchange", turns: [{ item: 1 }, { item: 2 }] },
  ]);
});
