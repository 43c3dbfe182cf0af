import type { Lexicon } from "../names/lexicon.ts";
import { hasOffice } from "../names/office.ts";
import { PLACES } from "../names/places.ts";
import { collapse, folded, isInitial } from "../names/words.ts";
import { handsOver } from "./behaviour.ts";
import {
  ASIDE_CALL,
  CALL_TO_GO,
  EDITOR_SELF,
  EXCLAMATIONS,
  GO_CALL,
  GREETED_SELF,
  HEADED_SELF,
  HOUSE,
  HOUSE_ALONE,
  HOUSE_CALL,
  HOUSED_SELF,
  LED_CALL,
  LED_HOUSE,
  MERE_GO,
  NAMED_SELF,
  PAIR_CALL,
  PARTLY_SELF,
  QUESTION_SELF,
  SPEAKING_SELF,
  VOCATIVE_CALL,
  WHOLE_CALL,
} from "./introduction-forms.ts";

/** Who an anonymous asker is, as the words themselves tell. */
export interface Introduction {
  readonly name: string | null;
  readonly outlet: string | null;
  readonly by: "called-by-moderator" | "self-introduction";
}

/** What helps to tell a name from another capitalised word. */
export interface IntroductionFacts {
  readonly lexicon: Lexicon;
  /** Folded words of the names of those who answer and moderate: thanking Jens does not call Jens. */
  readonly taken: ReadonlySet<string>;
  /** Words that the document also prints with a small first letter: no names. */
  readonly common: ReadonlySet<string>;
  /** Words that the document prints with a capital within a sentence. */
  readonly proper: ReadonlySet<string>;
  /** Words that the document prints after "in": places. */
  readonly places: ReadonlySet<string>;
  /** Whoever asks is of the press: what follows "from" is an outlet, not a town. */
  readonly press: boolean;
}

/** A turn that may call. */
export interface Call {
  readonly text: string;
  /** The question to which it replies itself; `null` where it replies to none. What it repeats of it calls nobody. */
  readonly asked: string | null;
}

/** Days and months are printed with a capital and call nobody: "Happy Thursday, everyone." */
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|october|november|december|september|july)$/iu;
/** "Inaudible" and the like stand where a name was lost. */
const STAGE = /^(?:inaudible|unintelligible|off[- ]mi\w+|laughter|interpreted|crosstalk)/iu;
/** A greeting after a call is short. */
const GREETED = 200;
/** How far into her words an asker names herself. */
const BEGINNING = 400;
/** After a call there may come a few more words: "Julia. Nice to see you in the Briefing Room." */
const SHORT_SENTENCE = 10;

/**
 * Names an anonymous asker by the call just before and by her own words; `null` where the text does not say. Never guesses:
 * a name that is somebody else's here, or is also an everyday word, is none.
 */
export function introductionOf(
  before: Call | null,
  asked: string,
  facts: IntroductionFacts,
): Introduction | null {
  const called = before && callIn(before, facts);
  const self = selfIn(asked, facts);
  // "Slobodna Dalmacija." — "Zvonimir Matas. Will Montenegro …": the house is called, its reporter says who she is.
  if (
    self &&
    !self.name &&
    self.outlet &&
    called?.name &&
    isPersonLike(self.outlet, facts) &&
    !folded(called.name).includes(folded(self.outlet))
  )
    return { name: self.outlet, outlet: called.outlet ?? called.name, by: "self-introduction" };
  if (self && called && agree(self.name, called.name))
    return { ...self, name: longer(self.name, called.name), outlet: self.outlet ?? called.outlet };
  return self?.name
    ? self
    : called?.name && self?.outlet
      ? { ...called, outlet: called.outlet ?? self.outlet }
      : (called ?? self);
}

/** Two or three capitalised words of which none shows a house. */
function isPersonLike(text: string, { lexicon }: IntroductionFacts): boolean {
  const words = text.split(" ");
  return (
    words.length > 1 &&
    words.length < 4 &&
    words.every((word) => /^\p{Lu}\p{Ll}/u.test(word) && !lexicon.houses.has(folded(word)))
  );
}

/** Where two introductions differ, her own words are hers. */
function agree(a: string | null, b: string | null): boolean {
  return (
    a === null ||
    b === null ||
    folded(a)
      .split(" ")
      .some((word) => folded(b).split(" ").includes(word))
  );
}

