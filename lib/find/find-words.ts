import type { Block, Passage } from "../transcript/block.ts";
import { fold } from "../transcript/fold.ts";
import type { Transcript } from "../transcript/transcript.ts";

/** A place where the words looked for stand, in its context. */
export interface Hit {
  /** Index into the transcript's items; a turn's first item where the hit stands in what resumes it. */
  readonly item: number;
  readonly passage: Passage;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** More hits than these help nobody: the words are too common. */
export const MOST_HITS = 2000;

/** Characters of context on either side. */
const CONTEXT = 48;

/**
 * Where these words stand in a transcript, in document order, at most `MOST_HITS`: as they are typed, letter for letter,
 * accents and capitals aside, any white space for a space. Turns, notes and headings are looked through; labels are not.
 */
export function findWords({ items }: Transcript, blocks: readonly Block[], words: string): readonly Hit[] {
  const wanted = patternOf(words);
  if (!wanted) return [];
  const hits: Hit[] = [];
  let begun = 0;
  for (const [index, item] of items.entries()) {
    if (item.type !== "turn" || !item.resumes) begun = index;
    for (const passage of item.type === "gap" ? [] : item.passages) {
      const text = blocks[passage.block]?.text ?? "";
      for (const hit of hitsIn(text, passage, begun, wanted)) if (hits.push(hit) === MOST_HITS) return hits;
    }
  }
  return hits;
}

function* hitsIn(text: string, { block, start, end }: Passage, item: number, wanted: RegExp): Generator<Hit> {
  for (const match of fold(text.slice(start, end)).matchAll(wanted)) {
    const from = start + match.index;
    const to = from + match[0].length;
    yield {
      item,
      passage: { block, start: from, end: to },
      before: leadOf(text.slice(start, from)),
      words: text.slice(from, to),
      after: tailOf(text.slice(to, end)),
    };
  }
}

/** `null` for nothing, and for a single Latin letter, which stands everywhere. */
function patternOf(words: string): RegExp | null {
  const folded = fold(words).trim();
  if (folded === "" || /^[a-z]$/.test(folded)) return null;
  return new RegExp(folded.split(/\s+/).map(RegExp.escape).join("\\s+"), "gu");
}

function leadOf(text: string): string {
  if (text.length <= CONTEXT) return text;
  const cut = text.indexOf(" ", text.length - CONTEXT);
  return `…${text.slice(cut < 0 ? -CONTEXT : cut)}`;
}

function tailOf(text: string): string {
  if (text.length <= CONTEXT) return text;
  const cut = text.lastIndexOf(" ", CONTEXT);
  return `${text.slice(0, cut < 0 ? CONTEXT : cut)}…`;
}
