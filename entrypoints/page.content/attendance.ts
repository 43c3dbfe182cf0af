import { i18n } from "#i18n";
import { tell } from "../../lib/messages/content-channel.ts";
import type { Follower, Standing } from "../../lib/page/follower.ts";
import type { Marks } from "../../lib/page/marks.ts";
import type { Move } from "../../lib/page/on-move.ts";
import css from "../../lib/page/overlay/overlay.css?inline";
import { createPresence, type Presence } from "../../lib/page/overlay/presence.ts";
import { createQuoteButton } from "../../lib/page/overlay/quote-button.ts";
import type { Status } from "../../lib/page/overlay/status.ts";
import type { Target } from "../../lib/page/page-reader.ts";
import { shadowsOf } from "../../lib/page/place-of.ts";
import { selectedSpans } from "../../lib/page/selected-spans.ts";
import { DEFAULTS } from "../../lib/settings/settings.ts";
import { callFocus } from "../../lib/wording/call-focus.ts";
import { layDesk } from "./desk.ts";
import { deskOf } from "./desk-of.ts";
import { listenToCommands } from "./listen-to-commands.ts";
import { createNamesKeys } from "./names-keys.ts";
import { presenceWords } from "./presence-words.ts";
import type { RoomActs } from "./room-acts.ts";
import { isOn, type RoomState, type RoomStateHolder, transcriptOf } from "./room-state.ts";

interface AttendanceParts {
  readonly state: RoomStateHolder;
  readonly follower: Follower;
  readonly marks: Marks;
  readonly acts: RoomActs;
  /** As in `createOverlay`. */
  readonly token: () => string | null;
  readonly signal: AbortSignal;
}

/** Our presence in the page, as long as there is something to be present for. */
export interface Attendance {
  /** False where we are not present. */
  say(...said: Parameters<Status["say"]>): boolean;
  /** The words have moved under the window. */
  moved(standing: Standing, move: Move): void;
  /** Shows what was found, and the one hit that the reader is at. */
  find(hits: readonly Range[], at: Range | null): void;
  /** Shows where a jump landed, and takes the focus there. */
  land(ranges: readonly Range[], target: Target): void;
}

/** Comes and goes with the switch and with the transcript, and shows what is known whenever that changes. */
export function attend({ state, follower, marks, acts, token, signal }: AttendanceParts): Attendance {
  let presence: Presence | null = null;
  let present: AbortController | null = null;
  const namesKeys = createNamesKeys(() => state.now().settings ?? DEFAULTS);

  const come = () => {
    present = new AbortController();
    const end = AbortSignal.any([present.signal, signal]);
    presence = createPresence({
      document,
      css,
      marks,
      words: presenceWords(
        () => transcriptOf(state.now()),
        () => state.now().settings ?? DEFAULTS,
        namesKeys,
      ),
      jump: (item) => void acts.to(item).then(acts.sayArrival),
      openOutline: () => acts.want(state.now().wanted === null ? "outline" : null),
      token: token(),
      hindered: (isHindered) => state.change({ isHindered }),
      signal: end,
    });
    createQuoteButton({
      document,
      layer: presence.layer,
      label: i18n.t("copy.asQuote"),
      shadows: () => shadowsOf(state.now().reading?.anchors ?? []),
      offers: (ranges) => offersQuote(state.now(), ranges),
      onPress: acts.copy,
      signal: end,
    });
    listenToCommands({ targets: [window, presence.layer], state, acts, signal: end });
    layDesk(deskOf({ state, acts, layer: presence.layer, signal: end }));
    end.addEventListener("abort", () => layDesk(null), { once: true });
  };
  const go = () => {
    present?.abort();
    present = presence = null;
    const { wanted, isHindered } = state.now();
    if (wanted !== null || isHindered) state.change({ wanted: null, isHindered: false });
  };
  const look = (now: RoomState, before: RoomState) => {
    if (!isOn(now) || now.turns.length === 0) return go();
    const isNew = presence === null;
    if (isNew) come();
    if (isNew || hasChanged(now, before, ["settings", "turns", "focus"])) draw(now);
    if (isNew || hasChanged(now, before, ["turns", "focus", "offer"])) presence?.offer(offerOf(now, acts));
    if (now.wanted === before.wanted) return;
    presence?.outlineOpened(now.wanted !== null);
    if (now.wanted !== null) void tell("outlineWanted", undefined);
  };
  const draw = ({ turns, focus, settings }: RoomState) => {
    presence?.show(turns, focus, settings ?? DEFAULTS);
    presence?.moved(follower.standing(), "layout");
  };
  state.onChange(look, signal);
  return {
    say(...said) {
      presence?.say(...said);
      return presence !== null;
    },
    moved: (standing, move) => presence?.moved(standing, move),
    find: (hits, at) => presence?.find(hits, at),
    land: (ranges, { item, says }) => presence?.land(ranges, item ?? says),
  };
}

function hasChanged(now: RoomState, before: RoomState, names: readonly (keyof RoomState)[]): boolean {
  return names.some((name) => now[name] !== before[name]);
}

function offersQuote({ settings, reading }: RoomState, ranges: readonly Range[]): boolean {
  return (settings ?? DEFAULTS).quoteButton && reading !== null && selectedSpans(ranges, reading).length > 0;
}

/** Who stands out and how much that leaves; else what is offered. */
function offerOf(now: RoomState, acts: RoomActs): RoomState["offer"] {
  const transcript = transcriptOf(now);
  const left = transcript && callFocus(transcript, now.focus);
  if (left === null) return now.offer;
  return { says: left, acts: [{ label: i18n.t("page.everybody"), act: () => acts.focus([]) }] };
}