function longer(a: string | null, b: string | null): string | null {
  return (a?.length ?? 0) >= (b?.length ?? 0) ? a : b;
}

/** The call at the end of a turn: its last sentences. */
function callIn({ text: before, asked }: Call, facts: IntroductionFacts): Introduction | null {
  const echoed = new Set(wordsOf(asked ?? ""));
  const replies = asked !== null;
  const text = collapse(before.replace(/\((?:laughter|applause|смех|сміх|rires)\.?\)/giu, " "));
  const sentences = (text.match(/(?:\b(?:Mr|Ms|Mrs|Dr|St|U\.S|\p{Lu})\.|[^.?!…])+[.?!…]*/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter(Boolean);
  while (sentences.length > 1 && MERE_GO.test(sentences.at(-1) ?? "")) sentences.pop();
  // "Which ship is it?" "The Grey Heron."
  const answers = ([, , house]: readonly (string | undefined)[]) =>
    sentences.length === 1 && house === undefined && asked !== null && ASKS_FOR_NAME.test(asked);
  const calls: Introduction[] = [];
  const whole = sentences.length < 2 || (sentences.at(-1)?.split(" ").length ?? 0) <= SHORT_SENTENCE;
  for (const sentence of sentences.slice(-2).reverse()) {
    const last = sentence === sentences.at(-1);
    const alone = last || whole ? WHOLE_CALL.exec(sentence) : null;
    const found =
      (alone && isClearCall(alone[1] ?? "", before, replies, facts) && !answers(alone) ? alone : null) ??
      CALL_TO_GO.exec(sentence) ??
      LED_CALL.exec(sentence) ??
      (last
        ? (GO_CALL.exec(sentence) ??
          ASIDE_CALL.exec(sentence) ??
          VOCATIVE_CALL.exec(sentence) ??
          (handsOver(sentence) ? PAIR_CALL.exec(sentence) : null))
        : null);
    const housed = last ? HOUSE_CALL.exec(sentence) : null;
    const call =
      housed && isKnownHouse(housed[1] ?? "", facts)
        ? introduction(housed[2], housed[1], "called-by-moderator", facts)
        : found && introduction(found[1], found[2], "called-by-moderator", facts);
    if (call && !(call.name && wordsOf(call.name).every((word) => echoed.has(word)))) calls.push(call);
    const house = LED_HOUSE.exec(sentence)?.[1];
    if (!call && house && isHouse(house, facts) && !isPlace(house, facts))
      calls.push({ name: null, outlet: trimmedHouse(house), by: "called-by-moderator" });
  }
  // "Let's go to the line of Abigail Williams. Abby."
  return calls.find(({ name }) => name?.includes(" ")) ?? calls[0] ?? null;
}

const ASKS_FOR_NAME =
  /(?<!\p{L})(?:who|whom|whose|which|what|where|name|wer|wen|wem|welche\p{L}*|wo|qui|quel\p{L}*|où|хто|кого|який|яка|яке|які|де|кто|какой|какая|какие|где|quién|cuál|dónde|chi|quale|dove)(?!\p{L})/iu;

function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}'’-]+/u)
    .filter(Boolean)
    .map(folded);
}

/**
 * Whether one word is a call: "Ours." after a question answers it. A call stands in a paragraph of its own, or with a comma, a
 * question mark or a small word of calling, or the document knows the word as a name.
 */
function isClearCall(name: string, before: string, replies: boolean, { proper }: IntroductionFacts): boolean {
  if (name.includes(" ") || handsOver(before)) return true;
  const last = before.trim().split("\n").at(-1)?.trim() ?? "";
  const alone = last.replace(/[.,?!:]+$/u, "") === name;
  if (alone && last === before.trim()) return !replies;
  // "Julia. Nice to see you in the Briefing Room."
  const greeted = new RegExp(`(?:^|[.?!]\\s)${name}\\.\\s[^.?!]*\\byou\\b[^.?!]*[.?!]*$`, "u").test(
    last.slice(-GREETED),
  );
  return alone || greeted || proper.has(folded(name)) || CALLING.test(last);
}

