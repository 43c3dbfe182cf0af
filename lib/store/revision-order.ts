import type { RevisionFacts } from "./revision-facts.ts";

// The revisions of a document stand in the order of saving, and what reads a page again stands after what it reads. Between
// neighbours of one language a step up in the version of the extraction is another reading of the same page; between two
// readings by the same version, other words are another page. Damaged records (`null`) keep their place and say nothing.

type All = readonly (RevisionFacts | null)[];

/** What a backup says beside the stored revisions; nothing where a page is saved. */
export interface Beside {
  /** Whether two revisions stood side by side when they were saved: then what they say of each other is all there is to say. */
  readonly together: (one: RevisionFacts, other: RevisionFacts) => boolean;
  /** The hash that this one reads again, as the backup has it; `null` where it says none. */
  readonly claim: (later: RevisionFacts) => string | null;
}

/** Nothing is known but what is stored. */
export const NOTHING_BESIDE: Beside = { together: () => false, claim: () => null };

/** The newest of these in a language; `null` where there is none. */
export function newestIn(language: string, all: All): RevisionFacts | null {
  return all.findLast((one) => one?.language === language) ?? null;
}

/**
 * Before which of the others, by index, a revision goes. `at` is its place by time. What an older extraction read goes before the
 * better reading of the same page, though it was saved later: by a computer that had the older version for longer.
 */
export function placeFor(fresh: RevisionFacts, all: All, at: number, beside: Beside): number {
  const reader = all.findIndex((one) => one && (one.rereads ?? beside.claim(one)) === fresh.hash);
  if (reader >= 0 && at > reader) return reader;
  const claim = fresh.rereads ?? beside.claim(fresh);
  const read = claim === null ? -1 : all.findIndex((one) => one?.hash === claim);
  if (read >= 0 && at <= read) return read + 1;
  const [earlier, later] = [neighbourBefore(at, fresh, all), neighbourAfter(at - 1, fresh, all)];
  const steps = (one: Neighbour | null, other: Neighbour | null) =>
    one && other && !beside.together(one.facts, other.facts)
      ? other.facts.extraction - one.facts.extraction
      : 0;
  const self = { index: at, facts: fresh };
  if (steps(earlier, self) > 0 || steps(self, later) > 0) return at;
  if (earlier && steps(earlier, self) < 0) return beneath(earlier, fresh, all) ?? at;
  if (later && steps(self, later) < 0) return above(later, fresh, all) ?? at;
  return at;
}

/**
 * The hash that a revision reads again, by its neighbour before it in its language; `null` where it reads none. What it says
 * already of a revision that is not here, or in another language, stays.
 */
export function rereadHash(
  later: RevisionFacts,
  earlier: RevisionFacts | null,
  all: All,
  beside: Beside,
): string | null {
  const claims = [later.rereads, beside.claim(later)].filter((claim) => claim !== null);
  if (earlier) {
    if (claims.includes(earlier.hash)) return earlier.hash;
    if (!beside.together(earlier, later) && earlier.extraction < later.extraction) return earlier.hash;
  }
  const neighbours = new Set(all.map((one) => (one?.language === later.language ? one.hash : null)));
  return claims.find((claim) => !neighbours.has(claim)) ?? null;
}

/** A revision and its index. */
export interface Neighbour {
  readonly index: number;
  readonly facts: RevisionFacts;
}

/** The nearest in the language of `fresh` at an index below this one. */
export function neighbourBefore(index: number, { language }: RevisionFacts, all: All): Neighbour | null {
  const found = all.findLastIndex((one, at) => at < index && one?.language === language);
  return neighbour(found, all);
}

/** The nearest in the language of `fresh` at an index above this one. */
export function neighbourAfter(index: number, { language }: RevisionFacts, all: All): Neighbour | null {
  const found = all.findIndex((one, at) => at > index && one?.language === language);
  return neighbour(found, all);
}

function neighbour(index: number, all: All): Neighbour | null {
  const facts = all[index];
  return facts ? { index, facts } : null;
}

/** Below which reading of the page that `top` is of an older one goes; `null` where that extraction has read it with other words. */
function beneath(top: Neighbour, fresh: RevisionFacts, all: All): number | null {
  let { index, facts } = top;
  for (;;) {
    const below = neighbourBefore(index, fresh, all);
    if (!below || facts.rereads !== below.facts.hash || below.facts.extraction < fresh.extraction)
      return index;
    if (below.facts.extraction === fresh.extraction) return null;
    ({ index, facts } = below);
  }
}

/** Above which reading of the page that `bottom` is of a better one goes; `null` where that extraction has read it with other words. */
function above(bottom: Neighbour, fresh: RevisionFacts, all: All): number | null {
  let { index, facts } = bottom;
  for (;;) {
    const next = neighbourAfter(index, fresh, all);
    if (next?.facts.rereads !== facts.hash || next.facts.extraction > fresh.extraction) return index + 1;
    if (next.facts.extraction === fresh.extraction) return null;
    ({ index, facts } = next);
  }
}
