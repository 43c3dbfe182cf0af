import { BELONGS, HOUSE_SORTS, REPORTERS } from "../names/floor-words.ts";

// The pieces of which calls and self-introductions are made, as patterns.

/** One word of a name: "Maksimovic", "J." */
export const WORD = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}'’-]*)";

const HONORIFIC =
  "(?:(?:Mr|Ms|Mrs|Dr|Mme|M)\\.?|[Пп]ан[еі]?|[Гг]осподин|[Гг]оспожа|Herr|Frau|[Mm]onsieur|[Mm]adame|[Ss]eñora?|[Ss]ignora?)";

/** A name of one to four words, honorific and particles included: "Ms. Marina de la Vega". */
export const NAME = `(?:${HONORIFIC}\\s+)?${WORD}(?:\\s+(?:(?:de|da|di|del|van|von|der|den|el|al|bin|la|le)\\s+)*${WORD}){0,3}`;

/** One word of a house: "Deutsche", "U.S.", "24". */
const HOUSE_WORD = "(?:(?:\\p{Lu}\\.){2,}|[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}'’&-]*)";

/** A house in quotation marks, its sort before it: "радіо «Хвиля»". */
export const QUOTED_HOUSE =
  '(?:(?:[\\p{L}]+\\s+)?(?:«[^»]{2,60}»|“[^”]{2,60}”|„[^“”]{2,60}[“”]|"[^"]{2,60}"))';

const ARTICLE =
  "(?:(?:[Tt]he|[Ll]a|[Ll]e|[Ll]es|[Ee]l|[Ii]l|[Dd]ie|[Dd]er|[Dd]as|[Dd]em)\\s+|[Ll]['’]|[Dd]ell['’])";

/** What sort of house it is, in small letters before its name: "the financial newspaper", "la revista". */
const SORT = `(?:\\p{Ll}+\\s+){0,3}${HOUSE_SORTS}\\s+`;

/** A house: "Deutsche Welle", "the Wall Street Journal", "l’AFP", "«Суспільне»", "the weekly Meridian". */
export const HOUSE = `(?:${QUOTED_HOUSE}|(?:${SORT})?${ARTICLE}?${HOUSE_WORD}(?:\\s+(?:(?:of|the|for|de|du|des|del|della|dei|la|le|and|&|di|do|da|e|y|für|der|service)\\s+)*${HOUSE_WORD}){0,5}(?:\\s+service)?)`;

/** What one is before the word that ties one to a house: "a reporter with", "reportero de". */
export const REPORTS = `(?:(?:an?\\s+)?${REPORTERS}\\s+)?${BELONGS}`;

/** What ties a name to a house: ", ", " from ", " – "; before an acronym nothing has to. */
export const TIE = `(?:\\s*[,–—-]\\s*(?:(?:${REPORTS})\\s*)?|\\s+(?:${BELONGS})\\s*|\\s+(?=\\p{Lu}{2,6}(?!\\p{L})))`;

/** "Inaudible" and the like, where a name or a house was lost. */
export const UNHEARD_WORDS = /^(?:inaudible|unintelligible|off[- ]mi\w+|laughter|interpreted|crosstalk)/iu;
