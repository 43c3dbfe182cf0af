import { anyOf } from "../text/any-of.ts";

/** The languages in which the first person is known. */
export const SPOKEN_LANGUAGES = ["en", "fr", "uk", "ru", "de", "es", "it"] as const;

/** One of the languages in which the first person is known. */
export type SpokenLanguage = (typeof SPOKEN_LANGUAGES)[number];

/** The one who speaks. Where a language leaves the pronoun out, the verbs with which speeches are made. */
export const SINGULAR: Readonly<Record<SpokenLanguage, RegExp>> = {
  // No Roman numeral: "Annex I of the treaty".
  en: anyOf(
    "I['’](?:m|ve|ll|d)|(?<!(?:Annex|Appendix|Article|Chapter|Part|Phase|Section|Title|Volume|War) )I(?=,?\\s\\p{Ll}|\\s[–—-]|$)|[Mm]y|[Mm]e|[Mm]yself",
    "gmu",
  ),
  fr: anyOf("je|me|moi|mon|ma|mes|[jm]['’]\\p{L}+", "giu"),
  uk: anyOf(
    "я|мені|мене|мною|мій|моя|моє|мо[їєю]|моєї|моєму|моїх|моїм|хочу|хотів би|хотіла б|сподіваюся|можу",
    "giu",
  ),
  ru: anyOf(
    "я|мне|меня|мной|мо[йяёеию]|моего|моему|моей|моих|моим|хочу|хотел бы|хотела бы|надеюсь|могу",
    "giu",
  ),
  de: anyOf("ich|mich|mir|mein(?:e[mnrs]?)?", "giu"),
  es: anyOf(
    "yo|me|mi|mis|mí|conmigo|quiero|quisiera|creo|puedo|debo|estoy|espero|agradezco|reitero|permítanme",
    "giu",
  ),
  it: anyOf("io|mi|me|mio|mia|miei|mie|vorrei|voglio|desidero|credo|penso|posso|devo|ringrazio|spero", "giu"),
};

/** Those who speak together. */
export const PLURAL: Readonly<Record<SpokenLanguage, RegExp>> = {
  // "US" is a country.
  en: anyOf("[Ww]e|us|[Oo]urs?|[Oo]urselves|[Ll]et['’]s", "gu"),
  fr: anyOf("nous|notre|nos", "giu"),
  // "Нашестя" and "нашли" are other words.
  uk: anyOf("ми|нас|нам|нами|наш(?:а|е|і|ого|ому|ої|ій|их|им|ими|у)?", "giu"),
  ru: anyOf("мы|нас|нам|нами|наш(?:а|е|и|его|ему|ей|их|им|ими|у)?", "giu"),
  de: anyOf("wir|uns|unser*", "giu"),
  es: anyOf("nosotr[ao]s|nos|nuestr[ao]s?|*[ae]mos", "giu"),
  it: anyOf("noi|nostr[aoie]|*iamo", "giu"),
};

const START = "(?<=^|[.!?…]\\s)";

/** Greetings, thanks, and what those present are called. What a text also tells with these words is left out: "he thanks the Allies". */
export const ADDRESSES: Readonly<Record<SpokenLanguage, RegExp>> = {
  en: anyOf(
    `thank you|${START}(?:many )?thanks(?! to (?!you|all|every))|good (?:morning|afternoon|evening|day)|hello|ladies and gentlemen|${START}welcome(?=[,.!]| to| back| every| all)|` +
      `excellencies|(?:dear|distinguished|esteemed) (?:friends|colleagues|allies|guests|delegates|students)|${START}(?:friends|colleagues),$|my lords|` +
      "(?:mr|mister|madame?|dear)\\.? (?:(?:vice[- ])?president|(?:prime )?minister|ambassador|speaker|chair*|(?:under-?)?secretary(?:[- ]general)?|commissioner|moderator),",
    "imu",
  ),
  fr: anyOf(
    "(?<!à la )merci|bonjour|bonsoir|mesdames|messieurs|mes chers|chers (?:amis|collègues|alliés|compatriotes)|excellences|" +
      "(?:monsieur|madame) l[ea’'] ?(?:président*|premi*|ministre|secrétaire|ambassad*|haut)[^.,]{0,30},",
    "iu",
  ),
  uk: anyOf(
    "дякую|дякуємо|вітаю|добр(?:ий|ого|ої) (?:день|дня|ранок|ранку|вечір|вечора)|шановн(?:і|ий|а)|пан(?:е|і|ове) (?:президент*|прем*|міністр*|генеральн*|голов*)|" +
      `${START}(?:друзі|колеги|панове)(?:!|,$)`,
    "imu",
  ),
  ru: anyOf(
    "спасибо|благодарю|здравствуйте|добр(?:ый|ого|ое) (?:день|дня|утро|вечер)|уважаем(?:ые|ый|ая)|дамы и господа|дорогие (?:друзья|коллеги)|" +
      `${START}(?:друзья|коллеги)(?:!|,$)`,
    "imu",
  ),
  de: anyOf(
    "danke|(?:vielen|herzlichen|besten) dank|guten (?:morgen|tag|abend)|meine (?:sehr (?:geehrten|verehrten) )?damen|sehr geehrte[rn]?|liebe (?:kolleg*|freund*|gäste|studier*)|exzellenzen|herr präsident|frau präsidentin",
    "iu",
  ),
  es: anyOf(
    "(?:muchas )?gracias(?= por|[,.;!:])|buen[oa]s (?:días|tardes|noches)|señoras y señores|excelencias|(?:queridos|estimad[oa]s) (?:amig*|coleg*|señor*|president*|ministr*)|(?<!(?:el|la|al|del) )señora? president[ea],",
    "iu",
  ),
  it: anyOf(
    "grazie(?= a tutt|[,.;!:])|(?:vi|la|ti) ringrazi(?:o|amo)|buongiorno|buonasera|buon pomeriggio|signore e signori|eccellenze|car[ie] (?:amic*|collegh*)|(?<!(?:il|la|al|del|dal) )signor[ae]? president[ea],",
    "iu",
  ),
};
