import { expect, it } from "vitest";
import { contextsOf } from "./contexts.ts";
import { piecesOf } from "./pieces.ts";

it.each([
  ["One. The ferry stays.", [[9, 14]], "The [ferry] stays."],
  ["ferry", [[0, 5]], "[ferry]"],
  [
    "The ferry, the pier.",
    [
      [4, 9],
      [15, 19],
    ],
    "The [ferry], the [pier].",
  ],
  ["Good morning. More.", [], "Good morning."],
])("%s", (text, places, shown) => {
  const marks = places.map(([start = 0, end = 0]) => ({ start, end }));
  const [context] = contextsOf(text, marks);
  const pieces = context ? piecesOf(context) : [];
  expect(pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join("")).toBe(shown);
});

it("holds every character of a context that ends within a mark", () => {
  const context = {
    start: 4,
    end: 9,
    text: "ferry",
    cutBefore: true,
    cutAfter: true,
    marks: [{ start: 4, end: 20 }],
  };
  expect(piecesOf(context)).toEqual([{ text: "ferry", marked: true }]);
});
