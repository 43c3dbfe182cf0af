import type { Item, Turn } from "../lib/transcript/item.ts";
import type { Exchange, Transcript } from "../lib/transcript/transcript.ts";

/** Finds what of a corrected transcript contradicts itself, in words; empty where nothing does. */
export function contradictions(transcript: Transcript): readonly string[] {
  const { items, speakers, exchanges, corrections = [] } = transcript;
  const turns = items.flatMap((item) => (item.type === "turn" ? item : []));
  const ids = new Set(turns.map(({ id }) => id));
  const speaking = [...new Set(turns.map(({ speaker }) => speaker))];
  return [
    ids.size < turns.length || ids.has(undefined) ? "a turn without an id of its own" : "",
    transcript.uncorrected && speakers.map(({ id }) => id).join() !== speaking.join()
      ? "speakers in another order than that of their first turns, or without a turn"
      : "",
    turns.some(isResumedByAnother) ? "a turn that goes on with another speaker's" : "",
    turns.some(({ likely }) => likely !== undefined && speakers.every(({ id }) => id !== likely))
      ? "nobody suggested"
      : "",
    turns.some((turn) => isEmptied(turn, transcript.uncorrected?.items)) ? "a turn without words" : "",
    exchanges.some(isUnordered) ? "an exchange out of order, or without a question" : "",
    corrections.some(({ item }) => item !== undefined && !items[item]) ? "a correction seen nowhere" : "",
  ].filter((said) => said !== "");
}

function isResumedByAnother(turn: Turn, at: number, turns: readonly Turn[]): boolean {
  const before = turns[at - 1];
  return turn.resumes === true && before !== undefined && before.speaker !== turn.speaker;
}

/** Without words, though every turn that was read had some. */
function isEmptied({ text }: Turn, read: readonly Item[] | undefined): boolean {
  return text === "" && read?.every((item) => item.type !== "turn" || item.text !== "") === true;
}

function isUnordered({ question, answers }: Exchange): boolean {
  const isRising = (places: readonly number[]) =>
    places.every((at, n) => n === 0 || at > (places[n - 1] ?? at));
  return (
    question.length === 0 ||
    !isRising(question) ||
    !isRising(answers) ||
    question.some((at) => answers.includes(at))
  );
}
