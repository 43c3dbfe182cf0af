import { expect, it } from "vitest";
import { browsers, launch } from "./browsers.ts";
import { waitFor } from "./driver.ts";
import { TRANSCRIPT, transcriptPage } from "./page-fixture.ts";

it.each(browsers)("corrects by message in %s", async (name) => {
  const browser = await launch(name);
  browser.answers.set(TRANSCRIPT, transcriptPage());
  const tab = await browser.open(TRANSCRIPT);
  await waitFor("the reading", async () => (await browser.badge(tab)) !== "");
  const id = await browser.tabOf(tab);
  const popup = await browser.openExtensionPage(`popup.html?tab=${id}`);
  await popup.waitForSelector(".outline-list");
  const out = await popup.evaluate(`(async () => {
    const ask = (type, data) => ({ id: 0, type, data, timestamp: Date.now() });
    const { res } = await chrome.tabs.sendMessage(${id}, ask("reading", false), { frameId: 0 });
    const turns = res.transcript.items.filter((i) => i.type === "turn");
    const t0 = performance.now();
    const answer = await chrome.runtime.sendMessage(ask("correct", { tab: ${id}, act: { kind: "make", request: { kind: "speaker", turns: [turns[1].id], speaker: { name: "Zoe Zander", role: null, outlet: null, kind: "principal" } } } }));
    const took = performance.now() - t0;
    return { answer, took, names: res.transcript.speakers.map((s) => s.name) };
  })()`);
  console.log(JSON.stringify(out));
  await popup.waitForFunction(() => document.body.textContent?.includes("Zander"));
  console.log(
    await popup.evaluate(() => document.querySelector(".outline-list")?.textContent?.slice(0, 400)),
  );
  const undo =
    await popup.evaluate(`(async () => { const ask = (type, data) => ({ id: 0, type, data, timestamp: Date.now() });
    return await chrome.runtime.sendMessage(ask("correct", { tab: ${id}, act: { kind: "undo", id: null } })); })()`);
  console.log(JSON.stringify(undo));
  await popup.waitForFunction(() => !document.body.textContent?.includes("Zander"));
  await browser.close();
  expect(1).toBe(1);
});
