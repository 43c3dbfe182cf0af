import type { SpeakerId } from "../../transcript/speaker.ts";
import type { Standing } from "../follower.ts";
import type { LiveTurn } from "../live-turns.ts";
import type { Marks } from "../marks.ts";
import type { Move } from "../on-move.ts";
import type { Doubt } from "./in-sight.ts";
import { createLanding } from "./landing.ts";
import { make, put } from "./make.ts";
import { createMargins } from "./margins.ts";
import { createOverlay } from "./overlay.ts";
import { createPill, type Offer, type PillWords } from "./pill.ts";
import { createRail } from "./rail.ts";
import { roomForRail } from "./rail-room.ts";
import { createStatus, type Status } from "./status.ts";

/** What of us is seen in a page. */
export interface Look {
  readonly rail: "right" | "left" | "off";
  readonly pill: boolean;
  readonly margins: boolean;
}

/** What our presence in a page says. */
export interface PresenceWords {
  readonly rail: string;
  readonly openOutline: string;
  /** A turn: who speaks, which question of how many; the first words. */
  readonly describe: (item: number) => readonly [who: string, words: string];
  readonly pill: (item: number) => PillWords | null;
  /** That a press was not taken, and why. */
  readonly refused: (why: Doubt) => string;
}

interface PresenceParts {
  readonly document: Document;
  readonly css: string;
  readonly marks: Marks;
  readonly words: PresenceWords;
  readonly jump: (item: number) => void;
  readonly openOutline: () => void;
  /** As in `createOverlay`. */
  readonly token: string | null;
  readonly hindered: (is: boolean) => void;
  /** Its abort leaves the page exactly as it was. */
  readonly signal: AbortSignal;
}

/** All that is seen of us in a page that is switched on. */
export interface Presence {
  /** Shows these turns, with those of others than `focus` dimmed. */
  show(turns: readonly LiveTurn[], focus: readonly SpeakerId[], look: Look): void;
  /** The words have moved under the window. */
  moved(standing: Standing, move: Move): void;
  /** Takes the focus to where a jump landed: at a turn, or at other words. */
  land(range: Range, at: number | string): void;
  say: Status["say"];
  offer(line: Offer | null): void;
  outlineOpened(open: boolean): void;
  /** Where other things of ours can be put; none of them is the page's. */
  readonly layer: HTMLElement;
}

/** A presence in a document; nothing is seen before `show`. */
export function createPresence({
  document,
  css,
  marks,
  words,
  jump,
  openOutline,
  token,
  hindered,
  signal,
}: PresenceParts): Presence {
  const status = createStatus(document, signal);
  // By itself: what is said and offered stays there for the next press.
  const refusal = createStatus(document, signal, "refusal");
  const refused = (why: Doubt | null) => (why ? refusal.say(words.refused(why)) : refusal.unsay());
  const overlay = createOverlay({ document, css, token, refused, hindered, signal });
  const rail = createRail({ document, label: words.rail, describe: words.describe, jump });
  const pill = createPill({ document, open: words.openOutline, onOpen: openOutline });
  const margins = createMargins(document);
  const landing = createLanding(document);
  const corner = make(document, "div", { class: "corner" }, status.element, refusal.element, pill.element);
  overlay.layer.append(margins.element, landing.element, rail.element, corner);
  let turns: readonly LiveTurn[] = [];
  let lit: readonly LiveTurn[] = [];
  let look: Look = { rail: "off", pill: false, margins: false };
  let shown: number | null | undefined;
  signal.addEventListener("abort", () => marks.clear(), { once: true });

  const place = () => {
    overlay.shade(marks.isDark());
    const side =
      look.rail === "off" || turns.length < 2
        ? null
        : roomForRail(document, turns, look.rail, overlay.isOurs);
    put(rail.element, { hidden: side === null ? "" : null, "data-side": side });
  };
  return {
    layer: overlay.layer,
    show(drawn, focus, looks) {
      if (signal.aborted) return;
      turns = drawn;
      look = looks;
      shown = undefined;
      lit = focus.length === 0 ? turns : turns.filter(({ speaker }) => focus.includes(speaker));
      marks.show(lit.flatMap(({ hue, labels }) => labels.map((range) => ({ hue, range }))));
      const dimmed = turns.filter((turn) => !lit.includes(turn));
      marks.dim(dimmed.flatMap(({ labels, words: spoken }) => [...labels, ...spoken]));
      rail.draw(turns, focus);
      margins.draw(look.margins ? lit : []);
      // Not with every scroll: a page that throws us out is not fought.
      overlay.keep();
      place();
    },
    moved({ current, from, to }, move) {
      place();
      rail.frame(from, to);
      landing.follow();
      if (look.margins && (move === "layout" || margins.areCut())) margins.draw(lit);
      if (shown === current) return;
      shown = current;
      rail.current(current);
      pill.show(look.pill && current !== null ? words.pill(current) : null);
    },
    land: (range, at) => landing.take(range, typeof at === "string" ? at : words.describe(at).join(". ")),
    say: status.say,
    offer: pill.offer,
    outlineOpened: pill.opened,
  };
}
