import type { Beginning } from "./beginnings.ts";
import { hasText } from "./has-text.ts";
import type { PageSignals } from "./page-signals.ts";

/** What a verdict is found by: a page's, or that of words without a page. */
export interface PageText {
  readonly addresses: readonly string[];
  /** The title first, then the lines under it. */
  readonly titles: readonly string[];
  /** How the paragraphs begin: those of the page's words where the publisher's pages are known, else all. */
  readonly beginnings: readonly Beginning[];
}

/** Finds the text of a page in its signals: its title and the lines under it, and its words. */
export function pageTextOf({ addresses, title, beginnings }: PageSignals): PageText {
  const matter = beginnings.filter(({ isMatter }) => isMatter);
  return {
    addresses,
    titles: titleLines(title, beginnings),
    beginnings: hasText(matter) ? matter : beginnings,
  };
}

/** The title, and subtitle and kind lines: the short lines under it, up to the first sentence. */
function titleLines(title: string, beginnings: readonly Beginning[]): string[] {
  const placeOf = (heading: string) => beginnings.findIndex(({ element }) => element === heading);
  const h1 = placeOf("h1");
  const heading = h1 < 0 ? placeOf("h2") : h1;
  const below = heading < 0 ? [] : beginnings.slice(heading + 1, heading + 1 + MOST_LINES);
  const sentence = below.findIndex(({ words, length }) => length > 200 || /[.!?:]$/.test(words));
  return [
    beginnings[h1]?.words ?? title,
    ...below.slice(0, sentence < 0 ? MOST_LINES : sentence).map(({ words }) => words),
  ];
}

const MOST_LINES = 5;
