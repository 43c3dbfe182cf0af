import { i18n } from "#i18n";
import { rangeOf } from "../../lib/extract/anchor.ts";
import { ask, tell } from "../../lib/messages/content-channel.ts";
import type { Found, PageState } from "../../lib/messages/protocol.ts";
import { tellFollowers } from "../../lib/messages/tell-followers.ts";
import { createFollower, type Standing } from "../../lib/page/follower.ts";
import { inTasks } from "../../lib/page/in-tasks.ts";
import { type LiveReading, type LiveTurn, liveTurnsOf, rangesOf } from "../../lib/page/live-turns.ts";
import { createMarks } from "../../lib/page/marks.ts";
import type { Move } from "../../lib/page/on-move.ts";
import css from "../../lib/page/overlay.css?inline";
import type { PageReader } from "../../lib/page/page-reader.ts";
import { createPresence, type Presence } from "../../lib/page/presence.ts";
import { createQuoteButton } from "../../lib/page/quote-button.ts";
import { sameWords } from "../../lib/page/same-words.ts";
import { scrollTo } from "../../lib/page/scroll-to.ts";
import { selectedSpans } from "../../lib/page/selected-spans.ts";
import type { Act } from "../../lib/page/status.ts";
import { DEFAULTS, type Settings } from "../../lib/settings/settings.ts";
import type { SpeakerId } from "../../lib/transcript/speaker.ts";
import { countVoices, NOBODY, type VoiceCount } from "../../lib/transcript/voices.ts";
import { callFocus } from "../../lib/wording/call-focus.ts";
import { saveWords } from "../../lib/wording/save-words.ts";
import { type Desk, layDesk, type Pane } from "./desk.ts";
import { listenToCommands } from "./listen-to-commands.ts";
import { presenceWords } from "./presence-words.ts";
import { createQuoting } from "./quoting.ts";
import { createResuming } from "./resuming.ts";
import { createSaveAll } from "./save-all.ts";
import { createTravelling } from "./travelling.ts";

interface RoomParts {
  readonly reader: PageReader<LiveReading>;
  readonly signal: AbortSignal;
}

/** What a page's reader sees and does in the page, on top of its reading. */
export type Room = ReturnType<typeof openRoom>;