/** "Yes, Francesco.", "And Emily?", "Jake?" */
const CALLING =
  /(?:,\s+\p{Lu}[^\s]*[.?!]*|,?\s+(?:then|followed by)\s+\p{Lu}[^\s]*[.?!]*|\p{Lu}[^\s]*\?|\b(?:yes|okay|ok|please|ahead|to|from|with|and|of),?\s+\p{Lu}[^\s]*[.?!]*)$/iu;

/** How somebody names herself at the beginning of her words; `null` where she does not. */
export function selfIn(words: string, facts: IntroductionFacts): Introduction | null {
  const text = collapse(words.slice(0, BEGINNING));
  const own = withoutAddress(text, facts);
  for (const form of [EDITOR_SELF, HEADED_SELF, NAMED_SELF, SPEAKING_SELF, PARTLY_SELF]) {
    const found = form.exec(own);
    const self = found && introduction(found[1], found[2], "self-introduction", facts);
    if (
      self &&
      (form !== HEADED_SELF || self.name?.includes(" ") || /\s(?:from|of|with)\s/u.test(found?.[0] ?? ""))
    )
      return withHouse(self, own, facts);
  }
  const [, asking, asker] = QUESTION_SELF.exec(own) ?? [];
  const reporter = asking && introduction(asker, asking, "self-introduction", facts);
  if (reporter) return reporter;
  const greeted = GREETED_SELF.exec(text);
  const greeting = greeted && introduction(greeted[1], undefined, "self-introduction", facts);
  if (greeting) return greeting;
  const alone = HOUSE_ALONE.exec(text)?.[1];
  // "Thanks, Ned." thanks somebody; "Mediafax." at the very beginning, or "Stars and Stripes.", is a house.
  const house =
    HOUSED_SELF.exec(own)?.[1] ??
    (alone && (text.startsWith(alone) || text.startsWith("(") || alone.includes(" ")) ? alone : undefined);
  return house && isHouse(house, facts)
    ? { name: null, outlet: trimmedHouse(house), by: "self-introduction" }
    : null;
}

/** At most so many pieces of courtesy stand before a name: "Hi. Thank you, Ned. Good afternoon, sir." */
const ADDRESSES = 5;

