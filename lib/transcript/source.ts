/**
 * What the page says of itself: header facts, never words of the event.
 * Absent facts are `null`: "unknown" is an honest answer.
 */
export interface Source {
  /** The address that the page calls canonical where that names it, else the one read from; `null` for words of no site. */
  readonly url: string | null;
  readonly title: string;
  readonly subtitle: string | null;
  /** The day of the event, ISO 8601 (`2021-05-17`). */
  readonly date: string | null;
  /** The day of the publisher's last change, ISO 8601. */
  readonly updated: string | null;
  /** BCP 47 tag of the language of the words (`en`, `fr`, `uk`), whatever the page around them claims. */
  readonly language: string | null;
  readonly delivery: Delivery | null;
  readonly publisher: string | null;
  /** Header lines that may name speakers, as printed: byline, figure captions. The roster reads them; nobody speaks them. */
  readonly credits: readonly string[];
  /** What the page says of being a part only; absent where nothing shows that it is one. */
  readonly part?: PagePart;
  /** The version of the extraction that took the words from the page (`EXTRACTION`). Absent: 1, or words of no page. */
  readonly extraction?: number;
}

/** How much of a text a page holds: `here` is the page's number, or how many rows are there; `all`: how many there are. `null`: not said. */
export interface PagePart {
  readonly of: "pages" | "rows";
  readonly here: number | null;
  readonly all: number | null;
}

/** What the publisher vouches for: the words as they were spoken, or the manuscript. */
export type Delivery = "as delivered" | "as prepared";
