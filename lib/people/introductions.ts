import type { Lexicon } from "../names/lexicon.ts";
import { hasOffice } from "../names/printed-person.ts";
import { PLACES } from "../names/places.ts";
import { collapse, folded, isInitial } from "../names/words.ts";

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

const WORD = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}'’-]*)";
const NAME = `(?:(?:Mr|Ms|Mrs|Dr|Mme|M)\\.?\\s+)?${WORD}(?:\\s+(?:(?:de|da|di|del|van|von|der|den|el|al|bin|la|le)\\s+)*${WORD}){0,3}`;
const HOUSE_WORD = "(?:(?:\\p{Lu}\\.){2,}|[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}'’&-]*)";
const HOUSE = `(?:«[^»]{2,60}»|“[^”]{2,60}”|"[^"]{2,60}"|(?:the\\s+)?${HOUSE_WORD}(?:\\s+(?:(?:of|de|du|des|la|le|and|&|for|di|do|da|e|y|service)\\s+)*${HOUSE_WORD}){0,5}(?:\\s+service)?)`;
const TIE = "(?:\\s*[,–—-]\\s*|\\s+)(?:of|from|with|at|for|de|du|von|vom|з|із|из|от)?\\s*";
/** What follows a name that is called: "Kylie, your line is open", "Ed, do you want to start us off?" */
const GO = "(?:,?\\s+(?:please\\b|go ahead|your line|over to you|good (?:morning|afternoon|evening))|,\\s+(?:you want|do you want|(?:we|I)(?:'|’)ll (?:give|come|go|take|guess|call) you|last (?:one|question)|one more|over to you|why don|what (?:would|is|do)|unmute|good (?:morning|afternoon|evening)|you(?:'|’)re next|nice to see))";
/** What leads up to a name that is called. */
const LEAD =
  "(?:(?:start|begin|continue)(?:ing)?\\s+(?:\\w+\\s+)?with|(?:go|turn|move|over|next|back|now)\\s+(?:\\w+\\s+){0,2}?to(?:\\s+the line of)?|[Ll]et(?:'|’)s talk to|the line of|questions?(?:\\s+(?:will|is|comes?|today|here|by Zoom and it(?:'|’)s)){0,3}\\s+(?:from|by)|(?:first|next|last|final|second|third) (?:question|one)(?:\\s+(?:is|goes|comes|will|be|by|Zoom|and|it(?:'|’)s)){0,5}(?:\\s+(?:for|to|from))?|recogni[sz]e is|(?:[Cc]an|[Cc]ould) we have|hear from|[Зз]апитання\\s*[—–-]|[Вв]опрос\\s*[—–-])";
const GREETING =
  "(?:(?:[Yy]es|[Yy]eah|OK|[Oo]k|[Oo]kay|[Ww]ell|[Ss]o|[Hh]i|[Hh]ello|[Gg]ood (?:morning|afternoon|evening|day)|[Tt]hank you(?: (?:very|so) much)?(?: (?:indeed|for [^.,]{3,40}))?|[Tt]hanks(?: (?:very|so) much)?(?: for [^.,]{3,40})?|[Mm]orning|[Mm]erci|[Bb]onjour|[Gg]uten (?:Tag|Morgen)|[Дд]обрий день|[Зз]дравствуйте|[Дд]якую|[Сс]пасибо|[Hh]ello from \\p{Lu}\\p{L}+|[Hh]i there|\\((?:[Ii]naudible|[Ii]nterpreted|[Vv]ia interpreter|[Oo]ff-mike|[Oo]ff mic)\\.?\\)[.…]*)(?:\\s+(?:everybody|everyone|all|sir|indeed|there|to (?:both of )?you))?[\\s,.!…–-]+){0,4}";

const WHOLE_CALL = new RegExp(`^(?:(?:[Yy]es|[Yy]eah|OK|[Oo]k|[Oo]kay|[Aa]nd|[Ss]o|[Aa]ll right|[Aa]lright|[Ww]ell|[Ff]inally|[Pp]lease|[Nn]ext|[Gg]o ahead|[Nn]ow|[Tt]hen|[Bb]ut|[Ww]ith that)[,.]?\\s+)*(${NAME})(?:${TIE}(${HOUSE}))?\\s*[,.?!:]*$`, "u");
const CALL_TO_GO = new RegExp(`(?:^|[.?!…]\\s+|\\b(?:[Ss]o|[Aa]nd|[Bb]ut|[Oo]kay|[Ww]ell|[Yy]es|[Oo]r|[Ww]ith that)[,.]?\\s+)(${NAME})(?:\\s+(?:of|from|at|with)\\s+(${HOUSE}))?${GO}`, "u");
const LED_CALL = new RegExp(`\\b${LEAD}\\s+(${NAME})(?:(?:,\\s+|\\s+(?:of|from|with|at)\\s+)(${HOUSE}))?(?=[\\s,.?!;:]|$)`, "u");
const ASIDE_CALL = new RegExp(`(?:--|—|–)\\s+(${NAME})\\?$`, "u");
const GO_CALL = new RegExp(`\\b(?:[Gg]o ahead|[Yy]es|[Mm]orning|[Gg](?:'|’)day|[Oo]ver to|[Tt]hank you [\\p{L}]+, and)[,.]?\\s+(${NAME})[.?!]*$`, "u");
const LED_HOUSE = new RegExp(`(?:\\b${LEAD}|\\b(?:lady|gentleman|colleague|man|woman) (?:from|of|with))\\s+(${HOUSE})(?=[,.?!;:]|$|\\s+(?:who|that|please|first|in)\\b)`, "u");

