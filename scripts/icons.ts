import { readFile } from "node:fs/promises";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { findBrowser } from "./browsers.ts";

const ICONS = join(import.meta.dirname, "../public/icon");

/** Which drawing each size is made from: 16 pixels have one of their own, with every edge on the grid. */
const SIZES = [
  { size: 16, drawing: "icon-16.svg" },
  { size: 32, drawing: "icon.svg" },
  { size: 48, drawing: "icon.svg" },
  { size: 128, drawing: "icon.svg" },
] as const;

/** Draws the icons of `public/icon/` from the drawings beside this file. */
async function drawIcons(): Promise<void> {
  const program = findBrowser("chromium");
  if (!program) throw new Error("No Chromium here. Run: node scripts/browsers.ts");
  const browser = await puppeteer.launch({
    executablePath: program,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const page = await browser.newPage();
    for (const { size, drawing } of SIZES) {
      const svg = await readFile(join(import.meta.dirname, "icons", drawing), "utf8");
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
      await page.screenshot({ path: join(ICONS, `${size}.png`) as `${string}.png`, omitBackground: true });
    }
  } finally {
    await browser.close();
  }
}

if (import.meta.main) await drawIcons();
