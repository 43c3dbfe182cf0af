/** How much what a form shows of a line speaks for the publisher's having printed it. */
export interface PublisherWeight {
  /** After the last words, where its lines are looked for. */
  readonly after: number;
  /** Among the words, where a speaker may say nearly all of it. */
  readonly among: number;
}

/** What a form shows of a line. */
export const PUBLISHER_FEATURES = {
  /** A caption with its colon, or alone on its line. */
  caption: { after: 3, among: 2 },
  /** A caption of what else is to be read, with its colon. */
  further: { after: 3, among: 3 },
  /** What became of the transcript: published, edited, corrected. */
  transcript: { after: 3, among: 2 },
  /** The transcript tells it of itself: "This transcript …" */
  itself: { after: 0, among: 1 },
  /** The words are a translation, or a first transcript, without authority. */
  translation: { after: 3, among: 2 },
  correction: { after: 3, among: 2 },
  embargo: { after: 3, among: 0 },
  copyright: { after: 3, among: 2 },
  /** An invitation to find more, elsewhere. */
  invitation: { after: 2, among: 0 },
  /** An invitation to follow the publisher where it prints other things. */
  following: { after: 3, among: 0 },
  /** A verb of going there. */
  going: { after: 1, among: 0 },
  /** An address of mail or of a site, or a telephone number. */
  address: { after: 2, among: 1 },
  /** Nothing but an address. */
  alone: { after: 1, among: 0 },
} as const satisfies Readonly<Record<string, PublisherWeight>>;

/** What a line shows. */
export type PublisherFeature = keyof typeof PUBLISHER_FEATURES;

/** One cue in one language, with lines that it matches. */
export interface PublisherCue {
  readonly feature: PublisherFeature;
  readonly form: RegExp;
  readonly matches: readonly string[];
}

/** A cue as a pack writes it: a long form is a list of what stands one after another, each a pattern or some of which any may stand. */
export interface PackedCue extends Omit<PublisherCue, "form"> {
  readonly form: RegExp | readonly (RegExp | readonly RegExp[])[];
}

/** What publishers print in one language. None has words of another's. */
export interface PublisherWords {
  readonly cues: readonly PackedCue[];
  /** Lines of an event's words: none of the cues matches them. */
  readonly not: readonly string[];
}
