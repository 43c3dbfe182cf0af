import { isPleasantry } from "../../cues/courtesy.ts";
import { handsOver } from "../../cues/handing-over.ts";
import { GIVEN_NAME_WORDS } from "../../names/given-name.ts";
import { remembering } from "../../text/remembering.ts";
import { collapse, folded } from "../../text/words.ts";
import { hasMoreWords } from "../../transcript/outline.ts";
import {
  ABOUT_CALL,
  ASIDE_CALL,
  BARE_NAME,
  BARE_WORD,
  BELIEVED_OUTLET,
  CALL_TO_GO,
  CALLING,
  DASHED_CALL,
  GO_CALL,
  GREETED_CALL,
  LED_CALL,
  LED_OUTLET,
  LINE_CALL,
  LOOK_TAIL,
  MEANS_ANOTHER,
  OUTLET_ALONE,
  OUTLET_CALL,
  PASS_CALL,
  PASSED_OUTLET,
  STOPPED,
  TAKEN_BACK,
  TAKEN_CALL,
  UNHEARD_OUTLET,
  WHOLE_CALL,
  WHOLE_OUTLET,
} from "./call-forms.ts";
import { type Introduction, type IntroductionFacts, introduction } from "./introduction.ts";
import { isKnownOutlet, isOutlet, isPlace, trimmedOutlet } from "./outlets.ts";

/** A turn that may call. */
export interface Call {
  readonly text: string;
  /** The question that it replies to; `null` where it answers none. */
  readonly asked: string | null;
}

/** "the AP": an outlet for sure. */
const ACRONYM = /^(?:the\s+)?\p{Lu}{2,6}$/u;
/** "Peter.", "Humeyra, sorry." */
const ONE_NAME = /^\p{Lu}[\p{L}'’-]+(?:,? (?:I['’]m )?sorry)?[.?!]$/u;
/** Whoever only answers a question with a name says few words more. */
const ANSWERING_WORDS = 3;
const BY = "called-by-moderator";
/** A call stands in the last words of a turn. */
const TAIL = 800;
/** After a call there may come a few more words: "Julia. Nice to see you in the Briefing Room." */
const SHORT_SENTENCE = 10;
/** No more asides than these follow a call: "There he is. Where are you? Oh, there." */
const ASIDES = 5;

/** Finds the one called at the end of a turn; `null` where nobody is. */
export function callIn(call: Call, facts: IntroductionFacts): Introduction | null {
  const text = spokenTail(call.text);
  const found = lastCall(text, call, false, facts);
  if (found) return found;
  const bare = withoutLooks(text);
  return bare === text ? null : lastCall(bare, call, true, facts);
}

/** Returns the last words of a turn, without what is noted between them. */
export const spokenTail = remembering((text) =>
  collapse(
    text
      .slice(-TAIL)
      .replace(/[([](?:laughter|applause|смех|сміх|rires|risas|murmullos)[^)\]]*[)\]]/giu, " "),
  ),
);

/** "Jeff Stein. There he is. Over there." → "Jeff Stein." */
function withoutLooks(text: string): string {
  let bare = text;
  for (let asides = 0; asides < ASIDES; asides++) {
    const found = LOOK_TAIL.exec(bare.slice(-160));
    if (!found) break;
    bare = bare.slice(0, bare.length - found[0].length).replace(/[\s,–—-]+$/u, "");
  }
  return bare;
}

