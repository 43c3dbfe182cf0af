import { ownAddress } from "../extract/dom.ts";
import { pause } from "../pause.ts";
import type { Arrival } from "../transcript/arrival.ts";
import type { Passage } from "../transcript/block.ts";
import type { Item } from "../transcript/item.ts";
import { countVoices, NOBODY, totalVoices, type VoiceCount } from "../transcript/voices.ts";
import { type LiveReading, type RangeOf, rangesOf } from "./live-turns.ts";
import type { Change } from "./look-when-quiet.ts";
import { isShown, placeOf } from "./place-of.ts";
import { reveal, type Undo } from "./reveal.ts";
import { sameFolds, sameWords } from "./same-words.ts";
import { scrollBeside, scrollTo } from "./scroll-to.ts";

/** What the reader of a page works with. */
export interface PageReaderParts<R extends LiveReading> {
  readonly document: Document;
  /** Reads the page; `null` where it is no transcript. `asked`: the person wants it read all the same. */
  readonly read: (asked: boolean) => Promise<R | null>;
  readonly rangeOf: RangeOf;
  /** Whether a translation stands in place of the words that were read. */
  readonly isTranslated: () => boolean;
  /** Whether the page is at the address of another document than the words that were read. */
  readonly isElsewhere: () => boolean;
  /** Where a turn stood when it was read, a range that has lived with the page since; `null` for what is no turn. */
  readonly stillAt: (item: number) => Range | null;
  /** Hears what was read, `null` for no transcript, after each look; `fresh`: other words than before. */
  readonly shown: (reading: R | null, fresh: boolean) => void | Promise<void>;
  /** Hears where a jump landed. */
  readonly landed: (target: Target, ranges: readonly Range[]) => void;
  /** Hears how many speakers there are, nobody for no transcript. */
  readonly counted: (voices: VoiceCount) => void;
  /** Its abort takes away all that was done to the page. */
  readonly signal: AbortSignal;
}

/** What a jump leads to: words of the page. */
export interface Target {
  /** Index into the transcript's items; `null` for what is none of them. */
  readonly item: number | null;
  /** What it says. Another reading that says something else there has another target. */
  readonly says: string;
  /** A turn where it begins: its label and its first paragraph; anything else whole. */
  readonly passages: readonly Passage[];
}

/** Reads one page and keeps reading it as it changes. */
export interface PageReader<R extends LiveReading> {
  /** Reads the page anew, marks its labels and counts its speakers. True where the words are others than before. */
  look(change: Change): Promise<boolean>;
  /** The reading of the page as last looked at; `null` for no transcript. */
  reading(): Promise<R | null>;
  /** Whether the last look found a transcript. */
  hasReading(): boolean;
  /** Scrolls to an item, an index into the transcript's items, and marks it. */
  jump(item: number): Promise<Arrival>;
  /** Scrolls to words that are left out, an index into the transcript's leftovers, and marks them. */
  jumpToLeftover(leftover: number): Promise<Arrival>;
  /** Opens what hides these ranges, and scrolls to the first of them; what is not displayed even so is folded away. */
  goTo(ranges: readonly Range[]): Arrival;
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

  const lookNow = async (change: Change): Promise<boolean> => {
    await pause();
    if (signal.aborted) return false;
    // A translation is nobody's words: what was read before stays what was said.
    if (current && parts.isTranslated() && !(change === "address" && parts.isElsewhere())) return false;
    const reading = await parts.read(askedAt === ownAddress(document));
    await pause();
    if (signal.aborted) return false;
    const fresh = !sameWords(current, reading);
    const isShownAlike = sameFolds(current, reading);
    if (!reading) close();
    current = reading;
    await parts.shown(reading, fresh || !isShownAlike);
    const voices = reading ? countVoices(reading.transcript) : NOBODY;
    // The badge goes with the page that was left: what comes back has to be counted again.
    const others = voices.speakers !== counted.speakers || voices.unnamed !== counted.unnamed;
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

  const goTo = (ranges: readonly Range[]): Arrival => {
    const words = ranges.at(-1);
    if (!words) return "gone";
    for (const range of ranges) opened.push(...reveal(range));
    const first = ranges.find(placeOf);
    if (first) scrollTo(first, signal);
    else scrollBeside(words, signal);
    // A label may be hidden by itself, and may stand above words that are.
    return isShown(words) ? "there" : "folded";
  };

  const land = (target: Target | null): Arrival => {
    if (!current || !target) return "gone";
    const now = rangesOf(target.passages, current, parts.rangeOf);
    const still = target.item === null ? null : parts.stillAt(target.item);
    const ranges = now.length === 0 && still && parts.isTranslated() ? [still] : now;
    const arrival = goTo(ranges);
    if (arrival === "there") parts.landed(target, ranges.filter(placeOf));
    return arrival;
  };

  const jump = async (find: (reading: R) => Target | null): Promise<Arrival> => {
    await last;
    const before = current && find(current);
    if (land(before) === "there") return "there";
    // The page may have put other nodes with the same words in place of those we read, or shows them by now.
    await look("words");
    const after = current && find(current);
    return before && before.says === after?.says ? land(after) : "gone";
  };

  return {
    look,
    reading: async () => {
      await last;
      return current;
    },
    hasReading: () => current !== null,
    jump: (item) => jump(({ transcript }) => targetOf(transcript.items[item], item)),
    jumpToLeftover: (leftover) => jump((reading) => leftoverTarget(reading, leftover)),
    goTo,
    ask: () => {
      askedAt = ownAddress(document);
    },
    close,
  };
}

function targetOf(item: Item | undefined, index: number): Target | null {
  if (!item) return null;
  const says = item.type === "gap" ? item.type : `${item.type} ${item.text}`;
  const passages =
    item.type === "turn" ? [...item.labelPassages, ...item.passages.slice(0, 1)] : item.passages;
  return { item: index, says, passages };
}

function leftoverTarget({ transcript, blocks }: LiveReading, index: number): Target | null {
  const passage = transcript.leftovers[index]?.passage;
  if (!passage) return null;
  const says = blocks[passage.block]?.text.slice(passage.start, passage.end) ?? "";
  return { item: null, says, passages: [passage] };
}
