import { isPleasantry } from "../../cues/courtesy.ts";
import { handsOver } from "../../cues/handing-over.ts";
import { asks } from "../../cues/sentence-ends.ts";
import { patternUnion } from "../../text/pattern-union.ts";
import { folded } from "../../text/words.ts";
import { hasMoreWords } from "../../transcript/outline.ts";
import { cutsIn } from "./cut-in.ts";
import type { Floor, Said } from "./floor-holder.ts";
import type { Heard } from "./heard.ts";
import { type Introduction, introduction, nameWords } from "./introduction.ts";

/** A reply names whom it is for in its first words. */
const ADDRESS_LETTERS = 200;
/** No more words than these are thrown in, where they ask nothing. */
const THROWN_IN_WORDS = 4;
/** Nor than these, where they break into what is said. */
const LONG_THROWN_IN_WORDS = 12;

/** A question and the reply to it, with those whom the reply may name and who have not asked. */
export interface Replied {
  readonly asked: string;
  readonly reply: string;
  /** Whom the reply calls. */
  readonly calledNext: Introduction | null;
  /** The words of the names of those who have asked before, and are not answered yet. */
  readonly waiting: readonly string[];
}

/** Returns the floor as the reply confirms it: whom it addresses by another name of the register has asked. */
export function confirmedFloor(
  floor: Floor,
  { asked, reply, calledNext, waiting }: Replied,
  heard: Heard,
): Floor {
  const { holder } = floor;
  // "Yes, thank you." "Don’t worry, Lester, …": what was thrown in is not what is replied to.
  if (holder?.by === "self-introduction" || !speaksUp(asked)) return floor;
  const asking = folded(asked).split(/[^\p{L}'’-]+/u);
  const others = new Set([...waiting, ...nameWords(calledNext), ...nameWords(holder), ...asking]);
  const names = registeredIn(reply, heard).filter((name) => !others.has(folded(name)));
  const asker = onlyOne(names, heard);
  if (asker && holder?.name === null) return { ...floor, holder: { ...holder, name: asker.name } };
  if (asker) return { ...floor, holder: asker, caller: null };
  return names.length > 0 && holder?.name ? { ...floor, holder: null } : floor;
}

/** Returns the floor after whoever spoke last: "Brandon, tell us your name" gives it to another than who introduced themselves. */
export function passedFloor(floor: Floor, last: Said | undefined, heard: Heard): Floor {
  const { holder } = floor;
  const own = nameWords(holder);
  if (holder?.by !== "self-introduction" || own.length === 0 || last?.attribution.kind !== "person")
    return floor;
  const names = registeredIn(last.text, heard).map(folded);
  return names.length > 0 && !names.some((name) => own.includes(name)) ? { ...floor, holder: null } : floor;
}

/** Whether an asker says something that is replied to, and not only thanks, or throws something in. */
function speaksUp(text: string): boolean {
  if (isPleasantry(text)) return false;
  return asks(text) || hasMoreWords(text, cutsIn(text) ? LONG_THROWN_IN_WORDS : THROWN_IN_WORDS);
}

/** The names of the register, as printed, by which a reply addresses somebody. */
function registeredIn(reply: string, { register }: Heard): readonly string[] {
  return addressedIn(reply).filter((name) => register.words.has(folded(name)));
}

/** The one of the register whom names mean; `null` where that is nobody, or several. */
function onlyOne(names: readonly string[], { register, facts }: Heard): Introduction | null {
  const [name, other] = new Set(names);
  if (name === undefined || other !== undefined) return null;
  const called = introduction(name, undefined, "addressed-in-reply", facts);
  return called && register.completed(called);
}

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
const CALLS_ON = patternUnion(
  [
    /(?:and\s+)?then/u,
    /back to you/u,
    /you(?:['’]re| are)?\s+(?:next|first|up)/u,
    /first|next/u,
    /(?:I['’]m )?sorry/u,
  ],
  "iu",
  String.raw`^,\s+…\b`,
);

const ADDRESSED = patternUnion(
  [
    /(?<=^[\s–—-]*(?:[\p{L}'’]+,?\s+){0,2})\p{Lu}[\p{L}'’-]+(?=[,—–])/u,
    /(?<=(?:,|--|[—–])\s)\p{Lu}[\p{L}'’-]+(?=[,.?!—–])/u,
  ],
  "gu",
);
