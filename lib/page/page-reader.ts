import type { Anchor } from "../extract/anchor.ts";
import type { Block, Passage } from "../transcript/block.ts";
import type { Item } from "../transcript/item.ts";
import { huesOf } from "../transcript/palette.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { countVoices, NOBODY, totalVoices, type VoiceCount } from "../transcript/voices.ts";
import type { LabelMark, Marks } from "./marks.ts";
import { pause } from "./pause.ts";
import { openDetails, scrollTo } from "./scroll-to.ts";
import type { Change } from "./watch-page.ts";

/** What was read from the live page, and where it stands. */
export interface LiveReading {
  readonly transcript: Transcript;
  readonly blocks: readonly Block[];
  readonly anchors: readonly Anchor[];
}

/** What the reader of a page works with. */
export interface PageReaderParts<R extends LiveReading> {
  readonly document: Document;
  readonly marks: Marks;
  /** Reads the page; `null` where it is no transcript. `asked`: the person wants it read all the same. */
  readonly read: (asked: boolean) => Promise<R | null>;
  /** The live place of a block's characters; `null` where they are no longer there. */
  readonly rangeOf: (anchor: Anchor, start: number, end: number) => Range | null;
  /** Hears how many speakers there are, nobody for no transcript. */
  readonly counted: (voices: VoiceCount) => void;
  /** Its abort takes away all that was done to the page. */
  readonly signal: AbortSignal;
}

/** Reads one page and keeps reading it as it changes. */
export interface PageReader<R extends LiveReading> {
  /** Reads the page anew, marks its labels and counts its speakers. True where the words are others than before. */
  look(change: Change): Promise<boolean>;
  /** The reading of the page as last looked at; `null` for no transcript. */
  reading(): Promise<R | null>;
  /** Whether the last look found a transcript. */
  hasReading(): boolean;
  /** Scrolls to an item and marks it; false where it is no longer in the page. */
  jump(item: number): Promise<boolean>;
  /** The person wants the page at this address read whatever the verdict. */
  ask(): void;
}

/** A reader for a page; it does nothing before its first look. */
export function createPageReader<R extends LiveReading>(parts: PageReaderParts<R>): PageReader<R> {
  const { document, marks, signal } = parts;
  let current: R | null = null;
  let counted = NOBODY;
  let askedAt: string | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const opened = new Set<HTMLDetailsElement>();
  const closeDetails = () => {
    for (const details of opened) details.open = false;
    opened.clear();
  };
  signal.addEventListener("abort", closeDetails, { once: true });

  const lookNow = async (change: Change): Promise<boolean> => {
    await pause();
    if (signal.aborted) return false;
    const reading = await parts.read(askedAt === addressOf(document));
    await pause();
    if (signal.aborted) return false;
    const fresh = !sameWords(current, reading);
    if (reading) marks.show(labelsOf(reading, parts.rangeOf));
    else marks.clear();
    if (!reading) closeDetails();
    current = reading;
    const voices = reading ? countVoices(reading.transcript) : NOBODY;
    // The badge goes with the page that was left: what comes back has to be counted again.
    const others = voices.speakers !== counted.speakers || voices.askers !== counted.askers;
    if (others || (change !== "words" && totalVoices(voices) > 0)) parts.counted(voices);
    counted = voices;
    return fresh;
  };

  /** One at a time: a look that is asked for during another sees the page as it is after that. */
  const look = (change: Change): Promise<boolean> => {
    const next = last.then(
      () => lookNow(change),
      () => lookNow(change),
    );
    last = next;
    return next;
  };

  const land = (index: number): boolean => {
    const item = current?.transcript.items[index];
    if (!current || !item) return false;
    const ranges = rangesOf(landingOf(item), current, parts.rangeOf);
    const [first] = ranges;
    if (!first) return false;
    for (const details of openDetails(first)) opened.add(details);
    if (!scrollTo(first, signal)) return false;
    marks.land(ranges);
    return true;
  };

  return {
    look,
    reading: async () => {
      await last;
      return current;
    },
    hasReading: () => current !== null,
    jump: async (index) => {
      await last;
      const before = current?.transcript.items[index];
      if (land(index)) return true;
      // The page may have put other nodes with the same words in place of those we read.
      await look("words");
      const after = current?.transcript.items[index];
      return before !== undefined && after !== undefined && sameItem(before, after) && land(index);
    },
    ask: () => {
      askedAt = addressOf(document);
    },
  };
}

function labelsOf(reading: LiveReading, rangeOf: PageReaderParts<LiveReading>["rangeOf"]): LabelMark[] {
  const hues = huesOf(reading.transcript.speakers);
  return reading.transcript.items.flatMap((item) => {
    if (item.type !== "turn") return [];
    const hue = hues.get(item.speaker) ?? null;
    return rangesOf(item.labelPassages, reading, rangeOf).map((range) => ({ hue, range }));
  });
}

/** A turn is marked where it begins: its label and its first paragraph; anything else whole. */
function landingOf(item: Item): readonly Passage[] {
  return item.type === "turn" ? [...item.labelPassages, ...item.passages.slice(0, 1)] : item.passages;
}

function rangesOf(
  passages: readonly Passage[],
  { anchors }: LiveReading,
  rangeOf: PageReaderParts<LiveReading>["rangeOf"],
): Range[] {
  return passages.flatMap(({ block, start, end }) => {
    const anchor = anchors[block];
    const range = anchor && start < end ? rangeOf(anchor, start, end) : null;
    return range?.startContainer.isConnected ? [range] : [];
  });
}

function sameWords(before: LiveReading | null, after: LiveReading | null): boolean {
  if (!before || !after) return before === after;
  return (
    before.blocks.length === after.blocks.length &&
    before.blocks.every(({ text }, index) => text === after.blocks[index]?.text)
  );
}

function sameItem(before: Item, after: Item): boolean {
  if (before.type === "gap" || after.type === "gap") return before.type === after.type;
  return before.type === after.type && before.text === after.text;
}

function addressOf(document: Document): string {
  return document.location.href.replace(/#.*$/, "");
}