/** A reading room in this page: who stands out, where one is, what is marked, and whether anything is. */
export function openRoom({ reader, signal }: RoomParts) {
  const marks = createMarks(document, signal);
  const followers = tellFollowers(signal);
  let settings: Settings | null = null;
  let reading: LiveReading | null = null;
  let turns: readonly LiveTurn[] = [];
  let voices: VoiceCount = NOBODY;
  let readings = 0;
  let focus: readonly SpeakerId[] = [];
  let standing: Standing = { current: null, from: null, to: null };
  let wanted: Pane | null = null;
  let presence: Presence | null = null;
  let present: AbortController | null = null;
  const hearers = new Set<() => void>();

  const isOn = () => settings !== null && !settings.off.includes(location.host);
  const state = (): PageState => ({ current: standing.current, focus, on: isOn(), reading: readings });
  const changed = () => {
    followers.tell(state());
    for (const hear of hearers) hear();
  };
  const moved = (now: Standing, move: Move) => {
    const before = standing.current;
    standing = now;
    presence?.moved(now, move);
    if (now.current !== before) changed();
  };
  const follower = createFollower(document, moved, signal);
  const say = (words: string, act?: Act) => presence?.say(words, act);

  const draw = () => {
    if (!presence || !reading) return;
    presence.show(turns, focus, settings ?? DEFAULTS);
    presence.moved(follower.standing(), "layout");
    const left = callFocus(reading.transcript, focus);
    const all = { label: i18n.t("page.everybody"), act: () => void room.focus([]) };
    presence.offer(left === null ? resuming.offer() : { says: left, acts: [all] });
  };
  /** Comes or goes: with the switch, and with the transcript. */
  const enter = () => {
    const wished = isOn() && reading !== null && turns.length > 0;
    if (!wished) {
      present?.abort();
      present = presence = null;
      wanted = null;
      return;
    }
    if (!present) start();
    draw();
  };
  const start = () => {
    present = new AbortController();
    const end = AbortSignal.any([present.signal, signal]);
    presence = createPresence({
      document,
      css,
      marks,
      words: presenceWords(() => reading?.transcript ?? null),
      jump: (item) => void travelling.to(item),
      openOutline: () => want(wanted === null ? "outline" : null),
      signal: end,
    });
    end.addEventListener("abort", () => layDesk(null), { once: true });
    createQuoteButton({
      document,
      layer: presence.layer,
      label: i18n.t("copy.asQuote"),
      offers: (ranges) =>
        (settings ?? DEFAULTS).quoteButton && reading !== null && selectedSpans(ranges, reading).length > 0,
      onPress: () => void quoting.copy(),
      signal: end,
    });
    listenToCommands({ window, settings: () => settings ?? DEFAULTS, onChange, act, signal: end });
    layDesk(deskOf(presence.layer, end));
  };
  const onChange = (hear: () => void, end: AbortSignal) => {
    hearers.add(hear);
    end.addEventListener("abort", () => hearers.delete(hear), { once: true });
  };
  const want = (pane: Pane | null) => {
    wanted = pane;
    presence?.outlineOpened(pane !== null);
    if (pane !== null) void tell("outlineWanted", undefined);
    changed();
  };
  const travelling = createTravelling({
    transcript: () => reading?.transcript ?? null,
    current: () => follower.standing().current,
    words: () => turns[0]?.words[0] ?? null,
    jump: reader.jump,
    say,
  });
  const resuming = createResuming({
    transcript: () => reading?.transcript ?? null,
    current: () => standing.current,
    jump: (item) => void travelling.to(item),
    changed: () => draw(),
    signal,
  });
  const quoting = createQuoting({
    reading: () => reading,
    current: () => follower.standing().current,
    settings: () => settings ?? DEFAULTS,
    say,
    signal,
  });
  const save = async () =>
    (await ask("saveHere", undefined)) ?? ({ kind: "failed", why: "unknown" } as const);
  const saveAll = createSaveAll({
    isWanted: () => settings?.saveAll === true,
    transcript: () => reading?.transcript ?? null,
    save,
    signal,
  });
  const act = {
    ...travelling,
    want,
    say,
    dim: () => {
      const here = reading?.transcript.items[follower.standing().current ?? -1];
      void room.focus(focus.length === 0 && here?.type === "turn" ? [here.speaker] : []);
    },
    save: async () => say(saveWords(await save())),
    copy: () => void quoting.copy(),
  };
  const deskOf = (layer: HTMLElement, end: AbortSignal): Desk => ({
    layer,
    reading: () => reading,
    state,
    settings: () => settings ?? DEFAULTS,
    wanted: () => wanted,
    want,
    onChange,
    goTo: travelling.to,
    directive: (item) => quoting.directive(item),
    focus: (speakers) => void room.focus(speakers),
    found: (found) => room.found(found),
    save,
    openOptions: () => void tell("optionsWanted", undefined),
    signal: end,
  });

  const room = {
    /** Shows what was read. */
    async show(now: LiveReading | null): Promise<void> {
      const live = now ? await inTasks(liveTurnsOf(now, rangeOf)) : [];
      if (signal.aborted) return;
      const before = reading;
      reading = now;
      turns = live;
      if (!sameWords(before, now)) readings += 1;
      voices = now ? countVoices(now.transcript) : NOBODY;
      if (!before || !now) focus = [];
      else focus = focus.filter((id) => now.transcript.speakers.some((speaker) => speaker.id === id));
      follower.follow(turns);
      if (now && before?.transcript.source.url !== now.transcript.source.url)
        void resuming.come(now.transcript);
      enter();
      saveAll();
      changed();
    },
    stillAt(item: number): Range | null {
      const turn = turns.find((one) => one.item === item);
      return turn?.labels[0] ?? turn?.words[0] ?? null;
    },
    /** A jump led there. */
    landed(item: number, ranges: readonly Range[]): void {
      marks.land(ranges);
      follower.hold(item);
      const [first] = ranges;
      if (first) presence?.land(first, item);
    },
    /** The icon's number. */
    count: (voices: VoiceCount): void => void tell("speakersCounted", { voices, on: isOn() }),
    goTo: (item: number): Promise<boolean> => travelling.to(item),
    copyQuote(): boolean {
      void quoting.copy();
      return reading !== null;
    },
    directive: (item: number): Promise<string | null> => quoting.directive(item),
    focus(speakers: readonly SpeakerId[]): boolean {
      focus = speakers;
      draw();
      changed();
      return reading !== null;
    },
    found({ hits, at }: Found): boolean {
      if (!reading) return false;
      const ranges = hits.map((hit) => rangesOf([hit], reading as LiveReading, rangeOf)[0] ?? null);
      const here = at === null ? null : (ranges[at] ?? null);
      if (isOn())
        marks.find(
          ranges.filter((range) => range !== null),
          here,
        );
      return at === null || (here !== null && scrollTo(here, signal));
    },
    /** The reader chose. */
    settle(now: Settings): void {
      const before = isOn();
      settings = now;
      enter();
      if (isOn() !== before) {
        if (!isOn()) reader.close();
        if (reading) room.count(voices);
      }
      changed();
    },
  };
  return room;
}
