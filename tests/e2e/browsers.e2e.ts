import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, launch } from "./browsers.ts";

const ADDRESS = "https://www.nato.int/leaky";

/** An extension that does what ours must never do: it asks the network, and it throws in the page. */
const LEAKY = {
  "manifest.json": JSON.stringify({
    manifest_version: 3,
    name: "Leaky",
    version: "1",
    host_permissions: ["https://www.nato.int/*"],
    permissions: ["storage"],
    background: { service_worker: "background.js", scripts: ["background.js"] },
    action: { default_popup: "popup.html" },
    content_scripts: [{ matches: ["https://www.nato.int/*"], js: ["content.js"] }],
    browser_specific_settings: { gecko: { id: "leaky@as-delivered.example" } },
  }),
  "background.js": "fetch('https://leak.example.org/').catch(() => {});",
  "content.js":
    "setTimeout(() => { throw new Error('thrown in the page') }); fetch('/beacon').catch(() => {});",
  "popup.html": "<!doctype html><title>Popup</title><p>up</p>",
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "as-delivered-leaky-"));
  for (const [name, text] of Object.entries(LEAKY)) await writeFile(join(folder, name), text);
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(browsers)("the harness in %s", (name) => {
  it("sees requests and exceptions of an extension, and closing fails on them", async () => {
    const browser = await launch(name, { extension: folder });
    browser.answers.set(ADDRESS, "<!doctype html><title>A page</title><p>text</p>");
    const page = await browser.open(ADDRESS);
    await expect
      .poll(() => browser.complaints())
      .toContainEqual(expect.stringContaining("thrown in the page"));
    await expect.poll(() => browser.strangers.join(" ")).toContain("leak.example.org");
    await expect.poll(() => browser.strangers.join(" ")).toContain("https://www.nato.int/beacon");
    expect(await page.title()).toBe("A page");
    await expect(browser.close()).rejects.toThrow(/leak\.example\.org/);
  });

  it("keeps the extension's storage over a restart and over a crash", async () => {
    const browser = await launch(name, { extension: folder, mayAsk: /leak/, newProfile: true });
    await browser.background(() => chrome.storage.local.set({ kept: 1 }));
    await browser.restart();
    expect(await browser.background(() => chrome.storage.local.get("kept"))).toEqual({ kept: 1 });
    await browser.crash();
    expect(await browser.background(() => chrome.storage.local.get("kept"))).toEqual({ kept: 1 });
    await browser.close();
  });
});