/** Lists the sentences of a text; the stops of initials and titles end none. */
export const sentencesIn = remembering((text): readonly string[] =>
  (text.match(/(?:\b(?:Mr|Ms|Mrs|Dr|St|U\.S|vs?|\p{Lu})\.|[^.?!…])+[.?!…]*/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter(Boolean),
);

/** "One more from Nora. What’s that?": somebody broke in. */
const UNHEARD_CALLER =
  /^(?:what(?:['’]s| is| was) that|(?:I['’]m )?sorry|pardon|say (?:that|it) again|what)\?$/iu;

/** "Last one, Nora — I’m sorry, I did say Ines.": another is meant. */
const CORRECTED = /\bsorry,? I (?:did |had |think I )?(?:sa(?:id|y)|mea[nt]+|promised)\b/iu;

/** The call in the last two sentences. `sought`: words with which somebody was looked for stood after them. */
function lastCall(text: string, call: Call, sought: boolean, facts: IntroductionFacts): Introduction | null {
  const echoed = new Set(wordsOf(call.asked ?? ""));
  const sentences = sentencesIn(text);
  const last = sentences.at(-1) ?? "";
  if (UNHEARD_CALLER.test(last) || CORRECTED.test(last)) return null;
  const spoken = TAKEN_BACK.test(last) || MEANS_ANOTHER.test(last) ? [last] : sentences.slice(-2);
  const calls = spoken
    .filter((sentence) => !STOPPED.test(sentence))
    .reverse()
    .flatMap((sentence) => {
      const found = callOf({ words: sentence, after: sentence === last ? null : last, call, sought }, facts);
      // "And Saltmere?" — "Saltmere." gives back a word of the question; "Saltmere, you have the floor." calls.
      const isEcho =
        !/\byou\b/u.test(sentence) && found?.name && wordsOf(found.name).every((word) => echoed.has(word));
      return found && !isEcho ? [found] : [];
    });
  const [first] = calls;
  if (calls.length === 1 && isSlip(first?.name ?? null, last)) return null;
  const believed = BELIEVED_OUTLET.exec(last)?.[1];
  // "Geoffrey. The Independent, I believe."
  if (first && !first.outlet && believed && believed !== first.name && isOutlet(believed, facts))
    return { ...first, outlet: trimmedOutlet(believed) };
  // "Let's go to the line of Abigail Williams. Abby."
  return calls.find(({ name }) => name?.includes(" ")) ?? first ?? null;
}

/** "Paul. Peter.": one of the two is a slip of the tongue. */
function isSlip(name: string | null, last: string): boolean {
  return name !== null && !name.includes(" ") && ONE_NAME.test(last) && !last.includes(name);
}

/** A sentence of a turn that may call. */
interface Sentence {
  readonly words: string;
  /** The sentence that follows; `null` for the last. */
  readonly after: string | null;
  readonly call: Call;
  /** Words with which somebody was looked for stood behind. */
  readonly sought: boolean;
}

/** "Joe Weir? I know, …": an answer begins with a name, and goes on; "— Joe Weir." goes on with what was said before. */
function isAnswer({ words, after, call: { text, asked } }: Sentence): boolean {
  if (asked === null) return false;
  if (/^(?:[—–]|--)/u.test(text)) return text.startsWith(words);
  return (
    after !== null &&
    !/\byou\b/u.test(words) &&
    text.trimStart().startsWith(words) &&
    !isPleasantry(after) &&
    !handsOver(after) &&
    !/\byou\b/u.test(after)
  );
}

/** The call that one sentence makes. */
function callOf(sentence: Sentence, facts: IntroductionFacts): Introduction | null {
  if (isAnswer(sentence)) return null;
  const behind = namedBehindOutlet(sentence, facts);
  if (behind) return behind;
  const named = namedIn(sentence, facts);
  const outlet = outletCalled(sentence, facts);
  if (outlet === null) return named;
  // "First question, Rustavi 2.": the name goes on into an outlet.
  if (!named || (named.outlet === null && /^.+ \d+$/u.test(outlet) && outlet.startsWith(`${named.name} `)))
    return { name: null, outlet, by: BY };
  return named.outlet === null && outlet !== named.name ? { ...named, outlet } : named;
}

/** "We'll start with AP, Lita." */
function namedBehindOutlet({ words, after }: Sentence, facts: IntroductionFacts): Introduction | null {
  const found = after === null ? OUTLET_CALL.exec(words) : null;
  if (!found || !isKnownOutlet(found[1] ?? "", facts)) return null;
  const named = introduction(found[2], found[1], BY, facts);
  return named?.name ? named : null;
}

/**
 * Whether a sentence tells of a place rather than calls: "Mr. Drozd wants to go to Yarvik", "We’re going to go to Yarvik, so nothing has
 * changed". Whoever calls speaks of themselves, and the name ends what they say.
 */
function isTold({ 0: match, 1: name = "", 2: outlet, index }: RegExpExecArray, sentence: string): boolean {
  const leads = name.includes(" ") ? /\bto\s+\S+(?:\s\S+)+$/u : /\b(?:to|from|with)\s+\S+$/u;
  const led = match.slice(0, match.indexOf(name) + name.length);
  if (outlet !== undefined || !leads.test(led)) return false;
  const before = wordsOf(sentence.slice(0, index));
  return (
    !before.every((word) => CALLING_WORDS.has(word)) ||
    /^,\s+(?:so|and|but|where|which)\s/u.test(sentence.slice(index + match.length))
  );
}

/** Words with which whoever calls leads up to it: "And then I’m just going to". */
const CALLING_WORDS: ReadonlySet<string> = new Set(
  [
    "and so but now then okay ok all right well yes yeah please thank thanks maybe just quickly",
    "i i'd i'll i'm we we'd we'll we're let let's me us our my you it",
    "going gonna will can could can't would want like go back turn turning turned come move start take why don't",
    "question questions first next last final one more",
    "the a an of for to over up in with this that there here person",
  ]
    .join(" ")
    .split(" ")
    .flatMap((word) => [word, word.replace("'", "’")]),
);

/** Forms of calls, each with the place where it may stand: anywhere, before a courtesy, or at the very end. */
const FORMS: readonly (readonly [RegExp, "anywhere" | "ending" | "last"])[] = [
  [CALL_TO_GO, "anywhere"],
  [PASS_CALL, "anywhere"],
  [LED_CALL, "anywhere"],
  [ABOUT_CALL, "anywhere"],
  [LINE_CALL, "anywhere"],
  [GREETED_CALL, "ending"],
  [GO_CALL, "last"],
  [ASIDE_CALL, "last"],
  [DASHED_CALL, "last"],
];

/** Whom a sentence calls by name, by the first form that calls somebody. */
function namedIn(sentence: Sentence, facts: IntroductionFacts): Introduction | null {
  const { words, after } = sentence;
  const made = (found: RegExpExecArray | null) =>
    found && introduction(found[1] ?? found[2], found[1] ? found[2] : undefined, BY, facts);
  const whole = made(wholeCall(sentence, facts));
  if (whole) return whole;
  for (const [form, place] of FORMS) {
    if (after !== null && (place === "last" || (place === "ending" && !isPleasantry(after)))) continue;
    const found = form.exec(words);
    const named = found && !isTold(found, words) ? made(found) : null;
    if (named) return named;
  }
  return null;
}

/** A sentence that is nothing but a call. */
function wholeCall(
  { words, after, call, sought }: Sentence,
  facts: IntroductionFacts,
): RegExpExecArray | null {
  const turnsTo = after !== null && (/\b(?:you|your)\b/u.test(after) || BELIEVED_OUTLET.test(after));
  if (after !== null && !turnsTo && after.split(" ").length > SHORT_SENTENCE) return null;
  const found = WHOLE_CALL.exec(words);
  // "Chris with the AP."
  const byAcronym = ACRONYM.test(found?.[2] ?? "") && call.asked === null;
  const greeted = after !== null && GREETS.test(after);
  return found && (byAcronym || greeted || isClearCall(found[1] ?? "", call, sought || turnsTo, facts))
    ? found
    : null;
}

/** "Nice to see you in the briefing room." */
const GREETS = /^(?:it['’]s )?(?:so )?(?:nice|good|great|lovely|glad) to (?:see|have) you\b|^welcome\b/iu;

/** The outlet that a sentence calls without a name. */
function outletCalled({ words, after }: Sentence, facts: IntroductionFacts): string | null {
  const alone = after === null ? OUTLET_ALONE.exec(words)?.[1] : undefined;
  const printed =
    (after === null ? WHOLE_OUTLET.exec(words)?.[1] : undefined) ??
    (alone && isKnownOutlet(alone, facts) ? alone : undefined) ??
    PASSED_OUTLET.exec(words)?.[1] ??
    (after === null ? (TAKEN_CALL.exec(words)?.[1] ?? UNHEARD_OUTLET.exec(words)?.[1]) : undefined) ??
    ledOutlet(words);
  return printed && isOutlet(printed, facts) && !isPlace(printed, facts) ? trimmedOutlet(printed) : null;
}

/** "We’ll go to Reuters." calls; "I would point you over to the Treasury on that" and "I’ve got to go to Queensland" tell. */
function ledOutlet(sentence: string): string | undefined {
  const found = LED_OUTLET.exec(sentence);
  if (!found || !ENGLISH_LEAD.test(found[0])) return found?.[1];
  const before = wordsOf(sentence.slice(0, found.index));
  const after = wordsOf(sentence.slice(found.index + found[0].length));
  return before.every((word) => CALLING_WORDS.has(word)) && after.length <= WORDS_AFTER
    ? found[1]
    : undefined;
}

/** Words that only English leads have. */
const ENGLISH_LEAD = /\b(?:to|from|with|of|at|by|the)\b/u;
/** After an outlet that is called there come few words: "over there", "on the line". */
const WORDS_AFTER = 5;

/**
 * Whether one word is a call: "Ours." after a question answers it. A call stands in a paragraph of its own, or with a comma, a
 * question mark or a small word of calling, or the document knows the word as a name.
 */
function isClearCall(
  name: string,
  { text, asked }: Call,
  sought: boolean,
  { proper, called }: IntroductionFacts,
): boolean {
  const replies = asked !== null;
  const whole = text.trim();
  if (handsOver(text)) return true;
  // "Aaron Weir, I think." answers; "Nobody knows that. Aaron Weir." calls.
  if (replies && whole.startsWith(name) && !hasMoreWords(whole, name.split(" ").length + ANSWERING_WORDS))
    return !name.includes(" ") && called.has(folded(name));
  if (name.includes(" ")) return true;
  const last = whole.split("\n").at(-1)?.trim() ?? "";
  const alone = last.replace(/[.,?!:]+$/u, "") === name;
  // "Peter. I recognize that you …", in a paragraph of its own.
  if (last !== whole && last.startsWith(`${name}.`)) return true;
  if (alone && last === whole) return !replies;
  return (
    alone ||
    (sought && !replies) ||
    proper.has(folded(name)) ||
    GIVEN_NAME_WORDS.has(folded(name)) ||
    CALLING.test(last)
  );
}

function wordsOf(text: string): readonly string[] {
  return text
    .split(/[^\p{L}'’-]+/u)
    .filter(Boolean)
    .map(folded);
}

/** Finds whom a few words mean that name somebody and nothing else: "Kessel", "AP", "Dana of Fjord Radio". */
export function bareCall(words: string, facts: IntroductionFacts): Introduction | null {
  const text = words.replace(/^[\s,]+|[\s,.?!:;]+$/gu, "");
  const outlet = WHOLE_OUTLET.exec(text)?.[1];
  if (outlet && isOutlet(outlet, facts)) return { name: null, outlet: trimmedOutlet(outlet), by: BY };
  const found = BARE_NAME.exec(text);
  if (!found || (BARE_WORD.test(text) && isPlace(text, facts))) return null;
  return introduction(found[1], found[2], BY, facts);
}
