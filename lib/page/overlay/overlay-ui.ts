import { read } from "../../extract/dom.ts";
import { type Focus, isDimmed } from "../../transcript/focus.ts";
import type { Standing } from "../follower.ts";
import type { LiveTurn } from "../live-turns.ts";
import type { LabelMark, Marks } from "../marks.ts";
import type { Move } from "../on-move.ts";
import { createCorner } from "./corner.ts";
import { createHighlights } from "./highlights.ts";
import type { Doubt } from "./in-sight.ts";
import { createLanding } from "./landing.ts";
import { put } from "./make.ts";
import { createMargins } from "./margins.ts";
import { createOfferLine, type Offer } from "./offer.ts";
import { createOverlay } from "./overlay.ts";
import { createPill, type KeyHint, type PillLabels, type PillWords } from "./pill.ts";
import { createPlacement } from "./placement.ts";
import { createRail } from "./rail.ts";
import { createStatus, type Status } from "./status.ts";

/** What of us is seen in a page. */
export interface Look {
  readonly rail: "right" | "left" | "off";
  readonly pill: boolean;
  readonly margins: boolean;
}

/** What our overlay in a page says. */
export interface OverlayStrings {
  readonly rail: string;
  /** A turn: who speaks, which question of how many; the first words. */
  readonly describe: (item: number) => readonly [who: string, words: string];
  readonly pill: PillLabels;
  /** The turn that is read, an index into the transcript's items; `null` before the first: all that there is. */
  readonly here: (item: number | null) => PillWords | null;
  /** Keys that a newcomer is told of before the first turn. */
  readonly keys: () => readonly KeyHint[];
  /** That a press was not taken, and why. */
  readonly refused: (why: Doubt) => string;
}

interface OverlayUiParts {
  readonly document: Document;
  readonly css: string;
  readonly marks: Marks;
  readonly words: OverlayStrings;
  readonly jump: (item: number) => void;
  readonly openOutline: () => void;
  /** As in `createOverlay`. */
  readonly token: string | null;
  readonly hindered: (is: boolean) => void;
  /** Its abort leaves the page exactly as it was. */
  readonly signal: AbortSignal;
}

/** All that is seen of us in a page that is switched on. */
export interface OverlayUi {
  /** Shows these turns; those of `focus` stand out. */
  show(turns: readonly LiveTurn[], focus: Focus, look: Look): void;
  /** The words have moved under the window. */
  moved(standing: Standing, move: Move): void;
  /** Highlights what was found, and the one hit that the reader is at, instead of those before. */
  find(hits: readonly Range[], at: Range | null): void;
  /** Highlights where a jump landed, and takes the focus there: to a turn, or to other words. */
  land(ranges: readonly Range[], at: number | string): void;
  say: Status["say"];
  offer(line: Offer | null): void;
  outlineOpened(open: boolean): void;
  /** Where other things of ours can be put; none of them is the page's. */
  readonly layer: HTMLElement;
}

