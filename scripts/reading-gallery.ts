import { readFileSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { bigPage } from "../tests/bench/big-page.ts";
import { launch, type OpenBrowser } from "../tests/e2e/browsers.ts";
import { choose, overlayOf, pointAt, press } from "../tests/e2e/overlay-probe.ts";
import { LINES, pageOf, TRANSCRIPT, transcriptPage } from "../tests/e2e/page-fixture.ts";
import { withBuild } from "./build.ts";

const PICTURES = join(import.meta.dirname, "../artifacts/reading");

/** A page as a reader may see it. */
interface Scene {
  readonly html?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Pixels to scroll before the keys. */
  readonly scroll?: number;
  readonly keys?: readonly Parameters<typeof press>[1][];
  /** The part of the rail that is pointed at, from 1. */
  readonly point?: number;
  readonly type?: string;
  /** Open the explanation of the line so many lines down. */
  readonly explain?: number;
  readonly width?: number;
  readonly dark?: boolean;
  /** Pixels of the screen for one of the page's. */
  readonly zoom?: number;
}

const DARK = "<style>html{color-scheme:dark}body{background:#14171b;color:#e8e6e0}</style>";
const dark = { html: transcriptPage({ head: DARK }), dark: true };
const SAMPLE_DARK =
  "<style>html{color-scheme:dark}body,body *{background-color:#14181d!important;color:#e3e7ec!important}</style>";
const SAMPLE_LOOKS: Readonly<Record<string, Scene>> = {
  top: {},
  middle: { scroll: 1500 },
  landed: { keys: ["nextQuestion"] },
  toast: { keys: ["nextQuestion", "previousQuestion"] },
  offer: { keys: ["nextQuestion", "nextTurn", "dim"] },
  tip: { keys: ["nextQuestion"], point: 16 },
  outline: { keys: ["nextQuestion", "nextQuestion", "outline"] },
};
const PEOPLE = ["Ada Norling", "Mirek Halas", "Petra Lund", "Tomas Brandt", "Olga Renn", "Ines Tolvaj"];
const MORE = ["Sanne Okafor", "Luc Thévenin", "Priya Raman", "Teodor Quill", "Ioana Brandt", "Pavel Drozd"];

const SCENES: Readonly<Record<string, Scene>> = {
  plain: {},
  landed: { keys: ["nextQuestion"] },
  focus: { keys: ["nextQuestion", "nextTurn", "dim"] },
  outline: { keys: ["nextQuestion", "outline"] },
  find: { keys: ["find"], type: "ferry\n" },
  help: { keys: ["help"] },
  margins: { settings: { margins: true }, keys: ["nextQuestion"] },
  "dark-landed": { ...dark, keys: ["nextQuestion"] },
  "dark-focus": { ...dark, keys: ["nextQuestion", "dim"], settings: { margins: true } },
  "dark-outline": { ...dark, keys: ["nextQuestion", "outline"] },
  "dark-help": { ...dark, keys: ["help"] },
  narrow: { width: 360, keys: ["nextQuestion"] },
  "narrow-outline": { width: 360, keys: ["nextQuestion", "outline"] },
  zoomed: { width: 600, zoom: 2, keys: ["nextQuestion", "outline"] },
  explained: { keys: ["outline"], explain: 4 },
  "dark-explained": { ...dark, keys: ["outline"], explain: 4 },
  "narrow-explained": { width: 360, keys: ["outline"], explain: 2 },
  "twelve-speakers": { html: crowd([...PEOPLE, ...MORE], 24), keys: ["nextTurn", "outline"] },
  "two-hundred-turns": { html: crowd(PEOPLE, 200), keys: ["nextTurn"], settings: { margins: true } },
  "long-page": { html: bigPage(15_000), keys: ["nextTurn"] },
  old: {
    html: pageOf(`<center><table width="600"><tr><td><font face="Times"><h1>Joint press point</h1>5 April 2031
<p>(As delivered)<p>${LINES.map(([label, words]) => `<b>${label}:</b> ${`${words} `.repeat(12)}`).join("<p>")}</table></center>`),
    keys: ["nextQuestion"],
    settings: { margins: true },
  },
  "right-to-left": {
    html: transcriptPage().replace("<html", `<html dir="rtl"`),
    keys: ["nextQuestion", "outline"],
    settings: { margins: true },
  },
};

/** What stands beside the words of the sample, by window and theme. */
const SAMPLE_SCENES = [1240, 900, 400].flatMap((width) =>
  [false, true].flatMap((isDark) =>
    Object.entries(SAMPLE_LOOKS).map(([name, scene]): [string, Scene] => [
      `sample-${width}-${isDark ? "dark" : "light"}-${name}`,
      { html: sample(isDark), width, dark: isDark, ...scene },
    ]),
  ),
);

/** The sample page; on a dark ground where that is asked for. */
function sample(isDark: boolean): string {
  const html = readFileSync(join(import.meta.dirname, "../public/sample/press-point.html"), "utf8");
  return isDark ? html.replace("</head>", `${SAMPLE_DARK}</head>`) : html;
}

/** So many turns by these people in turn. */
function crowd(people: readonly string[], turns: number): string {
  const said = Array.from({ length: turns }, (_, turn) => {
    const who = people[turn % people.length];
    return `<p><b>${who}:</b> ${"The bridge opens in spring, and the ferry stays in service until then. ".repeat(1 + ((turn * 7) % 5))}</p>`;
  });
  return pageOf(
    `<h1>Press conference</h1><h3>with ${people.join(", ")}</h3><p>(As delivered)</p>${said.join("")}`,
  );
}

/** Paints every state of the page, and the options, into `artifacts/reading/`: for looking at. Words choose scenes by parts of their names. */
async function paintReading(wanted: readonly string[]): Promise<void> {
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
  const browser = await withBuild(() => launch("chromium"));
  try {
    for (const [name, scene] of [...Object.entries(SCENES), ...SAMPLE_SCENES])
      if (wanted.length === 0 || wanted.some((word) => name.includes(word)))
        await paint(browser, name, scene);
    if (wanted.length === 0) for (const isDark of [false, true]) await paintOptions(browser, isDark);
  } finally {
    await browser.close();
  }
}

async function paint(browser: OpenBrowser, name: string, scene: Scene): Promise<void> {
  await choose(browser, scene.settings ?? {});
  const page = await opened(browser, scene.html ?? transcriptPage());
  await page.setViewport({ width: scene.width ?? 1200, height: 800, deviceScaleFactor: scene.zoom ?? 1 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scene.dark ? "dark" : "light" }]);
  if (scene.scroll) await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), scene.scroll);
  await pause(200);
  for (const key of scene.keys ?? []) {
    await press(page, key);
    await pause(500);
  }
  if (scene.point) await pointAt(browser, page, `.rail-parts > :nth-child(${scene.point})`);
  if (scene.type) await page.keyboard.type(scene.type);
  if (scene.explain) {
    for (let line = 0; line < scene.explain; line++) await page.keyboard.press("ArrowDown");
    await page.keyboard.down("Shift");
    await page.keyboard.press("Enter");
    await page.keyboard.up("Shift");
  }
  await pause(400);
  await page.screenshot({ path: join(PICTURES, `${name}.png`) as `${string}.png` });
  await page.close();
}

async function paintOptions(browser: OpenBrowser, isDark: boolean): Promise<void> {
  await choose(browser, { "off:www.nato.int": true, "key:copy": null });
  const page = await browser.openExtensionPage("options.html");
  await page.setViewport({ width: 900, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: isDark ? "dark" : "light" }]);
  await page.waitForSelector(".options li");
  const name = `options-${isDark ? "dark" : "light"}.png`;
  await page.screenshot({ path: join(PICTURES, name) as `${string}.png`, fullPage: true });
  await page.close();
}

/** The page, with us in it. */
async function opened(browser: OpenBrowser, html: string): Promise<Page> {
  browser.answers.set(TRANSCRIPT, html);
  const page = await browser.open(TRANSCRIPT);
  for (let tries = 0; tries < 100 && !(await overlayOf(browser, page)); tries++) await pause(50);
  return page;
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

if (import.meta.main) await paintReading(process.argv.slice(2));
