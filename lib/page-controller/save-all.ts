import { browser } from "wxt/browser";
import type { Transcript } from "../transcript/transcript.ts";
import { type ReaderStore, transcriptOf } from "./reader-state.ts";

/** How long a page must be looked at before it counts as read, in ms: passing through saves nothing. */
const READ = 8000;

interface SaveAllParts {
  readonly state: ReaderStore;
  readonly save: () => Promise<unknown>;
  readonly signal: AbortSignal;
}

/** Saves every transcript that is read, where the reader wants that. Nothing in private windows, and no page that is only read on request. */
export function saveAllRead({ state, save, signal }: SaveAllParts): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saved: Transcript | null = null;
  // Asked while there is an extension to ask.
  const isPrivate = browser.extension?.inIncognitoContext === true;
  const look = () => {
    const now = transcriptOf(state.now());
    if (now === saved || now === null || !state.now().settings?.saveAll || isPrivate) return;
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
  state.subscribe((now, before) => now.look !== before.look && wait(), signal);
}
