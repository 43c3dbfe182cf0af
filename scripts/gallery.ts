import { cp, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { builtExtension } from "../tests/e2e/browsers.ts";
import { openPopupScene, playPopupScene } from "../tests/e2e/popup-stage.ts";
import { POPUP_SCENES, type PopupScene, type PopupSceneName } from "../tests/make/popup-scenes.ts";
import { findBrowser } from "./browsers.ts";
import { OUTPUT, withBuild } from "./build.ts";

const ROOT = join(import.meta.dirname, "..");
const PICTURES = join(ROOT, "artifacts/gallery");
const BUILD = join(ROOT, "artifacts/gallery-build");

/** How a scene is looked at. */
interface Look {
  readonly name: string;
  readonly width: number;
  readonly height?: number;
  readonly scale?: number;
  readonly dark?: boolean;
  readonly forced?: boolean;
  readonly inTab?: boolean;
}

const LIGHT: Look = { name: "light", width: 400 };
const DARK: Look = { name: "dark", width: 400, dark: true };
const OTHERS: readonly Look[] = [
  { name: "narrow", width: 320, inTab: true },
  { name: "wide", width: 900, inTab: true },
  { name: "zoomed", width: 400, height: 300, scale: 2 },
  { name: "forced", width: 400, dark: true, forced: true },
];
/** Where the other looks show something that light and dark do not. */
const ALL_LOOKS: ReadonlySet<PopupSceneName> = new Set([
  "conference",
  "filtered",
  "explained",
  "long names",
  "changed",
  "not a transcript",
]);

/** Worth seeing from top to bottom. */
const WHOLE: ReadonlySet<PopupSceneName> = new Set(["conference", "gaps"]);

/**
 * Renders every face of the popup in a real Chromium, from invented transcripts, into `artifacts/gallery/`: for looking at.
 * Words on the command line choose scenes by name.
 */
async function paintGallery(wanted: readonly string[]): Promise<void> {
  const folder = await buildOf();
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
  const program = findBrowser("chromium");
  if (!program) throw new Error("No Chromium here. Run: node scripts/browsers.ts");
  const args = ["--font-render-hinting=none", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const browser = await puppeteer.launch({ executablePath: program, args });
  try {
    for (const name of Object.keys(POPUP_SCENES) as PopupSceneName[]) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      for (const look of ALL_LOOKS.has(name) ? [LIGHT, DARK, ...OTHERS] : [LIGHT, DARK])
        await paint(browser, folder, name, look);
    }
  } finally {
    await browser.close();
  }
}

/** The build that the environment names, as tests do, else a fresh one, copied where no later build changes it. */
async function buildOf(): Promise<string> {
  if (process.env.AS_DELIVERED_OUTPUT) return builtExtension("chromium");
  await withBuild(() => cp(OUTPUT.chromium, BUILD, { recursive: true, force: true }));
  return BUILD;
}

async function paint(browser: Browser, folder: string, name: PopupSceneName, look: Look): Promise<void> {
  const scene: PopupScene = POPUP_SCENES[name];
  const page = await openPopupScene(browser, folder, scene);
  page.on("pageerror", (error) => console.error(name, error));
  page.on("console", (message) => {
    if (message.type() !== "debug") console.log(`${name}: ${message.text()}`);
  });
  await page.setViewport({
    width: look.width,
    height: look.height ?? 600,
    deviceScaleFactor: look.scale ?? 1,
  });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: look.dark ? "dark" : "light" }]);
  if (look.forced) {
    const client = await page.createCDPSession();
    await client.send("Emulation.setEmulatedMedia", {
      features: [
        { name: "forced-colors", value: "active" },
        { name: "prefers-color-scheme", value: "dark" },
      ],
    });
  }
  await playPopupScene(page, scene, look.inTab ? "/popup.html?tab=7" : "/popup.html");
  if (scene.silent) await new Promise((done) => setTimeout(done, 500));
  await page.screenshot({
    path: join(PICTURES, `${name.replaceAll(" ", "-")}.${look.name}.png`),
    captureBeyondViewport: false,
  });
  if (look === LIGHT && WHOLE.has(name)) {
    // What sticks to the window's edge would stand in the middle of the picture.
    await page.addStyleTag({ content: ".tab-view-foot, .outline-bar { position: static }" });
    await page.screenshot({ path: join(PICTURES, `${name}.whole.png`), fullPage: true });
  }
  await page.close();
}

if (import.meta.main) await paintGallery(process.argv.slice(2));
