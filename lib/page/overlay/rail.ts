import { coloursOf } from "../../transcript/palette.ts";
import type { SpeakerId } from "../../transcript/speaker.ts";
import type { LiveTurn } from "../live-turns.ts";
import { ownProperty } from "../own-properties.ts";
import type { TurnPlace } from "../turn-at.ts";
import { make, put } from "./make.ts";
import type { Edge } from "./placing.ts";

/** What the rail hears and says. */
interface RailParts {
  readonly document: Document;
  /** What the rail is called. */
  readonly label: string;
  /** A turn in words: who speaks, which question of how many, the first words. */
  readonly describe: (item: number) => readonly [who: string, words: string];
  readonly jump: (item: number) => void;
  /** Where the words about a turn stand; `null`: nowhere, for something else of ours stands there. */
  readonly tipPlace: (item: number) => TipPlace | null;
}

/** Where words about a turn stand: beside the rail, so wide at most, or along an edge of the window. */
export type TipPlace = { readonly width: number } | { readonly edge: Edge };

/** A slim map of the whole event: one coloured part a turn, questions marked, the visible stretch framed. */
export interface Rail {
  readonly element: HTMLElement;
  /** Draws these turns instead of those before; those of others than `focus` (unless it is empty) are dimmed. */
  draw(turns: readonly LiveTurn[], focus: readonly SpeakerId[]): void;
  /** Frames what stands in the window, from one place in the turns to another (`null`: before the first). */
  frame(from: TurnPlace | null, to: TurnPlace | null): void;
  /** Says which turn is being read. */
  current(item: number | null): void;
}

/** A part is no thinner than this share of the rail, or nobody could point at it. */
const THINNEST = 0.002;

/** A rail, drawn by `draw`. Its parts are one stop of the Tab key: arrows move among them, Enter jumps. */
export function createRail({ document, label, describe, jump, tipPlace }: RailParts): Rail {
  const parts = make(document, "div", {
    class: "rail-parts",
    role: "listbox",
    tabindex: "0",
    "aria-label": label,
  });
  const stretch = make(document, "div", { class: "rail-stretch" });
  let tip = make(document, "div", { class: "rail-tip", hidden: "" });
  // Hidden until it has a side: what is laid out at one edge and then at the other counts as a shift of the page.
  const element = make(document, "div", { class: "rail", hidden: "" }, parts, stretch, tip);
  let turns: readonly LiveTurn[] = [];
  /** Where each part begins, 0 to 1, and the end of the last. */
  let edges: readonly number[] = [0];
  let at = -1;
  /** How many turns a part stands for. */
  let per = 1;

  const name = (index: number) => {
    const part = parts.children[index];
    const turn = turns[index];
    if (!part || !turn) return;
    const [who, words] = describe(turn.item);
    put(part, { "aria-label": `${who}. ${words}` });
    const middle = ((edges[index] ?? 0) + (edges[index + 1] ?? 1)) / 2;
    const place = tipPlace(turn.item);
    const before = tip;
    // Another one each time: one that moves about would count as a shift, too.
    tip = make(
      document,
      "div",
      {
        class: "rail-tip",
        hidden: place ? null : "",
        "data-edge": place && "edge" in place ? place.edge : null,
        style: place && "width" in place ? tipStyle(middle, place.width) : null,
      },
      make(document, "b", { dir: "auto" }, who),
      make(document, "span", { dir: "auto" }, words),
    );
    before.replaceWith(tip);
  };
  const point = (index: number) => {
    put(parts.children[at] ?? tip, { "aria-selected": "false" });
    at = Math.min(Math.max(index, 0), turns.length - 1);
    const part = parts.children[at];
    if (!part) return;
    put(part, { "aria-selected": "true" });
    put(parts, { "aria-activedescendant": part.id });
    name(at);
  };
  const hide = () => put(tip, { hidden: "" });
  const partOf = (event: Event) => [...parts.children].indexOf(event.target as Element);
  parts.addEventListener("pointerover", (event) => name(partOf(event)));
  parts.addEventListener("pointerleave", hide);
  parts.addEventListener("focus", () => point(Math.max(at, 0)));
  parts.addEventListener("blur", hide);
  parts.addEventListener("click", (event) => {
    const turn = turns[partOf(event)];
    if (turn) jump(turn.item);
  });
  parts.addEventListener("keydown", (event) => {
    const to = TARGETS[event.key]?.(at, turns.length - 1);
    const turn = turns[at];
    if (event.key === "Enter" && turn) jump(turn.item);
    else if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    else point(to);
    event.preventDefault();
    event.stopPropagation();
  });

  return {
    element,
    draw(all, focus) {
      const drawn = joined(all);
      turns = drawn;
      per = Math.ceil(all.length / MOST_PARTS) || 1;
      edges = edgesOf(drawn);
      at = Math.min(at, drawn.length - 1);
      hide();
      parts.replaceChildren(
        ...drawn.map((turn, index) => partFor(document, turn, index, edges, describe, focus)),
      );
    },
    frame(from, to) {
      const top = edgeAt(edges, partAt(from, per));
      const height = Math.max(edgeAt(edges, partAt(to, per)) - top, 0);
      stretch.style.transform = `translateY(${top * 100}%)`;
      put(stretch.firstElementChild ?? stretch.appendChild(make(document, "div")), {
        style: `height:${height * 100}%`,
      });
    },
    current(item) {
      const before = parts.querySelector("[aria-current]");
      const index = item === null ? -1 : turns.findLastIndex((turn) => turn.item <= item);
      const now = parts.children[index] ?? null;
      if (before === now) return;
      if (before) put(before, { "aria-current": null });
      if (now) put(now, { "aria-current": "location" });
      // The keys begin where one reads.
      if (!parts.matches(":focus")) at = index;
    },
  };
}

