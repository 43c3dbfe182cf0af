import { outlineOf } from "./outline.ts";
import type { Speaker, SpeakerId } from "./speaker.ts";
import type { Transcript } from "./transcript.ts";

/** Where in its event a turn stands, for whoever arrives there. */
export interface Whereabouts {
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
}

interface ExchangeThere {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** `null`: a word in between, neither asked nor answered. */
  readonly part: "question" | "answer" | null;
  readonly asker: Speaker | null;
}

/** The whereabouts of every turn that begins, by item, in document order. */
export function whereaboutsOf(transcript: Transcript): ReadonlyMap<number, Whereabouts> {
  const speakers = new Map<SpeakerId, Speaker>(transcript.speakers.map((one) => [one.id, one]));
  const { sections } = outlineOf(transcript);
  const turns = sections.reduce(
    (sum, section) => sum + (section.kind === "heading" ? 0 : section.turns.length),
    0,
  );
  const found = new Map<number, Whereabouts>();
  for (const section of sections) {
    if (section.kind === "heading") continue;
    const asked = section.turns.find(({ part }) => part === "question");
    for (const { item, speaker: id, part, beginning } of section.turns) {
      const speaker = speakers.get(id);
      if (!speaker) continue;
      const exchange =
        section.kind === "exchange"
          ? {
              number: section.number,
              of: transcript.exchanges.length,
              part,
              asker: (asked && speakers.get(asked.speaker)) ?? null,
            }
          : null;
      found.set(item, { item, speaker, turn: found.size + 1, turns, exchange, beginning });
    }
  }
  return found;
}
