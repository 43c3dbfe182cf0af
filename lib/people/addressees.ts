import { handsOver } from "../cues/handing-over.ts";
import { type Introduction, type IntroductionFacts, introduction } from "./introduction.ts";
import type { Register } from "./register.ts";

/** A reply names whom it is for in its first words. */
const ADDRESS_LETTERS = 200;

/** Finds the names, as printed, by which a reply addresses somebody: "Well, Norah, …", "I don’t know, Matt. …" */
export function addressedIn(reply: string): readonly string[] {
  const words = reply.slice(0, ADDRESS_LETTERS);
  const found = [...words.matchAll(ADDRESSED)].filter(({ index, 0: { length } }) => {
    const rest = words.slice(index + length);
    // "Matt." at the end, or in a line of its own, calls the next, as do "Kevin, let’s go to your questions" and "Julie, back to you".
    const calls = !/\p{L}/u.test(rest) || /\n\s*$/u.test(words.slice(0, index)) || CALLS_ON.test(rest);
    const compares = /\blike\s$/iu.test(words.slice(0, index));
    return !calls && !compares && !handsOver(/^[^.?!]*/u.exec(rest)?.[0] ?? "");
  });
  return found.map(([name]) => name);
}

/** What follows the name of one who is to speak next. */
const CALLS_ON =
  /^,\s+(?:(?:and\s+)?then|back to you|you(?:['’]re| are)?\s+(?:next|first|up)|first|next|(?:I['’]m )?sorry)\b/iu;

const ADDRESSED =
  /(?<=^[\s–—-]*(?:[\p{L}'’]+,?\s+){0,2})(\p{Lu}[\p{L}'’-]+)(?=[,—–])|(?<=(?:,|--|[—–])\s)(\p{Lu}[\p{L}'’-]+)(?=[,.?!—–])/gu;

/** Returns the one whom a reply addresses by these names of the register; `null` where that is nobody, or several. */
export function addressee(
  names: readonly string[],
  register: Register,
  facts: IntroductionFacts,
): Introduction | null {
  const [name, other] = new Set(names);
  if (name === undefined || other !== undefined) return null;
  const called = introduction(name, undefined, "addressed-in-reply", facts);
  return called && register.completed(called);
}
