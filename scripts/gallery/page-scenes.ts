import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { bigPage } from "../../tests/bench/big-page.ts";
import type { OpenBrowser } from "../../tests/e2e/browsers.ts";
import { choose, overlayHtml, overlayOf, pointAt, press } from "../../tests/e2e/overlay-probe.ts";
import { LINES, pageOf, TRANSCRIPT, transcriptPage } from "../../tests/e2e/page-fixture.ts";
import { type Look, looksAt, type Scene, until, wear } from "./scene.ts";

/** What is done in a page before one looks. */
interface Wish {
  readonly html?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly keys?: readonly Parameters<typeof press>[1][];
  /** The part of the rail that is pointed at, from 1. */
  readonly point?: number;
  readonly type?: string;
  /** Open the explanation of the line so many lines down. */
  readonly explain?: number;
  /** Open what puts the line right so many lines down. */
  readonly correct?: number;
  readonly isSeenInAllLooks?: true;
}

const PEOPLE = ["Ada Norling", "Mirek Halas", "Petra Lund", "Tomas Brandt", "Olga Renn", "Ines Tolvaj"];
const MORE = ["Sanne Okafor", "Luc Thévenin", "Priya Raman", "Teodor Quill", "Ioana Brandt", "Pavel Drozd"];

const WISHES: Readonly<Record<string, Wish>> = {
  plain: {},
  sample: { html: sample(), isSeenInAllLooks: true },
  "sample, told": { html: sample(), keys: ["nextQuestion", "previousQuestion"], isSeenInAllLooks: true },
  "sample, pointed at": { html: sample(), keys: ["nextQuestion"], point: 16 },
  landed: { keys: ["nextQuestion"], isSeenInAllLooks: true },
  "others dimmed": {
    keys: ["nextQuestion", "nextTurn", "dim"],
    settings: { margins: true },
    isSeenInAllLooks: true,
  },
  "outline open": { keys: ["nextQuestion", "outline"], isSeenInAllLooks: true },
  "sample, outline open": { html: sample(), keys: ["nextQuestion", "outline"] },
  found: { keys: ["find"], type: "ferry\n", isSeenInAllLooks: true },
  "found nowhere": { keys: ["find"], type: "zeppelin" },
  keys: { keys: ["help"] },
  explained: { keys: ["outline"], explain: 4, isSeenInAllLooks: true },
  correct: { keys: ["outline"], correct: 4, isSeenInAllLooks: true },
  "twelve speakers": { html: crowd([...PEOPLE, ...MORE], 24), keys: ["nextTurn", "outline"] },
  "two hundred turns": { html: crowd(PEOPLE, 200), keys: ["nextTurn"], settings: { margins: true } },
  "long page": { html: bigPage(15_000), keys: ["nextTurn"] },
  "old page": {
    html: pageOf(`<center><table width="600"><tr><td><font face="Times"><h1>Joint press point</h1>5 April 2031
<p>(As delivered)<p>${LINES.map(([label, words]) => `<b>${label}:</b> ${`${words} `.repeat(12)}`).join("<p>")}</table></center>`),
    keys: ["nextQuestion"],
    settings: { margins: true },
  },
  "right to left": {
    html: transcriptPage().replace("<html", `<html dir="rtl"`),
    keys: ["nextQuestion", "outline"],
    settings: { margins: true },
  },
  "no margin": {
    html: transcriptPage({ head: "<style>body{margin:0;max-width:none}</style>" }),
    keys: ["nextQuestion"],
  },
};

const { themes, all } = looksAt(1200, 800, 360);

/** Every state of the page with us in it. */
export const PAGE: readonly Scene[] = Object.entries(WISHES).map(([name, wish]) => ({
  surface: "page",
  name,
  looks: wish.isSeenInAllLooks ? all : themes,
  open: ({ browser }, look) => opened(browser, wish, look),
}));

async function opened(browser: OpenBrowser, wish: Wish, look: Look): Promise<Page> {
  await choose(browser, wish.settings ?? {});
  const html = wish.html ?? transcriptPage();
  browser.answers.set(TRANSCRIPT, look.dark ? html.replace("</head>", `${DARK}</head>`) : html);
  const page = await browser.open(TRANSCRIPT);
  await wear(page, look);
  await until("our marks in the page", async () => (await overlayOf(browser, page)) !== null);
  await settled(browser, page);
  for (const key of wish.keys ?? []) {
    await press(page, key);
    await settled(browser, page);
  }
  if (wish.point) await pointAt(browser, page, `.rail-parts > :nth-child(${wish.point})`);
  if (wish.type) await page.keyboard.type(wish.type);
  if (wish.explain) await explain(page, wish.explain);
  if (wish.correct) await correct(page, wish.correct);
  await settled(browser, page);
  await hideCaret(browser, page);
  return page;
}

const DARK = "<style>html{color-scheme:dark}body{background:#14171b;color:#e8e6e0}a{color:#9dbdf9}</style>";

async function correct(page: Page, line: number): Promise<void> {
  for (let at = 0; at < line; at++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("F2");
}

async function explain(page: Page, line: number): Promise<void> {
  for (let at = 0; at < line; at++) await page.keyboard.press("ArrowDown");
  await page.keyboard.down("Shift");
  await page.keyboard.press("Enter");
  await page.keyboard.up("Shift");
}

/** What was begun in our overlay is done: it says and shows the same as a moment before. */
async function settled(browser: OpenBrowser, page: Page): Promise<void> {
  let before = "";
  await until("our marks to come to rest", async () => {
    await sleep(120);
    const now = `${await page.evaluate(() => scrollY)} ${await overlayHtml(browser, page)}`;
    const isSame = now === before;
    before = now;
    return isSame;
  });
}

/** No style of the page reaches what we show in it. */
function hideCaret(browser: OpenBrowser, page: Page): Promise<void> {
  return browser.inContent(page, () => {
    const host = document.querySelector("[data-as-delivered]");
    const shadow = host && chrome.dom.openOrClosedShadowRoot(host as HTMLElement);
    for (const box of shadow?.querySelectorAll("input") ?? []) box.style.caretColor = "transparent";
  });
}

/** The transcript that is packed with the extension, at the address where it would stand. */
function sample(): string {
  return readFileSync(join(import.meta.dirname, "../../public/sample/press-point.html"), "utf8");
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
