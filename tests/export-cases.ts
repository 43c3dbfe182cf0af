import { FORMATS, type FormatId } from "../lib/export/formats.ts";
import type { SpeakerId } from "../lib/transcript/speaker.ts";
import type { Transcript } from "../lib/transcript/transcript.ts";
import { corrected } from "./make/corrected.ts";
import { conference, gaps, longNames, rightToLeft } from "./make/events.ts";
import { readGolden, slugs } from "./readable.ts";

/** How often a property is tried; `npm run soak` asks for many more. */
export const RUNS = { numRuns: Number(process.env.SOAK_RUNS ?? 60) };

/** For a property that takes its time, in milliseconds. */
export const SLOW = { timeout: 60_000 + RUNS.numRuns * 100 };

/** Every golden page, and invented events that golden pages are not like. */
export const CASES: readonly (readonly [string, Transcript])[] = [
  ...slugs().map((slug) => [slug, readGolden(slug).transcript] as const),
  ...Object.entries({ conference, gaps, longNames, rightToLeft, corrected }),
];

/** One transcript in one format. */
export function written(id: FormatId, transcript: Transcript, only: SpeakerId | null = null): string {
  const format = FORMATS[id];
  return format.holds === "one" ? format.write(transcript, only) : format.write([transcript], only);
}

/** Every export of one transcript: whole, and each speaker's. */
export function allWritten(id: FormatId, transcript: Transcript): readonly string[] {
  const choices = [null, ...transcript.speakers.map((speaker) => speaker.id)];
  return choices.map((only) => written(id, transcript, only));
}
