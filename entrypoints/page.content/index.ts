import { defineContentScript } from "#imports";
import { mayBeTranscript } from "../../lib/detect/may-be-transcript.ts";
import { pageSignals } from "../../lib/detect/page-signals.ts";
import { rangeOf } from "../../lib/extract/anchor.ts";
import { createBoundary } from "../../lib/messages/boundary.ts";
import { answer, ask, tell } from "../../lib/messages/content-channel.ts";
import type { PageReading } from "../../lib/messages/protocol.ts";
import { beginLife, type ScriptLife } from "../../lib/messages/script-life.ts";
import { displayedAnchors, foldedAsShown } from "../../lib/page/displayed.ts";
import { eachDocument } from "../../lib/page/each-document.ts";
import { isHtml } from "../../lib/page/is-html.ts";
import type { LiveReading } from "../../lib/page/live-turns.ts";
import { hearInput, inputIsHeard } from "../../lib/page/own-input.ts";
import { createPageReader, type PageReader } from "../../lib/page/page-reader.ts";
import { watchPage } from "../../lib/page/watch-page.ts";
import { MOST_ROOTS, watchShown } from "../../lib/page/watch-shown.ts";
import { pause } from "../../lib/pause.ts";
import { hearOfSettings } from "../../lib/settings/keep-settings.ts";
import { createPageWords, type PageExtract, type PageWords } from "./page-words.ts";
import { openRoom } from "./reading-room.ts";
import { sayReading } from "./say-reading.ts";

/** Injected by the background: where there is a transcript, and where the reader asks for it. */
export default defineContentScript({
  matches: ["https://www.nato.int/*", "https://nato.int/*"],
  registration: "runtime",
  main() {
    const life = beginLife("page");
    const guard = createBoundary("page", life.end);
    const pageWords = createPageWords(document);
    const start = (signal: AbortSignal, isAnew: boolean) =>
      void guard(() => startPage({ life, guard, pageWords, isAnew, signal }), undefined)();
    eachDocument(document, start, life.signal);
  },
});

interface PageParts {
  readonly life: ScriptLife;
  readonly guard: ReturnType<typeof createBoundary>;
  readonly pageWords: PageWords;
  /** The page has written its document anew: the icon may show what was read before. */
  readonly isAnew: boolean;
  /** Ends with the document, and with the script. */
  readonly signal: AbortSignal;
}

function startPage({ life, guard, pageWords, isAnew, signal }: PageParts): void {
  /** The background gave no answer: whoever asks next has the page read again. */
  let unanswered = false;
  if (inputIsHeard(window) === null) hearInput(window, true);
  let token: string | null = null;
  const followed = (words: PageExtract, displayed: readonly boolean[]) => {
    for (const root of words.roots.slice(0, MOST_ROOTS)) watch.include(root);
    shown.follow(words, displayed);
  };
  const reader: PageReader<LiveReading> = createPageReader<LiveReading>({
    document,
    read: async (asked) => {
      const look = () => read(asked, pageWords, followed);
      // A page that was read before has its number on the icon.
      const reading = life.isOver() ? null : await (reader.hasReading() ? look() : sayReading(look));
      unanswered = reading === undefined;
      return reading ?? null;
    },
    rangeOf,
    isTranslated: () => shown.sawTranslator(),
    isElsewhere: pageWords.isElsewhere,
    stillAt: (item) => room.stillAt(item),
    shown: (reading, fresh) => room.show(reading, fresh),
    landed: (target, ranges) => room.landed(target, ranges),
    counted: (voices) => room.count(voices),
    signal,
  });
  const room = openRoom({ reader, guard, token: () => token, signal });
  const look = guard(reader.look, false);
  const watch = watchPage(document, look, signal);
  const shown = watchShown(document, () => look("words"), signal);
  const readingNow = async (again: boolean) => {
    // Who asks sees the page as it is, not as it was before it fell quiet.
    if (again || watch.isPending() || shown.isPending() || unanswered) await look("words");
    return pageReadingOf(await reader.reading());
  };
  answer(
    {
      wake: (asked) => {
        if (asked) reader.ask();
        if (asked || !reader.hasReading()) void look("address");
        return true;
      },
      reading: guard(readingNow, null),
      jump: guard(room.asked.jump, "gone"),
      jumpToLeftover: guard(room.asked.jumpToLeftover, "gone"),
      focus: guard(room.asked.focus, false),
      found: guard(room.asked.found, "gone"),
      copyQuote: guard(room.asked.copyQuote, false),
      tellSaved: guard(room.asked.tellSaved, false),
      directive: guard(room.asked.directive, null),
    },
    signal,
  );
  const settle = guard(async () => {
    const settings = await ask("settings", undefined);
    if (settings && !signal.aborted) room.settle(settings);
  }, undefined);
  hearOfSettings(settle, signal);
  const begin = async () => {
    // First what the reader chose: a site that is switched off shows nothing, not even for a moment.
    [token = null] = await Promise.all([ask("hostToken", undefined), settle()]);
    await look("address");
    if (isAnew && !signal.aborted && !reader.hasReading()) await tell("noTranscript", undefined);
  };
  void begin();
}

/**
 * The page's reading: its words are taken here, and read in the background. `null` where it is no transcript and nobody asked for it
 * all the same; `undefined` where the background gives no answer. `followed` hears of the words that were taken, and which are displayed.
 */
async function read(
  asked: boolean,
  pageWords: PageWords,
  followed: (words: PageExtract, displayed: readonly boolean[]) => void,
): Promise<LiveReading | null | undefined> {
  if (!isHtml(document)) return null;
  const signals = pageSignals(document);
  if (!asked && !mayBeTranscript(signals)) return null;
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

/** Anchors hold live nodes: they stay here. */
function pageReadingOf(reading: LiveReading | null): PageReading | null {
  if (!reading) return null;
  const { transcript, blocks, moved } = reading;
  return { transcript, blocks, ...(moved && { moved }) };
}
