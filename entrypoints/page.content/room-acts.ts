import { i18n } from "#i18n";
import { rangeOf } from "../../lib/extract/anchor.ts";
import { ask } from "../../lib/messages/content-channel.ts";
import type { Found, SaveOutcome } from "../../lib/messages/protocol.ts";
import type { Follower } from "../../lib/page/follower.ts";
import { type LiveReading, rangesOf } from "../../lib/page/live-turns.ts";
import type { Status } from "../../lib/page/overlay/status.ts";
import type { PageReader } from "../../lib/page/page-reader.ts";
import type { Pane } from "../../lib/page-api/page-api.ts";
import { DEFAULTS } from "../../lib/settings/settings.ts";
import type { Arrival } from "../../lib/transcript/arrival.ts";
import type { Passage } from "../../lib/transcript/block.ts";
import { type Focus, NO_FOCUS } from "../../lib/transcript/focus.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { saveWords } from "../../lib/wording/save-words.ts";
import { createQuoting } from "./quoting.ts";
import { type RoomStateHolder, transcriptOf } from "./room-state.ts";
import { createTravelling } from "./travelling.ts";

interface ActParts {
  readonly state: RoomStateHolder;
  readonly follower: Follower;
  /** Shows what was found, and the one hit that the reader is at. */
  readonly find: (hits: readonly Range[], at: Range | null) => void;
  readonly reader: Pick<PageReader<LiveReading>, "jump" | "jumpToLeftover" | "goTo">;
  readonly say: Status["say"];
  readonly signal: AbortSignal;
}

/** What can be done in a page, by keys, by our overlay, by outlines beside the page. */
export type RoomActs = ReturnType<typeof createRoomActs>;

/** The acts of a room. */
export function createRoomActs({ state, follower, find, reader, say, signal }: ActParts) {
  const current = () => follower.standing().current;
  const travelling = createTravelling({
    transcript: () => transcriptOf(state.now()),
    current,
    words: () => state.now().turns[0]?.words[0] ?? null,
    jump: reader.jump,
    say,
  });
  const quoting = createQuoting({
    reading: () => state.now().reading,
    current,
    settings: () => state.now().settings ?? DEFAULTS,
    say,
    signal,
  });
  let finding = false;
  const focus = (chosen: Focus) => state.change({ focus: chosen });
  const saveHere = async (): Promise<SaveOutcome> =>
    (await ask("saveHere", undefined)) ?? { kind: "failed", why: "unknown" };
  const { by, go, back, sayArrival } = travelling;
  return {
    go,
    back,
    sayArrival,
    /** To a turn, an index into the transcript's items. */
    to: (item: number) => by(() => reader.jump(item)),
    /** To words that are left out, an index into the transcript's leftovers. */
    toLeftover: (leftover: number) => by(() => reader.jumpToLeftover(leftover)),
    focus,
    /** Dims all but those who stand out, who is speaking here where nobody does; or nobody any more. */
    dim(): void {
      const { speakers, dims } = state.now().focus;
      const here = transcriptOf(state.now())?.items[current() ?? -1];
      const speaking = here?.type === "turn" ? [here.speaker] : [];
      focus(dims ? NO_FOCUS : { speakers: speakers.length > 0 ? speakers : speaking, dims: true });
    },
    want: (pane: Pane | null): void => state.change({ wanted: pane }),
    saveHere,
    save: async (): Promise<void> => say(saveWords(await saveHere())),
    openPopup: async (): Promise<void> => {
      if (!(await ask("popupWanted", undefined))) say(i18n.t("page.popupByHand"));
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
      find(there, here);
      // From hit to hit is one way: back leads to where it began.
      if (goes && !finding) travelling.leave();
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

/** The turn that says these words, an index into the transcript's items; -1 for what nobody speaks. */
function turnWith({ items }: Transcript, { block, start }: Passage): number {
  return items.findIndex(
    (item) =>
      item.type === "turn" &&
      item.passages.some((one) => one.block === block && one.start <= start && start < one.end),
  );
}