const NAMED_SELF = new RegExp(`^${GREETING}(?:.{0,60}?[.,]\\s+)?(?:[Mm]y name(?:(?:'|’)s| is)?|[Aa]s \\w+ said, I(?:'|’)m|I(?:'|’)m|I am|[Tt]his is|[Ii]t(?:'|’)s|[Jj]e suis|[Jj]e m(?:'|’)appelle|[Мм]ене звати|[Мм]еня зовут|[Ii]ch bin|[Mm]ein Name ist)\\s+(${NAME})(?:\\s*\\(inaudible\\))?(?:${TIE}(${HOUSE}))?`, "u");
const HEADED_SELF = new RegExp(`^${GREETING}(${NAME})(?:\\s*\\(inaudible\\))?(?:\\s*,\\s*(?:from|of|with|at)?\\s*|\\s+(?:from|of|with|at|de|von)\\s+)(${HOUSE})(?=[.,;:]|\\s+(?:and|working|in|here|from)\\b)`, "u");
const HOUSED_SELF = new RegExp(`^${GREETING}(?:(?:I(?:'|’)m|I am)\\s+(?:from|with)|\\(inaudible\\)\\s+(?:from|with|of))\\s+(${HOUSE})`, "u");
const PARTLY_SELF = new RegExp(`^${GREETING}(${NAME})\\s+\\(inaudible\\)[,.]`, "u");
const SPEAKING_SELF = new RegExp(`^${GREETING}(?:.{0,40}?,\\s+)?(${NAME})\\s+(?:speaking|here)\\b`, "u");
const HOUSE_ALONE = new RegExp(`^(?:${GREETING})?\\(?(${HOUSE})(?:,\\s+\\p{Lu}\\p{L}+)?[.)](?=\\s)`, "u");
const GREETED_SELF = new RegExp(`^(?:[Hh]i|[Hh]ello|[Gg]ood (?:morning|afternoon|evening))[,.]\\s+(${WORD}(?:\\s+${WORD})?),\\s+(?:first|second|third|fourth|final|an?|from|of|student|freelance|I(?:'|’)m)\\b`, "u");
const EDITOR_SELF = new RegExp(`^${GREETING}(${NAME}),\\s+I\\s+(?:edit|write for|work for|am with|report for)\\s+(?:the\\s+)?(${HOUSE})`, "u");
/** After a call there may come a few more words: "Julia. Nice to see you in the Briefing Room." */
const SHORT_SENTENCE = 10;
/** One-word sentences that answer or exclaim and call nobody. */
const EXCLAMATIONS = new Set(
  "yeah yep yes no nope oh ah wow right great sure absolutely correct exactly true perfect indeed okay ok good fine understood agreed done maybe perhaps never nothing none sorry congratulations excellent wonderful fantastic sir ma'am madam folks everybody everyone next last thanks please well look so hello hi welcome guys".split(" "),
);

/**
 * Names an anonymous asker by the call just before and by her own words; `null` where the text does not say. Never guesses:
 * a name that is somebody else's here, or is also an everyday word, is none.
 */
export function introductionOf(before: string, asked: string, facts: IntroductionFacts): Introduction | null {
  const called = callIn(before, facts);
  const self = selfIn(collapse(asked.slice(0, 400)), facts);
  if (self && called && agree(self.name, called.name)) return { ...self, name: longer(self.name, called.name), outlet: self.outlet ?? called.outlet };
  return self?.name ? self : called?.name && self?.outlet ? { ...called, outlet: called.outlet ?? self.outlet } : (called ?? self);
}

/** Where two introductions differ, her own words are hers. */
function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || folded(a).split(" ").some((word) => folded(b).split(" ").includes(word));
}

function longer(a: string | null, b: string | null): string | null {
  return (a?.length ?? 0) >= (b?.length ?? 0) ? a : b;
}

