import { rangeOf } from "../extract/anchor.ts";
import { ownAddress } from "../extract/dom.ts";
import { inTasks } from "../page/in-tasks.ts";
import { type LiveReading, type LiveTurn, liveTurnsOf, rangesOf } from "../page/live-turns.ts";
import type { Change } from "../page/look-when-quiet.ts";
import { isShown, placeOf } from "../page/place-of.ts";
import { reveal, type Undo } from "../page/reveal.ts";
import { sameCorrections, sameFolds, sameWords } from "../page/same-words.ts";
import { scrollBeside, scrollTo } from "../page/scroll-to.ts";
import { pause } from "../pause.ts";
import type { Arrival } from "../transcript/arrival.ts";
import type { Passage } from "../transcript/block.ts";
import type { Item } from "../transcript/item.ts";
import type { ReaderState, ReaderStore } from "./reader-state.ts";

/** What the reader of a page works with. */
export interface PageReaderParts {
  /** Where what was read is written, and where jumps landed. */
  readonly state: ReaderStore;
  /** Reads the page; `null` where it is no transcript. `asked`: the person wants it read all the same. */
  readonly read: (asked: boolean) => Promise<LiveReading | null>;
  /** Whether a translation stands in place of the words that were read. */
  readonly isTranslated: () => boolean;
  /** Whether the page is at the address of another document than the words that were read. */
  readonly isElsewhere: () => boolean;
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

/** Finds in a reading what a jump leads to; `null` if there is nothing. */
export type FindTarget = (reading: LiveReading) => Target | null;

/** Reads one page and keeps reading it as it changes. */
export interface PageReader {
  /** Reads the page again. True where the words are others than before. */
  look(change: Change): Promise<boolean>;
  /** The reading of the page as last looked at; `null` for no transcript. */
  reading(): Promise<LiveReading | null>;
  /** Scrolls to a target; where it is seen, the state says where that is. */
  jump(find: FindTarget): Promise<Arrival>;
  /** Opens what hides these ranges, and scrolls to the first of them; what is not displayed even so is folded away. */
  goTo(ranges: readonly Range[]): Arrival;
  /** The person wants the page at this address read whatever the verdict. */
  ask(): void;
  /** Closes what was opened on the way. */
  close(): void;
}

/** Creates a reader for this page; it does nothing before its first look. */
export function createPageReader({
  state,
  read,
  isTranslated,
  isElsewhere,
  signal,
}: PageReaderParts): PageReader {
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
    // A translation is not what was said: that stays what was read before.
    const isKept = state.now().reading !== null && isTranslated();
    if (isKept && !(change === "address" && isElsewhere())) return false;
    const reading = await read(askedAt === ownAddress(document));
    await pause();
    const turns = reading ? await inTasks(liveTurnsOf(reading, rangeOf)) : [];
    if (signal.aborted) return false;
    const before = state.now();
    const fresh = !sameWords(before.reading, reading);
    const isOther = fresh || !sameFolds(before.reading, reading) || !sameCorrections(before.reading, reading);
    if (!reading) close();
    state.change({
      reading,
      turns,
      look: { at: change },
      focus: stillSpeaking(before, reading),
      readings: before.readings + (isOther ? 1 : 0),
    });
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
    const { reading, turns } = state.now();
    if (!reading || !target) return "gone";
    const now = rangesOf(target.passages, reading, rangeOf);
    const still = now.length === 0 && isTranslated() ? rangeWhenRead(target.item, turns) : null;
    const ranges = still ? [still] : now;
    const arrival = goTo(ranges);
    const { item, says } = target;
    if (arrival === "there") state.change({ landing: { item, says, ranges: ranges.filter(placeOf) } });
    return arrival;
  };

  const jump = async (find: FindTarget): Promise<Arrival> => {
    await last;
    const { reading } = state.now();
    const before = reading && find(reading);
    if (land(before) === "there") return "there";
    // The page may have put other nodes with the same words in place of those we read, or shows them by now.
    await look("words");
    const { reading: again } = state.now();
    const after = again && find(again);
    return before && before.says === after?.says ? land(after) : "gone";
  };

  return {
    look,
    reading: async () => {
      await last;
      return state.now().reading;
    },
    jump,
    goTo,
    ask: () => {
      askedAt = ownAddress(document);
    },
    close,
  };
}

/** Finds an item, by its index into the transcript's items. */
export function toItem(index: number): FindTarget {
  return ({ transcript }) => targetOf(transcript.items[index], index);
}

/** Finds words that are left out, by their index into the transcript's leftovers. */
export function toLeftover(index: number): FindTarget {
  return (reading) => leftoverTarget(reading, index);
}

/** Returns where a turn stood when it was read, a range that has lived with the page since; `null` for what is no turn. */
function rangeWhenRead(item: number | null, turns: readonly LiveTurn[]): Range | null {
  const turn = turns.find((one) => one.item === item);
  return turn?.labels[0] ?? turn?.words[0] ?? null;
}

/** Returns those who stood out and speak in another reading, too. */
function stillSpeaking(before: ReaderState, reading: LiveReading | null): ReaderState["focus"] {
  const known = before.reading && reading ? reading.transcript.speakers : [];
  const speakers = before.focus.speakers.filter((id) => known.some((speaker) => speaker.id === id));
  return { ...before.focus, speakers };
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
