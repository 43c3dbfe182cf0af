import type { Block } from "../transcript/block.ts";
import { alternatingOf } from "./document-evidence.ts";
import { type Evidence, keyOf } from "./features.ts";
import type { Candidate } from "./label.ts";
import { formOf } from "./label-form.ts";

/** So many candidates, that begin this part of the paragraphs between the first and the last, cover a page. */
const CANDIDATES = 4;
const COVERING = 0.5;

/**
 * Finds the forms in which candidates cover a page, whatever their words: nearly every paragraph begins with one, what follows begins
 * like a sentence, and somebody is printed again after another one.
 */
export function coveringForms(
  blocks: readonly Block[],
  candidates: readonly Candidate[],
  { listed, doubled }: Pick<Evidence, "listed" | "doubled">,
): ReadonlySet<string> {
  const speaking = candidates.filter(
    (candidate) =>
      candidate.leading &&
      candidate.mark !== "none" &&
      !candidate.caption &&
      !candidate.continuing &&
      !candidate.naming &&
      !listed.has(candidate) &&
      !doubled.has(candidate),
  );
  return new Set(
    [...Map.groupBy(speaking, formOf)].flatMap(([form, those]) => {
      const from = those[0]?.block ?? 0;
      const to = those.at(-1)?.block ?? 0;
      const paragraphs = blocks
        .slice(from, to + 1)
        .filter(({ text, form: kind }) => text.trim() !== "" && kind !== "heading").length;
      const covers = those.length >= CANDIDATES && those.length >= COVERING * paragraphs;
      return covers && alternatingOf(those.map(keyOf)).size > 0 ? form : [];
    }),
  );
}