/** Without "Thanks, Paulette.", "Good evening, Sir,", "Thank you, Mr. Secretary.": whom she greets is not the asker. */
function withoutAddress(text: string, { taken, lexicon }: IntroductionFacts): string {
  const greets = (word: string) => {
    const low = folded(word.replace(/\.$/u, ""));
    return (
      taken.has(low) ||
      /^(?:sir|ma['’]am|madam)$/.test(low) ||
      [lexicon.honorifics, lexicon.offices, lexicon.modifiers].some(
        (words) => words.has(low) || words.has(`${low}.`),
      )
    );
  };
  // "[interpreted] Good day."
  let rest = text.replace(/^[[(][^\])]{1,40}[\])][.…]*\s*(?=\p{L})/u, (stage) =>
    LOST.test(stage) ? stage : "",
  );
  for (let count = 0; count < ADDRESSES; count++) {
    const piece = /^((?:(?:Mr|Ms|Mrs|Dr)\.|[^,.!?:;–—-])+)(?:[,.!:;–—-]+\s*)/u.exec(rest);
    const words = piece?.[1]?.trim().split(" ") ?? [];
    const addressed = words.findIndex((word) => !COURTEOUS.test(word));
    if (!piece || (addressed >= 0 && !words.slice(addressed).every(greets))) break;
    rest = rest.slice(piece[0].length);
  }
  // "Sir Pranay Upadhyaya from TV9."
  return rest.replace(/^(?:sir|ma['’]am|madam),?\s+(?=\p{Lu})/iu, "");
}

/** "(Inaudible) from Reuters": what stands there is part of a name. */
const LOST = /inaudible|unintelligible/iu;

const COURTEOUS =
  /^(?:thanks?|you|very|so|much|hi|hello|hey|good|morning|afternoon|evening|day|yes|yeah|ok|okay|and|to|the|merci|bonjour|bonsoir|danke|guten|tag|дякую|спасибо|добрий|доброго|добрый|день|вечір|дня|здравствуйте|gracias|buenos|buenas|días|tardes|grazie|buongiorno)$/iu;

/** "Pilar (inaudible), I'm with the Spanish News Agency EFE." */
function withHouse(self: Introduction, text: string, facts: IntroductionFacts): Introduction {
  if (self.outlet) return self;
  const house = new RegExp(`\\bI(?:'|’)m (?:with|from)\\s+(${HOUSE})`, "u").exec(text.slice(0, 160))?.[1];
  return house && isHouse(house, facts) ? { ...self, outlet: trimmedHouse(house) } : self;
}

/** A name that is nobody else's and no everyday word, with the house that stands beside it; `null` otherwise. */
function introduction(
  printed: string | undefined,
  house: string | undefined,
  by: Introduction["by"],
  facts: IntroductionFacts,
): Introduction | null {
  const { lexicon, taken, common, proper, places } = facts;
  const words = (printed ?? "")
    .replace(/[.,?!]+$/u, "")
    .split(" ")
    .filter((word) => !lexicon.honorifics.has(folded(word)));
  if (STAGE.test(printed ?? "")) return null;
  const name = words.join(" ");
  if (
    !name ||
    /['’]s$|^the\s/iu.test(name) ||
    EXCLAMATIONS.has(folded(words[0] ?? "")) ||
    (words.length === 1 && PLACES.has(folded(name)))
  )
    return null;
  if (
    words.some(
      (word) =>
        taken.has(folded(word)) ||
        (lexicon.neverNames.has(folded(word)) &&
          !(proper.has(folded(word)) && /^\p{L}{3,}$/u.test(word) && !CALENDAR.test(word))),
    )
  )
    return null;
  if (
    words.some(
      (word) => !/^\p{Lu}/u.test(word) && !/^(?:de|da|di|del|van|von|der|den|el|al|bin|la|le)$/.test(word),
    )
  )
    return null;
  if (hasOffice(name, lexicon) || words.every((word) => isInitial(word))) return null;
  // "And ADN Kronos."
  if (words.length > 1 && /^\p{Lu}{2,5}$/u.test(words[0] ?? ""))
    return { name: null, outlet: trimmedHouse(name), by };
  if (words.some((word) => lexicon.houses.has(folded(word))) || /^\p{Lu}{2,}$/u.test(name))
    // "Voice of America Russian service." is one house, of which a name is only the first word.
    return by === "self-introduction" && house ? null : { name: null, outlet: trimmedHouse(name), by };
  if (
    words.length === 1 &&
    ((common.has(folded(name)) && !proper.has(folded(name))) || places.has(folded(name)))
  )
    return null;
  if (words.every((word) => common.has(folded(word)))) return null;
  const outlet = house && facts.press && isHouse(house, facts) ? trimmedHouse(house) : null;
  return { name, outlet, by };
}

/** Whether printed words may name a newsroom: nobody known, no office, no common word. */
export function isHouse(printed: string, { lexicon, taken, common }: IntroductionFacts): boolean {
  if (STAGE.test(printed) || EXCLAMATIONS.has(folded(trimmedHouse(printed).split(" ")[0] ?? "")))
    return false;
  const words = trimmedHouse(printed).split(" ");
  const first = folded(words[0] ?? "");
  if (
    words.some((word) => taken.has(folded(word))) ||
    hasOffice(printed, lexicon) ||
    lexicon.honorifics.has(first)
  )
    return false;
  if (words.some((word) => lexicon.houses.has(folded(word)))) return true;
  return (
    !lexicon.neverNames.has(first) &&
    !(words.length === 1 && common.has(first)) &&
    !words.every((word) => common.has(folded(word)))
  );
}

/** "Let's go to Naples." */
function isPlace(printed: string, { places }: IntroductionFacts): boolean {
  const place = folded(trimmedHouse(printed));
  return PLACES.has(place) || places.has(place);
}

/** "AP", "Sky News": an acronym, or words of which one shows a house. */
function isKnownHouse(printed: string, { lexicon }: IntroductionFacts): boolean {
  return (
    /^[«“"„]/u.test(printed) ||
    /^\p{Lu}{2,6}$/u.test(printed) ||
    printed.split(" ").some((word) => lexicon.houses.has(folded(word)))
  );
}

function trimmedHouse(house: string): string {
  return house
    .replace(/^(?:l['’]|(?:la|le|les)\s+|агентств\p{L}+\s+)/u, "")
    .replace(/^[«“"„]?(?:the\s+)?/iu, "")
    .replace(/[»”"“.,]+$/u, "");
}
