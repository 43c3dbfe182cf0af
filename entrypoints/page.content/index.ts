import { type ContentScriptContext, defineContentScript } from "#imports";
import { mayBeTranscript } from "../../lib/detect/may-be-transcript.ts";
import { pageSignals } from "../../lib/detect/page-signals.ts";
import { rangeOf } from "../../lib/extract/anchor.ts";
import { extractSteps } from "../../lib/extract/extract.ts";
import { createBoundary } from "../../lib/messages/boundary.ts";
import { answer, ask } from "../../lib/messages/content-channel.ts";
import { inTasks } from "../../lib/page/in-tasks.ts";
import { isHtml } from "../../lib/page/is-html.ts";
import type { LiveReading } from "../../lib/page/live-turns.ts";
import { createPageReader, type PageReader } from "../../lib/page/page-reader.ts";
import { watchPage } from "../../lib/page/watch-page.ts";
import { pause } from "../../lib/pause.ts";
import { hearOfSettings } from "../../lib/settings/keep-settings.ts";
import { openRoom } from "./reading-room.ts";
import { sayReading } from "./say-reading.ts";

/** Injected by the background: where there is a transcript, and where the reader asks for it. */
export default defineContentScript({
  matches: ["https://www.nato.int/*", "https://nato.int/*"],
  registration: "runtime",
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const guard = createBoundary("page", () => ctx.abort());
    await guard(() => startPage(ctx, guard), undefined)();
  },
});

function startPage(ctx: ContentScriptContext, guard: ReturnType<typeof createBoundary>): void {
  const { signal } = ctx;
  /** The background gave no answer: whoever asks next has the page read again. */
  let unanswered = false;
  const reader: PageReader<LiveReading> = createPageReader<LiveReading>({
    document,
    read: async (asked) => {
      const look = () => read(asked, watch.include);
      // A page that was read before has its number on the icon.
      const reading = ctx.isInvalid ? null : await (reader.hasReading() ? look() : sayReading(look));
      unanswered = reading === undefined;
      return reading ?? null;
    },
    rangeOf,
    stillAt: (item) => room.stillAt(item),
    shown: (reading, fresh) => room.show(reading, fresh),
    landed: (target, ranges) => room.landed(target, ranges),
    counted: (voices) => room.count(voices),
    signal,
  });
  const room = openRoom({ reader, guard, signal });
  const look = guard(reader.look, false);
  const watch = watchPage(document, look, signal);
  const readingNow = async () => {
    // Who asks sees the page as it is, not as it was before it fell quiet.
    if (watch.isPending() || unanswered) await look("words");
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
  // Only an extension that was switched off or removed leaves a script behind without a newer one: it notices when somebody looks.
  ctx.addEventListener(document, "visibilitychange", () => ctx.isInvalid);
  ctx.addEventListener(window, "focus", () => ctx.isInvalid);
  const settle = guard(async () => {
    const settings = await ask("settings", undefined);
    if (settings && !signal.aborted) room.settle(settings);
  }, undefined);
  hearOfSettings(settle, signal);
  // First what the reader chose: a site that is switched off shows nothing, not even for a moment.
  void settle().then(() => look("address"));
}

/**
 * The page's reading: its words are extracted here, in tasks of their own, and read in the background. `null` where it is
 * no transcript and nobody asked for it all the same; `undefined` where the background gives no answer. Hears of the open shadow
 * roots in it.
 */
async function read(
  asked: boolean,
  shadow: (root: ShadowRoot) => void,
): Promise<LiveReading | null | undefined> {
  if (!isHtml(document)) return null;
  const signals = pageSignals(document, shadow);
  if (!asked && !mayBeTranscript(signals)) return null;
  await pause();
  const { source, blocks, anchors, roots } = await inTasks(extractSteps(document));
  for (const root of roots) shadow(root);
  const transcript = await ask("readWords", { source, blocks, signals, asked });
  return transcript && { transcript, blocks, anchors };
}

/** Anchors hold live nodes: they stay here. */
function pageReadingOf(reading: LiveReading | null) {
  return reading && { transcript: reading.transcript, blocks: reading.blocks };
}
