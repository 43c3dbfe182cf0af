import { PLACES } from "../names/places.ts";
import type { Transcript } from "../transcript/transcript.ts";

/**
 * Where the event was, as the record prints it in a line of its own: "NATO HQ, Brussels", "Sorrento, Italy"; `null` where
 * none does. Only a line that names a place known to `PLACES` counts: a title's "in Ukraine" may be what was talked of.
 */
export function placeOf({ items }: Pick<Transcript, "items">): string | null {
  const lines = items.flatMap((item) =>
    item.type === "note" && item.kind === "front" ? item.text.split("\n") : [],
  );
  return lines.map((line) => line.trim()).find(isPlace) ?? null;
}

/** "Antony Blake, Secretary of State" has a comma too, and names no place. */
function isPlace(line: string): boolean {
  const parts = line.split(",").map((part) => part.trim());
  if (line.length > 80 || parts.length > 4 || !parts.every((part) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(part)))
    return false;
  return parts.some((part) => PLACES.has(part.toLowerCase()));
}
