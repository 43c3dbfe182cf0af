/** Whether a page is a transcript, how sure we are, and why. */
export interface Verdict {
  readonly kind: "transcript" | "other";
  /** 0 (certainly not) to 1 (certainly a transcript); a transcript has 0.5 or more. */
  readonly score: number;
  /** What spoke for and against, weightiest first. The words for them stand in the locale file. */
  readonly reasons: readonly VerdictReason[];
}

/** Evidence by name, so that a reader can be told in their own language. */
export type VerdictReason =
  /** The address is one under which the publisher keeps transcripts. */
  | "transcript-address"
  /** The address is one under which the publisher keeps something else: news, declarations, biographies. */
  | "other-address"
  /** The title or subtitle says press conference, remarks, briefing, … */
  | "title-words"
  /** The title says biography, programme, declaration, statement, … */
  | "other-title"
  /** "(As delivered)", "(As prepared)", "Transcript", "Compte rendu" stands on the page. */
  | "delivery-note"
  /** Many paragraphs begin with a speaker's label. */
  | "labels"
  /** Hardly any paragraph begins with a speaker's label. */
  | "no-labels"
  /** One named speaker, in the first person: a speech. */
  | "speech"
  /** Dialogue like that of a chat, a play, a list of questions, a magazine interview, or a programme. */
  | "other-dialogue"
  /** The text is in the third person: outside of quotations it never says "I" or "we", greets or thanks. */
  | "third-person"
  /** The text says "we" but never "I", and greets and thanks no one: the statement of a council. */
  | "we-only"
  /** There is hardly any text. */
  | "no-text"
  /** The reader asked for this page to be read anyway. */
  | "asked"
  /** The reader said, for good, whether the page is a transcript. */
  | "by-reader";
