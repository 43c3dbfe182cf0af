import type { OutlineSpeaker } from "../lib/transcript/outline.ts";
import type { Speaker, SpeakerId } from "../lib/transcript/speaker.ts";

/** One line of the list of speakers: a person, or all those of one kind whom nobody can tell apart. */
export interface Voice {
  /** The speaker; of several, the first, whose kind and outlet are those of all. */
  readonly speaker: Speaker;
  readonly ids: readonly SpeakerId[];
  readonly turns: number;
  readonly words: number;
  /** Of all words spoken, 0 to 1. */
  readonly share: number;
}

/** The voices of an event, most words first; anonymous askers, each a speaker of its own, share a line. */
export function voicesOf(speakers: readonly OutlineSpeaker[]): Voice[] {
  const voices = new Map<string, Voice>();
  for (const { speaker, turns, words, share } of speakers) {
    const key = isAnonymous(speaker) ? `${speaker.kind} ${speaker.outlet ?? ""}` : speaker.id;
    const before = voices.get(key);
    voices.set(key, {
      speaker: before?.speaker ?? speaker,
      ids: [...(before?.ids ?? []), speaker.id],
      turns: turns + (before?.turns ?? 0),
      words: words + (before?.words ?? 0),
      share: share + (before?.share ?? 0),
    });
  }
  return [...voices.values()].sort((a, b) => b.words - a.words);
}

function isAnonymous({ name, role }: Speaker): boolean {
  return name === null && role === null;
}
