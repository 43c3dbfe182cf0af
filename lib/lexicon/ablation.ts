/**
 * What a reading does without, to measure what it is worth (`npm run eval`, `npm run support`). Nobody is ever shown such a
 * reading.
 */
export interface Ablation {
  /** Words of the language packs (`en/outlets/reuters`, `en/parts/question/q`), whole packs (`en`) and dialects (`dialect/kremlin`). */
  readonly cues: ReadonlySet<string>;
  /** Features by which labels are weighed, by name. */
  readonly features: ReadonlySet<string>;
  /** Other weights of the features of who speaks: fitted without a site. */
  readonly kindWeights?: Readonly<Record<string, readonly number[]>>;
  /** Other weights of what turns do: fitted without a site. */
  readonly actWeights?: ReadonlyMap<string, readonly number[]>;
}

/** A word of a language pack that a reading can do without. */
export interface WordCue {
  /** Unique: its language, its list, of a list of lists both names (`parts/question`), and the word. */
  readonly id: string;
  readonly word: string;
  /** BCP 47 tag of its pack. */
  readonly language: string;
}
