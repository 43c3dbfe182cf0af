import type { Beginning } from "./beginnings.ts";
import { isHeading } from "./heading.ts";

/** Whether a page has enough text to be anything: its headings alone are none. */
export function hasText(beginnings: readonly Beginning[]): boolean {
  const letters = beginnings.reduce((sum, each) => sum + (isHeading(each) ? 0 : each.length), 0);
  return letters >= LEAST_LETTERS;
}

const LEAST_LETTERS = 100;
