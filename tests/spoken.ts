import type { Turn } from "../lib/transcript/item.ts";
import type { SpeakerId } from "../lib/transcript/speaker.ts";
import type { Transcript } from "../lib/transcript/transcript.ts";

/** One turn as it can be compared between readings: what resumes it joined, ids left out. */
export interface SpokenTurn {
  /** The name, else the kind of who has none. */
  readonly who: string;
  /** The number of the speaker in the order of first words: tells two apart who look alike. */
  readonly speaker: number;
  readonly label: string | null;
  readonly text: string;
}

/** The turns of a reading; a turn that goes on after a note, a heading or a gap is one. */
export function spokenIn({ items, speakers }: Transcript): readonly SpokenTurn[] {
  const numbers = new Map<SpeakerId, number>();
  const turns: SpokenTurn[] = [];
  for (const item of items) {
    if (item.type !== "turn") continue;
    const last = turns.at(-1);
    if (item.resumes && last) turns[turns.length - 1] = { ...last, text: joined(last.text, item.text) };
    else turns.push(spoken(item));
  }
  return turns;

  function spoken({ speaker: id, label, text }: Turn): SpokenTurn {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    const speaker = speakers.find((one) => one.id === id);
    if (!speaker) throw new Error(`${id} speaks and is no speaker`);
    return { who: speaker.name ?? speaker.kind, speaker: numbers.get(id) ?? 0, label, text };
  }
}

function joined(text: string, more: string): string {
  return text && more ? `${text}\n${more}` : text + more;
}
