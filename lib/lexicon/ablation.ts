/**
 * What a reading does without, to measure what it is worth (`npm run eval`, `npm run support`). Nobody is ever shown such a
 * reading.
 */
export interface Ablation {
  /** Words of the language packs (`en/houses/reuters`, `en/parts/question/q`) and dialects (`dialect/kremlin`), by `Cue.id`. */
  readonly cues: ReadonlySet<string>;
  /** Features by which labels are weighed, by name. None has a name yet: `familyOf` is to be given these when they have. */
  readonly features: ReadonlySet<string>;
}

/** A word of a language pack that a reading can do without. */
export interface Cue {
  /** Unique: its language, its list, in `parts` also its kind, and the word. */
  readonly id: string;
  readonly word: string;
  /** BCP 47 tag of its pack. */
  readonly language: string;
}
