import fc from "fast-check";
import type { CorrectionRequest, SpeakerFacts } from "../../lib/transcript/correction.ts";
import type { Turn, TurnId } from "../../lib/transcript/item.ts";
import type { SpeakerId } from "../../lib/transcript/speaker.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import type { Asking } from "../make/corrected.ts";

/** Corrections of every kind, wherever they fall in the transcript that is seen. */
export function askings(): fc.Arbitrary<readonly Asking[]> {
  return fc.array(drawings().map(askingOf), { maxLength: 8 });
}

interface Drawn {
  readonly kind: CorrectionRequest["kind"];
  /** Numbers that choose turns, speakers and letters, whatever their count is. */
  readonly one: number;
  readonly other: number;
  readonly letter: number;
  readonly facts: SpeakerFacts;
  readonly none: boolean;
}

function drawings(): fc.Arbitrary<Drawn> {
  const perhaps = (...words: readonly string[]) => fc.constantFrom(null, ...words);
  return fc.record({
    kind: fc.constantFrom<CorrectionRequest["kind"]>(
      ...(["speaker", "merge", "facts", "begin", "join", "no-label", "answer", "gap", "verdict"] as const),
    ),
    one: fc.nat(),
    other: fc.nat(),
    letter: fc.oneof(fc.nat(20), fc.nat(400)),
    facts: fc.record({
      name: perhaps("Teodor Quill", "Ada Norling", "Sanne Okafor"),
      role: perhaps("Bridge Commissioner"),
      outlet: perhaps("Northern Courier"),
      kind: fc.constantFrom("principal", "moderator", "journalist", "audience", "unidentified"),
    }),
    none: fc.boolean(),
  });
}

function askingOf({ kind, one, other, letter, facts, none }: Drawn): Asking {
  return (seen) => {
    const turns = seen.items.flatMap((item) => (item.type === "turn" ? item : []));
    const turn = turns[one % turns.length];
    const second = turns[other % turns.length];
    if (!turn?.id || !second?.id) return null;
    // Somebody who speaks there, half of the time: given to whom it was given already, and merged with another.
    const speaker = none ? facts : factsOf(seen, second);
    return requestOf({ kind, turn, id: turn.id, second: second.id, letter, speaker, none, seen });
  };
}

interface Chosen {
  readonly kind: CorrectionRequest["kind"];
  readonly turn: Turn;
  readonly id: TurnId;
  readonly second: TurnId;
  readonly letter: number;
  readonly speaker: SpeakerFacts;
  readonly none: boolean;
  readonly seen: Transcript;
}

function requestOf({
  kind,
  turn,
  id,
  second,
  letter,
  speaker,
  none,
  seen,
}: Chosen): CorrectionRequest | null {
  switch (kind) {
    case "speaker":
      return { kind, turns: [...new Set([id, ...(none ? [second] : [])])], speaker };
    case "merge":
      return { kind, speaker: turn.speaker, into: speaker };
    case "facts":
      return {
        kind,
        speaker: turn.speaker,
        facts: none ? { role: speaker.role, kind: speaker.kind } : speaker,
      };
    case "begin":
      return { kind, turn: id, letter, speaker };
    case "join":
    case "no-label":
      return { kind, turn: id };
    case "answer":
      return { kind, turn: id, question: none ? null : second };
    case "gap": {
      const item = seen.items.findIndex(({ type }) => type === "gap");
      return item < 0 ? null : { kind, item, lost: none ? null : "A page with two answers." };
    }
    case "verdict":
      return { kind, verdict: none ? "other" : "transcript" };
  }
}

function factsOf({ speakers }: Transcript, { speaker }: { readonly speaker: SpeakerId }): SpeakerFacts {
  const {
    name = null,
    role = null,
    outlet = null,
    kind = "unidentified",
  } = speakers.find(({ id }) => id === speaker) ?? {};
  return { name, role, outlet, kind };
}
