import { changeOf } from "../../lib/correct/change-of.ts";
import { correct } from "../../lib/correct/correct.ts";
import { laidOut } from "../../lib/import/laid-out.ts";
import type { Correction, CorrectionRequest, SpeakerFacts } from "../../lib/transcript/correction.ts";
import type { Gap, Item, TurnId } from "../../lib/transcript/item.ts";
import type { SpeakerId } from "../../lib/transcript/speaker.ts";
import type { Revision, Transcript } from "../../lib/transcript/transcript.ts";
import { conference } from "./events.ts";

/** What a reader wants corrected in the transcript that they see; `null` for nothing. */
export type Asking = (seen: Transcript) => CorrectionRequest | null;

/** Makes corrections one after the other, each on what those before it made; what cannot be corrected there is left out. */
export function makeCorrections(
  reading: Pick<Revision, "transcript" | "blocks">,
  asked: readonly Asking[],
): { readonly transcript: Transcript; readonly corrections: readonly Correction[] } {
  let transcript = correct(reading, []);
  const corrections: Correction[] = [];
  for (const ask of asked) {
    const request = ask(transcript);
    const change = request && changeOf(transcript, request);
    if (!change) continue;
    const number = String(corrections.length).padStart(12, "0");
    const madeAt = `2031-04-06T08:00:00.${number.slice(-3)}Z`;
    corrections.push({ id: `00000000-0000-4000-8000-${number}`, madeAt, undoneAt: null, change });
    transcript = correct(reading, corrections);
  }
  return { transcript, corrections };
}

/** An event that its reader corrected in every way. */
export const corrected: Transcript = makeCorrections(laidOut(withGap(conference)), [
  (seen) => ({ kind: "speaker", turns: [turnAt(seen, 4)], speaker: named("Tomas Weir", "journalist") }),
  (seen) => ({
    kind: "begin",
    turn: turnAt(seen, 5),
    letter: 13,
    speaker: named("Mirek Halas", "principal"),
  }),
  (seen) => ({ kind: "facts", speaker: speakerAt(seen, 0), facts: { role: "Spokesperson", outlet: "NATO" } }),
  (seen) => ({ kind: "join", turn: turnAt(seen, 2) }),
  (seen) => ({ kind: "merge", speaker: speakerAt(seen, 3), into: named("Ada Norling", "principal") }),
  (seen) => ({ kind: "answer", turn: turnAt(seen, 12), question: turnAt(seen, 9) }),
  (seen) => ({ kind: "gap", item: gapIn(seen), lost: "A question on <piers> & ferries,\nwith its answer." }),
  (seen) => ({ kind: "no-label", turn: turnAt(seen, 15) }),
  () => ({ kind: "verdict", verdict: "transcript" }),
]).transcript;

function withGap(event: Transcript): Transcript {
  const gap: Gap = { type: "gap", reason: "page-break", passages: [] };
  const labelled = event.items.map(
    (item, at): Item => (item.type === "turn" && at === 15 ? { ...item, label: "No:" } : item),
  );
  return { ...event, items: [...labelled, gap] };
}

function turnAt({ items }: Transcript, number: number): TurnId {
  const turn = items.filter((item) => item.type === "turn")[number];
  if (!turn?.id) throw new Error(`There is no turn ${number}`);
  return turn.id;
}

function speakerAt({ speakers }: Transcript, number: number): SpeakerId {
  const speaker = speakers[number];
  if (!speaker) throw new Error(`There is no speaker ${number}`);
  return speaker.id;
}

function gapIn({ items }: Transcript): number {
  return items.findIndex(({ type }) => type === "gap");
}

function named(name: string, kind: SpeakerFacts["kind"]): SpeakerFacts {
  return { name, role: null, outlet: null, kind };
}
