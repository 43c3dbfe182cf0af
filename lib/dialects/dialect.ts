import type { PartKind } from "../lexicon/language-pack.ts";
import type { ParsedName } from "../names/parsed-name.ts";

/**
 * One publisher's typographic habits, as far as the general grammar does not know them: data with examples beside it.
 * A page of an unknown publisher is read with `GENERAL`.
 */
export interface Dialect {
  readonly id: string;
  /** Host names whose pages speak it; subdomains are meant too. */
  readonly hosts: readonly string[];
  /** Titles that only this publisher gives, for copies of its pages elsewhere; `null` where there are none. */
  readonly title: RegExp | null;
  /** A full stop ends labels here, too: `Mr. LEAHY. Mr. President, …` */
  readonly stopEndsLabel: boolean;
  /** Labels with a meaning of their own here, lower case, without punctuation: `j` is a journalist. */
  readonly labels: Readonly<Record<string, Partial<ParsedName> & { readonly part?: PartKind }>>;
  /** A line that is a heading here: `**Guest`. */
  readonly heading: RegExp | null;
  /** What stands before the first label is always the publisher's account of the event. */
  readonly narratesFirst: boolean;
  /** Members speak for themselves, and nobody but who presides runs the floor. */
  readonly presided: boolean;
  /** A line of the record's own account: "The legislative clerk proceeded to call the roll." */
  readonly narration: RegExp | null;
  /** Bracketed outlets after a name are ministries, not newsrooms: `Jäger (BMF)` answers. */
  readonly bracketIs: "outlet" | "role";
  /** Examples, each with what it must be read as: tested, and shown to whoever adds the next dialect. */
  readonly examples: readonly { readonly line: string; readonly label: string | null }[];
}
