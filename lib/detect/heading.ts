import type { Beginning } from "./beginnings.ts";

/** Whether a paragraph is a heading. */
export function isHeading({ element }: Beginning): boolean {
  return /^h\d$/.test(element);
}
