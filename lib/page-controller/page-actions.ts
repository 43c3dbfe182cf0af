import { i18n } from "#i18n";
import type { Corrector } from "../correct/corrector.ts";
import { rangeOf } from "../extract/anchor.ts";
import type { Found, SaveOutcome } from "../messages/protocol.ts";
import type { Follower } from "../page/follower.ts";
import { rangesOf } from "../page/live-turns.ts";
import type { Status } from "../page/overlay/status.ts";
import type { Pane } from "../page-api/page-api.ts";
import type { Arrival } from "../transcript/arrival.ts";
import type { Passage } from "../transcript/block.ts";
import { type Focus, NO_FOCUS } from "../transcript/focus.ts";
import type { Transcript } from "../transcript/transcript.ts";
import type { Background } from "./background.ts";
import { createCorrecting } from "./correcting.ts";
import { createNavigation } from "./navigation.ts";
import type { PageReader } from "./page-reader.ts";
import { createQuoting } from "./quoting.ts";
import { type ReaderStore, transcriptOf } from "./reader-state.ts";

interface ActionParts {
  readonly state: ReaderStore;
  readonly follower: Follower;
  readonly reader: Pick<PageReader, "jump" | "goTo">;
  readonly background: Background;
  /** Brings what quotes into the page, where it does what waits for it. */
  readonly bringQuoting: () => void;
  /** How saving ended, in words. */
  readonly saveWords: (outcome: SaveOutcome) => string;
  readonly signal: AbortSignal;
}

/** What can be done in a page, by keys, by our overlay, by outlines beside the page. */
export type PageActions = ReturnType<typeof createPageActions>;

/** Creates the actions of a page. What they change is written into its state. */
export function createPageActions(parts: ActionParts) {
  const { state, follower, reader, background, bringQuoting, saveWords, signal } = parts;
  const current = () => follower.standing().current;
  const say: Status["say"] = (words, act) => state.change({ message: { words, act } });
  const { leave, ...navigation } = createNavigation({ state, reader, current, say });
  const quoting = createQuoting({ state, current, background, bring: bringQuoting, say, signal });
  const correcting = createCorrecting({ state, current, say, signal });
  let finding = false;
  const focus = (chosen: Focus) => state.change({ focus: chosen });
  const saveHere = async (): Promise<SaveOutcome> =>
    (await background.ask("saveHere", undefined)) ?? { kind: "failed", why: "unknown" };
  const corrector: Corrector = {
    act: async (act) => (await background.ask("correctHere", act)) ?? { kind: "failed", why: "unknown" },
    knownSpeakers: async (words) => (await background.ask("knownSpeakers", words)) ?? [],
  };
  const saySaved = (outcome: SaveOutcome) => say(saveWords(outcome));
  return {
    ...navigation,
    ...correcting,
    focus,
    /** Dims all but those who stand out, the one who speaks here where none do; or nobody any more. */
    dim(): void {
      const { speakers, dims } = state.now().focus;
      const here = transcriptOf(state.now())?.items[current() ?? -1];
      const speaking = here?.type === "turn" ? [here.speaker] : [];
      focus(dims ? NO_FOCUS : { speakers: speakers.length > 0 ? speakers : speaking, dims: true });
    },
    want: (pane: Pane | null): void => state.change({ wanted: pane, correcting: null }),
    saveHere,
    corrector,
    saySaved,
    save: async (): Promise<void> => saySaved(await saveHere()),
    openPopup: async (): Promise<void> => {
      if (!(await background.ask("popupWanted", undefined))) say(i18n.t("page.popupByHand"));
    },
    copy: (): void => void quoting.copy(),
    directive: quoting.directive,
    /** Shows what was found and goes to one of the hits: how that ended. */
    found({ hits, at, goes }: Found): Arrival {
      const { reading } = state.now();
      if (!reading) return "gone";
      const ranges = hits.map((hit) => rangesOf([hit], reading, rangeOf)[0] ?? null);
      const here = at === null ? null : (ranges[at] ?? null);
      const there = ranges.filter((range) => range !== null);
      state.change({ hits: { all: there, at: here } });
      // From hit to hit is one way: back leads to where it began.
      if (goes && !finding) leave();
      finding = at !== null;
      const hit = at === null ? undefined : hits[at];
      if (!goes || !hit) return "there";
      const arrival = reader.goTo(here === null ? [] : [here]);
      if (arrival !== "there") return arrival;
      const item = turnWith(reading.transcript, hit);
      follower.hold(state.now().turns.findLast((turn) => turn.item <= item)?.item ?? -1);
      return arrival;
    },
  };
}

/** The turn that says these words, an index into the transcript's items; -1 if there is none. */
function turnWith({ items }: Transcript, { block, start }: Passage): number {
  return items.findIndex(
    (item) =>
      item.type === "turn" &&
      item.passages.some((one) => one.block === block && one.start <= start && start < one.end),
  );
}
