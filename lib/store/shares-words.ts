import type { Block } from "../transcript/block.ts";
import type { Revision } from "../transcript/transcript.ts";
import { spokenWords } from "./spoken-words.ts";

/** Of words of the shorter of two texts, the share that must be the other's for the two to be of one page. */
const MOST = 0.7;

/**
 * Of words of the longer of two texts, the share that must be the other's for one to be a re-reading of the other: what an older
 * extraction took along beside a short event can be longer than it.
 */
const SOME = 0.25;

/**
 * Whether two texts are readings of one page: most words of the shorter one stand in the other, too. A translation shares names and
 * figures alone.
 */
export function sharesWords(one: readonly Block[], other: readonly Block[]): boolean {
  return sharesOf(wordsOf(textOf(one)), wordsOf(textOf(other))).ofShorter > MOST;
}

/**
 * Whether one of two revisions may be a re-reading of the other, whatever is said of them: mostly the same words are spoken in both.
 * A few words that stand in any text are a re-reading of none.
 */
export function mayReread(one: Spoken, other: Spoken): boolean {
  const { ofShorter, ofLonger } = sharesOf(wordsOf(spokenWords(one)), wordsOf(spokenWords(other)));
  return ofShorter > MOST && ofLonger > SOME;
}

type Spoken = Pick<Revision, "blocks" | "transcript">;

function sharesOf(
  one: readonly string[],
  other: readonly string[],
): { readonly ofShorter: number; readonly ofLonger: number } {
  const [few, many] = [one, other].sort((a, b) => a.length - b.length);
  if (!few?.length || !many) return { ofShorter: 0, ofLonger: 0 };
  const left = new Map<string, number>();
  for (const word of many) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of few) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return { ofShorter: shared / few.length, ofLonger: shared / many.length };
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join("\n");
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
