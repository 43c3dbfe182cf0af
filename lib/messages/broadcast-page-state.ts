import { browser } from "wxt/browser";
import { FOLLOW } from "./follow-port.ts";
import type { PageState } from "./protocol.ts";

/**
 * Lets the extension's own pages follow this page, each through a port, until the signal aborts. Returns what tells all of them a state,
 * which those hear, too, that come later.
 */
export function createBroadcast(signal: AbortSignal): (state: PageState) => void {
  const ports = new Set<ReturnType<typeof browser.runtime.connect>>();
  let last: PageState | null = null;
  const connected = (port: ReturnType<typeof browser.runtime.connect>) => {
    // Left open: in a page of our own it is the background's, too, which could answer it no more (both browsers).
    if (port.name !== FOLLOW || port.sender?.id !== browser.runtime.id) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    if (last) post(port, last);
  };
  browser.runtime.onConnect.addListener(connected);
  signal.addEventListener("abort", () => {
    for (const port of ports) leave(() => port.disconnect());
    leave(() => browser.runtime.onConnect.removeListener(connected));
  });
  return (state) => {
    last = state;
    for (const port of ports) post(port, state);
  };
}

function post(port: { postMessage(state: PageState): void }, state: PageState): void {
  leave(() => port.postMessage(state));
}

/** A follower that has just gone, and an extension that was updated, are normal here. */
function leave(act: () => void): void {
  try {
    act();
  } catch {
    // Nobody is there to hear it.
  }
}
