import { PRESENTS } from "../../names/floor-words.ts";
import { folded } from "../../text/words.ts";
import { type Calls, callsIn } from "./called-queue.ts";
import type { Call } from "./calls.ts";
import type { Said } from "./floor-holder.ts";
import type { Introduction, IntroductionFacts } from "./introduction.ts";
import { isPersonLike } from "./may-name.ts";
import { isKnownOutlet } from "./outlets.ts";
import { aloneIn, selfIn } from "./self-introductions.ts";

/**
 * Returns who an anonymous asker is by the call just before and by their own words; `null` where the text does not say. Never guesses:
 * a name that is somebody else's here, or is also an everyday word, is none.
 */
export function introductionOf(
  before: Call | null,
  asked: string,
  facts: IntroductionFacts,
): Introduction | null {
  return mergeIntroductions(before && callsIn(before, facts).first, asked, facts);
}

/** Returns what is known of one who was called and says something of themselves. Where the two differ, their own words are theirs. */
export function mergeIntroductions(
  called: Introduction | null,
  asked: string,
  facts: IntroductionFacts,
): Introduction | null {
  const self = selfIn(asked, facts);
  if (!called) return self;
  const reporter = self?.name ? null : reporterOf(called, self, asked, facts);
  if (reporter) return reporter;
  if (!self) return called;
  if (agree(self.name, called.name))
    return { ...self, name: longer(self.name, called.name), outlet: self.outlet ?? called.outlet };
  // Whoever was called by another name, and says no outlet, begins with a name that is not their own.
  return self.outlet || presentsSelf(asked) ? self : called;
}

/** "Slobodna Dalmacija." — "Zvonimir Matas. Will Montenegro …": the outlet is called, its reporter says who they are. */
function reporterOf(
  called: Introduction,
  self: Introduction | null,
  asked: string,
  facts: IntroductionFacts,
): Introduction | null {
  const outlet = called.outlet ?? called.name;
  const isOutlet = !called.name || !isPersonLike(called.name, facts) || self?.outlet;
  const name = outlet && isOutlet ? aloneIn(asked, facts) : null;
  return name && outlet && !sharesWord(outlet, name)
    ? { name, outlet: outlet, by: "self-introduction" }
    : null;
}

/** Whether somebody says who they are in as many words: "my name is". */
function presentsSelf(asked: string): boolean {
  return SELF.test(asked.slice(0, SELF_LETTERS));
}

const SELF = new RegExp(`(?<!\\p{L})${PRESENTS}\\s+\\p{Lu}`, "u");
/** Who they are, people say at the beginning. */
const SELF_LETTERS = 120;

/** Whether one of two names is not told, or both share a word. */
function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || sharesWord(a, b);
}

/** Tells whether two names share a word. */
export function sharesWord(a: string, b: string): boolean {
  const words = folded(b).split(" ");
  return folded(a)
    .split(" ")
    .some((word) => words.includes(word));
}

function longer(a: string | null, b: string | null): string | null {
  return (a?.length ?? 0) >= (b?.length ?? 0) ? a : b;
}

/**
 * Finds how askers introduce themselves, turn by turn. "Closer Economic Relationship. …": where nobody is called or says who they are, words
 * that nothing shows to be an outlet are a topic.
 */
export function ownIntroductions(
  turns: readonly Said[],
  calls: readonly Calls[],
  facts: IntroductionFacts,
): readonly (Introduction | null)[] {
  const selves = turns.map(({ text, attribution }) =>
    attribution.kind === "asker" ? mergeIntroductions(null, text, facts) : null,
  );
  const isSure = ({ name, outlet }: Introduction) => name !== null || isKnownOutlet(outlet ?? "", facts);
  const introduced = [...selves, ...calls.map(({ first }) => first)];
  return introduced.some((each) => each && isSure(each))
    ? selves
    : selves.map((self) => (self && isSure(self) ? self : null));
}
