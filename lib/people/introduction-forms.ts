// How a moderator calls the next asker, and how askers name themselves: patterns, each with a line that it matches.

/** One word of a name: "Maksimovic", "J." */
export const WORD = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}'’-]*)";

/** A name of one to four words, honorific and particles included: "Ms. Marina de la Vega". */
export const NAME = `(?:(?:Mr|Ms|Mrs|Dr|Mme|M)\\.?\\s+)?${WORD}(?:\\s+(?:(?:de|da|di|del|van|von|der|den|el|al|bin|la|le)\\s+)*${WORD}){0,3}`;

/** One word of a house: "Deutsche", "U.S.", "24". */
export const HOUSE_WORD = "(?:(?:\\p{Lu}\\.){2,}|[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}'’&-]*)";

/** A house: "Deutsche Welle", "the Wall Street Journal", "«Суспільне»". */
export const HOUSE = `(?:«[^»]{2,60}»|“[^”]{2,60}”|"[^"]{2,60}"|(?:(?:the|la|le|les)\\s+|l(?:'|’)|агентств\\p{L}+\\s+)?(?:«[^»]{2,60}»|${HOUSE_WORD}(?:\\s+(?:(?:of|the|for|de|du|des|del|della|dei|la|le|and|&|di|do|da|e|y|für|der|service)\\s+)*${HOUSE_WORD}){0,5}(?:\\s+service)?))`;

/** What stands between a name and a house without a comma. */
const OF = "(?:of|from|with|at|for|de|du|des|pour|von|vom|del|della|di|da|из|от|з|із|від)";

/** What ties a name to a house: ", ", " from ", " – ". */
export const TIE = "(?:\\s*[,–—-]\\s*|\\s+)(?:of|from|with|at|for|de|du|von|vom|з|із|из|от)?\\s*";

/** What follows a name that is called: "Kylie, your line is open", "Ed, do you want to start us off?" */
export const GO =
  "(?:,?\\s+(?:please\\b|go ahead|your line|over to you|good (?:morning|afternoon|evening))|,\\s+(?:you want|you (?:get|may|wanted)|do you want|(?:we|I)(?:'|’)ll (?:give|come|go|take|guess|call|start|begin) (?:to |with )?you|last (?:one|question)|one more|over to you|why don|what (?:would|is|do)|unmute|good (?:morning|afternoon|evening)|you(?:'|’)re (?:next|first|up)|nice to see|are you (?:there|on|with)|your (?:question|turn)|the floor|bitte|à vous|s(?:'|’)il vous plaît|je vous en prie|por favor|adelante|prego|пожалуйста|прошу|будь ласка))";

/** What leads up to a name that is called. */
export const LEAD = `(?<!\\p{L})(?:${[
  "(?:start|begin|continue|kick (?:it |us )?off)(?:ing)?\\s+(?:\\w+\\s+)?with",
  "(?:go|turn|move|over|next|back|now|passed|pass)\\s+(?:\\w+\\s+){0,2}?to(?:\\s+the line of)?",
  "[Ll]et(?:'|’)s talk to|the line of|hear from|recogni[sz]e is|call on|[Cc]an we have|[Cc]ould we have",
  "(?:give|giving|hand|pass) the (?:floor|microphone|word) to|floor (?:is|goes|now goes) to",
  "questions?(?:\\s+(?:will|is|comes?|today|here|by Zoom and it(?:'|’)s)){0,3}\\s+(?:from|by)",
  "(?:first|next|last|final|second|third) (?:question|one)(?:\\s+(?:is|goes|comes|will|be|by|Zoom|and|it(?:'|’)s)){0,5}(?:\\s+(?:for|to|from)|,)?",
  "(?:[Pp]remière|[Dd]ernière|[Pp]rochaine|[Ss]econde|[Dd]euxième|[Aa]utre) question(?:\\s*[:,–—-]|\\s+(?:est\\s+)?(?:pour|de|vient de))?|parole est à|(?:commençons|commencer) (?:avec|par)",
  "[Ff]rage (?:kommt |geht |ist )?(?:von|an)|(?:[Bb]eginnen wir|weiter) mit",
  "[Pp]regunta(?:\\s*[:,]|\\s+(?:es\\s+)?(?:de|para))|(?:[Ee]mpezamos|comenzamos) (?:con|por)|palabra a",
  "[Dd]omanda(?:\\s*[:,]|\\s+(?:è\\s+)?(?:di|da|per))|(?:[Cc]ominciamo|iniziamo) con|parola a",
  "[Зз]апитання\\s*(?:[—–:-]|від|ставить|має)|[Пп]очнемо з|[Дд]алі\\s*[—–:,-]|[Сс]лово\\s*(?:[—–:-]|має|надається)",
  "[Вв]опрос\\s*(?:[—–:-]|от|задаёт|задает)|[Нн]ачн[её]м с|[Дд]алее\\s*[—–:,-]",
].join("|")})`;

