import type { Lexicon } from "../lexicon/lexicon.ts";
import { folded, isCapitals, isParticle } from "../text/words.ts";

/** First words of countries of more than one word: "South Korea", "United Kingdom". */
const COUNTRY_PREFIXES = new Set(
  "south north new united saudi costa san sri el bosnia republic kingdom czech papua sierra burkina cabo cape equatorial dominican great northern país países états royaume république південна північна сполучених республіки республики".split(
    " ",
  ),
);

/** Words that end the name of a region, a state or a body of it. */
const REGIONS = new Set(
  "region territory republic oblast province state district area city county federation canton krai government commission parliament assembly union council duma court chamber bank kommission parlaments rates europe области края республики округа kingdom".split(
    " ",
  ),
);
const REGION_REACH = 4;

/** "Senior Administration Official TWO", "Official Number One". */
const NUMBERED = /^(?:#\d{1,2}|one|two|three|four|five|six|number|no\.?|\d{1,2})$/i;

/** Tells where the name begins after an office whose head stands at `head`: its index, the length for "no name", −1 for "no office". */
export function nameStart(words: readonly string[], head: number, lexicon: Lexicon): number {
  // "Президент Турции Р.Т.Эрдоглу": initials and surname are the whole name.
  if (head < words.length - 1 && /^(?:\p{Lu}\.){1,3}\p{Lu}\p{L}+$/u.test(words.at(-1) ?? ""))
    return words.length - 1;
  if (NUMBERED.test(words[head + 1] ?? ""))
    return words.slice(head + 1).every((word) => NUMBERED.test(word)) ? words.length : -1;
  return afterOffice(words, head, lexicon);
}

/** Past an office, phrase by phrase: the index after it. */
function afterOffice(words: readonly string[], head: number, lexicon: Lexicon): number {
  let at = afterPortfolio(words, head, lexicon);
  let housed = false;
  for (;;) {
    const outlet = isOutletOfOffice(words, at, lexicon);
    if (!outlet && !beginsPhrase(words, at, lexicon)) break;
    at = outlet ? at + 1 : afterPhrase(words, at, lexicon);
    housed ||= outlet;
  }
  // "Генерального секретаря НАТО Андерса Фог Расмуссена": after the outlet all is the name.
  return housed ? at : lastTwo(words, head, at, lexicon);
}

/** Past "Transformation" in "Supreme Allied Commander Transformation", "Generalna" in "Sekretarz Generalna". */
function afterPortfolio(words: readonly string[], head: number, lexicon: Lexicon): number {
  // "of the General Assembly": there "General" heads no office.
  const isBody = /^general$/iu.test(words[head] ?? "") && REGIONS.has(folded(words[head + 1] ?? ""));
  return past(words, isBody ? head + 2 : head + 1, (word) => {
    const low = folded(word);
    return lexicon.portfolios.has(low) || (lexicon.inflects && lexicon.modifiers.has(low));
  });
}

/** Past the words that fit, from `from` on: the index after them. */
function past(words: readonly string[], from: number, fits: (word: string) => boolean): number {
  let at = from;
  while (at < words.length && fits(words[at] ?? "")) at++;
  return at;
}

/** "NATO" in "Генеральний секретар НАТО Марк Дюбуа": an acronym among words that are not in capitals. */
function isOutletOfOffice(words: readonly string[], at: number, lexicon: Lexicon): boolean {
  const word = words[at] ?? "";
  const next = words[at + 1];
  if (/^(?:NATO|OTAN|НАТО|ООН|ЄС|ЕС|UN|EU|UE)$/u.test(word)) return true;
  // "Foreign Press Secretary OKUDA Mari": the family's name in capitals before the given one.
  if (/^\p{Lu}{3,6}$/u.test(word) && at === words.length - 2 && !isKnownOutlet(word, lexicon)) return false;
  // "Secretary DUDA", "NATO Spokesperson INES KORTELA": capitals at the end are the name.
  return (
    /^\p{Lu}{2,6}$/u.test(word) && next !== undefined && !isCapitals(next) && !isCapitals(words.join(" "))
  );
}

/** "Commander KFOR Smith": an acronym that the words of offices hold. */
function isKnownOutlet(word: string, lexicon: Lexicon): boolean {
  const low = folded(word);
  return lexicon.modifiers.has(low) || lexicon.portfolios.has(low) || lexicon.outlets.has(low);
}

/** Where cases tie an office together without small words ("Міністр оборони Країни Рівнин Олена Кравчук"), the last two words are the name. */
function lastTwo(words: readonly string[], head: number, at: number, { inflects }: Lexicon): number {
  const inflected = inflects || /\p{Script=Cyrillic}/u.test(words[head] ?? "");
  if (inflected && words.length - at > 2) return words.length - 2;
  // "Президент України", "Президент России": a country, not a surname.
  return inflected && words.length - at === 1 && /[иыї]$/u.test(words[at] ?? "") ? words.length : at;
}

const QUOTED = /^[«“"]/u;

/** Whether an office goes on at a word: a quotation, a small word, one in small letters. */
function beginsPhrase(words: readonly string[], at: number, lexicon: Lexicon): boolean {
  const word = words[at] ?? "";
  if (QUOTED.test(word) || isLower(word)) return true;
  if (!lexicon.connectors.has(folded(word))) return false;
  // "DE HOOP SCHEFFER" after an office begins a name; "de la Défense" goes on with it.
  return !isParticle(word) || !/^\p{Lu}/u.test(word) || isCapitals(words.join(" "));
}

function isLower(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !isParticle(word);
}

/** Past one phrase of an office ("of the Republic of Serbia", "for Defence Investment", "«Деловой России»"): the index after it. */
function afterPhrase(words: readonly string[], from: number, lexicon: Lexicon): number {
  if (QUOTED.test(words[from] ?? ""))
    return Math.min(words.length, past(words, from, (word) => !/[»”"]$/u.test(word)) + 1);
  const isConnector = (word: string) => lexicon.connectors.has(folded(word));
  const start = past(words, from, (word) => isConnector(word) || isLower(word));
  const tied = isConnector(words[start - 1] ?? "");
  // "for Strategic Communications John Kirby": an unknown word before a portfolio belongs to it.
  const known = tied && lexicon.portfolios.has(folded(words[start + 1] ?? "")) ? start + 1 : start;
  const end = past(words, known, (word) => {
    const low = folded(word);
    return lexicon.portfolios.has(low) || lexicon.modifiers.has(low);
  });
  if (end > start || !tied) return end;
  return Math.min(words.length, end + placeWords(words.slice(end), lexicon));
}

/** How many words of a place stand first: all but a name of two words where nothing else tells. */
function placeWords(words: readonly string[], lexicon: Lexicon): number {
  // "of Tula Region Alexei Dyumin", "der Europäischen Kommission Ursula von der Leyen"
  const region = words.slice(0, REGION_REACH).findLastIndex((word) => REGIONS.has(folded(word)));
  if (region >= 0) return region + 1;
  if (COUNTRY_PREFIXES.has(folded(words[0] ?? ""))) {
    return lexicon.connectors.has(folded(words[1] ?? "")) ? 1 : 2;
  }
  return 1;
}
