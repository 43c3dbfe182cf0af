import { fileName } from "../../lib/export/file-name.ts";
import { toQuestionedCsv, toTimelineCsv, toWordsCsv } from "../../lib/export/speaking-time-csv.ts";
import type { SpeakingTime } from "../../lib/transcript/speaking-time.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { download } from "../download.ts";

/** What is told of speaking time: how much each spoke, when, and who questioned whom. */
export type SpeakingTimeTable = "words" | "timeline" | "questions";

/** Gives the reader one table of an event's speaking time as a CSV file. */
export function exportTable(transcript: Transcript, table: SpeakingTimeTable, time: SpeakingTime): void {
  const content = WRITE[table](time);
  download({ name: fileName(transcript, `${table}.csv`), mediaType: "text/csv", content });
}

/** Gives the reader a plot of an event's speaking time as an SVG file. */
export function exportPlot(transcript: Transcript, table: SpeakingTimeTable, content: string): void {
  download({ name: fileName(transcript, `${table}.svg`), mediaType: "image/svg+xml", content });
}

const WRITE: Readonly<Record<SpeakingTimeTable, (time: SpeakingTime) => string>> = {
  words: toWordsCsv,
  timeline: toTimelineCsv,
  questions: toQuestionedCsv,
};
