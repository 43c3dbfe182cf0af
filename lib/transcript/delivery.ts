import type { Delivery } from "./source.ts";

/**
 * What a line vouches for when it is a delivery note ("(As delivered)", "Seul le prononcé fait foi"), in any of the
 * languages in which publishers print one; `null` for any other line, one that only mentions a delivery included.
 */
export function deliveryOf(line: string): Delivery | null {
  if (line.length > 160) return null;
  const words = line
    .trim()
    .replace(DATED, "")
    .replace(EDITED, "")
    .replace(/^[\s([*–—-]+|[\s)\]*.:!–—-]+$/gu, "");
  if (DELIVERED.test(words)) return "as delivered";
  if (PREPARED.test(words)) return "as prepared";
  return null;
}

/** "Delivered on: 7 July 2031 (Transcript of the speech, exactly as it was delivered)": how GOV.UK prints it. */
const DATED = /^(?:delivered on:?\s*)?\d{1,2} \p{L}+ \d{4}\s*(?=\()/iu;

/** "(As delivered. Edited for clarity.)" */
const EDITED =
  /[.;,–—-]\s*(?:(?:lightly|slightly)\s+)?(?:edited|shortened|abridged|condensed)\b[^.]{0,40}(?=[.)\]]*$)/iu;

const SPOKEN =
  "(?:(?:(?:speech|remarks|transcript|text|statement|opening remarks)(?: of the (?:speech|statement|remarks))?)?[\\s,:–-]*)";

const DELIVERED = new RegExp(
  `^(?:${SPOKEN}(?:exactly )?as (?:it was )?(?:delivered|spoken)|tel(?:le)?s? que? ?(?:prononcée?s?|délivrée?s?)|` +
    "(?:в соответствии с|согласно|так, как|как|відповідно до|згідно з|так, як|як) (?:было )?(?:произнес|выступл|виголош|промовл|проголош)\\p{L}*|" +
    "wie (?:gehalten|gesprochen|vorgetragen)|tal (?:y )?como (?:se )?pronunci\\p{L}*|(?:così )?come pronunciat[oa]|(?:tal )?como proferid[oa]|zoals uitgesproken|jak (?:zostało )?wygłoszone)$",
  "iu",
);

const PREPARED = new RegExp(
  `^(?:${SPOKEN}(?:as )?(?:prepared|written|drafted)(?: for delivery)?|check against delivery|` +
    "(?:original script|draft text|speaker['’]s notes),? may differ from delivered version|" +
    "(?:seul )?le (?:texte )?prononcé fait foi|(?:tel que |texte )préparé|как подготовлено|подготовленный текст|" +
    "підготовлений текст|es gilt das gesprochene wort|redemanuskript|(?:tal )?como preparado|testo preparato|det talte ord gælder|det talade ordet gäller|det talte ord gjelder|alleen het gesproken woord (?:geldt|telt)|(?:het )?gesproken woord geldt|platí pronesené slovo|platí mluvené slovo)$",
  "iu",
);