/** Creates the overlay of a document; nothing is seen before `show`. */
export function createOverlayUi({
  document,
  css,
  marks,
  words,
  jump,
  openOutline,
  token,
  hindered,
  signal,
}: OverlayUiParts): OverlayUi {
  const status = createStatus(document, signal);
  // By itself: what is said and offered stays there for the next press.
  const refusal = createStatus(document, signal, "refusal");
  const refused = (why: Doubt | null) => (why ? sayAt(refusal)(words.refused(why)) : refusal.unsay());
  const overlay = createOverlay({ document, css, token, refused, hindered, signal });
  const landing = createLanding(document);
  const placement = createPlacement({ document, isOurs: overlay.isOurs, landed: landing.at });
  const { describe } = words;
  const rail = createRail({ document, label: words.rail, describe, jump, tipPlace: placement.tip });
  const pill = createPill({ document, labels: words.pill, onOpen: openOutline });
  const margins = createMargins(document);
  let labels: ReadonlyMap<Node, LabelMark> = new Map();
  const highlights = createHighlights({ document, labels: () => labels, isDark: marks.isDark, signal });
  const offerLine = createOfferLine(document);
  const lines = [status.element, refusal.element, offerLine.element];
  const corner = createCorner({ document, layer: overlay.layer, lines, pill, signal });
  overlay.layer.append(highlights.element, margins.element, landing.element, rail.element, corner.element);
  let turns: readonly LiveTurn[] = [];
  let lit: readonly LiveTurn[] = [];
  let look: Look = { rail: "off", pill: false, margins: false };
  let shown: number | null | undefined;
  let standing: Standing = { current: null, from: null, to: null };
  let isOpen = false;
  let named: readonly KeyHint[] = [];
  signal.addEventListener("abort", () => marks.clear(), { once: true });

  const lookAround = (move: Move) => {
    overlay.shade(marks.isDark());
    placement.look({ turns, standing, move, rail: look.rail, isOutlineOpen: isOpen });
  };
  /** Puts all of ours where it belongs as far as that is known. */
  const settle = () => {
    const [side, at] = [placement.rail(), placement.place()];
    const hasTile = at.at === "edge" && at.side === side && pill.isShown();
    put(rail.element, {
      hidden: side === null ? "" : null,
      "data-side": side,
      "data-tile": hasTile ? "" : null,
    });
    const isFree = at.at === "margin" && pill.isShown() && offerLine.element.hidden;
    const keys = isFree && standing.current === null && isHigh(document) ? words.keys() : [];
    if (keys.length + named.length > 0) pill.nameKeys(keys);
    named = keys;
    corner.place(at, keys.length);
  };
  const sayAt =
    (one: Status): Status["say"] =>
    (...said) => {
      placement.chooseEdge();
      settle();
      one.say(...said);
    };
  return {
    layer: overlay.layer,
    show(drawn, focus, looks) {
      if (signal.aborted) return;
      // The labels of all, whoever stands out: the page reads what we mark in it.
      if (drawn !== turns) {
        const printed = drawn.flatMap(({ hue, labels: all }) => all.map((range) => ({ hue, range })));
        labels = new Map(printed.map((label) => [label.range.startContainer, label]));
        marks.show(printed);
      }
      turns = drawn;
      look = looks;
      shown = undefined;
      const { speakers } = focus;
      lit = speakers.length === 0 ? turns : turns.filter(({ speaker }) => speakers.includes(speaker));
      rail.draw(turns, speakers);
      margins.draw(look.margins ? lit : []);
      // Not with every scroll: a page that throws us out is not fought.
      overlay.keep();
      highlights.set(
        "corrected",
        turns.flatMap(
          ({ corrected, labels: [label], words: [first] }) => (corrected && (label ?? first)) || [],
        ),
      );
      const dimmed = turns.filter(({ speaker }) => isDimmed(focus, speaker));
      highlights.set(
        "dimmed",
        dimmed.flatMap((turn) => [...turn.labels, ...turn.words]),
      );
    },
    moved(stands, move) {
      standing = stands;
      const { current, from, to } = stands;
      // Before anything is shown: to look at what stands at a point counts as a frame, and what is then moved as a shift of the page.
      lookAround(move);
      if (shown !== current) pill.show(look.pill ? words.here(current) : null);
      settle();
      rail.frame(from, to);
      landing.follow();
      if (move === "layout") highlights.draw();
      if (look.margins && (move === "layout" || margins.areCut())) margins.draw(lit);
      if (shown === current) return;
      shown = current;
      rail.current(current);
    },
    find(hits, at) {
      highlights.set("hit", hits);
      highlights.set("current", at ? [at] : []);
    },
    land(ranges, at) {
      highlights.land(ranges);
      const [first] = ranges;
      if (first) landing.take(first, typeof at === "string" ? at : words.describe(at).join(". "));
      placement.chooseEdge();
      settle();
    },
    say: sayAt(status),
    offer(offered) {
      placement.chooseEdge();
      offerLine.show(offered);
      settle();
    },
    outlineOpened(open) {
      isOpen = open;
      lookAround("layout");
      pill.opened(open);
      settle();
    },
  };
}

/** A window so low, in pixels, has no room for what a newcomer is told. */
const LOW = 400;

function isHigh(document: Document): boolean {
  return read(document, "documentElement").clientHeight >= LOW;
}
