import type { SpeakerId } from "../transcript/speaker.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { turnEntries } from "./entries.ts";
import { sourceColumns, turnColumns } from "./row.ts";

/**
 * JSON Lines (jsonlines.org): a line a turn, each with all context and with every field in the same order, as DuckDB's
 * `read_json` and Spark's `read.json` infer columns from. `asks_in`, `answers_in` number the exchanges from 1; `corrected`,
 * `speaker_corrected` say what the reader corrected of the turn and of its speaker.
 */
export function toJsonLines(transcripts: readonly Transcript[], only: SpeakerId | null): string {
  return transcripts
    .flatMap((transcript) => {
      const context = sourceColumns(transcript);
      return turnEntries(transcript, only).map((entry) => ({
        ...context,
        grammar: transcript.grammar,
        ...turnColumns(entry),
      }));
    })
    .map((row) => `${JSON.stringify(row)}\n`)
    .join("");
}