/** Beside the middle of its part, from the top of the rail to where the pill and what we say begin. */
function tipStyle(middle: number, width: number): string {
  return `${ownProperty("at")}:${middle};inline-size:${width}px`;
}

function partFor(
  document: Document,
  { item, speaker, hue, asks }: LiveTurn,
  index: number,
  edges: readonly number[],
  describe: RailParts["describe"],
  focus: readonly SpeakerId[],
): HTMLElement {
  const { light, dark } = coloursOf(hue);
  const share = (edges[index + 1] ?? 1) - (edges[index] ?? 0);
  return make(document, "div", {
    id: `part-${item}`,
    role: "option",
    "aria-selected": "false",
    "aria-label": describe(item).join(". "),
    style: `height:${share * 100}%;${ownProperty("ink")}:light-dark(${light.ink},${dark.ink})`,
    "data-asks": asks ? "" : null,
    "data-dim": focus.length > 0 && !focus.includes(speaker) ? "" : null,
  });
}

/** Where each part begins, in proportion to its length, and where the last ends. */
export function edgesOf(turns: readonly Pick<LiveTurn, "length">[]): number[] {
  const all = turns.reduce((sum, { length }) => sum + length, 0) || 1;
  const shares = turns.map(({ length }) => Math.max(length / all, THINNEST));
  const sum = shares.reduce((total, share) => total + share, 0) || 1;
  let edge = 0;
  return [0, ...shares.map((share) => (edge += share / sum))];
}

/** A window has no more lines of pixels than this: a longer event has parts of several turns, each told by its first. */
const MOST_PARTS = 1000;

function joined(turns: readonly LiveTurn[]): readonly LiveTurn[] {
  const per = Math.ceil(turns.length / MOST_PARTS);
  if (per <= 1) return turns;
  const parts: LiveTurn[] = [];
  for (const [index, turn] of turns.entries()) {
    const open = parts.at(-1);
    if (index % per === 0 || !open) parts.push(turn);
    else
      parts[parts.length - 1] = { ...open, length: open.length + turn.length, asks: open.asks || turn.asks };
  }
  return parts;
}

function partAt(place: TurnPlace | null, per: number): TurnPlace | null {
  if (!place || per === 1) return place;
  return { index: Math.floor(place.index / per), share: ((place.index % per) + place.share) / per };
}

function edgeAt(edges: readonly number[], place: TurnPlace | null): number {
  if (!place) return 0;
  const from = edges[place.index] ?? 1;
  const to = edges[place.index + 1] ?? 1;
  return from + (to - from) * place.share;
}

const PAGE = 10;

const TARGETS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
  Home: () => 0,
  End: (_, last) => last,
};
