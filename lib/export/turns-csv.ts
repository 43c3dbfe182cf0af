import type { SpeakerId } from "../transcript/speaker.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { toCsv } from "./csv.ts";
import { turnEntries } from "./entries.ts";
import { sourceColumns, turnColumns } from "./row.ts";

/** A table of turns, one row each with all context, in the columns of `toJsonLines`. */
export function toTurnsCsv(transcripts: readonly Transcript[], only: SpeakerId | null): string {
  const rows = transcripts.flatMap((transcript) => {
    const context = sourceColumns(transcript);
    return turnEntries(transcript, only).map((entry) => ({ ...context, ...turnColumns(entry) }));
  });
  return toCsv(COLUMNS, rows);
}

const COLUMNS = [
  ..."title subtitle date updated place publisher url language delivery".split(" "),
  ..."turn turn_id speaker_id speaker role outlet kind label text words".split(" "),
  ..."asks_in answers_in in_answer_to resumes inferred confidence reasons corrected speaker_corrected".split(
    " ",
  ),
] as const;
