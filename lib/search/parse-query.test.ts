import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fts5Expression } from "./fts5-expression.ts";
import { parseQuery } from "./parse-query.ts";

/** A query as it is understood, in the words of the index; every turn fulfils `*`. */
function understood(typed: string): string {
  const { query } = parseQuery(typed);
  if (!query) return "nothing";
  const every = 'in : ("question" OR "answer" OR "statement")';
  const said = fts5Expression(query.clause).replaceAll(every, "*").replaceAll("words : ", "");
  return [said, query.from && `from ${query.from}`, query.until && `until ${query.until}`]
    .filter(Boolean)
    .join(" ");
}

const problemsOf = (typed: string) =>
  parseQuery(typed).problems.map(({ kind, start, end }) => [kind, typed.slice(start, end)]);

describe("a query", () => {
  it.each([
    ["bridge", '"bridge"'],
    ["Bridge ÉTÉ", '("bridge" AND "ete")'],
    ["bridge AND ferry", '("bridge" AND "ferry")'],
    ["bridge or ferry", '("bridge" AND "or" AND "ferry")'],
    ['"the second pier"', '"the second pier"'],
    ["“the second pier”", '"the second pier"'],
    ["bridg*", '"bridg" *'],
    ['"second pi"*', '"second pi" *'],
    ["l’OTAN", '"l otan"'],
    ["10:30", '"10 30"'],
    ["bridge OR ferry pier", '(("bridge" OR "ferry") AND "pier")'],
    ["a OR b OR c", '("a" OR "b" OR "c")'],
    ["(bridge pier) OR ferry", '(("bridge" AND "pier") OR "ferry")'],
    ["((a) (b c))", '("a" AND "b" AND "c")'],
    ["bridge -ferry", '("bridge" NOT "ferry")'],
    ["bridge NOT ferry -pier", '("bridge" NOT ("ferry" OR "pier"))'],
    ["-ferry", '(* NOT "ferry")'],
    ["--ferry", '(* NOT "ferry")'],
    ["-a -b", '(* NOT ("a" OR "b"))'],
    ["-(a b) c", '("c" NOT ("a" AND "b"))'],
    ["a OR -b", '("a" OR (* NOT "b"))'],
    ["NEAR(bridge ferry)", 'NEAR("bridge" "ferry", 10)'],
    ['NEAR("second pier" fer*, 3)', 'NEAR("second pier" "fer" *, 3)'],
    ["NEAR(bridge)", '"bridge"'],
    ["near(bridge)", '("near" AND "bridge")'],
    ["ORANGE or not", '("orange" AND "or" AND "not")'],
    ['speaker:"Marina Maksimovic"', 'speaker : "marina maksimovic"'],
    ["Speaker:Mar* OUTLET:dw", '(speaker : "mar" * AND outlet : "dw")'],
    ["-role:minister pier", '("pier" NOT role : "minister")'],
    ["title:bridge publisher:nato", '(title : "bridge" AND publisher : "nato")'],
    ["in:question lang:en-GB", '(in : "question" AND lang : "en")'],
    ["in:questions", 'in : "question"'],
    ["after:2021 pier", '"pier" from 2021-01-01'],
    ["before:2021-05", "* until 2021-05-01"],
    ["after:17.05.2021 before:2022-1-2", "* from 2021-05-17 until 2022-01-02"],
    ['after:"17 May 2021" after:2020', "* from 2021-05-17"],
    ["(after:2021 pier)", '"pier" from 2021-01-01'],
    ["北约", '"北 约"'],
  ])("%s", (typed, meaning) => {
    expect(understood(typed)).toBe(meaning);
    expect(problemsOf(typed)).toEqual([]);
  });

  it.each([
    ["", "nothing", []],
    ['"second pi', '"second pi"', [["unclosed-quote", '"second pi']]],
    ['speaker:"Ada', 'speaker : "ada"', [["unclosed-quote", 'speaker:"Ada']]],
    ["(a b", '("a" AND "b")', [["unclosed-bracket", "("]]],
    ["NEAR(a b", 'NEAR("a" "b", 10)', [["unclosed-bracket", "NEAR(a b"]]],
    ["a) b", '("a" AND "b")', [["stray-bracket", ")"]]],
    ["OR", "nothing", [["lone-or", "OR"]]],
    ["a OR", '"a"', [["lone-or", "OR"]]],
    ["OR a", '"a"', [["lone-or", "OR"]]],
    [
      "a OR OR b",
      '("a" OR "b")',
      [
        ["lone-or", "OR"],
        ["lone-or", "OR"],
      ],
    ],
    ["a -", '"a"', [["no-words", "-"]]],
    ["a NOT", '"a"', [["lone-not", "NOT"]]],
    ["a — b", '("a" AND "b")', [["no-words", "—"]]],
    ['a ""', '"a"', [["no-words", '""']]],
    ["speaker:", "nothing", [["no-value", "speaker:"]]],
    ["in:ques a", '"a"', [["not-a-part", "in:ques"]]],
    ["after:20 a", '"a"', [["not-a-date", "after:20"]]],
    ["after: a", '"a"', [["no-value", "after:"]]],
    ["after:2021-13 a", '"a"', [["not-a-date", "after:2021-13"]]],
    ["a OR after:2021", '"a"', [["date-inside", "after:2021"]]],
    ["a -after:2021", '"a"', [["date-inside", "after:2021"]]],
  ] as const)("half typed: %s", (typed, meaning, problems) => {
    expect(understood(typed)).toBe(meaning);
    expect(problemsOf(typed)).toEqual(problems);
  });

  it("is read whatever is typed, as plain values, and every problem has its place", () => {
    const sign = fc.constantFrom(
      ...'()"*-:, ',
      "OR ",
      "NOT ",
      "NEAR(",
      "speaker:",
      "after:",
      "in:",
      "a",
      "北",
      "2021",
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        const typed = signs.join("");
        const parsed = parseQuery(typed);
        expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
        for (const { start, end } of parsed.problems) {
          expect(0 <= start && start < end && end <= typed.length).toBe(true);
        }
      }),
    );
  });

  it.each(["(", "-", '"', "NEAR(", "NOT ", "a OR ", "NEAR(a,1", "speaker:", "((a) ", "a* ", ",1 "])(
    "is read in no time, %s again and again",
    (sign) => {
      const begun = performance.now();
      const { problems } = parseQuery(sign.repeat(200_000));
      expect(performance.now() - begun).toBeLessThan(200);
      expect(problems.at(-1)?.kind).toBe("too-long");
    },
  );
});
