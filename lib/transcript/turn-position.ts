import { isCorrected } from "./is-corrected.ts";
import { turnsOf } from "./navigate.ts";
import { beginningOf, exchangePlaces } from "./outline.ts";
import type { Speaker, SpeakerId } from "./speaker.ts";
import type { Transcript } from "./transcript.ts";

/** Where in its event a turn stands, for whoever arrives there. */
export interface TurnPosition {
  /** Index into the transcript's items. */
  readonly item: number;
  readonly speaker: Speaker;
  /** The how-manieth turn, from 1, of how many. */
  readonly turn: number;
  readonly turns: number;
  /** The exchange that the turn stands in; `null` outside all of them. */
  readonly exchange: ExchangeThere | null;
  /** The first words. */
  readonly beginning: string;
  /** The reader put something of it right. */
  readonly isCorrected: boolean;
}

interface ExchangeThere {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** `null`: a word in between, neither asked nor answered. */
  readonly part: "question" | "answer" | null;
  readonly asker: Speaker | null;
}

/** Finds the position of a turn that begins, by item; `undefined` for what is none. Each is worked out when asked for. */
export function turnPositions(transcript: Transcript): (item: number) => TurnPosition | undefined {
  const { items, exchanges } = transcript;
  const speakers = new Map<SpeakerId, Speaker>(transcript.speakers.map((one) => [one.id, one]));
  const numbers = new Map(turnsOf(items).map((item, index) => [item, index + 1]));
  const places = exchangePlaces(transcript);
  const speakerAt = (item: number | undefined): Speaker | undefined => {
    const turn = item === undefined ? undefined : items[item];
    return turn?.type === "turn" ? speakers.get(turn.speaker) : undefined;
  };
  return (item) => {
    const [turn, speaker, number, place] = [
      items[item],
      speakerAt(item),
      numbers.get(item),
      places.get(item),
    ];
    if (turn?.type !== "turn" || !speaker || number === undefined) return undefined;
    const exchange = place && {
      number: place.exchange + 1,
      of: exchanges.length,
      part: place.part,
      asker: speakerAt(exchanges[place.exchange]?.question[0]) ?? null,
    };
    return {
      item,
      speaker,
      turn: number,
      turns: numbers.size,
      exchange: exchange ?? null,
      beginning: beginningOf(turn.text),
      isCorrected: isCorrected(turn, speaker),
    };
  };
}
