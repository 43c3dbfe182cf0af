import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launch } from "../tests/e2e/browsers.ts";
import { ensureBrowsers } from "./browsers.ts";
import { withBuild } from "./build.ts";

// node scripts/screenshot.ts
// Takes the README's picture anew: the bundled sample in real Chromium, with the popup over it where Chromium puts it.

const ROOT = join(import.meta.dirname, "..");
const SAMPLE = join(ROOT, "public/sample/press-point.html");
const ADDRESS = readFileSync(SAMPLE, "utf8").match(/rel="canonical" href="([^"]+)"/)?.[1] ?? "";

for (const sentence of ensureBrowsers()) console.warn(sentence);
const browser = await withBuild(() => launch("chromium"));
try {
  browser.answers.set(ADDRESS, { file: SAMPLE });
  const page = await browser.open(ADDRESS);
  await page.setViewport({ width: 1240, height: 720, deviceScaleFactor: 1.5 });
  for (let tries = 0; tries < 100 && (await browser.badge(page)) === ""; tries++)
    await new Promise((done) => setTimeout(done, 50));
  const popup = await browser.openPopup(page);
  await popup.waitForSelector("[role=option]");
  await popup.setViewport({ width: 400, height: 590, deviceScaleFactor: 1.5 });
  await popup.waitForSelector(".save-bar button[data-kind=primary]");
  const [below, above] = [
    await page.screenshot({ encoding: "base64" }),
    await popup.screenshot({ encoding: "base64" }),
  ];
  const both = await browser.puppeteer.newPage();
  await both.setViewport({ width: 1240, height: 720, deviceScaleFactor: 1.5 });
  await both.setContent(`<body style="margin:0"><img style="width:1240px" src="data:image/png;base64,${below}">
    <img style="position:fixed;top:8px;right:24px;width:400px;border-radius:10px;box-shadow:0 6px 30px #0005" src="data:image/png;base64,${above}">`);
  await both.screenshot({ path: join(ROOT, ".github/screenshot.png") as `${string}.png` });
} finally {
  await browser.close();
}
