import { readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "puppeteer-core";
import type { PageReading } from "../lib/messages/protocol.ts";
import { outlineOf } from "../lib/transcript/outline.ts";
import type { Speaker } from "../lib/transcript/speaker.ts";
import { launch, type OpenBrowser } from "../tests/e2e/browsers.ts";
import { ensureBrowsers } from "./browsers.ts";
import { withBuild } from "./build.ts";

// npm start [-- URL] [-- --firefox]
// Opens a real browser with the extension on the bundled sample, or on the given address.
// Without a display it prints what the reader would see, and takes pictures of it.

const ROOT = join(import.meta.dirname, "..");
const PICTURES = join(ROOT, "artifacts", "start");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { firefox: { type: "boolean" } },
});
if (positionals[0] !== undefined && !/^https?:/.test(positionals[0])) {
  console.error(`This is no web address: ${positionals[0]}\nUsage: npm start [-- https://…] [-- --firefox]`);
  process.exit(1);
}
for (const sentence of ensureBrowsers()) console.warn(sentence);
const sample = readFileSync(join(ROOT, "public/sample/press-point.html"), "utf8");
const address = positionals[0] ?? canonicalOf(sample);
const display = process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const browser = await withBuild(() =>
  launch(values.firefox ? "firefox" : "chromium", {
    headless: !display,
    online: display || positionals.length > 0,
  }),
);
if (positionals.length === 0) browser.answers.set(address, sample);
const page = await browser.open(address);
console.log(`\nThe extension is on ${address}`);
if (display) await stayOpen(browser);
else await showWithoutDisplay(browser, page);

async function stayOpen(open: OpenBrowser): Promise<void> {
  console.log("Press its button in the toolbar for the outline. Close the browser to end.");
  await new Promise((done) => open.puppeteer.once("disconnected", done));
  await open.close().catch(() => {});
}

async function showWithoutDisplay(open: OpenBrowser, shown: Page): Promise<void> {
  try {
    const reading = await readingOf(open, shown);
    console.log(reading ? printed(reading) : "This page is not a transcript.");
    await mkdir(PICTURES, { recursive: true });
    if (reading) await takePictures(open, shown);
  } finally {
    await open.close();
  }
}

/** The page script's reading, which the popup shows; `null` where there is none after five seconds. */
async function readingOf(open: OpenBrowser, shown: Page): Promise<PageReading | null> {
  const tab = await open.tabOf(shown);
  for (let tries = 0; tries < 50; tries++) {
    const reading = await open.background(async (id) => {
      const message = { id: 1, type: "reading", timestamp: Date.now() };
      const answer = await chrome.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => null);
      return (answer?.res ?? null) as PageReading | null;
    }, tab);
    if (reading) return reading;
    await new Promise((done) => setTimeout(done, 100));
  }
  return null;
}

function printed({ transcript }: PageReading): string {
  const { title, subtitle, date } = transcript.source;
  const { speakers, sections } = outlineOf(transcript);
  const names = new Map(speakers.map(({ speaker }) => [speaker.id, nameOf(speaker)]));
  const voices = speakers.map(({ speaker, share, turns }) => {
    const standing = [speaker.role, speaker.outlet]
      .filter((part) => part !== null && part !== nameOf(speaker))
      .join(", ");
    return `  ${`${Math.round(share * 100)} %`.padStart(5)}  ${nameOf(speaker)}${standing && ` (${standing})`}, turns: ${turns}`;
  });
  const lines = sections.flatMap((section) => {
    if (section.kind === "heading") return [`\n  ${section.text}`];
    const head = section.kind === "exchange" ? [`\n  Question ${section.number}`] : [""];
    return [
      ...head,
      ...section.turns.map((turn) => `    ${names.get(turn.speaker)}: ${turn.beginning.slice(0, 70)}`),
    ];
  });
  return [`\n${title}`, subtitle ?? "", date ?? "", "", ...voices, ...lines, ""].join("\n");
}

function nameOf({ name, role, kind }: Speaker): string {
  return name ?? role ?? `(${kind})`;
}

async function takePictures(open: OpenBrowser, shown: Page): Promise<void> {
  const taken = [await picture(shown, "page")];
  const popup = await open.openPopup(shown);
  await popup.waitForSelector("[role=option]");
  await popup.waitForSelector(".save-bar button[data-kind=primary]");
  taken.push(await picture(popup, "popup"));
  await popup.click(".save-bar button[data-kind=primary]");
  await popup.waitForSelector(".save-bar-tick");
  const library = await open.openExtensionPage("library.html");
  await library.waitForSelector("main a");
  taken.push(await picture(library, "library"));
  console.log(`Pictures:\n${taken.map((file) => `  ${relative(ROOT, file)}`).join("\n")}`);
}

async function picture(shown: Page, name: string): Promise<string> {
  const path = join(PICTURES, `${name}.png`) as `${string}.png`;
  await shown.screenshot({ path });
  return path;
}

function canonicalOf(html: string): string {
  const address = html.match(/<link rel="canonical" href="([^"]+)"/)?.[1];
  if (!address) throw new Error("The sample names no address");
  return address;
}
