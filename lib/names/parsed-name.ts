import type { PartKind } from "../lexicon/language-pack.ts";

/** What a label or a line of the header says of one person, as printed; capitals are not folded yet. */
export interface ParsedName {
  /** Without honorific, rank and office; `null` where none is printed. */
  readonly name: string | null;
  /** The office or offices printed, without the person's rank. */
  readonly role: string | null;
  /** Organisation, outlet or country, from brackets or after a comma. */
  readonly affiliation: string | null;
  /** "Mr.", "General": somebody is meant, and how they are addressed. */
  readonly title: string | null;
  /** What part a nameless label stands for: QUESTION, MODERATOR. */
  readonly part: PartKind | null;
  /** Initials that the label defines for later: "Lauren Speranza (LS)". */
  readonly initials: string | null;
  /** No words tell what it says: `role` is all of it as printed, and who speaks is known by the form alone. */
  readonly unread: boolean;
}

/** What stands where nothing is printed. */
export const NO_NAME: ParsedName = {
  name: null,
  role: null,
  affiliation: null,
  title: null,
  part: null,
  initials: null,
  unread: false,
};