/** What may come before an asker names herself: "Good afternoon, ", "(Inaudible)… ". */
export const GREETING =
  "(?:(?:(?:Mr\\.? |Madam )?(?:Prime Minister|Secretary General|Secretary|President|Minister|Ambassador|General|Admiral|Chancellor)(?=,)|[Yy]es|[Yy]eah|OK|[Oo]k|[Oo]kay|[Ww]ell|[Ss]o|[Hh]i|[Hh]ello|[Gg]ood (?:morning|afternoon|evening|day)|[Tt]hank you(?: (?:very|so) much)?(?: (?:indeed|for [^.,]{3,40}))?|[Tt]hanks(?: (?:very|so) much)?(?: for [^.,]{3,40})?|[Mm]orning|[Mm]erci|[Bb]onjour|[Gg]uten (?:Tag|Morgen)|[Дд]обрий день|[Зз]дравствуйте|[Дд]якую|[Сс]пасибо|[Hh]ello from \\p{Lu}\\p{L}+|[Hh]i there|\\((?:[Ii]naudible|[Ii]nterpreted|[Vv]ia interpreter|[Oo]ff-mike|[Oo]ff mic)\\.?\\)[.…]*)(?:\\s+(?:everybody|everyone|all|sir|indeed|there|to (?:both of )?you))?[\\s,.!…–-]+){0,4}";

/** "Fred Pleitgen, CNN."; "Yes, Francesco." */
export const WHOLE_CALL = new RegExp(
  `^(?:(?:[Yy]es|[Yy]eah|OK|[Oo]k|[Oo]kay|[Aa]nd|[Ss]o|[Aa]ll right|[Aa]lright|[Ww]ell|[Ff]inally|[Pp]lease|[Nn]ext|[Gg]o ahead|[Nn]ow|[Tt]hen|[Bb]ut|[Ww]ith that|[Ff]irst(?: up)?|[Ss]econd|[Ll]ast(?:ly)?|[Hh]ere|[Oo]ui|[Jj]a|[Bb]itte|[Pp]rego|[Aa]delante|[Тт]ак|[Дд]а|[Пп]рошу|[Пп]ожалуйста|[Бб]удь ласка)[,.]?\\s+)*(${NAME})(?:${TIE}(${HOUSE}))?(?:,?\\s+(?:(?:and\\s+)?then|followed by)\\s+${NAME})?\\s*[,.?!:]*$`,
  "u",
);

/** "A couple of final questions, Andrea and Simon.": the first of two. */
export const PAIR_CALL = new RegExp(`[,:–—]\\s+(${NAME})\\s+and\\s+(?:then\\s+)?${NAME}[.?!]*$`, "u");

/** "Okay. Please, go ahead. Your line is open.": says that somebody may speak, not who. */
export const MERE_GO =
  /^(?:(?:okay|ok|yes|all right|please|thank you|go ahead|your line is (?:now )?open|you may (?:begin|proceed|ask your question|go ahead)|one moment(?: please)?)[,.!]*\s*)+$/iu;

/** "Kylie, your line is open."; "Ed, do you want to start us off?" */
export const CALL_TO_GO = new RegExp(
  `(?:^|[.?!…]\\s+|\\b(?:[Ss]o|[Aa]nd|[Bb]ut|[Oo]kay|[Ww]ell|[Yy]es|[Oo]r|[Ww]ith that)[,.]?\\s+)(${NAME})(?:\\s+(?:of|from|at|with)\\s+(${HOUSE}))?${GO}`,
  "u",
);

/** "And on that note, Stefano, you get the first question." */
export const VOCATIVE_CALL = new RegExp(
  `,\\s+(${NAME}),\\s+you(?:(?:'|’)re|\\s+(?:get|have|go|are))\\s+(?:the|a|our|first|next|up)\\b`,
  "u",
);

/** "We'll start with Missy Ryan of the Post."; "The next question is Marina Maksimovic from DW." */
export const LED_CALL = new RegExp(
  `${LEAD}\\s+(${NAME})(?:(?:,\\s+(?:${OF}\\s+)?|\\s+${OF}\\s+)(${HOUSE}))?(?=[\\s,.?!;:]|$)`,
  "u",
);

/** "We'll start with AP, Lita." */
export const HOUSE_CALL = new RegExp(`${LEAD}\\s+(${HOUSE}),\\s+(${WORD}(?:\\s+${WORD}){0,2})[.?!]*$`, "u");

/** "… about this trip, right -- Jake?" */
export const ASIDE_CALL = new RegExp(`(?:--|—|–)\\s+(${NAME})\\?$`, "u");

/** "Go ahead, Darlene."; "Over to Ben." */
export const GO_CALL = new RegExp(
  `\\b(?:[Gg]o ahead|[Yy]es|[Mm]orning|[Gg](?:'|’)day|[Oo]ver to|[Aa]delante|[Pp]rego|[Bb]itte|[Tt]hank you [\\p{L}]+, and)[,.]?\\s+(${NAME})[.?!]*$`,
  "u",
);

