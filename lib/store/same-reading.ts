import type { Item } from "../transcript/item.ts";
import type { Speaker } from "../transcript/speaker.ts";
import type { Transcript } from "../transcript/transcript.ts";

/**
 * Whether two readings of the same words say the same of who speaks, what, and in answer to whom; how sure they are, and why,
 * does not count.
 */
export function sameReading(one: Transcript, other: Transcript): boolean {
  return equal(said(one), said(other));
}

function said({ speakers, items, exchanges }: Transcript): object {
  return { speakers: speakers.map(withoutEvidence), items: items.map(withoutEvidence), exchanges };
}

function withoutEvidence(of: Item | Speaker): object {
  return Object.fromEntries(Object.entries(of).filter(([field]) => !EVIDENCE.has(field)));
}

const EVIDENCE: ReadonlySet<string> = new Set(["confidence", "reasons", "act"]);

/** Of values that JSON can say; in which order fields stand does not count. */
function equal(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  const fields = Object.keys(one);
  return (
    fields.length === Object.keys(other).length &&
    fields.every((field) => equal(Reflect.get(one, field), Reflect.get(other, field)))
  );
}
