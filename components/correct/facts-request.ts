import type { CorrectionRequest, SpeakerFacts } from "../../lib/transcript/correction.ts";
import { fold } from "../../lib/transcript/fold.ts";
import type { Speaker, SpeakerKind } from "../../lib/transcript/speaker.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { factsOf } from "./suggest-speakers.ts";

/** What stands in the boxes of the form. */
export interface FactsTyped {
  readonly name: string;
  readonly role: string;
  readonly outlet: string;
  readonly kind: SpeakerKind;
}

/** Returns what the form shows of a speaker at first. */
export function typedOf({ name, role, outlet, kind }: Speaker): FactsTyped {
  return { name: name ?? "", role: role ?? "", outlet: outlet ?? "", kind };
}

/**
 * Returns the request that says what was typed of a speaker: only what differs. Under the name of another who speaks here, all turns become
 * that one's. `null` where nothing differs.
 */
export function factsRequest(
  { speakers }: Transcript,
  speaker: Speaker,
  typed: FactsTyped,
): CorrectionRequest | null {
  const now: SpeakerFacts = {
    name: textIn(typed.name),
    role: textIn(typed.role),
    outlet: textIn(typed.outlet),
    kind: typed.kind,
  };
  const isRenamed = now.name !== null && now.name !== speaker.name;
  const other = isRenamed && speakers.find((one) => one.id !== speaker.id && isCalled(one, now.name));
  if (other) return { kind: "merge", speaker: speaker.id, into: factsOf(other) };
  const facts = Object.fromEntries(
    FIELDS.filter((field) => now[field] !== speaker[field]).map((field) => [field, now[field]]),
  );
  return Object.keys(facts).length > 0 ? { kind: "facts", speaker: speaker.id, facts } : null;
}

/** The kind is last: what was said before is told in this order. */
const FIELDS = ["name", "role", "outlet", "kind"] as const satisfies readonly (keyof SpeakerFacts)[];

function isCalled({ name }: Speaker, called: string | null): boolean {
  return name !== null && called !== null && fold(name) === fold(called);
}

function textIn(typed: string): string | null {
  return typed.trim().replaceAll(/\s+/g, " ") || null;
}
