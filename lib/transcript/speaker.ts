import type { SpeakerFacts } from "./correction.ts";
import type { SpeakerReasons } from "./reasons.ts";

declare const speakerId: unique symbol;

/** Names one speaker within one transcript, by name and role: the same in every revision that prints them (`withLastingIds`). */
export type SpeakerId = string & { readonly [speakerId]: true };

/** Whom a label denotes. One person is one speaker; each turn under an anonymous label is a speaker of its own. */
export interface Speaker {
  readonly id: SpeakerId;
  /** As fully as the page gives it, without rank, office or honorific, capitals folded; `null` where the page does not tell. */
  readonly name: string | null;
  /** The longest office printed; `null` where none is. */
  readonly role: string | null;
  /** A journalist's news organisation, or the house of a moderator or host. */
  readonly outlet: string | null;
  readonly kind: SpeakerKind;
  /** What speaks for all this; absent in readings of older grammars. */
  readonly reasons?: SpeakerReasons;
  /** What of it the reader put right; absent where it stands as it was read. */
  readonly corrected?: readonly (keyof SpeakerFacts)[];
  /** Other names of the same person in the library, as the reader says; absent where there are none. */
  readonly otherNames?: readonly string[];
}

/** In what capacity somebody speaks. `unidentified`: the source lost or never printed who. */
export type SpeakerKind =
  | "principal"
  | "moderator"
  | "journalist"
  | "audience"
  | "interpreter"
  | "group"
  | "unidentified";
