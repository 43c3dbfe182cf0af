import { defineContentScript } from "#imports";
import { mayBeTranscript } from "../lib/detect/may-be-transcript.ts";
import { type PageSignals, pageSignals } from "../lib/detect/page-signals.ts";
import { isSaidTranscript } from "../lib/library-state/said-transcripts.ts";
import { createBoundary } from "../lib/messages/boundary.ts";
import { answer, ask, tell } from "../lib/messages/content-channel.ts";
import { beginLife, type ScriptLife } from "../lib/messages/script-life.ts";
import { isHtml } from "../lib/page/is-html.ts";
import type { Change } from "../lib/page/look-when-quiet.ts";
import { watchPage } from "../lib/page/watch-page.ts";
import { whenShown } from "../lib/page/when-shown.ts";
import type { Verdict } from "../lib/transcript/verdict.ts";

export default defineContentScript({
  matches: ["https://www.nato.int/*", "https://nato.int/*"],
  runAt: "document_idle",
  main() {
    const life = beginLife("detector");
    const guard = createBoundary("detector", life.end);
    const start = guard(() => startDetector(life, guard), undefined);
    whenShown(document, start, life.signal);
  },
});

const NOT_HTML: Verdict = { kind: "other", score: 0, reasons: ["no-text"] };

/** Looks now and after every change, and tells the background what it found. Once found, words alone are the page script's matter. */
function startDetector({ signal, isOver }: ScriptLife, guard: ReturnType<typeof createBoundary>): void {
  let found = false;
  let looks = 0;
  const look = async () => {
    const number = ++looks;
    const isTranscript = !isOver() && (await isTranscriptNow(watch.include));
    // A later look saw the page as it is now.
    if (isOver() || number !== looks) return false;
    if (isTranscript) tell("transcriptFound", undefined);
    else if (found) tell("noTranscript", undefined);
    const fresh = isTranscript !== found;
    found = isTranscript;
    return fresh;
  };
  answer({ verdict: async () => (isHtml(document) ? verdictOn(pageSignals(document)) : NOT_HTML) }, signal);
  if (!isHtml(document)) return;
  const guarded = guard(look, false);
  const lookAgain = (change: Change) => !(found && change === "words") && guarded();
  const watch = watchPage(document, lookAgain, signal);
  void guarded();
}

/** Whether the page is a transcript; the background is asked only where it may be one. Hears of the open shadow roots in it. */
async function isTranscriptNow(shadow: (root: ShadowRoot) => void): Promise<boolean> {
  const signals = pageSignals(document, shadow);
  const mayBe = mayBeTranscript(signals) || (await isSaidTranscript(location.href));
  return mayBe && (await verdictOn(signals))?.kind === "transcript";
}

async function verdictOn(signals: PageSignals): Promise<Verdict | null> {
  return (await ask("judge", signals)) ?? null;
}
