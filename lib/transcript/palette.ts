import type { Speaker, SpeakerId } from "./speaker.ts";

/** How many hues there are before they repeat; initials and names always stand beside them. */
export const HUES = 8;

/** A hue's number, or `null`: the neutral ink of voices nobody can tell apart. */
export type Hue = number | null;

/** One hue a speaker, named or known by role, in order of first turn; anonymous askers share the neutral ink. */
export function huesOf(speakers: readonly Speaker[]): ReadonlyMap<SpeakerId, Hue> {
  let next = 0;
  return new Map(
    speakers.map((speaker) => {
      const anonymous = speaker.name === null && speaker.role === null;
      return [speaker.id, anonymous ? null : next++ % HUES];
    }),
  );
}
