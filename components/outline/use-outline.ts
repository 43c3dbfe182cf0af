import { useId, useMemo, useRef } from "preact/hooks";
import { CORRECT_KEY } from "../../lib/settings/commands.ts";
import { type Focus, isDimmed } from "../../lib/transcript/focus.ts";
import { outlineOf } from "../../lib/transcript/outline.ts";
import { huesOf } from "../../lib/transcript/palette.ts";
import { groupSpeakers } from "../../lib/transcript/speaker-groups.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { correctedTurns } from "../correct/corrections-at.ts";
import { filterSections, haystackOf, isEverything } from "./outline-filter.ts";
import { foldedTurns, lossesOf, type PlacedSection, placeSections } from "./outline-places.ts";
import { useItem } from "./use-item.ts";

/** A line of the outline was chosen; `close`: the reader is done here (Enter), not looking around (a click). */
export type OnJump = (item: number, how: { readonly close: boolean }) => void;

/** The reader asks why a line says what it says. */
export type OnExplain = (item: number, by: "pointer" | "keys") => void;

/** An outline as it stands on screen: its lines, the one that the keys are on, and what moves it. */
export type OutlineModel = ReturnType<typeof useOutline>;

interface OutlineWish {
  readonly transcript: Transcript;
  /** Narrow the lines. */
  readonly words: string;
  /** Whose lines stand out; where the others are dimmed, the keys stop at theirs alone. */
  readonly focus: Focus;
  readonly onJump: OnJump;
  readonly onExplain: OnExplain;
  /** The reader wants to put a line right; absent where that is not offered. */
  readonly onCorrect?: ((item: number) => void) | undefined;
}

/** The outline of a transcript, narrowed by words, with a cursor that keys move. */
export function useOutline({ transcript, words, focus, onJump, onExplain, onCorrect }: OutlineWish) {
  const id = useId();
  const facts = useMemo(() => factsOf(transcript), [transcript]);
  const sections = useMemo(() => filterSections(facts.sections, facts.haystack, words), [facts, words]);
  const lines = useMemo(() => sections.flatMap(linesOf), [sections]);
  const isLineDimmed = (item: number) => {
    const turn = transcript.items[item];
    return turn?.type === "turn" && isDimmed(focus, turn.speaker);
  };
  const isSingledOut = (item: number) => {
    const turn = transcript.items[item];
    return turn?.type === "turn" && focus.speakers.includes(turn.speaker);
  };
  const stops = useMemo(() => lines.filter((item) => !isLineDimmed(item)), [lines, focus]);
  const positions = useMemo(() => new Map(lines.map((item, place) => [item, place + 1])), [lines]);
  const [moved, setMoved] = useItem(transcript);
  const fallback = words.trim() === "" ? null : (stops[0] ?? null);
  const active = moved !== null && lines.includes(moved) ? moved : fallback;
  const idOf = (item: number) => `${id}-${item}`;

  const list = useRef<HTMLDivElement>(null);
  const moveTo = (item: number | undefined) => {
    if (item === undefined) return;
    setMoved(item);
    showLine(item);
  };
  /** Scrolls to a line; to the middle only where it is not in sight. Through the list, not the document: it may stand in a shadow. */
  const showLine = (item: number, block: "nearest" | "center" = "nearest") => {
    const line = list.current?.querySelector(`#${CSS.escape(idOf(item))}`);
    const before = line?.getBoundingClientRect().top;
    line?.scrollIntoView({ block: "nearest" });
    if (line && block === "center" && line.getBoundingClientRect().top !== before) scrollToMiddle(line);
  };
  const choose = (item: number, close: boolean) => {
    setMoved(item);
    onJump(item, { close });
  };
  /** Whether the key was one of the outline's and is done with. `typing`: in a text box, where Home and End are the text's. */
  const press = (event: KeyboardEvent, typing: boolean): boolean => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return false;
    if (event.key === "Enter" && active !== null) {
      // Every letter is the filter's; with Shift, Enter means nothing in a text box.
      if (event.shiftKey) onExplain(active, "keys");
      else choose(active, true);
      return true;
    }
    if (event.shiftKey) return false;
    if (event.key === CORRECT_KEY && active !== null && onCorrect) {
      onCorrect(active);
      return true;
    }
    if (typing && words !== "" && (event.key === "Home" || event.key === "End")) return false;
    const to = TARGETS[event.key]?.(active === null ? -1 : stops.indexOf(active), stops.length - 1);
    if (to === undefined) return false;
    moveTo(stops[to]);
    return true;
  };
  return {
    ...facts,
    transcript,
    words,
    sections,
    lines,
    list,
    showLine,
    isDimmed: isLineDimmed,
    isSingledOut,
    positions,
    active,
    listId: id,
    idOf,
    choose,
    /** Puts the cursor on a line, without a jump in the text. */
    settle: (item: number) => setMoved(item),
    explain: onExplain,
    press,
    narrowed: !isEverything(words),
  };
}

/** Scrolls a line to the middle of the box that it scrolls in, and nothing around that: a text beside it stays where it is. */
function scrollToMiddle(line: Element): void {
  const box = scrollerOf(line);
  const { top, height } = line.getBoundingClientRect();
  const page = line.ownerDocument.scrollingElement;
  const view = box && box !== page ? box.getBoundingClientRect() : { top: 0, height: innerHeight };
  box?.scrollBy({ top: top + height / 2 - (view.top + view.height / 2), behavior: "instant" });
}

function scrollerOf(line: Element): Element | null {
  for (let box = line.parentElement; box; box = box.parentElement)
    if (/auto|scroll/.test(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight)
      return box;
  return line.ownerDocument.scrollingElement;
}

/** Lines that Page Up and Page Down pass. */
const PAGE = 8;

/** Where a key leads from line `at` (-1: none yet) of lines 0 to `last`. */
const TARGETS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at, last) => (at < 0 ? last : Math.max(at - 1, 0)),
  PageDown: (at, last) => Math.min(Math.max(at, 0) + PAGE, last),
  PageUp: (at) => Math.max(at - PAGE, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** All that a transcript alone decides, worked out once. */
function factsOf(transcript: Transcript) {
  const outline = outlineOf(transcript);
  const placed = placeSections(outline);
  return {
    outline,
    sections: placed,
    lineCount: placed.flatMap(linesOf).length,
    groups: groupSpeakers(outline.speakers),
    hues: huesOf(transcript.speakers),
    speakers: new Map(transcript.speakers.map((speaker) => [speaker.id, speaker])),
    losses: lossesOf(transcript.items),
    folded: foldedTurns(transcript.items),
    corrected: correctedTurns(transcript),
    haystack: once(() => haystackOf(transcript)),
  };
}

function linesOf(section: PlacedSection): readonly number[] {
  return section.kind === "heading" ? [section.item] : section.turns.map(({ item }) => item);
}

/** The value of `make`, made when first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
