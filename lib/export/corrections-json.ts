import type { Correction } from "../transcript/correction.ts";

/**
 * The corrections of one transcript alone, as JSON, for somebody who has the transcript, too. `document`: its id in the library;
 * `title`: for a person to read.
 */
export function toCorrectionsJson(
  corrections: readonly Correction[],
  document: string,
  title: string,
): string {
  const made = corrections.map(({ id, madeAt, undoneAt, change }) => ({ id, madeAt, undoneAt, change }));
  return `${JSON.stringify({ corrections: made, document, title })}\n`;
}
