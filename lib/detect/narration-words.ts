import { anyOf } from "../text/any-of.ts";
import type { SpokenLanguage } from "./first-person-words.ts";

/**
 * What officials are called where they are told of: an office with its article or before a name, a form of address with a name. A
 * capital is a capital: "General Brevik" is somebody, "general terms" are not.
 */
export const OFFICIALS: Readonly<Record<SpokenLanguage, RegExp>> = {
  en: anyOf(
    "(?:[Tt]he|NATO|Deputy|Assistant|Acting) [^.,:;]{0,30}?(?:[Ss]ecretary(?:[ -][Gg]eneral)?|[Pp]resident|[Mm]inister|[Cc]hancellor|[Aa]mbassador|[Ss]pokes*|[Cc]ommissioner|[Pp]remier|[Gg]overnor|[Cc]hair*|Admiral|General)|" +
      "(?:Secretary(?: General)?|President|Minister|Chancellor|Ambassador|Premier|Admiral|General|Mr|Ms|Mrs|Dr)\\.? (?:\\p{Lu}\\. ){0,2}\\p{Lu}\\p{Ll}+",
    "u",
  ),
  fr: anyOf(
    "(?:[Ll][ea] |[Ll]['’])(?:\\p{L}+ )?(?:[Ss]ecrétaire*|[Pp]résident*|[Mm]inistre|[Cc]hanceli*|[Aa]mbassad*|[Pp]orte-parole|[Cc]ommissaire|[Aa]mira*|[Gg]énéral)|(?:M\\.|Mme) (?:\\p{Lu}\\. ){0,2}\\p{Lu}\\p{L}+",
    "u",
  ),
  uk: anyOf(
    "[Гг]енеральн(?:ий|а) секретар*|[Пп]резидент(?:ка)?|[Пп]рем[’'ʼ]єр*|[Мм]іністр(?:ка|иня)?|[Кк]анцлер(?:ка)?|[Пп]осол|[Рр]ечни(?:к|ця)|[Аа]дмірал|[Пп]ані? \\p{Lu}\\p{L}+",
    "u",
  ),
  ru: anyOf(
    "[Гг]енеральный секретарь|[Пп]резидент|[Пп]ремьер*|[Мм]инистр|[Кк]анцлер|[Пп]осол|[Пп]редседатель|[Аа]дмирал|[Гг]осп(?:один|ожа) \\p{Lu}\\p{L}+",
    "u",
  ),
  de: anyOf(
    "(?:NATO-)?Generalsekretär(?:in)?|(?:Bundes)?[Pp]räsident(?:in)?|(?:Bundes)?[Kk]anzler(?:in)?|(?:\\p{L}+)?[Mm]inister(?:in)?|Botschafter(?:in)?|(?:Regierungs)?[Ss]precher(?:in)?|Admiral|(?:Herr|Frau) \\p{Lu}\\p{L}+",
    "u",
  ),
  es: anyOf(
    "(?:[Ee]l|[Ll]a) (?:[Ss]ecretari[oa]|[Pp]resident[ea]|(?:[Pp]rimera? )?[Mm]inistr[oa]|[Cc]anciller|[Ee]mbajadora?|[Pp]ortavoz|[Cc]omisari[oa])|Sra?\\. \\p{Lu}\\p{L}+",
    "u",
  ),
  it: anyOf(
    "(?:(?:[Ii]l|[Ll]a|[Ll]o) |[Ll]['’])(?:[Ss]egretari[oa]|[Pp]resident[ea]|[Mm]inistr[oa]|[Cc]ancellier[ea]|[Aa]mbasciat(?:ore|rice)|[Pp]ortavoce|[Cc]ommissari[oa])",
    "u",
  ),
};

/** What officials do where it is told of them. */
export const THIRD_PERSON_VERBS: Readonly<Record<SpokenLanguage, RegExp>> = {
  en: anyOf(
    "has|have|had|will|is|are|was|were|met|meets|spoke|speaks|held|holds|took|takes|told|tells|gave|gives|paid|pays|left|leaves|sent|sends|came|went|saw|made|makes|visits|welcomes|\\p{Ll}{2,}ed",
    "u",
  ),
  fr: anyOf(
    "a|ont|est|sont|s['’]est|s['’]entretient|avait|était|rencontre|reçoit|nomme|annonce|salue|félicite|visite|\\p{Ll}{2,}(?:era|eront|dra|dront)",
    "u",
  ),
  uk: anyOf("буде|зустріне\\p{L}*|\\p{Ll}{2,}(?:в|ла|ло|ли|вся|лася|лися|ють|ує|ається)", "u"),
  ru: anyOf("будет|встретится|\\p{Ll}{2,}(?:ил|ал|ел|ёл|ял|ла|ло|ли|лся|лась|лись|ает|ует)", "u"),
  de: anyOf(
    "hat|haben|hatte|ist|sind|war|wird|werden|traf|trifft|sprach|spricht|empfing|empfängt|reist|besucht|ernennt|übernimmt|\\p{Ll}{3,}te",
    "u",
  ),
  es: anyOf(
    "ha|han|es|son|está|fue|era|recibe|visita|nombra|viaja|anuncia|\\p{Ll}{2,}(?:ó|aron|ieron|ará|erá|irá)",
    "u",
  ),
  it: anyOf(
    "ha|hanno|è|sono|si è|era|fu|incontra|riceve|visita|nomina|annuncia|\\p{Ll}{2,}(?:erà|irà|eranno|iranno)",
    "u",
  ),
};
