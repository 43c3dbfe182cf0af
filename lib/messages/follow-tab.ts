import { browser } from "wxt/browser";
import { FOLLOW } from "./follow-port.ts";
import type { PageState } from "./protocol.ts";

/** Hears where the reader of a tab's page is, whenever that changes, until the signal aborts or the page is left (`gone`). */
export function followTab(
  tab: number,
  heard: (state: PageState) => void,
  gone: () => void,
  signal: AbortSignal,
): void {
  const port = browser.tabs.connect(tab, { name: FOLLOW, frameId: 0 });
  port.onMessage.addListener((state: PageState) => heard(state));
  port.onDisconnect.addListener(() => {
    // Chrome logs an error that nobody looks at.
    void browser.runtime.lastError;
    gone();
  });
  signal.addEventListener("abort", () => port.disconnect(), { once: true });
}
