import type { Gap } from "../transcript/item.ts";
import type { Transcript } from "../transcript/transcript.ts";

/** What names the reader within an XML file. */
export const READER = "reader";

/** How many corrections a transcript follows, in a sentence; `null` where it follows none. */
export function correctionsLine({ corrections = [] }: Transcript): string | null {
  const count = corrections.filter(({ outcome }) => outcome === "holds").length;
  if (count === 0) return null;
  return count === 1 ? "1 correction by the reader." : `${count} corrections by the reader.`;
}

/** Whether anything in a transcript says that the reader corrected it. */
export function isCorrected(transcript: Transcript): boolean {
  const { items, speakers } = transcript;
  return (
    correctionsLine(transcript) !== null ||
    speakers.some(({ corrected }) => corrected !== undefined) ||
    items.some((item) => (item.type === "turn" && item.corrected) || (item.type === "gap" && lostIn(item)))
  );
}

/** What the reader says was lost in a gap, in one line; `null` where they do not. */
export function lostIn({ lost }: Gap): string | null {
  const line = lost?.replace(/\s+/gu, " ").trim() ?? "";
  return line === "" ? null : line;
}
