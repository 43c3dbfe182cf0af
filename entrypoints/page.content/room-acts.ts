import { rangeOf } from "../../lib/extract/anchor.ts";
import { ask } from "../../lib/messages/content-channel.ts";
import type { Found, SaveOutcome } from "../../lib/messages/protocol.ts";
import type { Follower } from "../../lib/page/follower.ts";
import { rangesOf } from "../../lib/page/live-turns.ts";
import type { Marks } from "../../lib/page/marks.ts";
import type { Status } from "../../lib/page/overlay/status.ts";
import { DEFAULTS } from "../../lib/settings/settings.ts";
import type { Passage } from "../../lib/transcript/block.ts";
import type { SpeakerId } from "../../lib/transcript/speaker.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { saveWords } from "../../lib/wording/save-words.ts";
import type { Pane } from "./desk.ts";
import { createQuoting } from "./quoting.ts";
import { isOn, type RoomStateHolder, transcriptOf } from "./room-state.ts";
import { createTravelling } from "./travelling.ts";

interface ActParts {
  readonly state: RoomStateHolder;
  readonly follower: Follower;
  readonly marks: Marks;
  readonly jump: (item: number) => Promise<boolean>;
  /** Opens what hides a range, and scrolls there. */
  readonly goTo: (range: Range) => boolean;
  readonly say: Status["say"];
  readonly signal: AbortSignal;
}

/** What can be done in a page, by keys, by our overlay, by outlines beside the page. */
export type RoomActs = ReturnType<typeof createRoomActs>;

/** The acts of a room. */
export function createRoomActs({ state, follower, marks, jump, goTo, say, signal }: ActParts) {
  const current = () => follower.standing().current;
  const travelling = createTravelling({
    transcript: () => transcriptOf(state.now()),
    current,
    words: () => state.now().turns[0]?.words[0] ?? null,
    jump,
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
  const focus = (speakers: readonly SpeakerId[]) => state.change({ focus: speakers });
  const saveHere = async (): Promise<SaveOutcome> =>
    (await ask("saveHere", undefined)) ?? { kind: "failed", why: "unknown" };
  return {
    ...travelling,
    focus,
    /** Lets whoever speaks here stand out, or everybody again. */
    dim(): void {
      const here = transcriptOf(state.now())?.items[current() ?? -1];
      focus(state.now().focus.length === 0 && here?.type === "turn" ? [here.speaker] : []);
    },
    want: (pane: Pane | null): void => state.change({ wanted: pane }),
    saveHere,
    save: async (): Promise<void> => say(saveWords(await saveHere())),
    copy: (): void => void quoting.copy(),
    directive: quoting.directive,
    /** Marks what was found and goes to one of the hits; false where that one is no longer in the page. */
    found({ hits, at, goes }: Found): boolean {
      const { reading } = state.now();
      if (!reading) return false;
      const ranges = hits.map((hit) => rangesOf([hit], reading, rangeOf)[0] ?? null);
      const here = at === null ? null : (ranges[at] ?? null);
      const there = ranges.filter((range) => range !== null);
      if (isOn(state.now())) marks.find(there, here);
      // From hit to hit is one way: back leads to where it began.
      if (goes && !finding) travelling.leave();
      finding = at !== null;
      const hit = at === null ? undefined : hits[at];
      if (!goes || !hit) return true;
      if (here === null || !goTo(here)) return false;
      const item = turnWith(reading.transcript, hit);
      follower.hold(state.now().turns.findLast((turn) => turn.item <= item)?.item ?? -1);
      return true;
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
