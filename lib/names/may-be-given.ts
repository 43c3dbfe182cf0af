import type { Lexicon } from "../lexicon/lexicon.ts";
import { folded, isParticle } from "../text/words.ts";

/** Particles of Hebrew and Arabic names that are also English given names. */
const GIVEN_PARTICLES = /^(?:Al|Ben)$/u;

/** Returns whether a word before a surname may be a given name: no office, no form of address, no word that begins a sentence. */
export function mayBeGiven(word: string, lexicon: Lexicon): boolean {
  const { honorifics, ranks, offices, modifiers, connectors, portfolios, press, neverNames, topics } =
    lexicon;
  const others = [honorifics, ranks, offices, modifiers, connectors, portfolios, press, neverNames, topics];
  return (
    (!isParticle(word) || GIVEN_PARTICLES.test(word)) && !others.some((words) => words.has(folded(word)))
  );
}
