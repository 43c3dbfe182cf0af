import { GREETING_WORDS, OUTLET_WORDS, PRESENTS } from "../../names/floor-words.ts";
import { parseName } from "../../names/parse-name.ts";
import { collapse, folded } from "../../text/words.ts";
import { type Introduction, type IntroductionFacts, introduction } from "./introduction.ts";
import { OUTLET } from "./introduction-forms.ts";
import { isPersonLike } from "./may-name.ts";
import { isKnownOutlet, isOutlet, isPlace, trimmedOutlet } from "./outlets.ts";
import {
  EDITOR_SELF,
  FROM_OUTLET,
  GREETED_SELF,
  HEADED_SELF,
  NAME_ALONE,
  NAME_BEFORE_I,
  NAMED_SELF,
  OUTLET_ALONE,
  OUTLET_SELF,
  PARTLY_SELF,
  QUESTION_SELF,
  SEATED_SELF,
  SHORT_REPLY,
  SPEAKING_SELF,
  STAGED,
  WEAKLY_PRESENTED,
} from "./self-forms.ts";

const BY = "self-introduction";
/** How far into their words askers name themselves. */
const BEGINNING = 400;
/** How far before the end a signature begins. */
const SIGNATURE_LETTERS = 70;
/** No more courtesies than these stand before a name. */
const COURTESIES = 7;
/** One courtesy up to the next mark: "Good afternoon, ", "Mr. President – " */
const CLAUSE = /^[^.,!?…:;–—]{1,90}(?:[.,!?…:;–—]+|\s-+\s)\s*/u;
/** "Mr. Drozd, ": whoever answers is addressed. */
const ADDRESS = /^(?:Mr|Mrs|Ms|Dr|M|Mme)\.?\s+\p{Lu}[\p{L}'’-]+(?:[,.:–—]|\s-)\s*/u;
/** "Thanks for doing this" holds words that are no courtesies elsewhere. */
const THANKS = /^(?:many )?(?:thanks|thank you|merci|danke|vielen dank|gracias|grazie|дякую|спасибо)\b/iu;

/** "Це Тарас Лісовий": a capital that begins no name. */
const PRESENTED = new RegExp(`^${PRESENTS}\\s`, "u");
/** "Senators Weir, Drozd, and Lind have …": people who are told of. */
const LISTED = /^,?\s+(?:and|or|et|und|y|e|та|і|и)\s+\p{Lu}/u;
/** "The Longboats." */
const ARTICLED = /^(?:the|die|der|das|la|le|les|el|los|las|il)\s/iu;

/** What is left of an asker's words after the courtesies, and what these were. */
interface Opened {
  readonly text: string;
  /** Courtesies stood before. */
  readonly greeted: boolean;
}

/** Returns how somebody names themselves at the beginning of their words; `null` where they do not. */
export function selfIn(words: string, facts: IntroductionFacts): Introduction | null {
  const whole = collapse(words.slice(0, BEGINNING));
  const opened = afterCourtesies(whole, facts);
  const self = namedIn(opened, facts) ?? outletOnlyIn(whole, opened, facts);
  if (self) return self;
  // "It was both. Dana Weir with Fjord Radio."
  const later = opened.text.replace(SHORT_REPLY, "");
  const replied = later === opened.text ? null : HEADED_SELF.exec(later);
  const named = replied && headed(replied, later.slice(replied[0].length), facts);
  return named?.name?.includes(" ") && named.outlet ? named : signedIn(words, facts);
}

/** A name and an outlet in brackets after the words: "… 나옵니까? (북항일보 한바다 기자)". */
const SIGNED = /[(（]([^()（）]{3,60})[)）][\s.。]*$/u;

function signedIn(words: string, facts: IntroductionFacts): Introduction | null {
  const printed = SIGNED.exec(words.slice(-SIGNATURE_LETTERS))?.[1];
  const person = printed === undefined ? null : parseName(printed, facts.lexicon);
  if (!person?.name || !person.affiliation) return null;
  const isTaken = person.name.split(" ").some((word) => facts.taken.has(folded(word)));
  return isTaken ? null : { name: person.name, outlet: person.affiliation, by: BY };
}

/** Returns a sentence at the beginning that is nothing but a name or an outlet: "Iason Petridis. I have two questions." */
export function aloneIn(words: string, facts: IntroductionFacts): string | null {
  const { text } = afterCourtesies(collapse(words.slice(0, BEGINNING)), facts);
  const alone = NAME_ALONE.exec(text)?.[1];
  return alone &&
    !ARTICLED.test(alone) &&
    isPersonLike(alone, facts) &&
    introduction(alone, undefined, BY, facts)?.name
    ? alone
    : null;
}

/** Takes off "(Interpreted.) Thank you. Good afternoon, Madam President —". */
function afterCourtesies(whole: string, facts: IntroductionFacts): Opened {
  let text = whole.replace(/^[….\s]+/u, "");
  let greeted = false;
  for (let count = 0; count < COURTESIES; count++) {
    // "(inaudible) from Reuters": what was lost stands for the name.
    if (OUTLET_SELF.test(text)) break;
    const courtesy = STAGED.exec(text)?.[0] ?? ADDRESS.exec(text)?.[0] ?? courtesyAt(text, facts);
    if (!courtesy) break;
    greeted = true;
    text = text.slice(courtesy.length).replace(/^[….\s]+/u, "");
  }
  // "Hello this is Dana": the greeting ends without a mark.
  const [first = "", second = ""] = text.split(" ", 2);
  if (GREETING_WORDS.has(folded(first)) && /^\p{Ll}|^I['’]m$/u.test(second) && !GREETING_WORDS.has(second))
    return { text: text.slice(first.length + 1), greeted: true };
  return { text, greeted };
}

/** A clause of courtesy at the beginning: greetings, thanks, and whom they are said to; `null` where another stands there. */
function courtesyAt(text: string, { lexicon, taken }: IntroductionFacts): string | null {
  const clause = CLAUSE.exec(text)?.[0];
  if (!clause) return null;
  const words = clause
    .replace(/[.,!?…:;–—\s-]+$/u, "")
    .split(/\s+/u)
    .map(folded);
  const courteous = (word: string) =>
    GREETING_WORDS.has(word) ||
    taken.has(word) ||
    [lexicon.honorifics, lexicon.ranks, lexicon.offices, lexicon.modifiers, lexicon.connectors].some((list) =>
      list.has(word),
    );
  if (words.every(courteous)) return clause;
  const named = /\s\p{Lu}/u.test(clause.replace(/\s(?:Mr|Ms|Mrs|Madam|I)\b/gu, ""));
  if (THANKS.test(clause)) return words.length <= 14 && !named ? clause : null;
  // "Hello from Izmir,"
  return /^(?:[Hh]ello|[Hh]i|[Gg]reetings) from \p{Lu}\p{L}+,?\s*$/u.test(clause) ? clause : null;
}

/** Forms in which somebody gives a name, and no outlet beside it; the last only after a greeting. */
const NAMES_ONLY: readonly RegExp[] = [SEATED_SELF, SPEAKING_SELF, PARTLY_SELF];
const NAMES_ONLY_GREETED: readonly RegExp[] = [...NAMES_ONLY, GREETED_SELF];

/** The name that somebody gives, with the outlet. */
function namedIn(opened: Opened, facts: IntroductionFacts): Introduction | null {
  const { text } = opened;
  const reporter = workingIn(text, facts);
  if (reporter) return reporter;
  const self = headingIn(text, facts) ?? presentedIn(opened, facts) ?? nameOnlyIn(opened, facts);
  return self ? withOutlet(self, text, facts) : namedBeforeI(text, facts);
}

/** "Bernard Hollis, I edit the Commons Observer."; "Second question from Associated Wire, Llazar Semo." */
function workingIn(text: string, facts: IntroductionFacts): Introduction | null {
  const edits = EDITOR_SELF.exec(text);
  const editor = edits && introduction(edits[1], edits[2], BY, facts);
  if (editor) return editor;
  const asks = QUESTION_SELF.exec(text);
  return asks && introduction(asks[2], asks[1], BY, facts);
}

/** "Maud from Tilburg." at the beginning. */
function headingIn(text: string, facts: IntroductionFacts): Introduction | null {
  const found = PRESENTED.test(text) ? null : HEADED_SELF.exec(text);
  const rest = text.slice(found?.[0].length ?? 0);
  return found && !LISTED.test(rest) ? headed(found, rest, facts) : null;
}

/** "My name is Mouhamed Elahmed." Of what presents a thing as well, an outlet, a full name or a greeting makes a person. */
function presentedIn({ text, greeted }: Opened, facts: IntroductionFacts): Introduction | null {
  const found = NAMED_SELF.exec(text);
  const self = found && introduction(found[1], found[2], BY, facts);
  if (!self || self.outlet || self.name?.includes(" ")) return self;
  return !WEAKLY_PRESENTED.test(found[0]) || (greeted && /^this is\b/iu.test(text)) ? self : null;
}

/** "Hello from Izmir, Ebru speaking." */
function nameOnlyIn({ text, greeted }: Opened, facts: IntroductionFacts): Introduction | null {
  for (const form of greeted ? NAMES_ONLY_GREETED : NAMES_ONLY) {
    const found = form.exec(text);
    const self = found && introduction(found[1], undefined, BY, facts);
    if (self) return self;
  }
  return null;
}

/** "Iason Petridis. I have two questions.": a name that is said nowhere else; "Camp David. I wonder …" is a topic. */
function namedBeforeI(text: string, facts: IntroductionFacts): Introduction | null {
  const name = NAME_BEFORE_I.exec(text)?.[1];
  if (!name || ARTICLED.test(name) || !isPersonLike(name, facts) || isPlace(name, facts)) return null;
  const isTopic = name.split(" ").some((word) => facts.recurring.has(folded(word)));
  return isTopic ? null : introduction(name, undefined, BY, facts);
}

/** "Maud from Tilburg"; a comma alone ties a first name only to what is known as an outlet: "Ivo, Radio Vltava". */
function headed(found: RegExpExecArray, rest: string, facts: IntroductionFacts): Introduction | null {
  const [, name, withTie, tie, outlet = ""] = found;
  const self = introduction(name, outlet, BY, facts);
  if (!self) return null;
  const isTied = Boolean(withTie || tie);
  const isKnown = isKnownOutlet(outlet, facts);
  if (facts.press && ((!isKnown && goesOn(self, rest, facts)) || (!isTied && !self.outlet))) return null;
  if (isTied || self.name?.includes(" ")) return self;
  return isKnown && !facts.recurring.has(folded(self.name ?? "")) ? self : null;
}

/**
 * Whether the sentence goes on after what looks like a name and an outlet: nobody presents themselves in the midst of one. "Lena Weir,
 * Governor of Tarvia, said", "Weir, from Foreign Affairs, made", "Staying with Orlando and".
 */
function goesOn({ name }: Introduction, rest: string, facts: IntroductionFacts): boolean {
  if (/^[^ ]+ing$/u.test(name ?? "")) return true;
  const ends =
    /^\s*(?:[.:;–—?](?=\s|$)|$)/u.test(rest) ||
    /^(?:,?\s+(?:I|I['’]m|here|working)|,\s+(?:from|in))(?!\p{L})/u.test(rest);
  return !ends && !isPlace(/^,\s+([^.,:;]+)[.:;]/u.exec(rest)?.[1] ?? "", facts);
}

/** The outlet that somebody gives without a name. */
function outletOnlyIn(whole: string, opened: Opened, facts: IntroductionFacts): Introduction | null {
  const outlet = (facts.press ? outletPresented(opened, facts) : null) ?? outletAlone(whole, opened, facts);
  return outlet && isOutlet(outlet, facts) ? { name: null, outlet: trimmedOutlet(outlet), by: BY } : null;
}

/** "I'm from Estonian Television."; after a greeting also "De Quinta Esclusa." */
function outletPresented({ text, greeted }: Opened, facts: IntroductionFacts): string | null {
  const said = OUTLET_SELF.exec(text)?.[1];
  if (said) return said;
  const from = greeted ? FROM_OUTLET.exec(text)?.[1] : undefined;
  return from && !isPlace(from, facts) ? from : null;
}

/** "Stars and Stripes."; in brackets "(Delo, Ljubljana)", where the comma alone tells. */
function outletAlone(whole: string, { text, greeted }: Opened, facts: IntroductionFacts): string | null {
  const isBracketed = whole.startsWith("(");
  const alone = OUTLET_ALONE.exec(text)?.[1] ?? (isBracketed ? OUTLET_ALONE.exec(whole)?.[1] : undefined);
  if (!alone) return null;
  return (isBracketed && /^\([^)]+,/u.test(whole)) || mayStandAlone(alone, greeted, facts) ? alone : null;
}

/**
 * Whether a bare sentence is an outlet: but what a document goes on to talk of is a topic ("Macedonia."), one word may be praise ("Lovely."),
 * and after a greeting two capitalised words may be a name.
 */
function mayStandAlone(alone: string, greeted: boolean, facts: IntroductionFacts): boolean {
  if (isKnownOutlet(alone, facts) || OUTLET_WORDS.has(folded(alone))) return true;
  const words = trimmedOutlet(alone).split(" ");
  if (words.every((word) => facts.recurring.has(folded(word)))) return false;
  return words.length > 1 && !(greeted && isPersonLike(alone, facts));
}

const WITH_OUTLET = new RegExp(`\\bI['’]m (?:with|from)\\s+(${OUTLET})`, "u");

/** "Pilar (inaudible), I'm with the Spanish News Agency EFE." */
function withOutlet(self: Introduction, text: string, facts: IntroductionFacts): Introduction {
  if (self.outlet) return self;
  const outlet = WITH_OUTLET.exec(text.slice(0, 160))?.[1];
  return outlet && isOutlet(outlet, facts) ? { ...self, outlet: trimmedOutlet(outlet) } : self;
}
