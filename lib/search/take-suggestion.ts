import type { Suggestion } from "./suggest.ts";

/** A text in which a suggestion was taken, and where the cursor then stands. */
export function takeSuggestion(
  typed: string,
  { text, start, end }: Suggestion,
): { readonly typed: string; readonly cursor: number } {
  const rest = typed.slice(end);
  // One space is enough between it and what was there already.
  const taken = rest.startsWith(" ") ? text.trimEnd() : text;
  return { typed: typed.slice(0, start) + taken + rest, cursor: start + text.length };
}
