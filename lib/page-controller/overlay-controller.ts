import { i18n } from "#i18n";
import type { Follower, Standing } from "../page/follower.ts";
import type { Marks } from "../page/marks.ts";
import type { Move } from "../page/on-move.ts";
import css from "../page/overlay/overlay.css?inline";
import { createOverlayUi, type OverlayUi } from "../page/overlay/overlay-ui.ts";
import { createSelectionBar } from "../page/overlay/selection-bar.ts";
import { shadowsOf } from "../page/place-of.ts";
import { selectedSpans } from "../page/selected-spans.ts";
import { exposePageApi } from "../page-api/page-api.ts";
import { DEFAULTS } from "../settings/settings.ts";
import { focusWords } from "../strings/focus-words.ts";
import { NO_FOCUS } from "../transcript/focus.ts";
import type { Background } from "./background.ts";
import { createPageApi } from "./create-page-api.ts";
import { listenToCommands } from "./listen-to-commands.ts";
import { createNamesKeys } from "./names-keys.ts";
import { overlayStrings } from "./overlay-strings.ts";
import type { PageActions } from "./page-actions.ts";
import { toItem } from "./page-reader.ts";
import { hasChanged, isShown, type ReaderState, type ReaderStore, transcriptOf } from "./reader-state.ts";

interface OverlayParts {
  readonly state: ReaderStore;
  readonly follower: Follower;
  readonly marks: Marks;
  readonly actions: PageActions;
  readonly background: Background;
  /** Brings the outline into the page. */
  readonly bringOutline: () => void;
  /** As in `createOverlay`. */
  readonly token: () => string | null;
  readonly signal: AbortSignal;
}

/** What is seen of us in the page, as long as there is something to show. */
export interface OverlayController {
  /** Shows where the words stand that have moved under the window. */
  moved(standing: Standing, move: Move): void;
}

/** Creates an overlay that comes and goes with the switch and with the transcript, and shows the state whenever that changes. */
export function createOverlayController(parts: OverlayParts): OverlayController {
  const { state, follower, marks, actions, background, bringOutline, token, signal } = parts;
  let ui: OverlayUi | null = null;
  let life: AbortController | null = null;
  const namesKeys = createNamesKeys(() => state.now().settings ?? DEFAULTS);

  const appear = () => {
    life = new AbortController();
    const end = AbortSignal.any([life.signal, signal]);
    ui = createOverlayUi({
      document,
      css,
      marks,
      words: overlayStrings(
        () => transcriptOf(state.now()),
        () => state.now().settings ?? DEFAULTS,
        namesKeys,
      ),
      jump: (item) => void actions.goTo(toItem(item)),
      openOutline: () => actions.want(state.now().wanted === null ? "outline" : null),
      token: token(),
      hindered: (isHindered) => state.change({ isHindered }),
      signal: end,
    });
    createSelectionBar({
      document,
      layer: ui.layer,
      actions: [
        { label: i18n.t("copy.asQuote"), onPress: actions.copy },
        { label: i18n.t("correct.menu.begin"), onPress: actions.beginTurn },
      ],
      shadows: () => shadowsOf(state.now().reading?.anchors ?? []),
      offers: (ranges) => offersQuote(state.now(), ranges),
      signal: end,
    });
    listenToCommands({ targets: [window, ui.layer], state, actions, signal: end });
    exposePageApi(createPageApi({ state, actions, background, layer: ui.layer, signal: end }));
    end.addEventListener("abort", () => exposePageApi(null), { once: true });
  };
  const disappear = () => {
    life?.abort();
    life = ui = null;
    const { wanted, isHindered } = state.now();
    if (wanted !== null || isHindered) state.change({ wanted: null, isHindered: false });
  };
  const look = (now: ReaderState, before: ReaderState) => {
    if (!isShown(now)) return disappear();
    const isNew = ui === null;
    if (isNew) appear();
    if (isNew || hasChanged(now, before, ["settings", "turns", "focus"])) draw(now);
    if (isNew || hasChanged(now, before, ["turns", "focus", "offer"])) ui?.offer(offerOf(now, actions));
    tellReader(now, before);
    if (now.wanted === before.wanted) return;
    ui?.outlineOpened(now.wanted !== null);
    if (now.wanted !== null) bringOutline();
  };
  /** Shows what happens once. */
  const tellReader = ({ landing, hits, message }: ReaderState, before: ReaderState) => {
    if (landing && landing !== before.landing) ui?.land(landing.ranges, landing.item ?? landing.says);
    if (hits !== before.hits) ui?.find(hits.all, hits.at);
    if (message && message !== before.message) ui?.say(message.words, message.act);
  };
  const draw = ({ turns, focus, settings }: ReaderState) => {
    ui?.show(turns, focus, settings ?? DEFAULTS);
    ui?.moved(follower.standing(), "layout");
  };
  state.subscribe(look, signal);
  return { moved: (standing, move) => ui?.moved(standing, move) };
}

function offersQuote({ settings, reading }: ReaderState, ranges: readonly Range[]): boolean {
  return (settings ?? DEFAULTS).quoteButton && reading !== null && selectedSpans(ranges, reading).length > 0;
}

/** Returns who stands out and how much that leaves; else what is offered. */
function offerOf(now: ReaderState, actions: PageActions): ReaderState["offer"] {
  const transcript = transcriptOf(now);
  const left = transcript && now.focus.dims ? focusWords(transcript, now.focus.speakers) : null;
  if (left === null) return now.offer;
  return { says: left, acts: [{ label: i18n.t("page.everybody"), act: () => actions.focus(NO_FOCUS) }] };
}
