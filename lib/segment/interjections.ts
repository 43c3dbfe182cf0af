import type { Label } from "../labels/label.ts";
import { collapse } from "../text/words.ts";
import type { Block } from "../transcript/block.ts";

/** "- Thank you, Governor." */
const DASHED = /^[-–]\s+\p{L}/u;
/** A whole sentence; what goes on after a dash was only interrupted. */
const SENTENCE = /^[-–]\s+\p{Lu}.*[.?!…]["”»)]*$/u;
/** No more characters than these are thrown in. */
const LONGEST = 160;

/**
 * Finds the paragraphs that somebody else throws in under another's label: a sentence behind a dash, where labels say who speaks, and no
 * list: the paragraphs around it begin with no dash, and none announces it with a colon.
 */
export function interjectionsIn(blocks: readonly Block[], labels: readonly Label[]): ReadonlySet<number> {
  const labelled = new Set(labels.map(({ block }) => block));
  const first = labels[0]?.block ?? blocks.length;
  const isDashed = (at: number) => DASHED.test(collapse(blocks[at]?.text ?? ""));
  return new Set(
    blocks.flatMap((block, at) => {
      if (at <= first || labelled.has(at) || !isDashed(at) || isDashed(at - 1) || isDashed(at + 1)) return [];
      const text = collapse(block.text);
      const isAnnounced = /[:：]$/u.test(blocks[at - 1]?.text.trimEnd() ?? "");
      return text.length <= LONGEST && SENTENCE.test(text) && !isAnnounced ? [at] : [];
    }),
  );
}
