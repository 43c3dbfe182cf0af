import { describe, expect, it } from "vitest";
import { outlineOf } from "../../lib/transcript/outline.ts";
import { type Happening, makeEvent } from "../../tests/make/event.ts";
import { conference, gaps, speech } from "../../tests/make/events.ts";
import { foldedTurns, lossesOf, lostWordsOf, placeSections } from "./outline-places.ts";

const says = (who: string, part?: "asks" | "answers"): Happening => ({
  who,
  says: "Some words.",
  ...(part && { part }),
});

describe("places", () => {
  it.each([
    [
      "a conference",
      conference,
      [
        "opening",
        "question",
        "between",
        "question",
        "question",
        "question",
        "question",
        "question",
        "closing",
      ],
    ],
    ["a speech", speech, ["speech"]],
    ["headings", gaps, ["heading", "continued", "heading", "question", "question", "question", "question"]],
    ["two who make statements", makeEvent({}, {}, [says("a"), says("b")]), ["statements"]],
    [
      "questions from the first word on",
      makeEvent({}, {}, [says("a", "asks"), says("b", "answers")]),
      ["question"],
    ],
    ["nobody", makeEvent({}, {}, []), []],
  ])("of %s", (_, event, places) => {
    expect(placeSections(outlineOf(event)).map(({ place }) => place)).toEqual(places);
  });

  it("name who asked", () => {
    const [opening, first] = placeSections(outlineOf(conference));
    expect(opening?.asker).toBeNull();
    expect(first?.asker).toBe(conference.speakers.find(({ name }) => name === "Teodor Quill")?.id);
  });
});

describe("losses", () => {
  it.each<[string, Happening[], [number, string][]]>([
    ["none", [says("a"), says("b")], []],
    ["before a turn", [says("a"), "gap", says("b")], [[2, "before"]]],
    ["within a turn", [says("a"), "gap", { who: "a", says: "Words.", resumes: true }], [[0, "within"]]],
    [
      "both: the first is told",
      [says("a"), "gap", says("b"), "gap", { who: "b", says: "Words.", resumes: true }],
      [[2, "before"]],
    ],
    ["before the first turn", ["gap", says("a")], [[1, "before"]]],
    ["after the last turn", [says("a"), "gap"], []],
    ["past a heading", [says("a"), "gap", { heading: "Questions" }, says("b")], [[3, "before"]]],
  ])("%s", (_, happenings, losses) => {
    expect([...lossesOf(makeEvent({}, {}, happenings).items)]).toEqual(losses);
  });
});

describe("folded turns", () => {
  const resumes: Happening = { who: "b", says: "Words.", resumes: true };
  it.each<[string, Happening[], number[], number[]]>([
    ["none", [says("a"), says("b")], [], []],
    ["those that are", [says("a"), says("b"), says("c")], [0, 2], [0, 2]],
    ["a turn that only goes on in a folded part", [says("a"), says("b"), "gap", resumes], [3], [1]],
    ["no heading", [{ heading: "Questions" }, says("a")], [0], []],
  ])("are %s", (_, happenings, folded, turns) => {
    const { items } = makeEvent({}, {}, happenings);
    const marked = items.map((item, at) =>
      item.type === "turn" && folded.includes(at) ? { ...item, folded: true as const } : item,
    );
    expect([...foldedTurns(marked)]).toEqual(turns);
  });
});

it("knows what was lost around a turn, as the reader says", () => {
  const items = gaps.items.map((item) => (item.type === "gap" ? { ...item, lost: "half a line" } : item));
  expect(lostWordsOf(gaps.items).size).toBe(0);
  expect([...lostWordsOf(items)]).toEqual([
    [1, "half a line"],
    [7, "half a line"],
  ]);
});
