import type { SpeakerId } from "../transcript/speaker.ts";
import type { Exchange, Transcript } from "../transcript/transcript.ts";

/**
 * A transcript with one speaker's turns alone, in the same documented form; `null` gives the whole transcript itself.
 * Exchanges keep the turns that are left; who else is named there by no turn is no longer among the speakers. Turns and the speaker
 * say what of them was corrected; the corrections themselves, and what was read before them, would speak of others.
 */
export function onlySpeaker(transcript: Transcript, only: SpeakerId | null): Transcript {
  if (only === null) return transcript;
  const kept = transcript.items.flatMap((item, index) =>
    item.type === "turn" && item.speaker === only ? [index] : [],
  );
  const moved = new Map(kept.map((index, at) => [index, at]));
  const items = kept.flatMap((index) => transcript.items[index] ?? []);
  const named = new Set(
    items.flatMap((item) =>
      item.type === "turn" ? [item.speaker, ...(item.likely ? [item.likely] : [])] : [],
    ),
  );
  const { corrections: _corrections, uncorrected: _uncorrected, ...rest } = transcript;
  return {
    ...rest,
    speakers: transcript.speakers.filter(({ id }) => named.has(id)),
    items,
    exchanges: transcript.exchanges.flatMap((exchange) => movedExchange(exchange, moved)),
    leftovers: [],
  };
}

function movedExchange({ question, answers }: Exchange, moved: ReadonlyMap<number, number>): Exchange[] {
  const move = (indices: readonly number[]) => indices.flatMap((index) => moved.get(index) ?? []);
  const exchange = { question: move(question), answers: move(answers) };
  return exchange.question.length + exchange.answers.length ? [exchange] : [];
}
