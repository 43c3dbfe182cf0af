import { collapse, folded } from "../text/words.ts";
import { handsOver } from "./behaviour.ts";
import {
  ABOUT_CALL,
  ASIDE_CALL,
  BARE_NAME,
  BARE_WORD,
  BELIEVED_HOUSE,
  CALL_TO_GO,
  CALLING,
  DASHED_CALL,
  GO_CALL,
  HOUSE_ALONE,
  HOUSE_CALL,
  LED_CALL,
  LED_HOUSE,
  LINE_CALL,
  LOOK_TAIL,
  PASS_CALL,
  PASSED_HOUSE,
  TAKEN_CALL,
  WHOLE_CALL,
  WHOLE_HOUSE,
} from "./call-forms.ts";
import {
  type Introduction,
  type IntroductionFacts,
  introduction,
  isHouse,
  isKnownHouse,
  isPlace,
  trimmedHouse,
} from "./introduction.ts";

/** A turn that may call. */
export interface Call {
  readonly text: string;
  /** The question that it replies to; `null` where it answers none. */
  readonly asked: string | null;
}

const BY = "called-by-moderator";
/** A call stands in the last words of a turn. */
const TAIL = 800;
/** After a call there may come a few more words: "Julia. Nice to see you in the Briefing Room." */
const SHORT_SENTENCE = 10;
/** No more asides than these follow a call: "There he is. Where are you? Oh, there." */
const ASIDES = 5;

/** The one called at the end of a turn; `null` where nobody is. */
export function callIn(call: Call, facts: IntroductionFacts): Introduction | null {
  const text = spokenTail(call.text);
  const found = lastCall(text, call, false, facts);
  if (found) return found;
  const bare = withoutLooks(text);
  return bare === text ? null : lastCall(bare, call, true, facts);
}

/** The last words of a turn, without what is noted between them. */
export function spokenTail(text: string): string {
  return collapse(
    text
      .slice(-TAIL)
      .replace(/[([](?:laughter|applause|смех|сміх|rires|risas|murmullos)[^)\]]*[)\]]/giu, " "),
  );
}

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

