import { mayBeTranscript } from "../detect/may-be-transcript.ts";
import { pageSignals } from "../detect/page-signals.ts";
import { ownAddress } from "../extract/dom.ts";
import { hearOfCorrections } from "../library-state/corrected-documents.ts";
import { isSaidTranscript } from "../library-state/said-transcripts.ts";
import type { Guard } from "../messages/boundary.ts";
import { createBroadcast } from "../messages/broadcast-page-state.ts";
import type { Answers } from "../messages/content-channel.ts";
import type { PageReading, SaveOutcome } from "../messages/protocol.ts";
import { displayedAnchors, foldedAsShown } from "../page/displayed.ts";
import { createFollower, type Standing } from "../page/follower.ts";
import { isHtml } from "../page/is-html.ts";
import type { LiveReading } from "../page/live-turns.ts";
import { createMarks } from "../page/marks.ts";
import type { Move } from "../page/on-move.ts";
import { hearInput, inputIsHeard } from "../page/own-input.ts";
import { watchPage } from "../page/watch-page.ts";
import { MOST_ROOTS, watchShown } from "../page/watch-shown.ts";
import { pause } from "../pause.ts";
import { hearOfSettings } from "../settings/keep-settings.ts";
import { documentIdOf } from "../sites/document-id.ts";
import type { Background } from "./background.ts";
import { createOverlayController } from "./overlay-controller.ts";
import { createPageActions } from "./page-actions.ts";
import { createPageReader, toItem, toLeftover } from "./page-reader.ts";
import type { PageExtract, PageWords } from "./page-words.ts";
import { createReaderState, isOn, isShown, pageStateOf } from "./reader-state.ts";
import { reportReading } from "./report-reading.ts";
import { resumeReading } from "./resume-reading.ts";
import { saveAllRead } from "./save-all.ts";
import { tellSpeakerCount } from "./tell-speaker-count.ts";

interface ControllerParts {
  readonly pageWords: PageWords;
  readonly background: Background;
  /** Has scripts come into the page that weigh too much to be in every page. */
  readonly bring: {
    /** The outline, which finds itself there the second time. */
    readonly outline: () => void;
    /** What quotes, which does what waits for it. */
    readonly quoting: () => void;
  };
  /** How saving ended, in words. */
  readonly saveWords: (outcome: SaveOutcome) => string;
  /** The error boundary: an extension that has gone has no words any more, and the page goes on scrolling. */
  readonly guard: Guard;
  /** Whether the script has ended, as far as can be told now. */
  readonly isOver: () => boolean;
  /** Its abort leaves the page exactly as it was. */
  readonly signal: AbortSignal;
}

/** What a page's reader sees and does in the page. */
export interface PageController {
  /** What the page answers to outlines beside it and to the background. */
  readonly answers: Answers;
  /** Looks at the page, once the reader's settings are known. `isRewritten`: the icon may show what was read before. */
  begin(isRewritten: boolean): Promise<void>;
}

