import type { OutlineSpeaker } from "./outline.ts";
import type { Speaker, SpeakerId } from "./speaker.ts";
import type { Transcript } from "./transcript.ts";

/** One line of the list of speakers: a person, or those whom nobody tells apart. */
export interface Voice {
  /** The speaker; of several, the first, with the outlet only where all have it. */
  readonly speaker: Speaker;
  readonly ids: readonly SpeakerId[];
  readonly turns: number;
  readonly words: number;
  /** Of all words spoken, 0 to 1. */
  readonly share: number;
}

/** How many speakers an event has, for those who are told a number. */
export interface VoiceCount {
  /** Whoever has a name or a role, one each. */
  readonly speakers: number;
  /** Somebody without name or role asks, too: all of them count as one, because nobody tells how many they are. */
  readonly askers: boolean;
}

/** Nobody speaks. */
export const NOBODY: VoiceCount = { speakers: 0, askers: false };

/** The voices of an event, most words first; those without name or role share a line: all askers one, others one a kind. */
export function voicesOf(speakers: readonly OutlineSpeaker[]): Voice[] {
  const voices = new Map<string, Voice>();
  for (const { speaker, turns, words, share } of speakers) {
    const line = lineOf(speaker);
    const before = voices.get(line);
    const outlet = before && before.speaker.outlet !== speaker.outlet ? null : speaker.outlet;
    voices.set(line, {
      speaker: { ...(before?.speaker ?? speaker), outlet },
      ids: [...(before?.ids ?? []), speaker.id],
      turns: turns + (before?.turns ?? 0),
      words: words + (before?.words ?? 0),
      share: share + (before?.share ?? 0),
    });
  }
  return [...voices.values()].sort((a, b) => b.words - a.words);
}

/**
 * Counts the voices of an event, by the lines of `voicesOf`. Words whose speaker the source lost add nobody: they may be
 * anybody's; where there are no others, somebody speaks them.
 */
export function countVoices({ items, speakers }: Pick<Transcript, "items" | "speakers">): VoiceCount {
  const heard = new Set(items.flatMap((item) => (item.type === "turn" ? item.speaker : [])));
  const lines = new Set(speakers.filter(({ id }) => heard.has(id)).map(lineOf));
  const askers = lines.delete("askers");
  const lost = lines.delete("unidentified");
  return { speakers: lines.size || (lost && !askers ? 1 : 0), askers };
}

/** The one number for them: the badge's. */
export function totalVoices({ speakers, askers }: VoiceCount): number {
  return speakers + (askers ? 1 : 0);
}

/** Whose lines are one: the id of somebody known, else `askers` or the kind. */
function lineOf({ id, name, role, kind }: Speaker): string {
  if (name !== null || role !== null) return id;
  return kind === "journalist" || kind === "audience" ? "askers" : kind;
}
