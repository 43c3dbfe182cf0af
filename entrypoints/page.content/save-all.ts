import { browser } from "#imports";
import type { Transcript } from "../../lib/transcript/transcript.ts";

/** How long a page must be looked at before it counts as read, in ms: whoever only passes through saves nothing. */
const READ = 8000;

interface SaveAllParts {
  readonly isWanted: () => boolean;
  /** What stands in the page now. */
  readonly transcript: () => Transcript | null;
  readonly save: () => Promise<unknown>;
  readonly signal: AbortSignal;
}

/** Saves every transcript that is read, where the reader wants that. Nothing in private windows, and no page that is only read on request. */
export function createSaveAll({ isWanted, transcript, save, signal }: SaveAllParts) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saved: Transcript | null = null;
  // Asked while there is an extension to ask.
  const isPrivate = browser.extension?.inIncognitoContext === true;
  const look = () => {
    const now = transcript();
    if (now === saved || now === null || !isWanted() || isPrivate) return;
    if (document.visibilityState !== "visible" || now.verdict.reasons.includes("asked")) return;
    saved = now;
    void save();
  };
  const wait = () => {
    clearTimeout(timer);
    if (!signal.aborted && document.visibilityState === "visible") timer = setTimeout(look, READ);
  };
  document.addEventListener("visibilitychange", wait, { signal });
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  /** Something was read. */
  return wait;
}
