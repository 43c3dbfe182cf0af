import { BELONGS, PRESENTS } from "../../names/floor-words.ts";
import { patternUnion } from "../../text/pattern-union.ts";
import { anyForm, NAME, OUTLET, REPORTS, TIE, WORD } from "./introduction-forms.ts";

// How askers name themselves, after courtesies are taken off: patterns, each with a line that it matches.

const UNHEARD = "(?:\\s*[([](?:[Ii]naudible|ph|phonetic|sp|sic)\\.?\\??[)\\]])?";

/** What follows a name that ends: a mark, the end, or a small word. */
const NAME_ENDS = "(?=\\s*(?:[,.;:?!–—-]|$)|\\s+(?:from|with|of|at|and|here|in|again|speaking|I)(?!\\p{L}))";

/** "My name is Mouhamed Elahmed with Al Jazeera Arabic."; "it's Zsolt from Duna Hírek." */
export const NAMED_SELF = new RegExp(
  `^(?:.{0,60}?[.,]\\s+)?(?:[Aa]s \\w+ said, I['’]m|${PRESENTS})\\s+(${NAME})${UNHEARD}(?:${TIE}(${OUTLET})|${NAME_ENDS})`,
  "u",
);

/** What presents a person as well as a thing: "it's Brexit" names nobody, "it's Zsolt from Duna Hírek" does. */
export const WEAKLY_PRESENTED = patternUnion(
  [/this is|it['’]s|it is|here is/iu, /c['’]est|ici/iu, /hier ist/iu, /це|я|это/iu, /aquí|qui/iu],
  "iu",
  String.raw`(?:^|[.,]\s+)…\s+\p{Lu}`,
);

/** "Olimpia Ghenea, Jurnalul de Iași."; "Maud from Tilburg."; "Rima, pour Al-Watan." */
export const HEADED_SELF = new RegExp(
  `^(${NAME})${UNHEARD}(?:\\s*[,–—]\\s*(?:(${REPORTS})\\s*)?|\\s+(${BELONGS})\\s+)(${OUTLET})(?=[.,;:–—?]|\\s+(?:and|working|in|here|from)\\b)`,
  "u",
);

/** "Second question from Associated Wire, Llazar Semo." */
export const QUESTION_SELF = new RegExp(
  `^(?:(?:[Ff]irst|[Ss]econd|[Tt]hird|[Nn]ext|[Ll]ast|[Aa]|[Aa]nother)\\s+)?[Qq]uestion (?:from|for)\\s+(${OUTLET}),\\s+(${NAME})(?=[.,;:])`,
  "u",
);

/** "I'm from Estonian Television."; "(inaudible) from Reuters" */
export const OUTLET_SELF = new RegExp(
  `^(?:(?:I['’]m|I am)\\s+(?:from|with)|\\([Ii]naudible\\)\\s+(?:from|with|of))\\s+(${OUTLET})`,
  "u",
);

/** "Pilar (inaudible), I'm with EFE." */
export const PARTLY_SELF = new RegExp(`^(${NAME})\\s+\\([Ii]naudible\\),`, "u");

/** "Hello from Izmir, Ebru speaking." */
export const SPEAKING_SELF = new RegExp(`^(?:.{0,40}?,\\s+)?(${NAME})\\s+(?:speaking|here)\\b`, "u");

const SEATS = "(?:back|front|corner|middle|balcony|gallery|first|second|third|last|cheap)";

/** "Pavel, from the back row": where one sits, not an outlet. */
export const SEATED_SELF = new RegExp(`^(${NAME}),?\\s+(?:from|in|at)\\s+the\\s+${SEATS}\\b`, "u");

/** "Stars and Stripes. The schools …"; "(Delo, Ljubljana) To both of you." */
export const OUTLET_ALONE = new RegExp(`^\\(?(${OUTLET})(?:,\\s+\\p{Lu}\\p{L}+)?[.)](?=\\s)`, "u");

/** "Iason Petridis. I have two questions." */
export const NAME_ALONE = new RegExp(`^(${WORD}(?:\\s+${WORD}){1,2})[.](?=\\s)`, "u");

/** "Iason Petridis. I have two questions.": the words go on in the first person. */
export const NAME_BEFORE_I = new RegExp(
  `^(${WORD}(?:\\s+${WORD}){1,2})[.](?=\\s(?:I|I['’](?:m|d|ve|ll)|My)\\s)`,
  "u",
);

const FROM = anyForm([
  /[Ff]rom/u,
  /[Dd]e|[Dd]el|[Dd]u/u,
  /[Vv]o[nm]/u,
  /[Dd]al|[Dd]alla|[Dd]a/u,
  /[Vv]an/u,
  /[Вв]ід|[Оо]т|[Зз]|[Ии]з/u,
]);

/** "De Quinta Esclusa.", "from Reuters." */
export const FROM_OUTLET = new RegExp(`^${FROM}\\s+(${OUTLET})[.](?=\\s)`, "u");

/** "Clementine, second year." after a greeting. */
export const GREETED_SELF = new RegExp(
  `^(${WORD}(?:\\s+${WORD})?),\\s+(?:first|second|third|fourth|final|an?|from|of|member|student|freelance|I['’]m)\\b`,
  "u",
);

/** "Bernard Hollis, I edit the Commons Observer." */
export const EDITOR_SELF = new RegExp(
  `^(${NAME}),\\s+I\\s+(?:edit|write for|work for|am with|report for)\\s+(?:the\\s+)?(${OUTLET})`,
  "u",
);

/** "(Interpreted.)", "[переклад]": how the words came, before them. */
export const STAGED = patternUnion(
  [
    /inaudible|interpret|interprét|translat|via |off|speaks/iu,
    /переклад|перевод|traduc|tradott|tradu[ij]|dolmetsch/iu,
    /laughter|сміх|смех|rires/iu,
  ],
  "iu",
  String.raw`^[([](?:[^)\]]{0,20}…[^)\]]{0,30})[)\]][.,…\s]*`,
);

/** "It was both. ": a short sentence that names nobody, before the name. */
export const SHORT_REPLY = /^\p{Lu}[\p{Ll}'’]*(?:\s+[\p{Ll}'’]+){0,4}[.!]\s+/u;
