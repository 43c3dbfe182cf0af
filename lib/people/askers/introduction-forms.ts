import { BELONGS, OUTLET_SORTS, REPORTERS } from "../../names/floor-words.ts";
import { patternUnion } from "../../text/pattern-union.ts";

// The pieces of which calls and self-introductions are made, as patterns.

/** Joins forms, one a line, to a piece of a pattern that matches where any of them does, the first ones first. */
export function anyForm(forms: readonly RegExp[]): string {
  return patternUnion(forms, "u").source;
}

/** One word of a name: "Maksimovic", "J." */
export const WORD = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}'’-]*)";

const HONORIFIC = anyForm([
  /(?:Mr|Ms|Mrs|Dr|Mme|M)\.?/u,
  /[Пп]ан[еі]?/u,
  /[Гг]осподин|[Гг]оспожа/u,
  /Herr|Frau/u,
  /[Mm]onsieur|[Mm]adame/u,
  /[Ss]eñora?/u,
  /[Ss]ignora?/u,
]);

const PARTICLE = "(?:de|da|di|del|van|von|der|den|el|al|bin|la|le)";

/** A name of one to four words, honorific and particles included: "Ms. Marina de la Vega". */
export const NAME = `(?:${HONORIFIC}\\s+)?${WORD}(?:\\s+(?:${PARTICLE}\\s+)*${WORD}){0,3}`;

/** One word of an outlet: "Deutsche", "U.S.", "24". */
const OUTLET_WORD = "(?:(?:\\p{Lu}\\.){2,}|[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}'’&-]*)";

const QUOTED = anyForm([/«[^»]{2,60}»/u, /“[^”]{2,60}”/u, /„[^“”]{2,60}[“”]/u, /"[^"]{2,60}"/u]);

/** An outlet in quotation marks, its sort before it: "радіо «Хвиля»". */
export const QUOTED_OUTLET = `(?:(?:[\\p{L}]+\\s+)?${QUOTED})`;

const ARTICLE = anyForm([
  /(?:[Tt]he|[Ll]a|[Ll]e|[Ll]es|[Ee]l|[Ii]l|[Dd]ie|[Dd]er|[Dd]as|[Dd]em)\s+/u,
  /[Ll]['’]/u,
  /[Dd]ell['’]/u,
]);

/** What sort of outlet it is, in small letters before its name: "the financial newspaper", "la revista". */
const SORT = `(?:\\p{Ll}+\\s+){0,3}${OUTLET_SORTS}\\s+`;

/** Small words within the name of an outlet. */
const WITHIN_HOUSE = anyForm([
  /of|the|for/u,
  /de|du|des|del|della|dei|la|le/u,
  /and|&/u,
  /di|do|da|e|y|für|der|service/u,
]);

/** An outlet: "Deutsche Welle", "the Wall Street Journal", "l’AFP", "«Суспільне»", "the weekly Meridian". */
export const OUTLET = `(?:${QUOTED_OUTLET}|(?:${SORT})?${ARTICLE}?${OUTLET_WORD}(?:\\s+(?:${WITHIN_HOUSE}\\s+)*${OUTLET_WORD}){0,5}(?:\\s+service)?)`;

/** What one is before the word that ties one to an outlet: "a reporter with", "reportero de". */
export const REPORTS = `(?:(?:an?\\s+)?${REPORTERS}\\s+)?${BELONGS}`;

/** What ties a name to an outlet: ", ", " from ", " – "; before an acronym nothing has to. */
export const TIE = `(?:\\s*[,–—-]\\s*(?:(?:${REPORTS})\\s*)?|\\s+(?:${BELONGS})\\s*|\\s+(?=\\p{Lu}{2,6}(?!\\p{L})))`;

/** "Inaudible" and the like, where a name or an outlet was lost. */
export const UNHEARD_WORDS = /^(?:inaudible|unintelligible|off[- ]mi\w+|laughter|interpreted|crosstalk)/iu;
