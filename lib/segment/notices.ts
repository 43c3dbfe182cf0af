import { patternUnion } from "../text/pattern-union.ts";
import { isPersonal } from "./first-person.ts";
import { isPublisherLine } from "./publisher-lines.ts";

/** Longer paragraphs tell of more than the text. */
const NOTICE_LENGTH = 300;

/** Returns whether a paragraph before the words is said by the publisher. */
export function isNotice(text: string): boolean {
  if (isPublisherLine(text) || NOTICE.test(text)) return true;
  return text.length <= NOTICE_LENGTH && ABOUT_TEXT.test(text) && !isPersonal(text);
}

/** "Speakers: …", "Note: the minister spoke from notes." */
const CAPTION = patternUnion(
  [
    /(?:editor['’]s )?notes?|background|(?:media )?contact/iu,
    /speakers?|participants?|moderators?/iu,
    /location|venue|place|date|time|subjects?|topics?/iu,
    /remarque/iu,
    /hinweis|anmerkung/iu,
    /примітка/iu,
    /примечание/iu,
    /nota/iu,
  ],
  "iu",
  String.raw`^…\s*[:：]`,
);

/** How a publisher begins what it says of the words. */
const NOTICE = patternUnion([
  CAPTION,
  // "(Note) The minister spoke from notes."
  /^[(（](?:(?:editor['’]s )?note|remarque|hinweis|anmerkung|примітка|примечание|nota|注)[)）]/iu,
  // "*Per the Tax Policy Center …": what an asterisk within the words refers to
  /^\*{1,3}\s*[\p{L}\p{N}]/u,
  // "The following is the text of her remarks."
  patternUnion(
    [/text|remarks|statement|excerpts?/iu, /attributable|released/iu],
    "iu",
    String.raw`^(?:the )?(?:text of the )?following (?:is|are|was|were|statement was)\s.{0,40}?…(?!\p{L})`,
  ),
  /^begin text\s*:/iu,
]);

/** "The English text is a provisional translation.", "Only the original text is authoritative.": about the words, not of them. */
const ABOUT_TEXT = patternUnion(
  [
    /transcripts?|transcription|transcribed|translations?|translated|verbatim/iu,
    /(?:original|authentic)(?: \p{L}+)? (?:text|version|language)/iu,
    /compte rendu|traductions?|traduit\p{L}*/iu,
    /mitschrift\p{L}*|übersetz(?:ung\p{L}*|t)|wortlaut/iu,
    /trascrizion[ei]|traduzion[ei]|tradott[oa]/iu,
    /transcripci\p{L}+|traducci\p{L}+|traducid[oa]/iu,
    /стенограм\p{L}*/iu,
    /переклад\p{L}*|перекладен\p{L}*/iu,
    /перевод\p{L}*|перевед[её]н\p{L}*/iu,
  ],
  "iu",
  String.raw`(?<!\p{L})…(?!\p{L})`,
);
