import { setTimeout as sleep } from "node:timers/promises";
import type { OpenBrowser } from "../tests/e2e/browsers.ts";

/**
 * Corrects one turn after the other of the page at an address, as the popup does, and kills the browser after so many ms. Gives the ids of
 * the corrections that were confirmed.
 */
export async function correctAndCrash(
  browser: OpenBrowser,
  address: string,
  after: number,
): Promise<readonly string[]> {
  const page = await browser.open(address);
  for (let tries = 0; tries < 100 && (await browser.badge(page)) === ""; tries++) await sleep(50);
  const popup = await browser.openExtensionPage(`popup.html?tab=${await browser.tabOf(page)}`);
  await popup.waitForSelector(".outline-list");
  // As text: a page of the extension lets no code in from elsewhere.
  await popup.evaluate(`(${correctAll})(${await browser.tabOf(page)})`);
  await sleep(after);
  const confirmed = (await popup.evaluate("[...globalThis.confirmed]")) as string[];
  await browser.crash();
  return confirmed;
}

/** Runs in a page of the extension, and ends with it. */
function correctAll(tab: number): void {
  const confirmed: string[] = [];
  Object.assign(globalThis, { confirmed });
  const ask = (type: string, data: unknown) => ({ id: 0, type, data, timestamp: Date.now() });
  const correct = async () => {
    const { res } = await chrome.tabs.sendMessage(tab, ask("reading", false), { frameId: 0 });
    const turns = (res.transcript.items as { readonly type: string; readonly id: string }[]).filter(
      ({ type }) => type === "turn",
    );
    for (const [at, { id }] of turns.entries()) {
      const speaker = { name: `Person ${at}`, role: null, outlet: null, kind: "principal" };
      const act = { kind: "make", request: { kind: "speaker", turns: [id], speaker } };
      const answered = await chrome.runtime.sendMessage(ask("correct", { tab, act }));
      if (answered.res.kind === "done") confirmed.push(answered.res.id);
    }
  };
  void correct();
}