/** Creates the controller of this page: what is known stands in one state, and what is seen, counted, saved and told follows from it. */
export function createPageController(parts: ControllerParts): PageController {
  const { pageWords, background, bring, saveWords, guard, isOver, signal } = parts;
  const { ask, tell } = background;
  const state = createReaderState();
  if (inputIsHeard(window) === null) hearInput(window, true);
  let token: string | null = null;
  /** The background gave no answer: the next question has the page read again. */
  let unanswered = false;
  const followed = (words: PageExtract, displayed: readonly boolean[]) => {
    for (const root of words.roots.slice(0, MOST_ROOTS)) watch.include(root);
    shown.follow(words, displayed);
  };
  const reader = createPageReader({
    state,
    read: async (asked) => {
      const look = () => read(asked, pageWords, ask, followed);
      const isFirst = state.now().reading === null;
      // A page that was read before has its number on the icon.
      const reading = isOver() ? null : await (isFirst ? reportReading(look, tell) : look());
      unanswered = reading === undefined;
      return reading ?? null;
    },
    isTranslated: () => shown.sawTranslator(),
    isElsewhere: pageWords.isElsewhere,
    signal,
  });

  const moved = (standing: Standing, move: Move) => {
    overlay.moved(standing, move);
    if (standing.current !== state.now().current) state.change({ current: standing.current });
  };
  const follower = createFollower(document, guard(moved, undefined), signal);
  state.subscribe(({ turns, landing }, before) => {
    if (turns !== before.turns) follower.follow(turns);
    if (landing !== before.landing && typeof landing?.item === "number") follower.hold(landing.item);
  }, signal);
  const actions = createPageActions({
    ...{ state, follower, reader, background, saveWords, signal },
    bringQuoting: bring.quoting,
  });
  const overlay = createOverlayController({
    ...{ state, follower, actions, background, signal },
    marks: createMarks(document, signal),
    bringOutline: bring.outline,
    token: () => token,
  });
  resumeReading({ state, ask, jump: (item) => void actions.goTo(toItem(item)), signal });
  tellSpeakerCount(state, tell, signal);
  const broadcast = createBroadcast(signal);
  state.subscribe((now) => broadcast(pageStateOf(now)), signal);
  saveAllRead({ state, save: actions.saveHere, signal });
  state.subscribe((now, before) => isOn(before) && !isOn(now) && reader.close(), signal);

  const look = guard(reader.look, false);
  const watch = watchPage(document, look, signal);
  const shown = watchShown(document, () => look("words"), signal);
  const settle = guard(async () => {
    const settings = await ask("settings", undefined);
    if (settings && !signal.aborted) state.change({ settings });
  }, undefined);
  hearOfSettings(settle, signal);
  const hearCorrected = guard((document: string) => {
    if (isOfDocument(document, state.now().reading)) void look("words");
  }, undefined);
  hearOfCorrections(hearCorrected, signal);
  const hasReading = () => state.now().reading !== null;
  const readingNow = async (again: boolean) => {
    // Who asks sees the page as it is, not as it was before it fell quiet.
    if (again || watch.isPending() || shown.isPending() || unanswered) await look("words");
    return pageReadingOf(await reader.reading());
  };

  return {
    answers: {
      wake: (asked) => {
        if (asked) reader.ask();
        if (asked || !hasReading()) void look("address");
        return true;
      },
      reading: guard(readingNow, null),
      jump: guard((item) => actions.jump(toItem(item)), "gone"),
      jumpToLeftover: guard((leftover) => actions.jump(toLeftover(leftover)), "gone"),
      focus: guard((focus) => {
        actions.focus(focus);
        return hasReading();
      }, false),
      found: guard(actions.found, "gone"),
      copyQuote: guard(() => {
        actions.copy();
        return hasReading();
      }, false),
      correctAt: guard((at) => {
        if (at === "selection") actions.beginTurn();
        else actions.correct("menu");
        return hasReading();
      }, false),
      tellSaved: guard((outcome) => {
        actions.saySaved(outcome);
        return isShown(state.now());
      }, false),
      directive: guard(actions.directive, null),
    },
    async begin(isRewritten) {
      // First what the reader chose: a site that is switched off shows nothing, not even for a moment.
      [token = null] = await Promise.all([ask("hostToken", undefined), settle()]);
      await look("address");
      if (isRewritten && !signal.aborted && !hasReading()) await tell("noTranscript", undefined);
    },
  };
}

/**
 * Reads the page: its words are taken here, and read in the background. `null` where it is no transcript and nobody asked for it
 * all the same; `undefined` where the background gives no answer. `followed` hears of the words that were taken, and which are displayed.
 */
async function read(
  asked: boolean,
  pageWords: PageWords,
  ask: Background["ask"],
  followed: (words: PageExtract, displayed: readonly boolean[]) => void,
): Promise<LiveReading | null | undefined> {
  if (!isHtml(document)) return null;
  const signals = pageSignals(document);
  if (!asked && !mayBeTranscript(signals) && !(await isSaidTranscript(location.href))) return null;
  await pause();
  const words = await pageWords.take();
  const { source, anchors } = words;
  const displayed = displayedAnchors(anchors);
  followed(words, displayed);
  const blocks = foldedAsShown(words.blocks, displayed);
  const moved = words.moved && { moved: words.moved };
  const transcript = await ask("readWords", { source, blocks, signals, asked, ...moved });
  return transcript && { transcript, blocks, anchors, ...moved };
}

/** Whether corrections of a document in the library are of this page. One of no address is known by its words alone. */
function isOfDocument(document: string, reading: LiveReading | null): boolean {
  const url = reading ? reading.transcript.source.url : ownAddress(window.document);
  if (url === null) return document.startsWith("words:");
  const id = documentIdOf(url);
  // Several events at one address are told apart behind a "#".
  return document === id || document.startsWith(`${id}#`);
}

/** Anchors hold live nodes: they stay here. */
function pageReadingOf(reading: LiveReading | null): PageReading | null {
  if (!reading) return null;
  const { transcript, blocks, moved } = reading;
  return { transcript, blocks, ...(moved && { moved }) };
}
