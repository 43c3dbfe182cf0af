import { isAsker } from "./is-asker.ts";
import type { OutlineSpeaker } from "./outline.ts";
import type { Speaker, SpeakerId } from "./speaker.ts";
import type { Transcript } from "./transcript.ts";

/** One line of the list of speakers: a person, or those whom nobody tells apart. */
export interface SpeakerGroup {
  /** The speaker; of several, the first, with the outlet only where all have it. */
  readonly speaker: Speaker;
  readonly ids: readonly SpeakerId[];
  readonly turns: number;
  readonly words: number;
  /** Of all words spoken, 0 to 1. */
  readonly share: number;
}

/** How many speak at an event, the same wherever a number is told. */
export interface SpeakerCount {
  /** People with a name or an office of their own. */
  readonly speakers: number;
  /** Questioners without either: as many as the transcript tells apart. */
  readonly unnamed: number;
}

/** Nobody speaks. */
export const NO_SPEAKERS: SpeakerCount = { speakers: 0, unnamed: 0 };

/** The groups of an event, most words first; those without name or role share a line: all askers one, others one a kind. */
export function groupSpeakers(speakers: readonly OutlineSpeaker[]): SpeakerGroup[] {
  const groups = new Map<string, SpeakerGroup>();
  for (const { speaker, turns, words, share } of speakers) {
    const line = lineOf(speaker);
    const before = groups.get(line);
    const outlet = before && before.speaker.outlet !== speaker.outlet ? null : speaker.outlet;
    groups.set(line, {
      speaker: { ...(before?.speaker ?? speaker), outlet },
      ids: [...(before?.ids ?? []), speaker.id],
      turns: turns + (before?.turns ?? 0),
      words: words + (before?.words ?? 0),
      share: share + (before?.share ?? 0),
    });
  }
  return [...groups.values()].sort((a, b) => b.words - a.words);
}

/**
 * Counts who speaks at an event. Words whose speaker the source lost add nobody: they may be anybody's; where there are no
 * others, one person speaks them.
 */
export function countSpeakers({ items, speakers }: Pick<Transcript, "items" | "speakers">): SpeakerCount {
  const heard = new Set(items.flatMap((item) => (item.type === "turn" ? item.speaker : [])));
  const lines = speakers.filter(({ id }) => heard.has(id)).map(lineOf);
  const unnamed = lines.filter((line) => line === QUESTIONERS).length;
  const named = new Set(lines);
  named.delete(QUESTIONERS);
  const lost = named.delete("unidentified");
  return { speakers: named.size || (lost && unnamed === 0 ? 1 : 0), unnamed };
}

/** Returns the one number where there is room for no more: the badge's. */
export function badgeNumber({ speakers, unnamed }: SpeakerCount): number {
  return speakers || unnamed;
}

/** The line that all questioners without name or role share. */
const QUESTIONERS = "questioners";

/** Whose lines are one: the id of a person who is known, else `QUESTIONERS` or the kind. */
function lineOf({ id, name, role, kind }: Speaker): string {
  if (name !== null || role !== null) return id;
  return isAsker(kind) ? QUESTIONERS : kind;
}
