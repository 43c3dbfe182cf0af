import { BELONGS, LEADS, LOOKS, PASSES, PEOPLE, STOPS, THENS } from "../../names/floor-words.ts";
import { patternUnion } from "../../text/pattern-union.ts";
import { anyForm, NAME, OUTLET, QUOTED_OUTLET, TIE, WORD } from "./introduction-forms.ts";

// How a moderator calls the next asker: patterns, each with a line that it matches.

/** What follows a name without a comma: "Kylie your line is open". */
const GOES_AHEAD = anyForm([
  /please\b/u,
  /go ahead/u,
  /your line/u,
  /over to you/u,
  /good (?:morning|afternoon|evening)/u,
]);

/** What follows a name and a comma: "Kylie, I guess we’ll start with you". */
const COMES_NEXT = anyForm([
  /(?:we|I)['’]ll (?:give|come|go|take|guess|call|start|begin)(?: on)? (?:to |with )?you/u,
  /last (?:one|question)/u,
  /one more/u,
]);

const GO = `(?:,?\\s+${GOES_AHEAD}|,\\s+(?:I (?:guess|think),? )?${COMES_NEXT})`;

/** "First question goes to", "next up is" */
const NTH_QUESTION = patternUnion(
  [/[Ff]irst/u, /[Nn]ext/u, /[Ll]ast/u, /[Ff]inal/u, /[Ss]econd/u, /[Tt]hird/u],
  "u",
  String.raw`… (?:question|one|up|caller)(?:\s+(?:is|goes|comes|will|be|by|Zoom|and|it['’]s)){0,5}(?:,?\s+(?:for|to|from))?`,
);

/** What leads up to a name that is called in English. */
const ENGLISH_LEAD = anyForm([
  /(?:start|begin|continue)(?:ing)?\s+(?:\w+\s+)?with/u,
  /(?:go|turn|move|over|next|back|now|pass|passed)\s+(?:\w+\s+){0,2}?to(?:\s+(?:the line (?:now )?of|you,))?/u,
  /[Ll]et['’]s (?:talk to|try)/u,
  /the line (?:now )?of/u,
  /questions?(?:\s+(?:will|is|comes?|today|here|by Zoom and it['’]s)){0,3}\s+(?:from|by)/u,
  NTH_QUESTION,
  /recogni[sz]e is/u,
  /(?:give|giving|hand|pass) the (?:floor|microphone|word) to/u,
  /floor (?:is|goes|now goes) to/u,
  /kick (?:it |us )?off with/u,
  /(?:[Cc]an|[Cc]ould) we have/u,
  /hear from/u,
  /[Oo]ne more(?: question)?(?:(?=,)| (?:from|for))/u,
  /follow-?up from/u,
  /[Ff]or the (?:\w+ ){0,2}(?:press|side|media)(?=,)/u,
]);

const LINKING_VERB = anyForm([
  /est/u,
  /kommt|stellt|geht/u,
  /es/u,
  /è/u,
  /буде/u,
  /будет/u,
  /за|задасть|задаст/u,
]);

const LINKING_PREPOSITION = anyForm([/à|de|du/u, /von|vom|an/u, /a|para/u, /per|di/u, /від|от|до|к|у/u]);

/** What links a lead of another language to a name: "Die nächste Frage stellt", "est à". */
const LINK = `(?:\\s+${LINKING_VERB})?(?:\\s+${LINKING_PREPOSITION})?`;

const LEAD = `(?:\\b${ENGLISH_LEAD}|(?<!\\p{L})${LEADS}${LINK})\\s*[,:–—-]?`;

const BEGINNING = anyForm([
  /[Yy]es|[Yy]eah|OK|[Oo]k|[Oo]kay/u,
  /[Aa]nd|[Ss]o|[Aa]ll right|[Aa]lright|[Ww]ell/u,
  /[Ff]inally/u,
  /[Pp]lease/u,
  /[Nn]ext/u,
  /[Gg]o ahead/u,
  /[Nn]ow|[Tt]hen|[Bb]ut/u,
  /[Ww]ith that/u,
  /[Ff]irst(?: up)?|[Ss]econd|[Ll]ast(?:ly)?/u,
  /[Hh]ere/u,
  /[Hh]old on/u,
  /[Oo]ui|[Aa]lors|[Ee]t/u,
  /[Jj]a|[Uu]nd|[Bb]itte/u,
  /[Тт]ак|[Дд]а|[Пп]рошу/u,
  /[Ss]í|[Yy]/u,
  /[Ss]ì|[Pp]rego/u,
  /[Aa]delante/u,
  /[Пп]ожалуйста/u,
  /[Бб]удь ласка/u,
]);

/** Small words with which a call begins. */
const BEGINS = `(?:${BEGINNING}[,.]?\\s+)*`;

/** "Fred Pleitgen, CNN."; "Yes, Francesco." */
export const WHOLE_CALL = new RegExp(`^${BEGINS}(${NAME})(?:${TIE}(${OUTLET}))?\\s*[,.?:]*$`, "u");

/** Words within a sentence after which a call may begin. */
const SO = "\\b(?:[Ss]o|[Aa]nd|[Bb]ut|[Oo]kay|[Ww]ell|[Yy]es|[Oo]r|[Ww]ith that)[,.]?\\s+";

/** "Kylie, your line is open." */
export const CALL_TO_GO = new RegExp(
  `(?:^|[.?!…]\\s+|${SO})(${NAME})(?:\\s+(?:of|from|at|with)\\s+(${OUTLET}))?${GO}`,
  "u",
);

/** Words that begin a sentence, with a comma after them, and are no names. */
const SMALL = `${anyForm([
  /Well|So|And|But|Then|Also/u,
  /Okay|OK|Ok|Yes|Yeah|Right|All|Alright|Sure/u,
  /Now|Hold/u,
  /Thank|Thanks|Please/u,
  /Oui|Alors/u,
  /Ja/u,
  /Так|Да/u,
  /Sí|Bueno/u,
  /Sì/u,
])},?\\s`;

/** "Robin, I think you had your hand up."; "Harald, from Stern, you’ve been very quiet."; "Оксано, прошу" */
export const PASS_CALL = new RegExp(
  `(?:^|[.?!…,:–—-]\\s+|${SO})(?!${SMALL})(${NAME})(?:(?:,?\\s+(?:${BELONGS})|,)\\s+(${OUTLET}))?,\\s+${PASSES}`,
  "u",
);

/** "«Суспільне», прошу" */
export const PASSED_OUTLET = new RegExp(`(?:^|[.?!…,:–—-]\\s+)(${QUOTED_OUTLET}),\\s+${PASSES}`, "u");

/** Small words that go on after a name: "Missy Ryan who …", "Missy Ryan first". */
const GOES_ON = `(?:${PASSES}|${BELONGS}|${LOOKS}|right|who|if|again|first|next|on|in|and|then|at)(?!\\p{L})`;

/** "We'll start with Missy Ryan of the Post."; "Prochaine question, Louis Blouin, Radio-Canada." */
export const LED_CALL = new RegExp(
  `${LEAD}\\s+(${NAME})(?:(?:,\\s+(?:${BELONGS}\\s+)?|\\s+${BELONGS}\\s+)(${OUTLET}))?(?=\\s*(?:[,.?!;:–—(]|--|$)|\\s+${GOES_ON})`,
  "u",
);

/** "We'll start with AP, Lita."; "From the hosts first: Karelmaa Broadcasting, Riitta Salonius." */
export const OUTLET_CALL = new RegExp(
  `(?:^${BEGINS}|:\\s+|${LEAD}\\s+)(${OUTLET}),\\s+(${NAME})[.?!]*$`,
  "u",
);

/** "How about Tara Singh from Defense One?" */
export const ABOUT_CALL = new RegExp(
  `\\b[Hh]ow about\\s+(${NAME})(?:,?\\s+(?:${BELONGS})|,)\\s+(${OUTLET})\\?$`,
  "u",
);

/** "Digi24, please.", "And Georgian TV.": an outlet that shows as one, and nothing else but a word of calling. */
export const OUTLET_ALONE = new RegExp(
  `^${BEGINS}(${OUTLET}(?:\\s(?:channel|television|radio))?)(?:,?\\s+${PASSES})?\\s*[,.?!:]*$`,
  "u",
);

/** "… about this trip, right -- Jake?"; "Is it okay if I — you, Nancy." */
export const ASIDE_CALL = new RegExp(`(?:--|—|–)\\s+(?:(${NAME})\\?|you,\\s+(${NAME})[.?!]*)$`, "u");

/** "Would you please open up Abigail’s line again?" */
export const LINE_CALL = new RegExp(`\\bopen (?:up )?(${WORD}(?:\\s${WORD}){0,2}?)['’]s line\\b`, "u");

/** "Let’s see — Jeff Stein, the Washington Post." */
export const DASHED_CALL = new RegExp(`(?:--|—|–|:)\\s+(${NAME})${TIE}(${OUTLET})[.?!]*$`, "u");

const GREETING = anyForm([
  /[Hh]i/u,
  /[Hh]ello/u,
  /[Hh]ey/u,
  /[Gg]ood (?:morning|afternoon|evening)/u,
  /[Ww]elcome/u,
]);

/** "Hi, Nick.", "Hello, Michael, how are you?" */
export const GREETED_CALL = new RegExp(
  `^(?:(?:[Oo]kay|[Aa]nd|[Ss]o|[Aa]ll right)[,.]?\\s+)?${GREETING},?\\s+(${NAME})(?:,? how are you)?[.?!]*$`,
  "u",
);

/** "(Inaudible) at NPR." */
export const UNHEARD_OUTLET = new RegExp(`^\\([Ii]naudible\\)\\s+${BELONGS}\\s+(${OUTLET})[.?!]*$`, "u");

const GIVES_FLOOR = anyForm([
  /[Gg]o ahead/u,
  /[Yy]es/u,
  /[Gg]ood morning/u,
  // "the Fjord Morning Herald"
  /(?<![\p{L}\p{N}]\s)[Mm]orning/u,
  /[Gg]['’]day/u,
  /[Oo]ver to/u,
  /[Aa]delante/u,
  /[Pp]rego/u,
  /[Bb]itte/u,
  /[Tt]hank you [\p{L}]+, and/u,
]);

/** "Go ahead, Darlene."; "Over to Ben." */
export const GO_CALL = new RegExp(`\\b${GIVES_FLOOR}[,.]?\\s+(${NAME})[.?!]*$`, "u");

/** "We'll go to Reuters."; "the gentleman from El Mediodía"; "la compañera de la SER" */
export const LED_OUTLET = new RegExp(
  `(?:${LEAD}|(?<!\\p{L})${PEOPLE}\\s+(?:${BELONGS}))\\s*(?<=[\\s'’])(${OUTLET})(?=[,.?!;:]|$|\\s+(?:who|that|please|first|in)\\b)`,
  "u",
);

/** "We’ll take Reuters first."; "On prend l’AFP" */
export const TAKEN_CALL = new RegExp(
  `\\b(?:(?:[Ww]e|I)['’]ll take|[Ll]et['’]s take|[Oo]n prend)\\s+(${OUTLET})(?:\\s+(?:first|next|now|d['’]abord))?[.,]*$`,
  "u",
);

/** "Радіо «Свобода».", "L’AFP." */
export const WHOLE_OUTLET = new RegExp(`^${BEGINS}(${QUOTED_OUTLET}|[Ll]['’]\\p{Lu}{2,6})\\s*[.,?!]*$`, "u");

/** "The Independent, I believe" after a name. */
export const BELIEVED_OUTLET = new RegExp(
  `^(${OUTLET}),\\s+(?:I (?:believe|think)|je crois|glaube ich|creo|credo)(?!\\p{L})`,
  "u",
);

/** "…, and then ", "Then ", ", and the lady": where those called after the first begin. */
export const NEXT_CALLED = new RegExp(
  `(?<=^|[.,?!;\\s])\\s*${THENS},?\\s+|,\\s+(?:and|et|und|та|і|и|y|e)\\s+(?=(?:the|la|le|el|die|der|das)\\s+${PEOPLE})`,
  "u",
);

/** "A couple final questions, Andrea and Simon." */
export const NAMES_PAIRED = new RegExp(`[,:–—]\\s+(${NAME})\\s+and\\s+(?:then\\s+)?(${NAME})[.?!]*$`, "u");

/** "we’ll do", "I’ll come over to you,", "all the way over there,": what leads to a later one of those called. */
export const NEXT_LEAD = patternUnion(
  [
    /(?:[Ww]e|I)['’]ll (?:do|take|go|come|turn)(?: back| over)?(?: to)?(?: you,)?\s+/u,
    /(?:over |back )?to (?:you,\s+)?/u,
    /[^.?!]{0,40}\b(?:over|back|up|down) there,\s+/u,
    /(?:la|le)\s+(?=\p{Lu})/u,
    /[Ll]['’](?=\p{Lu})/u,
  ],
  "u",
  "^…",
);

const LOOKED_FOR = anyForm([
  new RegExp(LOOKS, "u"),
  /(?:He|She)(?:['’]s| is| has)\b[^.?!]{0,60}/u,
  /[Oo]perator, [^.?!]{0,80}\bline\b[^.?!]{0,20}/u,
]);

/** "There he is. Where are you?", ", over there": said to find the one called. */
export const LOOK_TAIL = new RegExp(`(?<=^|[.?!…,:–—-]\\s+)${LOOKED_FOR}[\\s.,?!…–—-]*$`, "u");

/** Small words before a name that is called. */
export const CALL_BEGINS = new RegExp(`^${BEGINS}`, "u");

/** "the lady next to you" at the beginning. */
export const STARTS_MEANT = new RegExp(`^(?:the|la|le|el|die|der|das)\\s+${PEOPLE}`, "iu");

/** One who is meant without a name: "the lady next to you", "the gentleman here". */
export const SOMEBODY = new RegExp(
  `(?<!\\p{L})(?:${PEOPLE}|somebody|someone|sir|ma['’]am|you(?: first)?\\s*$)|(?<!\\p{L})${LOOKS}`,
  "u",
);

/** "Yes, Francesco.", "And Emily?", "Jake?" */
export const CALLING =
  /(?:,\s+\p{Lu}[^\s]*[.?!]*|\p{Lu}[^\s]*\?|\b(?:yes|okay|ok|please|ahead|to|from|with|and|of),?\s+\p{Lu}[^\s]*[.?!]*)$/iu;

/** One whole name and nothing else. */
export const BARE_NAME = new RegExp(`^(${NAME})(?:,?\\s+(?:${BELONGS})\\s+(${OUTLET}))?$`, "u");

/** One word of a name and nothing else. */
export const BARE_WORD = new RegExp(`^${WORD}$`, "u");

/** "Hold on, April.", "I’ll come back to you, Bill": whoever is named there is not to speak. */
export const STOPPED = new RegExp(`(?<!\\p{L})${STOPS}`, "u");

/** "I’m sorry, do you have any more?", "No, I mean Peter": takes back what was said just before. */
export const TAKEN_BACK =
  /^(?:(?:oh|no|well|wait),?\s+)*(?:no|sorry|I['’]m sorry|I am sorry|I mean|excuse me)(?!\p{L})/iu;

/** "Yes, sir.": somebody is meant whose name is not known. */
export const MEANS_ANOTHER = /^(?:(?:yes|okay|and|go ahead|you)[,.]?\s+)*(?:sir|ma['’]am)[.?!]*$/iu;
