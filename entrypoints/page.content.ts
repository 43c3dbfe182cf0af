import { type ContentScriptContext, defineContentScript } from "#imports";
import { detect } from "../lib/detect/detect.ts";
import { rangeOf } from "../lib/extract/anchor.ts";
import { extract } from "../lib/extract/extract.ts";
import { createBoundary } from "../lib/messages/boundary.ts";
import { answer, tell } from "../lib/messages/content-channel.ts";
import { isHtml } from "../lib/page/is-html.ts";
import { createMarks } from "../lib/page/marks.ts";
import { createPageReader } from "../lib/page/page-reader.ts";
import { pause } from "../lib/page/pause.ts";
import { watchPage } from "../lib/page/watch-page.ts";
import { type Reading, readBlocks } from "../lib/read.ts";
import type { Transcript } from "../lib/transcript/transcript.ts";

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
  const reader = createPageReader({
    document,
    marks: createMarks(document, signal),
    read: async (asked) => (ctx.isInvalid ? null : read(asked)),
    rangeOf,
    counted: (voices) => tell("speakersCounted", voices),
    signal,
  });
  const look = guard(reader.look, false);
  const isPending = watchPage(document, look, signal);
  const readingNow = async () => {
    // Who asks sees the page as it is, not as it was before it fell quiet.
    if (isPending()) await look("words");
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
      jump: guard(reader.jump, false),
    },
    signal,
  );
  // Only an extension that was switched off or removed leaves a script behind without a newer one: it notices when somebody looks.
  ctx.addEventListener(document, "visibilitychange", () => ctx.isInvalid);
  ctx.addEventListener(window, "focus", () => ctx.isInvalid);
  void look("address");
}

/**
 * The page's reading, in tasks of their own as `readDocument` does it in one; `null` where it is no transcript and nobody
 * asked for it all the same.
 */
async function read(asked: boolean): Promise<Reading | null> {
  if (!isHtml(document)) return null;
  const verdict = detect(document);
  if (!asked && verdict.kind === "other") return null;
  await pause();
  const { source, blocks, anchors } = extract(document);
  await pause();
  const transcript = readBlocks(source, blocks, verdict);
  return { transcript: asked ? asAsked(transcript) : transcript, blocks, anchors };
}

/** The reader's word outweighs the verdict; what spoke against it is kept. */
function asAsked(transcript: Transcript): Transcript {
  const { kind, score, reasons } = transcript.verdict;
  if (kind === "transcript") return transcript;
  return {
    ...transcript,
    verdict: { kind: "transcript", score: Math.max(score, 0.5), reasons: ["asked", ...reasons] },
  };
}

/** Anchors hold live nodes: they stay here. */
function pageReadingOf(reading: Reading | null) {
  return reading && { transcript: reading.transcript, blocks: reading.blocks };
}
