import { read } from "../../extract/dom.ts";
import type { Standing } from "../follower.ts";
import type { LiveTurn } from "../live-turns.ts";
import type { Move } from "../on-move.ts";
import { placeOf } from "../place-of.ts";
import type { Place } from "./corner.ts";
import { type Column, edgeAwayFrom, freeEdge, marginAt, marginFor, type Side } from "./placing.ts";
import type { TipPlace } from "./rail.ts";
import { roomForRail } from "./rail-room.ts";
import { textColumn } from "./text-column.ts";

/** What is to be placed beside the words of a page. */
interface Wish {
  readonly turns: readonly LiveTurn[];
  readonly standing: Standing;
  readonly move: Move;
  readonly rail: Side | "off";
  readonly isOutlineOpen: boolean;
}

interface PlacementParts {
  readonly document: Document;
  /** Whether an element of the page is our own. */
  readonly isOurs: (element: Element | null) => boolean;
  /** The words where a jump has landed, as long as nothing else has the focus. */
  readonly landed: () => Range | null;
}

/** Knows where ours covers none of the words that it speaks of. */
export interface Placement {
  /** Looks where the words stand now. */
  look(wish: Wish): void;
  rail(): Side | null;
  place(): Place;
  /** Where words about a turn stand. */
  tip(item: number): TipPlace | null;
  /** Something new is said: it may lie at another edge than what was said before, which stays where it is. */
  chooseEdge(): void;
}

/** A tile with what parts it from the window's edge and from the words, in pixels. */
const TILE_HEIGHT = 40;
const TILE_WIDTH = 28;

/** A placement in a document; nothing has a place before the first look. */
export function createPlacement({ document, isOurs, landed }: PlacementParts): Placement {
  let wish: Wish | null = null;
  let column: Column | null = null;
  let measured = "";
  let rail: Side | null = null;
  let place: Place = { at: "edge", edge: "bottom", side: "right", tile: null };
  let edge: "top" | "bottom" = "bottom";

  const size = () => read(document, "documentElement");
  const turnAt = (item: number | null) => wish?.turns.findLast((turn) => item !== null && turn.item <= item);
  const topOf = (turn: LiveTurn | undefined): number | null => {
    const range = turn?.labels[0] ?? turn?.words[0];
    return (range && placeOf(range)?.top) ?? null;
  };
  const chooseEdge = () => {
    const words = landed();
    const top = words ? placeOf(words)?.top : topOf(turnAt(wish?.standing.current ?? null));
    edge = edgeAwayFrom(top ?? null, size().clientHeight);
    if (place.at === "edge") place = { ...place, edge };
  };
  /** Not with every scroll: what is in sight stands in the columns that were measured. */
  const measure = ({ turns, standing: { from, to }, move }: Wish) => {
    const inSight = `${from?.index},${to?.index}`;
    if (move === "scroll" && inSight === measured) return;
    measured = inSight;
    column = textColumn(turns, from, to);
  };
  const atEdge = ({ standing, turns, rail: wished }: Wish): Place => {
    const lane = rail ?? (wished === "off" ? roomForRail(document, turns, "right", isOurs) : null);
    if (lane) return { at: "edge", edge, side: lane, tile: "bottom" };
    // No lane is free of words: at least none of whoever is named lies below.
    const { clientWidth, clientHeight } = size();
    const turn = turnAt(standing.current);
    const lines = [...(turn?.labels ?? []), ...(turn?.words ?? [])].flatMap((range) => [
      ...range.getClientRects(),
    ]);
    const below = lines.filter(
      ({ right, top, bottom }) => right > clientWidth - TILE_WIDTH && bottom > 0 && top < clientHeight,
    );
    return { at: "edge", edge, side: "right", tile: freeEdge(TILE_HEIGHT, below, clientHeight) };
  };
  return {
    look(now) {
      wish = now;
      const { turns, isOutlineOpen } = now;
      const wasAt = place.at;
      rail = now.rail === "off" || turns.length < 2 ? null : roomForRail(document, turns, now.rail, isOurs);
      measure(now);
      const margin = marginFor({ width: size().clientWidth, column, rail });
      if (isOutlineOpen) place = { at: "outline" };
      else place = margin ? { at: "margin", margin } : atEdge(now);
      if (now.move === "layout" || place.at !== wasAt) chooseEdge();
    },
    rail: () => rail,
    place: () => place,
    tip(item) {
      const { clientWidth, clientHeight } = size();
      // The outline says who speaks.
      if (!rail || place.at === "outline") return null;
      const margin = marginAt(rail, { width: clientWidth, column, rail });
      if (margin) return { width: margin.right - margin.left };
      return { edge: edgeAwayFrom(topOf(turnAt(item)), clientHeight) };
    },
    chooseEdge,
  };
}
