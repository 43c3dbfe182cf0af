import { type ContentScriptContext, defineContentScript } from "#imports";
import { detect } from "../lib/detect/detect.ts";
import { createBoundary } from "../lib/messages/boundary.ts";
import { answer, tell } from "../lib/messages/content-channel.ts";
import { isHtml } from "../lib/page/is-html.ts";
import { watchPage } from "../lib/page/watch-page.ts";
import { whenShown } from "../lib/page/when-shown.ts";
import type { Verdict } from "../lib/transcript/verdict.ts";

export default defineContentScript({
  matches: ["https://www.nato.int/*", "https://nato.int/*"],
  runAt: "document_idle",
  noScriptStartedPostMessage: true,
  main(ctx) {
    const guard = createBoundary("detector", () => ctx.abort());
    const start = guard(() => startDetector(ctx, guard), undefined);
    whenShown(document, start, ctx.signal);
  },
});

const NOT_HTML: Verdict = { kind: "other", score: 0, reasons: ["no-text"] };

/** Looks now and after every change, and tells the background what it found. Once found, words alone are the page script's matter. */
function startDetector(ctx: ContentScriptContext, guard: ReturnType<typeof createBoundary>): void {
  let found = false;
  const look = () => {
    if (ctx.isInvalid) return false;
    const verdict = detect(document);
    const isTranscript = verdict.kind === "transcript";
    if (isTranscript) tell("transcriptFound", verdict);
    else if (found) tell("noTranscript", verdict);
    const fresh = isTranscript !== found;
    found = isTranscript;
    return fresh;
  };
  answer({ verdict: () => (isHtml(document) ? detect(document) : NOT_HTML) }, ctx.signal);
  if (!isHtml(document)) return;
  watchPage(
    document,
    guard((change) => !(found && change === "words") && look(), false),
    ctx.signal,
  );
  look();
}
