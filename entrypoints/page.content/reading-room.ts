import { rangeOf } from "../../lib/extract/anchor.ts";
import type { createBoundary } from "../../lib/messages/boundary.ts";
import { tell } from "../../lib/messages/content-channel.ts";
import type { SaveOutcome } from "../../lib/messages/protocol.ts";
import { tellFollowers } from "../../lib/messages/tell-followers.ts";
import { createFollower, type Standing } from "../../lib/page/follower.ts";
import { inTasks } from "../../lib/page/in-tasks.ts";
import { type LiveReading, liveTurnsOf } from "../../lib/page/live-turns.ts";
import { createMarks } from "../../lib/page/marks.ts";
import type { Move } from "../../lib/page/on-move.ts";
import type { PageReader, Target } from "../../lib/page/page-reader.ts";
import type { Settings } from "../../lib/settings/settings.ts";
import { countVoices, type VoiceCount } from "../../lib/transcript/voices.ts";
import { saveWords } from "../../lib/wording/save-words.ts";
import { type Attendance, attend } from "./attendance.ts";
import { createResuming } from "./resuming.ts";
import { createRoomActs } from "./room-acts.ts";
import { createRoomState, isOn, pageStateOf, type RoomState, transcriptOf } from "./room-state.ts";
import { createSaveAll } from "./save-all.ts";

interface RoomParts {
  readonly reader: PageReader<LiveReading>;
  /** The script's error boundary: an extension that has gone has no words any more, and the page goes on scrolling. */
  readonly guard: ReturnType<typeof createBoundary>;
  /** As in `createOverlay`. */
  readonly token: () => string | null;
  readonly signal: AbortSignal;
}

/** What a page's reader sees and does in the page, on top of its reading. */
export type Room = ReturnType<typeof openRoom>;

/** A reading room in this page: what is known stands in its state, and everything seen follows from that. */
export function openRoom({ reader, guard, token, signal }: RoomParts) {
  const state = createRoomState();
  const marks = createMarks(document, signal);
  const followers = tellFollowers(signal);
  const moved = (standing: Standing, move: Move) => {
    attendance.moved(standing, move);
    if (standing.current === state.now().current) return;
    state.change({ current: standing.current });
    resuming.at(standing.current);
  };
  const follower = createFollower(document, guard(moved, undefined), signal);
  const say = (...said: Parameters<typeof attendance.say>) => void attendance.say(...said);
  const find: Attendance["find"] = (hits, at) => attendance.find(hits, at);
  const acts = createRoomActs({ state, follower, find, reader, say, signal });
  const attendance = attend({ state, follower, marks, acts, token, signal });
  const transcript = () => transcriptOf(state.now());
  const resuming = createResuming({
    transcript,
    moved: () => (state.now().reading?.moved ? { moved: true } : {}),
    current: () => state.now().current,
    jump: (item) => void acts.to(item).then(acts.sayArrival),
    offer: (offer) => state.change({ offer }),
    signal,
  });
  const saveAll = createSaveAll({
    isWanted: () => state.now().settings?.saveAll === true,
    transcript,
    save: acts.saveHere,
    signal,
  });
  const count = (voices: VoiceCount) => void tell("speakersCounted", { voices, on: isOn(state.now()) });
  state.onChange((now) => followers.tell(pageStateOf(now)), signal);
  state.onChange((now, before) => {
    if (isOn(now) === isOn(before)) return;
    if (!isOn(now)) reader.close();
    if (now.reading) count(countVoices(now.reading.transcript));
  }, signal);

  return {
    /** Shows what was read; `fresh`: other words than before. */
    async show(reading: LiveReading | null, fresh: boolean): Promise<void> {
      const turns = reading ? await inTasks(liveTurnsOf(reading, rangeOf)) : [];
      if (signal.aborted) return;
      const before = state.now();
      follower.follow(turns);
      state.change({
        reading,
        turns,
        focus: stillSpeaking(before, reading),
        readings: before.readings + (fresh ? 1 : 0),
      });
      const comes = reading && before.reading?.transcript.source.url !== reading.transcript.source.url;
      if (comes) void resuming.come(reading.transcript);
      saveAll();
    },
    /** Where a turn stood when it was read; `null` for what is no turn. */
    stillAt(item: number): Range | null {
      const turn = state.now().turns.find((one) => one.item === item);
      return turn?.labels[0] ?? turn?.words[0] ?? null;
    },
    /** A jump led there. */
    landed(target: Target, ranges: readonly Range[]): void {
      if (target.item !== null) follower.hold(target.item);
      attendance.land(ranges, target);
    },
    count,
    /** The reader chose. */
    settle: (settings: Settings): void => state.change({ settings }),
    /** What outlines beside the page ask for. */
    asked: {
      jump: acts.to,
      jumpToLeftover: acts.toLeftover,
      focus: (focus: RoomState["focus"]): boolean => {
        acts.focus(focus);
        return state.now().reading !== null;
      },
      found: acts.found,
      copyQuote: (): boolean => {
        acts.copy();
        return state.now().reading !== null;
      },
      tellSaved: (outcome: SaveOutcome): boolean => attendance.say(saveWords(outcome)),
      directive: acts.directive,
    },
  };
}

/** Of those who stood out, whoever speaks in another reading, too. */
function stillSpeaking(before: RoomState, reading: LiveReading | null): RoomState["focus"] {
  const known = before.reading && reading ? reading.transcript.speakers : [];
  const speakers = before.focus.speakers.filter((id) => known.some((speaker) => speaker.id === id));
  return { ...before.focus, speakers };
}
