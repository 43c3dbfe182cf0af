import { siteOf } from "../sites/sites.ts";
import type { Beginning } from "./beginnings.ts";
import type { PageSignals } from "./page-signals.ts";

/**
 * Whether judging a page is worth the while. Never false where `judge` says "transcript": at an address of something else
 * only three labels and more outweigh the address. Costs next to nothing, which `judge` does not: its words of eight languages.
 */
export function mayBeTranscript({ addresses, beginnings }: PageSignals): boolean {
  if (!hasText(beginnings)) return false;
  const kinds = addresses.map((address) => siteOf(address)?.kind);
  if (kinds.includes("transcript") || !kinds.includes("other")) return true;
  return beginnings.filter(({ words }) => MAY_BE_LABEL.test(words)).length > 2;
}

/** Whether there is enough text to be anything. */
export function hasText(beginnings: readonly Beginning[]): boolean {
  return beginnings.reduce((sum, { length }) => sum + length, 0) >= LEAST_LETTERS;
}

const LEAST_LETTERS = 200;

/** Every paragraph that `labelOf` finds a label in, and some more. */
const MAY_BE_LABEL = /^(?:[^:\n]{1,101}[:：]|.{1,62}[—–-]\s|M(?:r|rs|s)\. |The [APS]|Q|Frage|Zusatzfrage)/u;
