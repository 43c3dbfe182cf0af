import { placeOf } from "../citation/place.ts";
import { introduced } from "../citation/speaker-words.ts";
import { countWords } from "../transcript/outline.ts";
import type { Source } from "../transcript/source.ts";
import type { Transcript } from "../transcript/transcript.ts";
import type { TurnEntry } from "./entries.ts";

/** What a table's row holds: texts, numbers, `null` for unknown, lists. */
export type Cell = string | number | boolean | null | readonly (string | number)[];

/** A row by its columns' names, in their order; every row of one table has the same columns. */
export type Row = Readonly<Record<string, Cell>>;

/** The columns that say which event a row is of. */
export function sourceColumns(transcript: Transcript) {
  const { source } = transcript;
  return {
    title: source.title,
    subtitle: source.subtitle,
    date: source.date,
    updated: source.updated,
    place: placeOf(transcript),
    publisher: source.publisher,
    url: source.url,
    language: source.language,
    delivery: source.delivery,
  } satisfies Row & Record<keyof Omit<Source, "credits" | "part" | "extraction">, Cell>;
}

/** The columns of a turn, with all context: one row tells who said what, where and in answer to whom. */
export function turnColumns({ item, number, speaker, asksIn, answersIn, inAnswerTo }: TurnEntry) {
  return {
    turn: number,
    turn_id: item.id ?? null,
    speaker_id: speaker.id,
    speaker: speaker.name,
    role: speaker.role,
    outlet: speaker.outlet,
    kind: speaker.kind,
    label: item.label,
    text: item.text,
    words: countWords(item.text),
    asks_in: asksIn,
    answers_in: answersIn,
    in_answer_to: inAnswerTo.map(introduced),
    resumes: item.resumes ?? false,
    inferred: item.inferred ?? false,
    confidence: item.confidence,
    reasons: item.reasons,
    corrected: item.corrected ?? [],
    speaker_corrected: speaker.corrected ?? [],
  } satisfies Row;
}
