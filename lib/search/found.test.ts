import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIBRARY, searchable } from "../../tests/make/searchables.ts";
import { libraries, queries } from "../../tests/properties/searches.ts";
import { type Found, findIn } from "./found.ts";
import { parseQuery } from "./parse-query.ts";

const find = (typed: string, which = 0): Found | null => {
  const { query } = parseQuery(typed);
  const each = LIBRARY[which];
  return query && each ? findIn(query, each) : null;
};

/** The contexts of what is said, hits in brackets. */
function shown(typed: string, says: string): string[] {
  const { query } = parseQuery(typed);
  const found = query && findIn(query, searchable("one", {}, [{ who: "Ada Norling", says }]));
  return (found?.hits ?? []).flatMap(({ contexts }) =>
    contexts.map(({ start, text, marks, cutBefore, cutAfter }) => {
      let marked = text;
      for (const mark of marks.toReversed())
        marked = `${marked.slice(0, mark.start - start)}[${marked.slice(mark.start - start, mark.end - start)}]${marked.slice(mark.end - start)}`;
      return (cutBefore ? "…" : "") + marked + (cutAfter ? "…" : "");
    }),
  );
}

describe("a hit", () => {
  it("says where, who, when, and in answer to whom", () => {
    const found = find("goes");
    expect(found).toMatchObject({
      id: "bridge",
      date: "2031-04-05",
      title: "Joint press point on the bridge",
    });
    expect(found?.hits).toHaveLength(1);
    expect(found?.hits[0]).toMatchObject({
      item: 2,
      part: "answer",
      speaker: { name: "Ada Norling", role: "NATO Secretary General" },
      answers: { name: "Teodor Quill", outlet: "Northern Courier" },
      marks: [{ start: 10, end: 14 }],
    });
  });

  it("in what resumes an answer after a gap is an answer to the same", () => {
    expect(find("all")?.hits[0]).toMatchObject({
      item: 4,
      part: "answer",
      answers: { name: "Teodor Quill" },
    });
  });

  it("of names alone marks nothing and shows the turn's first sentence", () => {
    expect(find("speaker:ada in:statement")?.hits[0]).toMatchObject({
      marks: [],
      contexts: [{ text: "Good morning.", marks: [] }],
    });
  });

  it("says whether the reader put its turn right", () => {
    const spoken = searchable("one", {}, [{ who: "Ada Norling", says: "Good morning." }]);
    const items = spoken.transcript.items.map((item) =>
      item.type === "turn" ? { ...item, corrected: ["speaker"] as const } : item,
    );
    const corrected = { ...spoken, transcript: { ...spoken.transcript, items } };
    const { query } = parseQuery("morning");
    if (!query) throw new Error("Nothing is asked");
    expect(findIn(query, corrected)?.hits[0]?.corrected).toBe(true);
    expect(findIn(query, spoken)?.hits[0]).not.toHaveProperty("corrected");
  });
});

describe("a context", () => {
  it.each([
    ["ferry", "One. The ferry stays. Two.", ["The [ferry] stays."]],
    ["ferry", "ferry", ["[ferry]"]],
    ["ferry stays", "The ferry stays, the ferry goes.", ["The [ferry] [stays], the [ferry] goes."]],
    ['"ferry stays"', "A ferry. The ferry stays.", ["The [ferry stays]."]],
    ["ferry", "A ferry. No. A ferry? Yes! A ferry. A ferry.", ["A [ferry].", "A [ferry]?", "A [ferry]."]],
    ["ferry", "Yes.\nThe ferry\nNo.", ["The [ferry]"]],
    [
      "ferry",
      "I met Mr. Halas and the U.S. crew of the ferry.",
      ["I met Mr. Halas and the U.S. crew of the [ferry]."],
    ],
    ["ferry", "He said “No.” The ferry stays.", ["The [ferry] stays."]],
    ["桥", "北约。桥在春天开放。好。", ["[桥]在春天开放。"]],
    ["trans\u00adport", "Le transport.", ["Le [transport]."]],
  ])("%s in %s", (typed, says, contexts) => {
    expect(shown(typed, says)).toEqual(contexts);
  });

  it("of a sentence without end is cut at words", () => {
    const [context = ""] = shown("ferry", `${"left ".repeat(100)}ferry${" right".repeat(100)}`);
    expect(context).toMatch(/^…left .* \[ferry\] .*right…$/);
    expect(context.length).toBeLessThan(450);
  });
});

it.each(["a", "a*", '"a a a"', "NEAR(a a b, 3)", "a OR b OR c", "-b", "b"])(
  "looks for %s through 200,000 words alike in no time",
  (typed) => {
    const { query } = parseQuery(typed);
    const long = searchable("long", {}, [{ who: "Ada Norling", says: "a ".repeat(200_000) }]);
    const begun = performance.now();
    if (query) findIn(query, long);
    expect(performance.now() - begun).toBeLessThan(1500);
  },
);

it("marks and contexts lie in the turn's text, in order, whatever is looked for", () => {
  fc.assert(
    fc.property(libraries, queries, (library, typed) => {
      const { query } = parseQuery(typed);
      for (const each of library) {
        for (const { item, marks, contexts } of (query && findIn(query, each)?.hits) ?? []) {
          const turn = each.transcript.items[item];
          const text = turn?.type === "turn" ? turn.text : "";
          for (const context of contexts) expect(context.text).toBe(text.slice(context.start, context.end));
          const shown = contexts.flatMap((context) => context.marks);
          expect(shown).toEqual(marks.slice(0, shown.length));
          const places = marks.flatMap(({ start, end }) => [start, end]);
          expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
          expect(places.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
        }
      }
    }),
  );
});
