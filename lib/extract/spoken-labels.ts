import type { LiveBlock } from "./blocks.ts";
import { CAPTION } from "./phrases.ts";

/**
 * For each block whether it begins with the label of somebody who speaks: a label that comes back, or is set like those that do. A
 * caption ("Contact:", "Read more:") is none.
 */
export function spokenLabels(blocks: readonly LiveBlock[]): readonly boolean[] {
  const counts = new Map<string, number>();
  for (const { label } of blocks) if (label) counts.set(key(label), (counts.get(key(label)) ?? 0) + 1);
  const comesBack = ({ label }: LiveBlock) => label !== null && (counts.get(key(label)) ?? 0) > 1;
  const forms = new Set(blocks.filter((live) => comesBack(live) && !isCaption(live)).map(formOf));
  return blocks.map(
    (live) => live.label !== null && !isCaption(live) && (comesBack(live) || forms.has(formOf(live))),
  );
}

/** "Allies met today to discuss deterrence: read more." has too many small words in a row for a name or an office. */
const SENTENCE = /(?<!\p{L})(?:\p{Ll}[\p{L}’'-]*[ ,]+){3}\p{Ll}/u;

function key(label: string): string {
  return label.toLowerCase();
}

/** How a label is set: in emphasis or not, in a heading, a term or a paragraph, before a colon or another sign. */
function formOf({ block, words, label }: LiveBlock): string {
  const [first] = block.emphasis;
  const lead = block.text.length - block.text.trimStart().length;
  const emphatic = first && first.start <= lead ? first.kind : "plain";
  return `${block.form} ${emphatic} ${words.slice(label?.length ?? 0).trimStart()[0] ?? ""}`;
}

/** Whether a block begins with a caption or a headline: what stands before its colon names nobody who speaks. */
export function isCaption(live: LiveBlock): boolean {
  const { label, block } = live;
  if (label === null) return false;
  // "Minister: budget agreed", all of it a link, is a headline.
  if (live.links === 1 && live.linkedAway === live.letters && live.words.length > label.length + 1)
    return true;
  return CAPTION.test(label) || (block.emphasis.length === 0 && SENTENCE.test(label));
}
