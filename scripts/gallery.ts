import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { launch } from "../tests/e2e/browsers.ts";
import { OUTPUT, withBuild } from "./build.ts";
import { differencesBetween } from "./gallery/compare.ts";
import { OWN_PAGES } from "./gallery/library-scenes.ts";
import { PAGE } from "./gallery/page-scenes.ts";
import { POPUP, SIDE_PANEL } from "./gallery/popup-scenes.ts";
import { type Look, pictureOf, type Scene, type Studio, SURFACES, type Surface } from "./gallery/scene.ts";
import { makeSheet } from "./gallery/sheet.ts";

// npm run gallery                      paints every state of every surface, and says what has changed
// npm run gallery -- popup reader      these surfaces
// npm run gallery -- "menu open"       these states, whichever surface they are of
// npm run gallery -- --accept [words]  what was painted last is what later paintings are compared with

const ARTIFACTS = join(import.meta.dirname, "../artifacts");
const PAINTED = join(ARTIFACTS, "gallery");
const ACCEPTED = join(ARTIFACTS, "gallery-accepted");
const DIFFERENCES = join(ARTIFACTS, "gallery-differences");
const BUILD = join(ARTIFACTS, "gallery-build");

const SCENES: readonly Scene[] = [...POPUP, ...SIDE_PANEL, ...PAGE, ...OWN_PAGES];

/** Which scenes words choose, by surface or by name; all, where there are none. @throws for a word that chooses nothing */
function chosenBy(words: readonly string[]): readonly Scene[] {
  const chosen = words.map((word) => SCENES.filter(({ surface, name }) => word === surface || word === name));
  const lost = words.filter((_, at) => chosen[at]?.length === 0);
  if (lost.length > 0)
    throw new Error(`No surface (${SURFACES.join(", ")}) and no state is called: ${lost.join(", ")}`);
  return words.length === 0 ? SCENES : SCENES.filter((scene) => chosen.some((some) => some.includes(scene)));
}

/** Paints scenes into `artifacts/gallery/`, and what has changed since they were accepted onto one sheet. */
async function paintGallery(scenes: readonly Scene[]): Promise<void> {
  const isAll = scenes.length === SCENES.length;
  if (isAll) await rm(PAINTED, { recursive: true, force: true });
  await withBuild(() => cp(OUTPUT.chromium, BUILD, { recursive: true, force: true }));
  const browser = await launch("chromium", {
    extension: BUILD,
    args: ["--font-render-hinting=none", "--hide-scrollbars"],
    // States that are meant to go wrong say so.
    mayComplain: /./,
  });
  try {
    const studio = { browser, folder: BUILD };
    for (const surface of SURFACES) await paintAll(studio, surface, scenes);
    const pictures = new Set(scenes.flatMap((scene) => scene.looks.map((look) => pictureOf(scene, look))));
    const differences = differencesBetween(
      ACCEPTED,
      PAINTED,
      (picture) => isAll || pictures.has(picture.replaceAll("\\", "/")),
    );
    const count = (kind: string) => differences.filter((one) => one.kind === kind).length;
    console.log(
      `${pictures.size} pictures: ${count("changed")} changed, ${count("new")} new, ${count("gone")} gone`,
    );
    if (differences.length === 0) return;
    const { page, picture } = await makeSheet(browser.puppeteer, DIFFERENCES, differences);
    console.log(`${page}\n${picture}\nTo accept them: npm run gallery -- --accept`);
  } finally {
    await browser.close();
  }
}

async function paintAll(studio: Studio, surface: Surface, scenes: readonly Scene[]): Promise<void> {
  const all = scenes.filter((scene) => scene.surface === surface);
  if (all.length === 0) return;
  const began = Date.now();
  for (const scene of all) for (const look of scene.looks) await paint(studio, scene, look);
  console.log(`${surface}: ${all.length} states in ${Math.round((Date.now() - began) / 1000)} s`);
}

async function paint(studio: Studio, scene: Scene, look: Look): Promise<void> {
  const picture = pictureOf(scene, look);
  const path = join(PAINTED, picture);
  await mkdir(dirname(path), { recursive: true });
  try {
    const page = await scene.open(studio, look);
    await page.addStyleTag({ content: "* { caret-color: transparent !important }" });
    await takeStill(page, path, scene.whole ?? false);
    await scene.undo?.(page);
    await page.close();
  } catch (error) {
    throw new Error(`${picture} could not be painted`, { cause: error });
  }
}

/** Takes a picture once nothing moves any more: two in a row are the same. */
async function takeStill(page: Page, path: string, fullPage: boolean): Promise<void> {
  let before: Uint8Array | null = null;
  for (let tries = 0; tries < 30; tries++) {
    const now = await page.screenshot({ fullPage, captureBeyondViewport: fullPage });
    await writeFile(path, now);
    if (before && Buffer.from(now).equals(before)) return;
    before = now;
    await sleep(60);
  }
  console.warn(`${path} never came to rest`);
}

/** What was painted last is from now on what is expected. */
async function accept(scenes: readonly Scene[]): Promise<void> {
  if (scenes.length === SCENES.length) await rm(ACCEPTED, { recursive: true, force: true });
  const pictures = scenes.flatMap((scene) => scene.looks.map((look) => pictureOf(scene, look)));
  for (const picture of pictures) {
    await mkdir(dirname(join(ACCEPTED, picture)), { recursive: true });
    await cp(join(PAINTED, picture), join(ACCEPTED, picture));
  }
  console.log(`${pictures.length} pictures accepted`);
}

const words = process.argv.slice(2).filter((word) => word !== "--accept");
if (process.argv.includes("--accept")) await accept(chosenBy(words));
else await paintGallery(chosenBy(words));
