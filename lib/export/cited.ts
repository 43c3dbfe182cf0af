import { type Citation, citationOf, citationOfTurn } from "../citation/citation.ts";
import type { SpeakerId } from "../transcript/speaker.ts";
import type { Transcript } from "../transcript/transcript.ts";

/** What is cited of each transcript: the event, or of one speaker the event with that speaker as its author. */
export function citedIn(transcripts: readonly Transcript[], only: SpeakerId | null): Citation[] {
  return transcripts.map((transcript) => {
    const citation = citationOf(transcript);
    const speaker = transcript.speakers.find(({ id }) => id === only);
    return speaker ? { ...citation, authors: [speaker] } : citation;
  });
}

/** The citation of one turn, as a list for the writers of citations; empty where no turn stands at that index. */
export function citedTurn(transcript: Transcript, index: number): Citation[] {
  const citation = citationOfTurn(transcript, index);
  return citation === null ? [] : [citation];
}