/** "We'll go to Reuters."; "the gentleman from El Mediodía" */
export const LED_HOUSE = new RegExp(
  `(?:${LEAD}|\\b(?:lady|gentleman|colleague|man|woman) (?:from|of|with))\\s+(${HOUSE})(?=[,.?!;:]|$|\\s+(?:who|that|please|first|in)\\b)`,
  "u",
);

/** "My name is Mouhamed Elahmed with Al Jazeera Arabic."; "Hello, it's Zsolt from Duna Hírek." */
export const NAMED_SELF = new RegExp(
  `^${GREETING}(?:.{0,60}?[.,]\\s+)?(?:[Mm]y name(?:(?:'|’)s| is)?|[Aa]s \\w+ said, I(?:'|’)m|I(?:'|’)m|I am|[Tt]his is|[Ii]t(?:'|’)s|[Jj]e suis|[Jj]e m(?:'|’)appelle|[Мм]ене звати|[Мм]еня зовут|[Ii]ch bin|[Mm]ein Name ist)\\s+(${NAME})(?:\\s*\\([Ii]naudible\\))?(?:${TIE}(${HOUSE}))?`,
  "u",
);

/** "Olimpia Ghenea, Jurnalul de Iași."; "Maud from Tilburg." */
export const HEADED_SELF = new RegExp(
  `^${GREETING}(${NAME})(?:\\s*\\([Ii]naudible\\))?(?:\\s*,\\s*(?:${OF}(?!\\p{L}))?\\s*|\\s+${OF}\\s+)(${HOUSE})(?=[.,;:]|\\s+(?:and|working|in|here|from)\\b)`,
  "u",
);

/** "Second question from Associated Wire, Llazar Semo." */
export const QUESTION_SELF = new RegExp(
  `^${GREETING}(?:(?:[Ff]irst|[Ss]econd|[Tt]hird|[Nn]ext|[Ll]ast|[Aa]|[Aa]nother)\\s+)?[Qq]uestion (?:from|for)\\s+(${HOUSE}),\\s+(${NAME})(?=[.,;:])`,
  "u",
);

/** "I'm from Estonian Television."; "(inaudible) from Reuters" */
export const HOUSED_SELF = new RegExp(
  `^${GREETING}(?:(?:I(?:'|’)m|I am)\\s+(?:from|with)|\\([Ii]naudible\\)\\s+(?:from|with|of))\\s+(${HOUSE})`,
  "u",
);

/** "Pilar (inaudible), I'm with EFE." */
export const PARTLY_SELF = new RegExp(`^${GREETING}(${NAME})\\s+\\([Ii]naudible\\)[,.]`, "u");

/** "Hello from Izmir, Ebru speaking." */
export const SPEAKING_SELF = new RegExp(
  `^${GREETING}(?:.{0,40}?,\\s+)?(${NAME})\\s+(?:speaking|here)\\b`,
  "u",
);

/** "Stars and Stripes. The schools …"; "(Delo, Ljubljana) To both of you." */
export const HOUSE_ALONE = new RegExp(
  `^(?:${GREETING})?\\(?(${HOUSE})(?:,\\s+\\p{Lu}\\p{L}+)?[.)](?=\\s)`,
  "u",
);

/** "Hello, Clementine, second year." */
export const GREETED_SELF = new RegExp(
  `^(?:[Hh]i|[Hh]ello|[Gg]ood (?:morning|afternoon|evening))[,.]\\s+(${WORD}(?:\\s+${WORD})?),\\s+(?:first|second|third|fourth|final|an?|from|of|student|freelance|I(?:'|’)m)\\b`,
  "u",
);

/** "Bernard Hollis, I edit the Commons Observer." */
export const EDITOR_SELF = new RegExp(
  `^${GREETING}(${NAME}),\\s+I\\s+(?:edit|write for|work for|am with|report for)\\s+(?:the\\s+)?(${HOUSE})`,
  "u",
);

/** One-word sentences that answer or exclaim and call nobody. */
export const EXCLAMATIONS = new Set(
  "yeah yep yes no nope oh ah wow right great sure absolutely correct exactly true perfect indeed okay ok good fine understood agreed done maybe perhaps never nothing none sorry congratulations excellent wonderful fantastic sir ma'am madam folks everybody everyone next last first second third lastly thanks please dear lieber liebe cher chère caro cara querido querida уважаемый уважаемая уважаемые дорогой дорогая господин госпожа коллеги шановний шановна шановні дорогий пане пані колеги adelante prego прошу далее благодарю дякуємо well look so hello hi welcome guys questions question hands colleagues friends ladies gentlemen answer both neither either mine ours yours theirs tuesday happy vielen dank danke herzlichen guten tag bitte letzte nächste erste frage merci bonjour bonsoir dernière première monsieur madame дякую вітаю добрий день прошу далі наступне перше останнє запитання спасибо здравствуйте добрый пожалуйста вопрос gracias buenos buenas días tardes primera última pregunta grazie buongiorno buonasera prima ultima domanda salve".split(
    " ",
  ),
);
