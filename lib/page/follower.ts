import { read } from "../extract/dom.ts";
import type { LiveTurn } from "./live-turns.ts";
import { type Move, onMove } from "./on-move.ts";
import { elementOf, placeOf } from "./place-of.ts";
import { scrollersOf } from "./scroll-to.ts";
import { type TurnPlace, turnAt } from "./turn-at.ts";

/** Where the window stands in the turns. */
export interface Standing {
  /** The turn being read, an index into the transcript's items; `null` above the first. */
  readonly current: number | null;
  /** What stands where the words begin to be seen, and where they end. */
  readonly from: TurnPlace | null;
  readonly to: TurnPlace | null;
}

/** Follows the reader through the turns of a page. */
export interface Follower {
  /** Follows through these turns from now on. */
  follow(turns: readonly LiveTurn[]): void;
  /** A jump led to this turn: it is the one being read until the reader scrolls on, wherever on the window it stands. */
  hold(item: number): void;
  /** As of now. */
  standing(): Standing;
}

/** How far from the window's top one reads, in CSS pixels; below the sticky headers of most sites. */
const READING_LINE = 160;
/** A header that slides in moves the words by so many pixels, and the reader has not scrolled on. */
const STIR = 120;

/** A follower that tells of every move, once a frame, until the signal aborts. */
export function createFollower(
  document: Document,
  moved: (standing: Standing, move: Move) => void,
  signal: AbortSignal,
): Follower {
  let turns: readonly LiveTurn[] = [];
  let held: { readonly turn: LiveTurn; readonly top: number } | null = null;

  const isHeld = () => {
    const top = held && topOf(held.turn);
    return held !== null && top !== null && Math.abs(top - held.top) < STIR;
  };
  const standing = (): Standing => {
    const { top, line, bottom } = linesOf(document, turns[0]);
    if (!isHeld()) held = null;
    const read = turnAt(turns, line);
    return {
      current: held?.turn.item ?? (read && turns[read.index]?.item) ?? null,
      from: turnAt(turns, top),
      to: turnAt(turns, bottom),
    };
  };
  const moves = onMove(document, (move) => turns.length > 0 && moved(standing(), move), signal);
  return {
    follow(followed) {
      turns = followed;
      // The page was read anew, and the reader has not scrolled on.
      const turn = turns.find(({ item }) => item === held?.turn.item);
      held = held && turn ? { turn, top: held.top } : null;
      for (const { labels, words } of turns) {
        const range = labels[0] ?? words[0];
        if (range) moves.include(range.startContainer);
      }
      moves.again();
    },
    hold(item) {
      const turn = turns.find((one) => one.item === item);
      const top = turn ? topOf(turn) : null;
      held = turn && top !== null ? { turn, top } : null;
      moves.again();
    },
    standing,
  };
}

/**
 * Where what is seen of the words begins and ends, and the line where one reads: on the last screen it sinks to the end, or no
 * scrolling would reach the last turns. In a box that scrolls by itself, it is the box's.
 */
function linesOf(document: Document, turn: LiveTurn | undefined) {
  const window = document.defaultView;
  const page = read(document, "scrollingElement");
  const words = turn?.words[0] && elementOf(turn.words[0]);
  const boxes = window && words ? scrollersOf(words, window) : [];
  const seen = boxes.map((box) => box.getBoundingClientRect());
  const top = Math.max(0, ...seen.map((box) => box.top));
  const bottom = Math.min(page?.clientHeight ?? 0, ...seen.map((box) => box.bottom));
  const { clientHeight = 0, scrollHeight = 0, scrollTop = 0 } = boxes[0] ?? page ?? {};
  const all = scrollHeight - clientHeight;
  const screen = Math.min(clientHeight, all);
  const last = screen > 0 ? Math.max(0, 1 - (all - scrollTop) / screen) : 0;
  const line = top + Math.min(READING_LINE, (bottom - top) / 3);
  return { top, line: line + last * (bottom - line), bottom };
}

function topOf(turn: LiveTurn): number | null {
  const range = turn.labels[0] ?? turn.words[0];
  return (range && placeOf(range)?.top) ?? null;
}
