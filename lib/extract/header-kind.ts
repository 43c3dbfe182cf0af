import { dateIn, isDateLine } from "../transcript/dates.ts";
import { deliveryOf } from "../transcript/delivery.ts";
import type { LiveBlock } from "./blocks.ts";
import { attribute } from "./dom.ts";
import type { Draft } from "./header.ts";

/** What a line of the header tells. */
export type HeaderKind = "subtitle" | "date" | "updated" | "credit" | "other";

/** What a block of the header is; `null` ends the header. */
export function kindOf(
  live: LiveBlock,
  outside: boolean,
  { subtitle, subtitleElement, dates }: Draft,
): HeaderKind | null {
  const { words } = live;
  // "Delivered on: 7 July 2031 (Transcript of the speech, exactly as it was delivered)" is a line of the header; a note alone is not.
  if (deliveryOf(words)) return outside && dateIn(words) ? "date" : null;
  if (UPDATED.test(words)) return "updated";
  if (isDateLine(words)) return "date";
  if (READING_TIME.test(words) || !/[\p{L}\p{N}]/u.test(words)) return "other";
  if (live.element === subtitleElement) return "subtitle";
  const fresh = subtitle === null && dates.length === 0;
  if (fresh && isSubtitle(live, words, outside)) return "subtitle";
  // A sentence is a standfirst: the event's page says it, but not of itself.
  if (outside && !isSentence(words)) return dateIn(words) ? "date" : "credit";
  return null;
}

function isSentence(words: string): boolean {
  return /[.!?…]["”»]?$/u.test(words);
}

function isSubtitle({ block, element }: LiveBlock, words: string, outside: boolean): boolean {
  if (block.form === "heading") return !/[:?]$/u.test(words);
  if (
    outside &&
    !isSentence(words) &&
    /(?:^|[\s_-])(?:sub-?(?:title|head\p{L}*)|lead|standfirst|dek|summary|intro\p{L}*)(?:$|[\s_-])/iu.test(
      attribute(element, "class"),
    )
  )
    return true;
  const italic = block.emphasis.some(
    ({ kind, start, end }) => kind === "italic" && end - start >= block.text.trim().length * 0.9,
  );
  return italic && goesOn(words);
}

/** Whether a line goes on from a title: "by NATO Secretary General …", "with …", "given by …", "at …", a lower-case beginning. */
export function goesOn(words: string): boolean {
  return SUBTITLE_BEGINNING.test(words);
}

const SUBTITLE_BEGINNING =
  /^(?:by|with|given by|of|at|during|following|after|before|ahead of|par|avec|du|de|von|mit|con|di|с|за участю)\s|^\p{Ll}/iu;

const UPDATED =
  /^(?:last )?(?:updated?|modified|revised)(?: on)?\s*:|^mis à jour|^dernière (?:mise à jour|modification)|^(?:останнє оновлення|оновлено|востаннє оновлено)|^(?:последнее обновление|обновлено|изменено)|^(?:zuletzt aktualisiert|stand)\s*:|^aggiornato|^actualizado|^última actualización/iu;

const READING_TIME =
  /^\d+\s*(?:-\s*)?(?:min(?:ute)?s?\.?|хв\.?|мин\.?)(?:\s+(?:read|de lecture|читання|чтения|lesezeit|di lettura|de lectura))?$/iu;
