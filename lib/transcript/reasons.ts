/** What speaks for all that is said of a speaker, weightiest first. A list is empty where nothing is said. */
export interface SpeakerReasons {
  readonly name: readonly Origin[];
  readonly role: readonly Origin[];
  readonly outlet: readonly Origin[];
  readonly kind: readonly KindReason[];
  /** The items in whose words a moderator calls the speaker, or they introduce themselves. */
  readonly told: readonly number[];
}

/** Where the page tells something of a speaker. `event`: its title tells where the interview was given. */
export type Origin =
  | "label"
  | "subtitle"
  | "byline"
  | "title"
  | "called-by-moderator"
  | "self-introduction"
  | "addressed-in-reply"
  | "event";

/** What speaks for the kind of a speaker, by name. The words for them stand in the locale file. */
export type KindReason = PrintedKindReason | KindFeature;

/** What tells the kind of a speaker by itself. */
export type PrintedKindReason =
  /** The label names a part: "Moderator:", "Interpreter:". */
  | "part"
  /** The label says only that somebody asks, or only that somebody answers. */
  | "asker-label"
  | "answer-label"
  /** The title names the one who interviews. */
  | "interviewer"
  /** Members speak in turn; one of them presides. */
  | "member"
  | "presides"
  /** Somebody must answer, and nobody else is as likely to. */
  | "only-answerer"
  /** No words tell what the label says. */
  | "unread-label"
  /** The page does not tell who speaks. */
  | "nobody-told";

/** A feature of somebody who speaks: of their office, of the header, of how they speak. `always` holds of everybody. */
export type KindFeature =
  | "always"
  | "press-office"
  | "housed"
  | "housed-in-title"
  | "housed-first"
  | "floor-office"
  | "floor-office-among-guests"
  | "office"
  | "title"
  | "bare"
  | "bare-at-interview"
  | "headed"
  | "headed-in-title"
  | "headed-in-subtitle"
  | "alone-in-title"
  | "guest"
  | "guests-elsewhere"
  | "asks-half"
  | "asks-most"
  | "asks-never"
  | "asks-half-among-guests"
  | "asks-again"
  | "hands-never"
  | "calls-only"
  | "hands-among-guests"
  | "after-askers"
  | "after-askers-never"
  | "before-askers"
  | "before-askers-only"
  | "replies"
  | "replied-to"
  | "addressed"
  | "brief"
  | "briefest"
  | "most-words"
  | "fewest-words"
  | "first"
  | "often"
  | "interview"
  | "press"
  | "askers";

/** Origins that are words of a turn, not print. */
const SPOKEN: ReadonlySet<string> = new Set<Origin>([
  "called-by-moderator",
  "self-introduction",
  "addressed-in-reply",
]);

/** Says whether a reason is that words of a turn name a speaker whose label does not. */
export function isSpokenOrigin(reason: string): boolean {
  return SPOKEN.has(reason);
}
