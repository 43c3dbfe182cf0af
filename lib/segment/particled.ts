import { collapse, isParticle } from "../text/words.ts";
import type { Block } from "../transcript/block.ts";

/**
 * Returns the surname with its particles with which a line begins, "de Witte", "van der Berg"; `null` where it begins with none. What
 * stands within a double surname, "Vega y Soler", begins none.
 */
export function particled(line: string): string | null {
  const words = line.replace(IN_THE, "van ").split(" ", 4);
  const surname = words.findIndex((word) => /^\p{Lu}/u.test(word));
  const found =
    surname > 0 && words.slice(0, surname).every(isSmallParticle) && !/^(?:und|y|e|i)\s/u.test(line);
  return found ? words.slice(0, surname + 1).join(" ") : null;
}

/** "in 't Veld", "van ’t Hof": "in" alone begins the name of a place. */
const IN_THE = /^(?:in|op|van) ['’]t (?=\p{Lu})/u;

/** Words that are particles of surnames before a capital only. */
const BEFORE_CAPITALS = new Set("degli lo li am bint bat wa ní".split(" "));

/** "de los Ríos", "von dem Hagen": articles that are particles after another one. */
const AFTER_PARTICLES = new Set("los las dem".split(" "));

function isSmallParticle(word: string, at: number): boolean {
  return isParticle(word) || BEFORE_CAPITALS.has(word) || (at > 0 && AFTER_PARTICLES.has(word));
}

/** Articles, and prepositions with one. */
const GERMAN_ARTICLE = /^(?:der|die|das|den|dem|des|am|im|vom|zum|zur)\s/u;

/**
 * Returns whether "von Brandt" is a name in German, where a noun has a capital, too. An article before a noun is no particle, and
 * "von der Mark" is one where the page names somebody so elsewhere, as "Ministerin von der Mark". `block` is where it stands itself.
 */
export function isGermanName(named: string, block: Block, blocks: readonly Block[]): boolean {
  if (GERMAN_ARTICLE.test(named)) return false;
  if (!/^(?:von|zu)\s(?:der|dem|den)\s/u.test(named)) return true;
  return blocks.some((other) => other !== block && names(collapse(other.text), named));
}

/** Returns whether a text names somebody so, after a word with a capital: "Ministerin von der Mark". */
function names(text: string, named: string): boolean {
  const name = named.replace(/[\p{Po}\p{Pf}]+$/u, "");
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const rest = text.slice(at + name.length, at + name.length + 1);
    if (/\p{Lu}[\p{L}.-]*\s$/u.test(text.slice(Math.max(0, at - LONGEST_WORD), at)) && !/\p{L}/u.test(rest))
      return true;
  }
  return false;
}

/** No word before a name is longer. */
const LONGEST_WORD = 40;
