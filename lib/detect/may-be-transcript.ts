import { siteOf } from "../sites/sites.ts";
import { hasText } from "./has-text.ts";
import { mayBeLabel } from "./may-be-label.ts";
import type { PageSignals } from "./page-signals.ts";

/**
 * Whether judging a page is worth the while. Never false where `judge` says "transcript": at an address of something else
 * only three labels and more outweigh the address. Costs next to nothing, which `judge` does not: its words of eight languages.
 */
export function mayBeTranscript({
  addresses,
  beginnings,
}: Pick<PageSignals, "addresses" | "beginnings">): boolean {
  const kinds = addresses.map((address) => siteOf(address)?.kind);
  return (
    hasText(beginnings) &&
    // The page's own comes first; what it calls canonical need not be believed.
    ((kinds[0] !== "other" && kinds[0] !== "listing") ||
      kinds.includes("transcript") ||
      beginnings.filter(({ words }) => mayBeLabel(words)).length > 2)
  );
}
