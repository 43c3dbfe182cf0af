import { remembering } from "../text/remembering.ts";
import { sentencesIn } from "../text/sentences.ts";

/** Parts a short turn into its sentences, each with its end. */
export const sentencesOf = remembering((text): readonly string[] => sentencesIn(spokenIn(text)));

/** The words of a short turn without what the record adds in brackets. */
export function spokenIn(text: string): string {
  return text.slice(0, 600).replace(/[([][^)\]]{0,40}[)\]]/gu, " ");
}