/** The sentences of a text; the stops of initials and titles end none. */
export function sentencesIn(text: string): readonly string[] {
  return (text.match(/(?:\b(?:Mr|Ms|Mrs|Dr|St|U\.S|\p{Lu})\.|[^.?!…])+[.?!…]*/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** The call in the last two sentences. `sought`: words with which somebody was looked for stood after them. */
function lastCall(text: string, call: Call, sought: boolean, facts: IntroductionFacts): Introduction | null {
  const echoed = new Set(wordsOf(call.asked ?? ""));
  const sentences = sentencesIn(text);
  const last = sentences.at(-1) ?? "";
  const calls = sentences
    .slice(-2)
    .reverse()
    .flatMap((sentence) => {
      const found = callOf(sentence, sentence === last ? null : last, call, sought, facts);
      // "And Saltmere?" — "Saltmere." gives back a word of the question.
      return found && !(found.name && wordsOf(found.name).every((word) => echoed.has(word))) ? [found] : [];
    });
  const believed = BELIEVED_HOUSE.exec(last)?.[1];
  const [first] = calls;
  // "Geoffrey. The Independent, I believe."
  if (first && !first.outlet && believed && believed !== first.name && isHouse(believed, facts))
    return { ...first, outlet: trimmedHouse(believed) };
  // "Let's go to the line of Abigail Williams. Abby."
  return calls.find(({ name }) => name?.includes(" ")) ?? first ?? null;
}

/** The call that one sentence makes. `after`: the sentence that follows, `null` for the last. */
function callOf(
  sentence: string,
  after: string | null,
  call: Call,
  sought: boolean,
  facts: IntroductionFacts,
): Introduction | null {
  const housed = after === null ? HOUSE_CALL.exec(sentence) : null;
  const byHouse =
    housed && isKnownHouse(housed[1] ?? "", facts) ? introduction(housed[2], housed[1], BY, facts) : null;
  if (byHouse?.name) return byHouse;
  const found =
    wholeCall(sentence, after, call, sought, facts) ??
    CALL_TO_GO.exec(sentence) ??
    PASS_CALL.exec(sentence) ??
    LED_CALL.exec(sentence) ??
    ABOUT_CALL.exec(sentence) ??
    LINE_CALL.exec(sentence) ??
    (after === null
      ? (GO_CALL.exec(sentence) ?? ASIDE_CALL.exec(sentence) ?? DASHED_CALL.exec(sentence))
      : null);
  const named = found && introduction(found[1] ?? found[2], found[1] ? found[2] : undefined, BY, facts);
  const house = houseCalled(sentence, after, facts);
  // "First question, Rustavi 2.": the name goes on into a house.
  const numbered = house !== null && /^.+ \d+$/u.test(house) && house.startsWith(`${named?.name} `);
  if (!named || numbered) return house === null ? null : { name: null, outlet: house, by: BY };
  return named.outlet === null && house !== null && house !== named.name
    ? { ...named, outlet: house }
    : named;
}

/** A sentence that is nothing but a call. */
function wholeCall(
  sentence: string,
  after: string | null,
  call: Call,
  sought: boolean,
  facts: IntroductionFacts,
): RegExpExecArray | null {
  const turnsTo = after !== null && (/\b(?:you|your)\b/u.test(after) || BELIEVED_HOUSE.test(after));
  if (after !== null && !turnsTo && after.split(" ").length > SHORT_SENTENCE) return null;
  const found = WHOLE_CALL.exec(sentence);
  return found && isClearCall(found[1] ?? "", call, sought || turnsTo, facts) ? found : null;
}

/** The house that a sentence calls without a name. */
function houseCalled(sentence: string, after: string | null, facts: IntroductionFacts): string | null {
  const alone = after === null ? HOUSE_ALONE.exec(sentence)?.[1] : undefined;
  const printed =
    (after === null ? WHOLE_HOUSE.exec(sentence)?.[1] : undefined) ??
    (alone && isKnownHouse(alone, facts) ? alone : undefined) ??
    PASSED_HOUSE.exec(sentence)?.[1] ??
    (after === null ? TAKEN_CALL.exec(sentence)?.[1] : undefined) ??
    LED_HOUSE.exec(sentence)?.[1];
  return printed && isHouse(printed, facts) && !isPlace(printed, facts) ? trimmedHouse(printed) : null;
}

/**
 * Whether one word is a call: "Ours." after a question answers it. A call stands in a paragraph of its own, or with a comma, a
 * question mark or a small word of calling, or the document knows the word as a name.
 */
function isClearCall(
  name: string,
  { text, asked }: Call,
  sought: boolean,
  { proper }: IntroductionFacts,
): boolean {
  const replies = asked !== null;
  const whole = text.trim();
  if (name.includes(" ")) return !replies || whole.replace(/[.,?!:]+$/u, "") !== name;
  if (handsOver(text)) return true;
  const last = whole.split("\n").at(-1)?.trim() ?? "";
  const alone = last.replace(/[.,?!:]+$/u, "") === name;
  if (alone && last === whole) return !replies;
  return alone || (sought && !replies) || proper.has(folded(name)) || CALLING.test(last);
}

function wordsOf(text: string): readonly string[] {
  return text
    .split(/[^\p{L}'’-]+/u)
    .filter(Boolean)
    .map(folded);
}

/** Whoever a few words mean that name somebody and nothing else: "Kessel", "AP", "Dana of Fjord Radio". */
export function bareCall(words: string, facts: IntroductionFacts): Introduction | null {
  const text = words.replace(/^[\s,]+|[\s,.?!:;]+$/gu, "");
  const house = WHOLE_HOUSE.exec(text)?.[1];
  if (house && isHouse(house, facts)) return { name: null, outlet: trimmedHouse(house), by: BY };
  const found = BARE_NAME.exec(text);
  if (!found || (BARE_WORD.test(text) && isPlace(text, facts))) return null;
  return introduction(found[1], found[2], BY, facts);
}
