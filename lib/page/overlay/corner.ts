import { ownProperty } from "../own-properties.ts";
import { make, put } from "./make.ts";
import type { Pill } from "./pill.ts";
import type { Edge, Margin, Side } from "./placing.ts";

/** Where what we say stands: in the page's margin; at an edge of the window, the pill as a tile; at the foot of the open outline. */
export type Place =
  | { readonly at: "margin"; readonly margin: Margin }
  | {
      readonly at: "edge";
      readonly edge: Edge;
      readonly side: Side;
      /** Where the tile stands at that side; `null` where it would cover the words that it speaks of. */
      readonly tile: Edge | null;
    }
  | { readonly at: "outline" };

interface CornerParts {
  readonly document: Document;
  /** What has custom properties that tell how high what we say is; everything of ours stands in it. */
  readonly layer: HTMLElement;
  /** What we say, one above the other. */
  readonly lines: readonly HTMLElement[];
  readonly pill: Pill;
  readonly signal: AbortSignal;
}

/** Holds the pill and what we say beside the page's words. */
export interface Corner {
  readonly element: HTMLElement;
  /** Moves all to where it belongs; `hints`: how many keys the pill names. */
  place(place: Place, hints: number): void;
}

/** The pill with what parts it from what stands above it, in pixels. */
const PILL_HEIGHT = 68;
/** A pill narrower than this has no room for a name beside initials, in pixels. */
const NARROW = 180;
/** A key in the pill's list, and what the list has around it, in pixels. */
const KEY_HEIGHT = 24;
const KEYS_AROUND = 17;

/**
 * A corner of a document. All is moved by translation, and what stands above something of changing height is lifted by one: a beginning
 * that moves by layout would count as a shift of the page.
 */
export function createCorner({ document, layer, lines, pill, signal }: CornerParts): Corner {
  const stack = make(document, "div", { class: "corner-stack" }, ...lines);
  const element = make(document, "div", { class: "corner" }, stack, pill.element);
  const tell = (name: string, pixels: number) => layer.style.setProperty(ownProperty(name), `${pixels}px`);
  const sizes = new ResizeObserver(() => tell("said", stack.offsetHeight));
  sizes.observe(stack);
  signal.addEventListener("abort", () => sizes.disconnect(), { once: true });
  return {
    element,
    place(place, hints) {
      const inMargin = place.at === "margin" ? place.margin : null;
      const atEdge = place.at === "edge" ? place : null;
      const lift = hints > 0 ? hints * KEY_HEIGHT + KEYS_AROUND : 0;
      tell("keys", lift);
      tell("pill", inMargin && pill.isShown() ? PILL_HEIGHT + lift : 0);
      const width = inMargin ? inMargin.right - inMargin.left : 0;
      tell("left", inMargin?.left ?? 0);
      tell("width", width);
      put(element, {
        "data-at": place.at,
        "data-narrow": inMargin && width < NARROW ? "" : null,
        "data-side": inMargin?.side ?? atEdge?.side ?? null,
        "data-edge": atEdge?.edge ?? null,
        "data-tile": atEdge ? (atEdge.tile ?? "none") : null,
      });
    },
  };
}
