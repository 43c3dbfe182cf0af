import type { Lexicon } from "../../lexicon/lexicon.ts";
import { nominative } from "../../names/vocative.ts";
import { folded } from "../../text/words.ts";
import { UNHEARD_WORDS } from "./introduction-forms.ts";
import { isEveryday, mayName } from "./may-name.ts";
import { isNickname, outletOf, showsOutlet, trimmedOutlet } from "./outlets.ts";

/** Who an anonymous asker is, as the words themselves tell. */
export interface Introduction {
  readonly name: string | null;
  readonly outlet: string | null;
  readonly by: "called-by-moderator" | "self-introduction" | "addressed-in-reply";
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
  /** Words that the document prints with a capital more than once: what is talked about. */
  readonly recurring: ReadonlySet<string>;
  /** Words that stand between commas, or at the beginning before one, as names do that call: "Thanks, Dana." */
  readonly called: ReadonlySet<string>;
  /** Words that the document prints after "in": places. */
  readonly places: ReadonlySet<string>;
  /** Whoever asks is of the press: what follows "from" is an outlet, not a town. */
  readonly press: boolean;
}

/** Returns a name that is nobody else's and no everyday word, with the outlet that stands beside it; `null` where there is none. */
export function introduction(
  printed = "",
  outlet: string | undefined,
  by: Introduction["by"],
  facts: IntroductionFacts,
): Introduction | null {
  const { lexicon } = facts;
  const words = wordsOfName(printed, lexicon);
  if (UNHEARD_WORDS.test(printed) || !mayName(words, facts)) return null;
  const isOwn = by === "self-introduction";
  if (isOwn && !outlet && addresses(printed, lexicon)) return null;
  const name = words.join(" ");
  if (leadsWithAcronym(words, lexicon)) return { name: null, outlet: trimmedOutlet(name), by };
  // "Attribution of America Russian service." is one outlet, of which a name is only the first word.
  if (isOutletName(words, lexicon))
    return isOwn && outlet ? null : { name: null, outlet: trimmedOutlet(name), by };
  if (isEveryday(words, facts)) return null;
  const own = by === "called-by-moderator" ? withoutVocative(name, lexicon) : name;
  return { name: own, outlet: outletOf(outlet, facts), by };
}

/** "And ADN Kronos." */
function leadsWithAcronym([first = "", ...others]: readonly string[], lexicon: Lexicon): boolean {
  return others.length > 0 && /^\p{Lu}{2,5}$/u.test(first) && !isNickname(first, lexicon);
}

/** "And Ms. Ana Vega." → "Ana Vega" */
function wordsOfName(printed: string, { honorifics }: Lexicon): readonly string[] {
  return printed
    .replace(/[.,?!]+$/u, "")
    .replace(/^(?:And|But|So|Then|Now|Okay|Well)\s+(?=\p{Lu})/u, "")
    .split(" ")
    .filter((word) => !honorifics.has(folded(word)));
}

/** "Mr. Drozd, a question on …": nobody calls themselves so; whoever answers is addressed. */
function addresses(printed: string, { honorifics }: Lexicon): boolean {
  return honorifics.has(folded(printed.split(" ")[0] ?? ""));
}

/** Whether what reads like a name is that of an outlet: "Fjord Radio", "the BBC". */
function isOutletName(words: readonly string[], lexicon: Lexicon): boolean {
  const name = words.join(" ");
  const isAcronym = /^\p{Lu}{2,}$/u.test(trimmedOutlet(name)) && !isNickname(name, lexicon);
  return isAcronym || words.some((word) => showsOutlet(word, lexicon));
}

/** "Олено" → "Олена": in Ukrainian one is called by another form of the name. */
function withoutVocative(name: string, { honorifics }: Lexicon): string {
  return honorifics.has("пане") ? nominative(name) : name;
}

/** Returns the words of the name of somebody, folded; none where there is no name. */
export function nameWords(one: Pick<Introduction, "name"> | null): readonly string[] {
  return one?.name ? folded(one.name).split(" ") : [];
}