/** The call at the end of a turn: its last sentences. */
function callIn(before: string, facts: IntroductionFacts): Introduction | null {
  const text = collapse(before.replace(/\((?:laughter|applause|смех|сміх|rires)\.?\)/giu, " "));
  const sentences = (text.match(/(?:\b(?:Mr|Ms|Mrs|Dr|St|U\.S|\p{Lu})\.|[^.?!…])+[.?!…]*/gu) ?? []).map((sentence) => sentence.trim()).filter(Boolean);
  const calls: Introduction[] = [];
  const whole = sentences.length < 2 || (sentences.at(-1)?.split(" ").length ?? 0) <= SHORT_SENTENCE;
  for (const sentence of sentences.slice(-2).reverse()) {
    const last = sentence === sentences.at(-1);
    const found = (last || whole ? WHOLE_CALL.exec(sentence) : null) ?? CALL_TO_GO.exec(sentence) ?? LED_CALL.exec(sentence) ?? (last ? (GO_CALL.exec(sentence) ?? ASIDE_CALL.exec(sentence)) : null);
    const call = found && introduction(found[1], found[2], "called-by-moderator", facts);
    if (call) calls.push(call);
    const house = LED_HOUSE.exec(sentence)?.[1];
    if (!call && house && isHouse(house, facts)) calls.push({ name: null, outlet: trimmedHouse(house), by: "called-by-moderator" });
  }
  // "Let's go to the line of Abigail Williams. Abby."
  return calls.find(({ name }) => name?.includes(" ")) ?? calls[0] ?? null;
}

function selfIn(text: string, facts: IntroductionFacts): Introduction | null {
  for (const form of [EDITOR_SELF, HEADED_SELF, NAMED_SELF, SPEAKING_SELF, PARTLY_SELF]) {
    const found = form.exec(text);
    const self = found && introduction(found[1], found[2], "self-introduction", facts);
    if (self && (form !== HEADED_SELF || self.name?.includes(" ") || /\s(?:from|of)\s/u.test(found?.[0] ?? ""))) return withHouse(self, text, facts);
  }
  const greeted = GREETED_SELF.exec(text);
  const greeting = greeted && introduction(greeted[1], undefined, "self-introduction", facts);
  if (greeting) return greeting;
  const alone = HOUSE_ALONE.exec(text)?.[1];
  // "Thanks, Ned." thanks somebody; "Mediafax." at the very beginning, or "Stars and Stripes.", is a house.
  const house = HOUSED_SELF.exec(text)?.[1] ?? (alone && (text.startsWith(alone) || text.startsWith("(") || alone.includes(" ")) ? alone : undefined);
  return house && isHouse(house, facts) ? { name: null, outlet: trimmedHouse(house), by: "self-introduction" } : null;
}

/** "Pilar (inaudible), I'm with the Spanish News Agency EFE." */
function withHouse(self: Introduction, text: string, facts: IntroductionFacts): Introduction {
  if (self.outlet) return self;
  const house = new RegExp(`\\bI(?:'|’)m (?:with|from)\\s+(${HOUSE})`, "u").exec(text.slice(0, 160))?.[1];
  return house && isHouse(house, facts) ? { ...self, outlet: trimmedHouse(house) } : self;
}

/** A name that is nobody else's and no everyday word, with the house that stands beside it; `null` otherwise. */
function introduction(printed: string | undefined, house: string | undefined, by: Introduction["by"], facts: IntroductionFacts): Introduction | null {
  const { lexicon, taken, common, proper, places } = facts;
  const words = (printed ?? "").replace(/[.,?!]+$/u, "").split(" ").filter((word) => !lexicon.honorifics.has(folded(word)));
  const name = words.join(" ");
  if (!name || /['’]s$/u.test(name) || (words.length === 1 && (EXCLAMATIONS.has(folded(name)) || PLACES.has(folded(name))))) return null;
  if (words.some((word) => taken.has(folded(word)) || (lexicon.neverNames.has(folded(word)) && !proper.has(folded(word))))) return null;
  if (words.some((word) => !/^\p{Lu}/u.test(word) && !/^(?:de|da|di|del|van|von|der|den|el|al|bin|la|le)$/.test(word))) return null;
  if (hasOffice(name, lexicon) || words.every((word) => isInitial(word))) return null;
  if (words.some((word) => lexicon.houses.has(folded(word))) || /^\p{Lu}{2,}$/u.test(name)) return { name: null, outlet: trimmedHouse(name), by };
  if (words.length === 1 && ((common.has(folded(name)) && !proper.has(folded(name))) || places.has(folded(name)))) return null;
  if (words.every((word) => common.has(folded(word)))) return null;
  const outlet = house && facts.press && isHouse(house, facts) ? trimmedHouse(house) : null;
  return { name, outlet, by };
}

function isHouse(printed: string, { lexicon, taken, common }: IntroductionFacts): boolean {
  const words = trimmedHouse(printed).split(" ");
  const first = folded(words[0] ?? "");
  if (words.some((word) => taken.has(folded(word))) || hasOffice(printed, lexicon) || lexicon.honorifics.has(first)) return false;
  if (words.some((word) => lexicon.houses.has(folded(word)))) return true;
  return !lexicon.neverNames.has(first) && !(words.length === 1 && common.has(first)) && !words.every((word) => common.has(folded(word)));
}

function trimmedHouse(house: string): string {
  return house.replace(/^[«“"„]?(?:the\s+)?/iu, "").replace(/[»”"“.,]+$/u, "");
}
