import { changeOf } from "../../lib/correct/change-of.ts";
import { correct } from "../../lib/correct/correct.ts";
import { withLastingIds } from "../../lib/ids/lasting-ids.ts";
import type {
  Correction,
  CorrectionChange,
  CorrectionRequest,
  SpeakerFacts,
} from "../../lib/transcript/correction.ts";
import type { TurnId } from "../../lib/transcript/item.ts";
import type { Speaker } from "../../lib/transcript/speaker.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";

/** A correction to make, of the transcript as the ones before it have made it; `undone`: it was taken back. */
export interface Made {
  readonly request: (transcript: Transcript) => CorrectionRequest | CorrectionChange;
  readonly undone?: true;
}

/** Returns an invented transcript as its reader corrected it, one correction a minute. */
export function correctedBy(transcript: Transcript, made: readonly Made[]): Transcript {
  const read = withLastingIds(transcript);
  let corrections: readonly Correction[] = [];
  let now = read;
  for (const [at, { request, undone }] of made.entries()) {
    const asked = request(now);
    const change = isChange(asked) ? asked : changeOf(now, asked);
    if (!change) throw new Error(`Correction ${at} is of nothing that is there`);
    const minute = String(at).padStart(2, "0");
    const madeAt = `2031-04-06T08:${minute}:00.000Z`;
    const id = `00000000-0000-4000-8000-0000000000${minute}`;
    corrections = [...corrections, { id, madeAt, undoneAt: undone ? madeAt : null, change }];
    now = correct({ transcript: read, blocks: [] }, corrections);
  }
  return now;
}

/** A change names turns by selectors, a request by ids. */
function isChange(asked: CorrectionRequest | CorrectionChange): asked is CorrectionChange {
  return "label" in asked || ("turn" in asked && typeof asked.turn === "object");
}

/** Returns the id of a turn of an invented transcript. @throws where there is none */
export function turnIdAt({ items }: Transcript, item: number): TurnId {
  const turn = items[item];
  if (turn?.type !== "turn" || turn.id === undefined) throw new Error(`Item ${item} is no turn with an id`);
  return turn.id;
}

/** Returns the speaker of an invented transcript who is called so. @throws where there is none */
export function speakerCalled({ speakers }: Transcript, name: string): Speaker {
  const found = speakers.find((one) => one.name === name);
  if (!found) throw new Error(`${name} does not speak`);
  return found;
}

/** Returns what is said of a speaker of an invented transcript. */
export function factsCalled(transcript: Transcript, called: string): SpeakerFacts {
  const { name, role, outlet, kind } = speakerCalled(transcript, called);
  return { name, role, outlet, kind };
}
