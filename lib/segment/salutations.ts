import { patternUnion } from "../text/pattern-union.ts";
import { collapse } from "../text/words.ts";

/** "Good evening," "Well, dear Minister Popović," "Excellencies, ladies and gentlemen," on lines of their own are speech. */
const SALUTATION = patternUnion(
  [
    /dear|excellenc(?:y|ies)|ladies|gentlemen|distinguished|honou?rable (?:members|guests)|colleagues|(?:dear )?friends/iu,
    /m(?:r|rs|adam|me)\.? (?:president|speaker|chair\w*|secretary|minister|ambassador)/iu,
    /your (?:excellenc|majest|royal)/iu,
    /good (?:morning|afternoon|evening|day)|thank you|thanks|hello/iu,
    /mesdames|messieurs|monsieur|madame|excellences|(?:mes )?ch(?:er|ère)s?|bonjour|bonsoir/iu,
    /meine (?:sehr (?:geehrten|verehrten) )?damen|sehr geehrte|verehrte|liebe|exzellenz(?:en)?/iu,
    /guten (?:tag|morgen|abend)/iu,
    /señor\w*|excelencias?|estimad[oa]s|querid[oa]s|buen[oa]s/iu,
    /signor\w*|eccellenz[ae]|onorevoli|gentili|car[ie] (?:colleghi|colleghe|amici|amiche)|buongiorno|buonasera/iu,
    /уважаем\p{L}+|дорогие|дамы и господа|здравствуйте|добр(?:ый|ое|ого)/iu,
    /(?:вельми)?шановн\p{L}+|дорогі|пан[іи] т?а панове|вітаю/iu,
  ],
  "iu",
  String.raw`^(?:(?:all right|alright|okay|well|so|now)[,.]?\s+)?…(?!\p{L})`,
);

/** "Prime Minister, dear Pavel, welcome to NATO." */
const DEAR = patternUnion(
  [
    /dear/iu,
    /ch(?:er|ère)/iu,
    /liebe[rs]?/iu,
    /car[oa]/iu,
    /querid[oa]|estimad[oa]/iu,
    /(?:вельми)?шановн(?:ий|а)/iu,
    /дорог(?:ий|а|ой|ая)/iu,
    /уважаем(?:ый|ая)/iu,
  ],
  "iu",
  String.raw`(?:^|[,;]\s*)…\s+\p{Lu}`,
);

/** "Minister Rinkmanis, distinguished guests, friends:": those whom a salutation adds to the one it names first. */
const ALSO_ADDRESSED = patternUnion(
  [
    /dear|(?:(?:distinguished|honou?red|esteemed) )?guests|excellencies|ladies|gentlemen|(?:dear )?friends|colleagues/iu,
    /mesdames|messieurs|chers?|chères?/iu,
    /liebe|meine damen/iu,
    /уважаемые|дорогие/iu,
    /шановні|дорогі/iu,
  ],
  "iu",
  String.raw`[,;]\s*(?:(?:and|et|und|та|и)\s+)?…(?!\p{L})[^.?]{0,200}[,:!]$`,
);

/** Returns whether a line addresses those present: whom it names, it does not let speak. */
export function isSalutation(line: string): boolean {
  const text = collapse(line);
  return SALUTATION.test(text) || ALSO_ADDRESSED.test(text) || text.endsWith(",");
}

/** Returns whether a paragraph begins with a salutation. */
export function salutes(text: string): boolean {
  return SALUTATION.test(text);
}

/** Returns whether a paragraph begins with a salutation and ends as one does: "Good morning, everybody." */
export function greetsAlone(text: string): boolean {
  return SALUTATION.test(text) && /[,.!:]$/u.test(text);
}

/** Returns whether somebody is addressed by name or office as one who is dear. */
export function callsDear(text: string): boolean {
  return DEAR.test(text);
}

/** Returns whether a line greets more than the one whom it names first. */
export function addressesOthers(text: string): boolean {
  return ALSO_ADDRESSED.test(text);
}
