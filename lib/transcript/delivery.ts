import type { Delivery } from "./source.ts";

/**
 * What a line vouches for when it is a delivery note ("(As delivered)", "Seul le prononcé fait foi"), in any of the
 * languages in which publishers print one; `null` for any other line, one that only mentions a delivery included.
 */
export function deliveryOf(line: string): Delivery | null {
  if (line.length > 160) return null;
  const words = line.trim().replace(/^[\s([*–—-]+|[\s)\]*.:!–—-]+$/gu, "");
  if (DELIVERED.test(words)) return "as delivered";
  if (PREPARED.test(words)) return "as prepared";
  return null;
}

const DELIVERED = new RegExp(
  `^(?:(?:speech|remarks|transcript|text|statement|opening remarks)?[\\s,:–-]*(?:exactly )?as (?:it was )?(?:delivered|spoken)|${[
    "tel(?:le)?s? que? ?(?:prononcée?s?|délivrée?s?)|telle?s? qu['’]il a été prononcée?",
    "(?:в соответствии с|согласно|как|так, как) (?:было )?(?:произнесённ?|произнесенн?|выступлени)\\p{L}*",
    "(?:відповідно до|згідно з|так, як|як) (?:було )?(?:виголошен|промовлен|проголошен)\\p{L}*",
    "wie (?:gehalten|gesprochen|vorgetragen)",
    "tal (?:y )?como (?:se )?(?:pronunci|fue pronunciad)\\p{L}*",
    "(?:così )?come (?:è stat[oa] )?pronunciat[oa]",
  ].join("|")})$`,
  "iu",
);

const PREPARED = new RegExp(
  `^(?:(?:speech|remarks|text|statement|opening remarks)?[\\s,:–-]*(?:as )?(?:prepared|written|drafted)(?: for delivery)?|check against delivery|${[
    "(?:seul )?le (?:texte )?prononcé fait foi|tel que préparé(?: pour (?:la diffusion|prononciation))?|texte préparé",
    "как подготовлено|подготовленный текст|сверять с (?:произнесённ|произнесенн)\\p{L}* текстом",
    "(?:текст, )?підготовлен\\p{L}* (?:текст|до виголошення)",
    "es gilt das gesprochene wort|redemanuskript",
    "(?:tal )?como (?:fue )?preparado|cotejar con el discurso pronunciado",
    "testo preparato",
  ].join("|")})$`,
  "iu",
);
