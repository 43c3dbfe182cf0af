import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { PrintedItem } from "../../segment/printed-item.ts";
import { folded } from "../../text/words.ts";
import { type Cast, resolvedIn } from "../cast.ts";
import type { IntroductionFacts } from "./introduction.ts";

/** Gathers what the document tells of names, places and everyday words. */
export function introductionFacts(
  printed: readonly PrintedItem[],
  cast: Cast,
  lexicon: Lexicon,
  press: boolean,
  header: string,
): IntroductionFacts {
  const text = printed.map((item) => ("text" in item ? item.text : "")).join("\n");
  const spoken = resolvedIn(printed, cast);
  const names = cast.people.filter((_, at) => spoken.has(at)).flatMap((person) => person.names);
  const taken = [...names, ...givenNames(names, `${header}\n${text}`)].flatMap((name) =>
    name.split(/[\s.]+/u),
  );
  return {
    lexicon,
    press,
    taken: new Set(taken.filter((word) => word.length > 1).map(folded)),
    common: foldedSet(text.match(/(?<![\p{L}'’-])\p{Ll}[\p{L}'’-]+/gu)),
    proper: foldedSet(text.match(/(?<=\p{Ll},? )\p{Lu}[\p{L}'’-]+/gu)),
    recurring: recurring(text),
    called: foldedSet(
      text.match(/(?<=, )\p{Lu}[\p{L}'’-]+(?=[,.?!])|(?<=(?:^|[.?!]\s))\p{Lu}[\p{L}'’-]+(?=, )/gmu),
    ),
    places: new Set(
      [...text.matchAll(/\b(?:in|throughout|across) (\p{Lu}[\p{L}-]+)/gu)].map(([, place]) =>
        folded(place ?? ""),
      ),
    ),
  };
}

/** The words before surnames: "and Coordinator Jon Kerrow", "Thank you, Admiral Kerrow", where only "MR. KERROW:" is printed. */
function givenNames(names: readonly string[], text: string): readonly string[] {
  const low = text.toLowerCase();
  // In a few scripts small letters are longer, and no place in one is a place in the other.
  const printed = low.length === text.length ? text : low;
  const surnames = new Set(names.map((name) => folded(name.split(" ").at(-1) ?? "")));
  const found: string[] = [];
  for (const surname of surnames)
    for (let at = low.indexOf(` ${surname}`); at >= 0; at = low.indexOf(` ${surname}`, at + 1))
      found.push(...(GIVEN.exec(printed.slice(Math.max(0, at - GIVEN_LETTERS), at)) ?? []));
  return found;
}

/** The last word, where it is a name's. */
const GIVEN = /(?<!\p{L})\p{Lu}[\p{L}\p{M}'’-]*$/u;
const GIVEN_LETTERS = 30;

/** Each word is folded once, however often it is printed. */
function foldedSet(words: readonly string[] | null): ReadonlySet<string> {
  return new Set([...new Set(words)].map(folded));
}

/** The capitalised words that stand more than once in a text, folded. */
function recurring(text: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const [word] of text.matchAll(/(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]+/gu))
    (seen.has(word) ? again : seen).add(word);
  return foldedSet([...again]);
}
