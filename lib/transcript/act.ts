/** What a turn does between those who ask and those who answer, and what tells so, weightiest first. */
export interface Act {
  /** `asks-on`: it goes on with the question of the turns before. */
  readonly does: "asks" | "asks-on" | "answers" | "neither";
  readonly reasons: readonly ActReason[];
}

/** Evidence for what a turn does, by name. The words for them stand in the locale file. */
export type ActReason =
  /** The capacity of the speaker. */
  | "kind"
  /** Who speaks before and after, and what they say there. */
  | "before"
  | "after"
  | "same-speaker"
  | "other-asker"
  | "brief"
  | "long"
  /** The turn ends on a question, or on none. */
  | "asks"
  | "asks-nothing"
  | "cut-off"
  /** It goes on where somebody was cut off. */
  | "taken-up"
  /** Words of courtesy and of listening alone. */
  | "courtesy"
  | "thanks"
  | "greets"
  | "takes-leave"
  | "hands-over"
  | "calls"
  | "offers-floor"
  | "asks-floor"
  | "passes-on"
  | "instructs"
  /** "Yes.", "No, sir." */
  | "replies"
  /** "Which poll is this?" */
  | "asks-back"
  | "takes-question"
  /** It ties itself to what was just said. */
  | "links-on"
  /** "So there is an opt-out.", "tell us about …": asks without a question mark. */
  | "concludes"
  | "requests"
  /** A word of the question comes back. */
  | "echoes"
  /** It speaks of the sound alone; was not understood; was spoken in another language. */
  | "sound"
  | "unheard"
  | "foreign-speech"
  | "resumes"
  /** A heading or a narration stands before it. */
  | "break"
  /** The reader says so. */
  | "by-reader";
