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
  if (!forms.size) return new Set();
  const alone = new Set(candidates.filter((candidate) => candidate.alone).map(({ block }) => block));
  const isAnnounced = ({ block }: Candidate) =>
    /\S\s*[:：]\s*$/u.test(blocks[block - 1]?.text ?? "") && !alone.has(block - 1);
  let last: number | null = null;
  const quoted = candidates.filter((candidate) => {
    const goesOn = last !== null && candidate.block === last + 1;
    const isQuoted = !forms.has(formOf(candidate)) && (goesOn || isAnnounced(candidate));
    last = isQuoted ? candidate.block : null;
    return isQuoted;
  });
  return new Set(quoted);
}
