import type { Block } from "../transcript/block.ts";
import type { Candidate } from "./label.ts";
import { formOf, type LabelForm } from "./label-form.ts";

/**
 * Finds the candidates of a dialogue that somebody reads out: not in the page's form, they follow words that end in a colon, "I am reading
 * from the transcript:", or one another.
 */
export function quotedDialogue(
  candidates: readonly Candidate[],
  { forms }: Pick<LabelForm, "forms">,
  blocks: readonly Block[],
): ReadonlySet<Candidate> {
  const quoted = new Set<Candidate>();
  if (!forms.size) return quoted;
  const alone = new Set(candidates.filter((candidate) => candidate.alone).map(({ block }) => block));
  let last = -1;
  for (const candidate of candidates) {
    if (forms.has(formOf(candidate))) last = -1;
    else if (candidate.block === last + 1 && last >= 0) last = candidate.block;
    else {
      const before = blocks[candidate.block - 1]?.text ?? "";
      last = /\S\s*[:：]\s*$/u.test(before) && !alone.has(candidate.block - 1) ? candidate.block : -1;
    }
    if (last === candidate.block) quoted.add(candidate);
  }
  return quoted;
}
