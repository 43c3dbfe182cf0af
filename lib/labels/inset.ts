import type { Block } from "../transcript/block.ts";
import type { Candidate } from "./label.ts";

/** So much deeper than the labels, matter is set in. */
const DEEPER = 3;

/**
 * Finds the blocks of a record set with blanks that are set in deeper than its labels: roll-calls, bills, letters, in smaller type where
 * it is printed. Nobody speaks there.
 */
export function insetBlocks(blocks: readonly Block[], candidates: readonly Candidate[]): ReadonlySet<number> {
  const indents = candidates
    .filter(({ block, mark }) => mark === "stop" && blocks[block]?.form === "preformatted")
    .map(({ block }) => indentOf(blocks[block]?.text ?? ""));
  if (!indents.length) return new Set();
  const least = Math.min(...indents) + DEEPER;
  return new Set(
    blocks.flatMap(({ form, text }, at) => (form === "preformatted" && isSetIn(text, least) ? [at] : [])),
  );
}

/**
 * Returns the inset blocks that are matter of the record: a line in the middle of the page is a heading, but where it stands by such
 * matter.
 */
export function insetMatter(blocks: readonly Block[], inset: ReadonlySet<number>): ReadonlySet<number> {
  const isCentred = (at: number) => {
    const text = blocks[at]?.text ?? "";
    return !text.includes("\n") && indentOf(text) >= CENTRED;
  };
  const body = new Set([...inset].filter((at) => !isCentred(at)));
  const isBy = (at: number, step: number): boolean => {
    let next = at + step;
    while (inset.has(next) && !body.has(next)) next += step;
    return body.has(next);
  };
  const matter = [...inset].filter((at) => body.has(at) || isBy(at, 1) || isBy(at, -1));
  return new Set(
    runsOf(matter)
      .filter((run) => run.length >= RUN)
      .flat(),
  );
}

/** Fewer blocks one after another are a quotation in a speech. */
const RUN = 3;

function runsOf(places: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const at of places) {
    const last = runs.at(-1);
    if (last?.at(-1) === at - 1) last.push(at);
    else runs.push([at]);
  }
  return runs;
}

/** So many blanks set a line in the middle of the page. */
const CENTRED = 10;

function isSetIn(text: string, least: number): boolean {
  return text.split("\n").every((line) => line.trim() === "" || indentOf(line) >= least);
}

function indentOf(line: string): number {
  return /^\s*/u.exec(line)?.[0].length ?? 0;
}
