import { coloursOf, type Hue } from "../../transcript/palette.ts";
import { type Pair, type Rgb, rgbOfHex, strengthOver } from "../contrast.ts";
import { isDisplayed } from "../displayed.ts";
import type { LabelMark } from "../marks.ts";
import { nearRanges, type RangeGroups } from "../near-ranges.ts";
import { intersect, isLevelWith, joinLines, type Rect, without } from "../rect.ts";
import { textRunsOf } from "../text-runs.ts";
import { visiblePartsOf } from "../visible-part.ts";

/** Of two reasons the first one counts. */
const KINDS = ["current", "landing", "hit", "dimmed", "corrected"] as const;

/** Why words are highlighted. */
export type Kind = (typeof KINDS)[number];

/** A box over words, where they stand in the window. */
export interface HighlightBox {
  readonly kind: Kind;
  readonly rect: Rect;
  readonly background: string;
}

/** What is highlighted in a page. */
export interface Highlighted {
  readonly document: Document;
  readonly groups: ReadonlyMap<Kind, RangeGroups>;
  /** The labels that are printed in colours of ours, by the node that they begin in. */
  readonly labels: ReadonlyMap<Node, LabelMark>;
  /** Where an element stands in the window. */
  readonly placeOf: (element: Element) => Rect;
  readonly isDark: boolean;
}

/** A colour over words, and how much of it at most. */
interface Tint {
  readonly light: Rgb;
  readonly dark: Rgb;
  readonly most: number;
}

/** Warm like a marker pen, unlike any speaker's tint. */
const TINTS: Readonly<Record<Exclude<Kind, "dimmed" | "corrected">, Tint>> = {
  current: { light: [255, 128, 0], dark: [255, 140, 40], most: 0.4 },
  landing: { light: [255, 208, 0], dark: [255, 208, 64], most: 0.3 },
  hit: { light: [255, 208, 0], dark: [255, 208, 64], most: 0.26 },
};
/** Of words without a label, their first line is marked. */
const BEGINNINGS: ReadonlySet<Kind> = new Set<Kind>(["landing", "corrected"]);
/** So much of the page's own ground lies over what is dimmed. */
const DIMMED = 0.46;
/** What nobody sees at all is not there, either. */
const HIDDEN = { visibilityProperty: true, opacityProperty: true };

/** The boxes that stand somewhere, and the ranges that they stand over. */
interface Drawing {
  readonly boxes: readonly HighlightBox[];
  readonly ranges: readonly Range[];
}

/** The boxes that stand in an area of the window, as the page is laid out now. No two of them overlap: each word has one colour over it. */
export function boxesIn(area: Rect, { document, groups, labels, placeOf, isDark }: Highlighted): Drawing {
  const visiblePart = visiblePartsOf(document, area);
  const taken: Rect[] = [];
  const boxes: HighlightBox[] = [];
  const ranges: Range[] = [];
  for (const kind of KINDS)
    for (const [element, range] of nearRanges(groups.get(kind) ?? new Map(), area, placeOf)) {
      const seen = isDisplayed(element, HIDDEN) ? visiblePart(element) : null;
      if (!seen) continue;
      ranges.push(range);
      const hue = hueOfLabel(labels, range);
      const isMarked = BEGINNINGS.has(kind) && hue === undefined ? firstLineOf(range) : isAnywhere;
      for (const run of textRunsOf(range, element, isDark)) {
        const pair = hue === undefined ? run.pair : labelPair(hue, isDark);
        const background = backgroundOf(kind, pair, run.ground, isDark);
        for (const line of joinLines(run.rects).filter(isMarked)) {
          const rect = intersect(line, seen);
          if (!rect) continue;
          for (const part of without(rect, taken)) boxes.push({ kind, rect: part, background });
          taken.push(rect);
        }
      }
    }
  return { boxes, ranges };
}

/** The hue of the label that a range begins in; `undefined` for words that are no label. */
function hueOfLabel(labels: Highlighted["labels"], range: Range): Hue | undefined {
  const label = labels.get(range.startContainer);
  return label?.range.isPointInRange(range.startContainer, range.startOffset) ? label.hue : undefined;
}

/** Tells lines that are on a level with the first one of a range: a landing marks where words begin, not a whole screen of them. */
function firstLineOf(range: Range): (line: Rect) => boolean {
  const [first] = joinLines(range.getClientRects());
  return (line) => first !== undefined && isLevelWith(first, line);
}

function isAnywhere(): boolean {
  return true;
}

function labelPair(hue: Hue, isDark: boolean): Pair {
  const { ink, tint } = coloursOf(hue)[isDark ? "dark" : "light"];
  return { ink: rgbOfHex(ink), ground: rgbOfHex(tint) };
}

/** As strong as the words below stay legible. */
function backgroundOf(kind: Kind, pair: Pair, ground: string, isDark: boolean): string {
  // A line below them tells of it.
  if (kind === "corrected") return "none";
  if (kind === "dimmed") {
    const strength = strengthOver(pair, pair.ground, DIMMED);
    return `color-mix(in srgb,${ground} ${Math.round(strength * 100)}%,transparent)`;
  }
  const { light, dark, most } = TINTS[kind];
  const tint = isDark ? dark : light;
  return `rgb(${tint.join(" ")}/${strengthOver(pair, tint, most).toFixed(2)})`;
}
