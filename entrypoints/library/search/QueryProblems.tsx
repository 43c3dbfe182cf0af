import { useMemo } from "preact/hooks";
import { i18n } from "#i18n";
import { parseQuery } from "../../../lib/search/parse-query.ts";
import type { Problem, ProblemKind } from "../../../lib/search/problem.ts";
import { useSettled } from "./use-settled.ts";

interface QueryProblemsProps {
  readonly typed: string;
  /** Shows the place of a problem in the box. */
  readonly onShow: (problem: Problem) => void;
}

/** What of a query was not understood, told once the reader rests: half a query is no mistake. */
export function QueryProblems({ typed, onShow }: QueryProblemsProps) {
  const rested = useSettled(typed, REST);
  const problems = useMemo(() => parseQuery(rested).problems, [rested]);
  return (
    <ul class="query-problems" role="status">
      {rested === typed &&
        problems.map((problem) => (
          <li key={`${problem.kind} ${problem.start}`}>
            <button type="button" class="plain-button" onClick={() => onShow(problem)}>
              <bdi>{excerptOf(typed, problem)}</bdi>
            </button>
            {": "}
            {i18n.t(WORDS[problem.kind])}
          </li>
        ))}
    </ul>
  );
}

/** In ms. */
const REST = 800;

/** As much of the place as tells which one it is. */
function excerptOf(typed: string, { start, end }: Problem): string {
  const excerpt = typed.slice(start, end);
  return excerpt.length > LONG ? `${excerpt.slice(0, LONG)}…` : excerpt;
}

const LONG = 40;

const WORDS = {
  "unclosed-quote": "library.search.problem.unclosedQuote",
  "unclosed-bracket": "library.search.problem.unclosedBracket",
  "stray-bracket": "library.search.problem.strayBracket",
  "lone-or": "library.search.problem.loneOr",
  "lone-not": "library.search.problem.loneNot",
  "no-words": "library.search.problem.noWords",
  "no-value": "library.search.problem.noValue",
  "not-a-part": "library.search.problem.notAPart",
  "not-a-date": "library.search.problem.notADate",
  "date-inside": "library.search.problem.dateInside",
  "too-deep": "library.search.problem.tooDeep",
  "too-long": "library.search.problem.tooLong",
} as const satisfies Record<ProblemKind, string>;
