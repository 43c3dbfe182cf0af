import { oneLetterApart } from "../names/one-letter-apart.ts";
import { bare, isCapitals } from "../text/words.ts";
import type { Block } from "../transcript/block.ts";
import type { Candidate } from "./label.ts";
import type { Stretch } from "./stretches.ts";

/** A label printed so often is one of the document's own, and what looks like it is meant for it. */
const OFTEN = 2;
/** Shorter labels are one letter away from other words. */
const MISSPELT = 6;
/** How far the mark of a damaged label is looked for. */
const REACH = 40;

/** What a scanner takes for one another, each written one way: "J0URNALIST", "P14" for "PM". */
const LOOKALIKES: readonly (readonly [RegExp, string])[] = [
  [/M/gu, "14"],
  [/[O]/gu, "0"],
  [/[IL|]/gu, "1"],
  [/S/gu, "5"],
  [/B/gu, "8"],
  [/Z/gu, "2"],
];

/** A label that a block begins with though letters or mark are damaged, and the sound label it is meant for. */
export interface Damaged {
  readonly block: number;
  readonly stretch: Stretch;
  readonly meant: Candidate;
}

/**
 * The labels that print or scanner damaged: `QUESTON:`, `J0URNALIST:`, `PM;`, `JOURNALIST.` among sound ones of the same
 * document. Only what comes again and again in sound form is looked for.
 */
export function damagedLabels(
  blocks: readonly Block[],
  candidates: readonly Candidate[],
): readonly Damaged[] {
  const sound = soundLabels(candidates);
  if (!sound.size) return [];
  const taken = new Set(
    candidates.filter((label) => label.leading && isSound(label, sound)).map(({ block }) => block),
  );
  return blocks.flatMap((block, index) => {
    const found = taken.has(index) ? null : damagedAt(block.text, sound);
    return found ? [{ block: index, ...found }] : [];
  });
}

/**
 * Whether a candidate needs no mending: a part's, one that comes again and again, or "ANA VEGA, Minister for Ports:" beside
 * "ANA VEGA:", whose comma stands before what they are.
 */
function isSound({ person, text }: Candidate, sound: ReadonlyMap<string, Candidate>): boolean {
  const says = /,\s+\p{L}/u.test(text) && (person.role ?? person.affiliation) !== null;
  return person.part !== null || says || sound.has(seenAs(text));
}

/** The labels in capitals, or of a part, that come again and again with their colon, by their letters as a scanner sees them. */
function soundLabels(candidates: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  const counts = new Map<string, number>();
  const known = new Map<string, Candidate>();
  for (const label of candidates) {
    if (!label.leading || label.mark !== "colon" || (!label.capitals && label.person.part === null)) continue;
    const seen = seenAs(label.text);
    counts.set(seen, (counts.get(seen) ?? 0) + 1);
    if (!known.has(seen)) known.set(seen, label);
  }
  return new Map([...known].filter(([seen]) => seen.length > 1 && (counts.get(seen) ?? 0) >= OFTEN));
}

function damagedAt(text: string, sound: ReadonlyMap<string, Candidate>): Omit<Damaged, "block"> | null {
  const start = text.search(/\S/u);
  for (const mark of text.slice(0, start + REACH).matchAll(/\s*([:：;.,]+)(?=\s|$)/gu)) {
    const core = text.slice(start, mark.index);
    const end = mark.index + mark[0].length;
    const colon = /[:：]/u.test(mark[1] ?? "");
    // Without its colon only a word in capitals before a beginning sentence is a label.
    const stands = colon || (isCapitals(core) && /^\s+["“']?[\p{Lu}\p{N}]/u.test(text.slice(end)));
    const meant = stands
      ? (sound.get(seenAs(core)) ?? (colon ? misspelling(core, sound) : undefined))
      : undefined;
    if (meant) return { stretch: { start, core: mark.index, end, mark: "colon" }, meant };
  }
  return null;
}

/** "QUESTON": one letter apart from a part's label. Names are compared where people are. */
function misspelling(core: string, sound: ReadonlyMap<string, Candidate>): Candidate | undefined {
  const own = bare(core);
  if (own.length < MISSPELT) return undefined;
  return [...sound.values()].find(
    ({ person, text }) =>
      person.part !== null &&
      person.name === null &&
      oneLetterApart(own, bare(text.replace(/[\s:：]+$/u, ""))),
  );
}

/** A label's letters as a scanner sees them, without its mark and blanks. */
function seenAs(text: string): string {
  const letters = text.replace(/[\s:：;.,]+/gu, "");
  // In small letters "l" is no "I", and nothing else is like a figure.
  if (/\p{Ll}/u.test(letters)) return letters;
  return LOOKALIKES.reduce((seen, [like, as]) => seen.replace(like, as), letters);
}
