import type { Anchor } from "../extract/anchor.ts";
import type { Block, Passage } from "../transcript/block.ts";
import { isCorrected } from "../transcript/is-corrected.ts";
import { type Hue, huesOf } from "../transcript/palette.ts";
import type { SpeakerId } from "../transcript/speaker.ts";
import type { Transcript } from "../transcript/transcript.ts";

/** What was read from the live page, and where it stands. */
export interface LiveReading {
  readonly transcript: Transcript;
  readonly blocks: readonly Block[];
  readonly anchors: readonly Anchor[];
  /** The page has changed its address since it was first read. */
  readonly moved?: true;
}

/** The live place of a block's characters; `null` where they are no longer there. */
export type RangeOf = (anchor: Anchor, start: number, end: number) => Range | null;

/** A turn as it stands in the page, with whatever resumes it after notes, headings and gaps. */
export interface LiveTurn {
  /** Index into the transcript's items. */
  readonly item: number;
  readonly speaker: SpeakerId;
  readonly hue: Hue;
  /** Characters. */
  readonly length: number;
  /** Asks, in an exchange. */
  readonly asks: boolean;
  /** The reader put something of it right. */
  readonly corrected?: true;
  /** The printed labels. */
  readonly labels: readonly Range[];
  /** The words, a range for each passage. */
  readonly words: readonly Range[];
}

/** The turns that still stand in the page, in document order; in steps. */
export function* liveTurnsOf(reading: LiveReading, rangeOf: RangeOf): Generator<void, LiveTurn[], void> {
  const { items, speakers, exchanges } = reading.transcript;
  const hues = huesOf(speakers);
  const known = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const asking = new Set(exchanges.flatMap(({ question }) => question));
  const turns: LiveTurn[] = [];
  for (const [index, item] of items.entries()) {
    if (item.type !== "turn") continue;
    if (index % STEP === 0) yield;
    const labels = rangesOf(item.labelPassages, reading, rangeOf);
    const words = rangesOf(item.passages, reading, rangeOf);
    const begun = turns.at(-1);
    const { speaker } = item;
    if (item.resumes && begun) {
      const resumed = [...begun.words, ...labels, ...words];
      turns[turns.length - 1] = { ...begun, length: begun.length + item.text.length, words: resumed };
    } else if (labels.length + words.length > 0) {
      const hue = hues.get(speaker) ?? null;
      const whose = known.get(speaker);
      turns.push({
        ...(whose && isCorrected(item, whose) && { corrected: true as const }),
        item: index,
        speaker,
        hue,
        length: item.text.length,
        asks: asking.has(index),
        labels,
        words,
      });
    }
  }
  return turns;
}

/** Turns whose places are found in a fraction of a millisecond. */
const STEP = 32;

/** The live ranges of passages; those that are no longer in the page are left out. */
export function rangesOf(passages: readonly Passage[], { anchors }: LiveReading, rangeOf: RangeOf): Range[] {
  return passages.flatMap(({ block, start, end }) => {
    const anchor = anchors[block];
    const range = anchor && start < end ? rangeOf(anchor, start, end) : null;
    return range?.startContainer.isConnected ? [range] : [];
  });
}
