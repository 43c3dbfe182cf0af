import { read } from "../extract/dom.ts";
import { pause } from "../pause.ts";
import type { Passage } from "../transcript/block.ts";
import type { Item } from "../transcript/item.ts";
import { countVoices, NOBODY, totalVoices, type VoiceCount } from "../transcript/voices.ts";
import { isTranslated } from "./is-translated.ts";
import { type LiveReading, type RangeOf, rangesOf } from "./live-turns.ts";
import { reveal, type Undo } from "./reveal.ts";
import { sameWords } from "./same-words.ts";
import { scrollTo } from "./scroll-to.ts";
import type { Change } from "./watch-page.ts";

/** What the reader of a page works with. */
export interface PageReaderParts<R extends LiveReading> {
  readonly document: Document;
  /** Reads the page; `null` where it is no transcript. `asked`: the person wants it read all the same. */
  readonly read: (asked: boolean) => Promise<R | null>;
  readonly rangeOf: RangeOf;
  /** Where a turn stood when it was read, a range that has lived with the page since; `null` for what is no turn. */
  readonly stillAt: (item: number) => Range | null;
  /** Hears what was read, `null` for no transcript, after each look; `fresh`: other words than before. */
  readonly shown: (reading: R | null, fresh: boolean) => void | Promise<void>;
  /** Hears where a jump landed: the item, its label and its first words. */
  readonly landed: (item: number, ranges: readonly Range[]) => void;
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
  /** Opens what hides a range, and scrolls there; false where it is not displayed even so. */
  goTo(range: Range): boolean;
  /** The person wants the page at this address read whatever the verdict. */
  ask(): void;
  /** Closes what was opened on the way. */
  close(): void;
}

/** A reader for a page; it does nothing before its first look. */
export function createPageReader<R extends LiveReading>(parts: PageReaderParts<R>): PageReader<R> {
  const { document, signal } = parts;
  let current: R | null = null;
  let counted = NOBODY;
  let askedAt: string | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let opened: Undo[] = [];
  const close = () => {
    for (const undo of opened.reverse()) undo();
    opened = [];
  };
  signal.addEventListener("abort", close, { once: true });

  /** The language that the page said when it was read. */
  let language = "";
  const lookNow = async (change: Change): Promise<boolean> => {
    await pause();
    if (signal.aborted) return false;
    // A translation is nobody's words: what was read before stays what was said.
    if (change === "words" && current && isTranslated(document, language)) return false;
    language = read(document, "documentElement").lang;
    const reading = await parts.read(askedAt === addressOf(document));
    await pause();
    if (signal.aborted) return false;
    const fresh = !sameWords(current, reading);
    if (!reading) close();
    current = reading;
    await parts.shown(reading, fresh);
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

  const goTo = (range: Range): boolean => {
    opened.push(...reveal(range));
    return scrollTo(range, signal);
  };

  const land = (index: number): boolean => {
    const item = current?.transcript.items[index];
    if (!current || !item) return false;
    const now = rangesOf(landingOf(item), current, parts.rangeOf);
    const still = parts.stillAt(index);
    const ranges = now.length === 0 && still && isTranslated(document, language) ? [still] : now;
    const [first] = ranges;
    if (!first || !goTo(first)) return false;
    parts.landed(index, ranges);
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
    goTo,
    ask: () => {
      askedAt = addressOf(document);
    },
    close,
  };
}

/** A turn is marked where it begins: its label and its first paragraph; anything else whole. */
function landingOf(item: Item): readonly Passage[] {
  return item.type === "turn" ? [...item.labelPassages, ...item.passages.slice(0, 1)] : item.passages;
}

function sameItem(before: Item, after: Item): boolean {
  if (before.type === "gap" || after.type === "gap") return before.type === after.type;
  return before.type === after.type && before.text === after.text;
}

function addressOf(document: Document): string {
  return document.location.href.replace(/#.*$/, "");
}
