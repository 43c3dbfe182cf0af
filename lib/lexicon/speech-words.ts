/** How one speaks to listeners in a language, and how one is told of. Patterns as `anyOf` takes them. */
export interface SpeechWords {
  /** The one who speaks. Where a language leaves the pronoun out, the verbs with which speeches are made. */
  readonly singular: string;
  /** Those who speak together. */
  readonly plural: string;
  /** Greetings, thanks, and what those present are called. What a text also tells with these words is left out: "he thanks the Allies". */
  readonly addresses: string;
  /** Whether capitals tell the pronouns from other words. */
  readonly isCased?: true;
  /** Of a script without blanks: the words may stand between other letters. */
  readonly unspaced?: true;
  /** How officials are told of, where that is known. */
  readonly narration?: NarrationWords;
  /** Words that show a short line to be said, whatever the language of the text: they mean little else in any. */
  readonly personal?: PersonalWords;
  /** Lines that somebody says: in the first person, or to listeners. */
  readonly said: readonly string[];
  /** Lines that tell of officials, and nobody says. */
  readonly told: readonly string[];
}

/** How officials are told of. A capital is a capital: "General Brevik" is somebody, "general terms" are not. */
export interface NarrationWords {
  /** What they are called: an office with its article or before a name, a form of address with a name. */
  readonly officials: string;
  /** What they do. */
  readonly verbs: string;
}

/** Words, folded, with blanks between them. */
export interface PersonalWords {
  /** I and we. */
  readonly first: string;
  /** What else is said to those present. */
  readonly present: string;
}
