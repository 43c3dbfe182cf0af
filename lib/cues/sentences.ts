import { sentencesIn } from "../text/sentences.ts";

/** Parts a short turn into its sentences, each with its end. */
export function sentencesOf(text: string): readonly string[] {
  return sentencesIn(spokenIn(text));
}

/** The words of a short turn without what the record adds in brackets. */
export function spokenIn(text: string): string {
  return text.slice(0, 600).replace(/[([][^)\]]{0,40}[)\]]/gu, " ");
}
