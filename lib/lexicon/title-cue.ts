import type { Cue } from "./cue.ts";

/**
 * What a title shows: the record of words spoken; an event of which it may be the record; what is now and then spoken; or something
 * written.
 */
export type TitleFeature = "transcript" | "event" | "maybe" | "other";

/** One cue of titles, subtitles and kind lines. */
export type TitleCue = Cue<TitleFeature>;
