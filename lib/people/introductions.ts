import { PRESENTS } from "../names/floor-words.ts";
import { folded } from "../text/words.ts";
import { callsIn } from "./called-queue.ts";
import type { Call } from "./calls.ts";
import type { Introduction, IntroductionFacts } from "./introduction.ts";
import { isPersonLike } from "./may-name.ts";
import { aloneIn, selfIn } from "./self-introductions.ts";

/**
 * Names an anonymous asker by the call just before and by her own words; `null` where the text does not say. Never guesses:
 * a name that is somebody else's here, or is also an everyday word, is none.
 */
export function introductionOf(
  before: Call | null,
  asked: string,
  facts: IntroductionFacts,
): Introduction | null {
  return together(before && callsIn(before, facts).first, asked, facts);
}

/** One who was called and what she says of herself, put together. Where the two differ, her own words are hers. */
export function together(
  called: Introduction | null,
  asked: string,
  facts: IntroductionFacts,
): Introduction | null {
  const self = selfIn(asked, facts);
  const alone = self?.name ? null : aloneIn(asked, facts);
  const house = called && (called.outlet ?? called.name);
  // "Slobodna Dalmacija." — "Zvonimir Matas. Will Montenegro …": the house is called, its reporter says who she is.
  if (
    alone &&
    house &&
    (!called.name || !isPersonLike(called.name, facts) || self?.outlet) &&
    !sharesWord(house, alone)
  )
    return { name: alone, outlet: house, by: "self-introduction" };
  if (self && called && agree(self.name, called.name))
    return { ...self, name: longer(self.name, called.name), outlet: self.outlet ?? called.outlet };
  // Whoever was called by another name, and says no house, begins with a name that is not her own.
  if (self?.name && called?.name && !self.outlet && !presentsSelf(asked)) return called;
  return self?.name
    ? self
    : called?.name && self?.outlet
      ? { ...called, outlet: called.outlet ?? self.outlet }
      : (called ?? self);
}

/** Whether somebody says who she is in as many words: "my name is". */
function presentsSelf(asked: string): boolean {
  return SELF.test(asked.slice(0, SELF_LETTERS));
}

const SELF = new RegExp(`(?<!\\p{L})${PRESENTS}\\s+\\p{Lu}`, "u");
/** Who she is, somebody says at the beginning. */
const SELF_LETTERS = 120;

/** Where one of the two tells no name, or both tell words of the same. */
function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || sharesWord(a, b);
}

function sharesWord(a: string, b: string): boolean {
  const words = folded(b).split(" ");
  return folded(a)
    .split(" ")
    .some((word) => words.includes(word));
}

function longer(a: string | null, b: string | null): string | null {
  return (a?.length ?? 0) >= (b?.length ?? 0) ? a : b;
}
