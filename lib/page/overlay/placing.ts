/** An edge of the window at which a rail may stand. */
export type Side = "left" | "right";

/** An edge of the window at which a line may lie over the page. */
export type Edge = "top" | "bottom";

/** A stretch of the window's width, in CSS pixels. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** What stands in the window. */
export interface Surroundings {
  readonly width: number;
  /** Where the words of the turns stand; `null` where none of them is displayed. */
  readonly column: Column | null;
  /** Where the rail stands; `null` for none. */
  readonly rail: Side | null;
}

/** A page's margin beside the words, as far as ours may fill it. */
export interface Margin extends Column {
  readonly side: Side;
}

/** Narrower than this, words of ours would be a ladder. */
const LEAST_WIDTH = 140;
/** Wider than this, they would be far from the edge that they belong to. */
const MOST_WIDTH = 240;
/** Pixels that part ours from the words; a bar of the speaker's colour may stand between them. */
const GAP = 16;
/** Pixels that part ours from the window's edge. */
const EDGE = 12;
/** The rail with what parts it from ours, in pixels. */
const RAIL_LANE = 34;

/** The margin at one edge of the window; `null` where it is too narrow for words. */
export function marginAt(side: Side, { width, column, rail }: Surroundings): Margin | null {
  // Words that are not displayed now may come in the middle of the window.
  const words = column ?? { left: width / 4, right: (width * 3) / 4 };
  const edge = rail === side ? RAIL_LANE : EDGE;
  const from = side === "left" ? edge : Math.max(words.right, 0) + GAP;
  const to = side === "left" ? Math.min(words.left, width) - GAP : width - edge;
  if (to - from < LEAST_WIDTH) return null;
  const taken = Math.min(to - from, MOST_WIDTH);
  return side === "left" ? { side, left: from, right: from + taken } : { side, left: to - taken, right: to };
}

/** The margin that ours stands in: beside the rail, where there is room, else at the other edge; `null` where there is none. */
export function marginFor(around: Surroundings): Margin | null {
  const sides: readonly Side[] = around.rail === "left" ? ["left", "right"] : ["right", "left"];
  for (const side of sides) {
    const margin = marginAt(side, around);
    if (margin) return margin;
  }
  return null;
}

/** The edge of the window that is farther from where words begin; the bottom where they do not begin in the window. */
export function edgeAwayFrom(top: number | null, height: number): Edge {
  return top !== null && top > height / 2 && top < height ? "top" : "bottom";
}

/** The edge at which something so high covers none of these heights of the window; `null` where it would at both. */
export function freeEdge(
  high: number,
  taken: readonly { readonly top: number; readonly bottom: number }[],
  height: number,
): Edge | null {
  if (taken.every(({ bottom }) => bottom <= height - high)) return "bottom";
  return taken.every(({ top }) => top >= high) ? "top" : null;
}
