import { browser } from "wxt/browser";
import type { Protocol } from "./protocol.ts";

/** What a tab's scripts can be asked. */
export type TabQuestion =
  | "verdict"
  | "wake"
  | "reading"
  | "jump"
  | "jumpToLeftover"
  | "focus"
  | "found"
  | "copyQuote"
  | "correctAt"
  | "tellSaved"
  | "directive";

/**
 * Asks the script in a tab's top page; `undefined` where nobody answers: no script of ours there, a page of the browser's
 * own, a tab closed in between. Lighter on the console than `sendMessage`, which logs each of these as an error in Chrome.
 * What comes back is a content script's word: check it (`checkReading`) before it is stored.
 */
export async function askTab<Q extends TabQuestion>(
  tab: number,
  type: Q,
  ...[sent]: Parameters<Protocol[Q]>
): Promise<ReturnType<Protocol[Q]> | undefined> {
  const message = { id: 0, type, data: sent, timestamp: Date.now() };
  try {
    const answer: { res?: ReturnType<Protocol[Q]> } | undefined = await browser.tabs.sendMessage(
      tab,
      message,
      {
        frameId: 0,
      },
    );
    return answer?.res;
  } catch {
    return undefined;
  }
}
