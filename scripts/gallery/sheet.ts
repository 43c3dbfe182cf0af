import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import type { Difference } from "./compare.ts";

/** Differences side by side on the sheet. */
const COLUMNS = 3;
/** How many rows a picture can hold: browsers paint none higher than 16,384 pixels. */
const ROWS = 48;

/** Where the sheet of differences stands, as a page and as a picture. */
export interface Sheet {
  readonly page: string;
  readonly picture: string;
}

/** Makes one sheet of all differences, before, after and what differs side by side, as a page and as a picture of it. */
export async function makeSheet(
  browser: Browser,
  folder: string,
  differences: readonly Difference[],
): Promise<Sheet> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const sheet = { page: join(folder, "index.html"), picture: join(folder, "sheet.png") };
  await writeFile(sheet.page, pageOf(differences));
  const page = await browser.newPage();
  await page.setViewport({ width: COLUMNS * 760, height: 1000 });
  await page.setContent(pageOf(differences.slice(0, COLUMNS * ROWS)));
  await page.screenshot({ path: sheet.picture as `${string}.png`, fullPage: true });
  await page.close();
  return sheet;
}

function pageOf(differences: readonly Difference[]): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>What has changed</title><style>
body{margin:8px;font:13px/1.4 system-ui,sans-serif;color:#222;background:#ddd;display:grid;grid-template-columns:repeat(${COLUMNS},1fr);gap:8px}
section{background:#fff;padding:8px}h2{margin:0 0 4px;font-size:13px}
div{display:grid;grid-template-columns:repeat(3,1fr);gap:6px;height:280px}
img{max-width:100%;max-height:280px;border:1px solid #999;object-fit:contain;justify-self:start}</style>
${differences.map(rowOf).join("\n")}</html>`;
}

function rowOf({ picture, kind, pixels, before, after, difference }: Difference): string {
  const words = kind === "changed" ? `${pixels} pixels` : kind;
  return `<section><h2>${picture.replace(/\.png$/, "")}: ${words}</h2><div>${[before, after, difference]
    .map((one) =>
      one ? `<img alt="" src="data:image/png;base64,${one.toString("base64")}">` : "<p>none</p>",
    )
    .join("")}</div></section>`;
}
