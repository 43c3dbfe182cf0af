import { introduced } from "../citation/speaker-words.ts";
import { countWords } from "../transcript/outline.ts";
import type { SpeakerId } from "../transcript/speaker.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { toCsv } from "./csv.ts";
import { type TurnEntry, turnEntries } from "./entries.ts";
import { type Row, sourceColumns } from "./row.ts";

/** A table of exchanges, a question with its answers a row; of one speaker, those that the speaker has a part in. */
export function toExchangesCsv(transcripts: readonly Transcript[], only: SpeakerId | null): string {
  return toCsv(
    COLUMNS,
    transcripts.flatMap((transcript) => rowsOf(transcript, only)),
  );
}

const COLUMNS = [
  ..."title subtitle date updated place publisher url language delivery exchange".split(" "),
  ..."asked_by question question_words answered_by answer answer_words corrected".split(" "),
] as const;

function rowsOf(transcript: Transcript, only: SpeakerId | null): Row[] {
  const turns = new Map(turnEntries(transcript, null).map((entry) => [entry.index, entry]));
  const at = (indices: readonly number[]) => indices.flatMap((index) => turns.get(index) ?? []);
  const context = sourceColumns(transcript);
  return transcript.exchanges.flatMap(({ question, answers }, number) => {
    const [asked, answered] = [at(question), at(answers)];
    const takesPart = [...asked, ...answered].some(({ speaker }) => speaker.id === only);
    if (only !== null && !takesPart) return [];
    const asking = wordsOf(asked);
    const answer = wordsOf(answered);
    return {
      ...context,
      exchange: number + 1,
      asked_by: speakersOf(asked),
      question: asking,
      question_words: countWords(asking),
      answered_by: speakersOf(answered),
      answer,
      answer_words: countWords(answer),
      corrected: correctedIn([...asked, ...answered]),
    };
  });
}

function wordsOf(turns: readonly TurnEntry[]): string {
  return turns.map(({ item }) => item.text).join("\n");
}

/** What of these turns the reader corrected, each part once. */
function correctedIn(turns: readonly TurnEntry[]): readonly string[] {
  return [...new Set(turns.flatMap(({ item }) => item.corrected ?? []))];
}

function speakersOf(turns: readonly TurnEntry[]): readonly string[] {
  return [...new Set(turns.map(({ speaker }) => introduced(speaker)))];
}
