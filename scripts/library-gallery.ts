import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { EXAMPLE_QUOTE } from "../entrypoints/options/example-quote.ts";
import { GRAMMAR, readBlocks } from "../lib/read.ts";
import { rowOf } from "../lib/store/transcript-row.ts";
import { launch, type OpenBrowser } from "../tests/e2e/browsers.ts";
import { fillShelf, type Placed } from "../tests/e2e/library-shelf.ts";
import { goTo, press, pressNamed, reload } from "../tests/e2e/library-steps.ts";
import { explained } from "../tests/make/events.ts";
import { makeSource } from "../tests/make/source.ts";
import { withBuild } from "./build.ts";

const PICTURES = join(import.meta.dirname, "../artifacts/library");

/** How a scene is looked at. */
interface Look {
  readonly name: string;
  readonly width: number;
  readonly dark?: boolean;
}

const LOOKS: readonly Look[] = [
  { name: "light", width: 1200 },
  { name: "dark", width: 1200, dark: true },
  { name: "narrow", width: 360 },
];

/** A place in the library, and what is done there before one looks. */
interface Scene {
  /** How many transcripts are saved; those of the scene before, where it does not say. */
  readonly saved?: number;
  readonly path: string;
  readonly until: string;
  readonly act?: (page: Page) => Promise<unknown>;
  /** Of the window; 800 where it does not say. */
  readonly height?: number;
}

const search = (words: string, until: string) => async (page: Page) => {
  await page.$eval(".query-box input", (box) => (box as HTMLInputElement).select());
  await page.type(".query-box input", words);
  await page.waitForSelector(until);
  await pause(900);
};

const SCENES: Readonly<Record<string, Scene>> = {
  empty: { saved: 0, path: "library.html", until: ".empty" },
  one: { saved: 1, path: "library.html", until: ".shelf-row" },
  many: { saved: 300, path: "library.html", until: ".shelf-row" },
  selected: {
    path: "library.html",
    until: ".shelf-row",
    act: async (page) => {
      for (const at of [1, 2, 3]) await press(page, `.shelf-row:nth-child(${at}) .shelf-choice`);
      await pressNamed(page, ".selection", "Tag");
      await pause(200);
    },
  },
  "import-refused": {
    path: "library.html",
    until: ".import-own input",
    act: async (page) => {
      await page.evaluate(() => {
        const files = new DataTransfer();
        files.items.add(new File(["PK\u0003\u0004"], "As Delivered backup 2031-04-05.zip"));
        files.items.add(new File(["{}"], "minutes.json"));
        const input = document.querySelector<HTMLInputElement>(".import-own input");
        if (!input) return;
        input.files = files.files;
        input.dispatchEvent(new Event("change", { bubbles: true }));
        scrollTo(0, document.body.scrollHeight);
      });
      await pause(800);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    },
  },
  "facet-chosen": {
    path: "library.html",
    until: ".facet input",
    act: (page) =>
      page.$$eval(".facet:nth-of-type(3) input", ([first]) => (first as HTMLElement | undefined)?.click()),
  },
  deleted: {
    path: "library.html",
    until: ".shelf-row",
    act: async (page) => {
      await press(page, ".shelf-row > .button");
      await page.waitForSelector(".toast");
    },
  },
  suggestions: { path: "library.html", until: ".shelf-row", act: search("bridge spe", "[role=option]") },
  found: { path: "library.html", until: ".shelf-row", act: search("pier", ".found"), height: 1300 },
  "found-none": {
    path: "library.html",
    until: ".shelf-row",
    act: search("ferries after:soon", ".query-problems"),
  },
  "search-help": {
    path: "library.html",
    until: ".shelf-row",
    act: (page) => press(page, ".query-help summary"),
  },
  person: { path: "library.html#/p/Ada%20Norling", until: ".person-turn" },
  reading: { path: "library.html#/t/d299", until: ".article" },
  explained: {
    path: "library.html",
    until: ".shelf-row",
    act: async (page) => {
      // Nothing can be put there twice.
      const id = crypto.randomUUID();
      await fillShelf(page, [
        { id, revision: { transcript: { ...explained, grammar: GRAMMAR }, blocks: [] } },
      ]);
      await goTo(page, `#/t/${id}`, ".article");
      await press(page, "[data-explains='3']");
      await page.$eval(".why-panel", (panel) => panel.scrollIntoView({ block: "center" }));
      await pause(200);
    },
  },
  "reads-better": {
    path: "library.html",
    until: ".shelf-row",
    act: async (page) => {
      await page.evaluate(
        (grammar) =>
          chrome.storage.local.set({
            "library:grammar": grammar,
            "library:read-better": { grammar, transcripts: 12 },
          }),
        GRAMMAR,
      );
      await reload(page, ".read-better .notice");
    },
  },
  "read-again": {
    path: "library.html",
    until: ".shelf-row",
    act: async (page) => {
      await page.evaluate(readAgain, "d298");
      await goTo(page, "#/t/d298", ".revisions");
      await press(page, ".revisions summary");
    },
  },
  "read-before": {
    path: "library.html",
    until: ".shelf-row",
    act: async (page) => {
      await page.evaluate(readAgain, "d298");
      await goTo(page, "#/t/d298", ".revisions");
      await press(page, ".revisions a");
      await page.waitForSelector(".notice");
    },
  },
  quotes: { path: "library.html#/quotes", until: ".quote-list li" },
  gone: { path: "library.html#/t/nowhere", until: ".message" },
  options: { path: "options.html", until: ".import input", height: 2400 },
  lost: {
    path: "library.html#/quotes",
    until: ".quotes",
    act: async (page) => {
      // The database goes as the browser throws it away: nobody is told.
      await page.evaluate(() => {
        indexedDB.deleteDatabase("as-delivered");
        location.hash = "#/";
        location.reload();
      });
      await page.waitForSelector(".empty");
      await pause(500);
    },
  },
};

/** Paints every face of the library and the options into `artifacts/library/`: for looking at. Words choose scenes by name. */
async function paintLibrary(wanted: readonly string[]): Promise<void> {
  if (wanted.length === 0) await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
  const browser = await withBuild(() => launch("chromium"));
  try {
    let saved = 0;
    for (const [name, scene] of Object.entries(SCENES)) {
      const more = (scene.saved ?? saved) - saved;
      if (more > 0) await keep(browser, saved, saved + more);
      saved += more;
      if (wanted.length === 0 || wanted.includes(name))
        for (const look of LOOKS) await paint(browser, name, scene, look);
    }
  } finally {
    await browser.close();
  }
}

async function paint(browser: OpenBrowser, name: string, scene: Scene, look: Look): Promise<void> {
  const page = await browser.openExtensionPage("welcome.html");
  await page.setViewport({ width: look.width, height: scene.height ?? 800 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: look.dark ? "dark" : "light" }]);
  await goTo(page, scene.path, scene.until);
  await page.bringToFront();
  await pause(300);
  await scene.act?.(page);
  const path = join(PICTURES, `${name}-${look.name}.png`) as `${string}.png`;
  await page.screenshot({ path });
  await page.close();
}

/** Saves invented transcripts, number `from` to below `to`, and a quote. */
async function keep(browser: OpenBrowser, from: number, to: number): Promise<void> {
  const page = await browser.openExtensionPage("library.html");
  await page.waitForSelector(".empty, .shelf-row");
  await fillShelf(
    page,
    Array.from({ length: to - from }, (_, at) => placed(from + at)),
  );
  await page.evaluate(
    async (quotes) => {
      const opened = indexedDB.open("as-delivered");
      await new Promise((done) => opened.addEventListener("success", done));
      const all = opened.result.transaction(["quotes", "shelfmarks"], "readwrite");
      for (const quote of quotes) all.objectStore("quotes").put(quote);
      all.objectStore("shelfmarks").put({ id: "d299", name: null, tags: ["bridge", "to read"] });
      await new Promise((done) => all.addEventListener("complete", done));
      opened.result.close();
    },
    ["d299", null].map((document, at) => ({
      id: `q${at}`,
      keptAt: `2031-04-0${at + 1}T08:00:00.000Z`,
      document,
      quote: EXAMPLE_QUOTE,
    })),
  );
  await reload(page, ".shelf-row");
  await page.close();
}

/** Runs in the page. Puts a better reading beside what is saved of a document, once. */
async function readAgain(document: string): Promise<void> {
  const opened = indexedDB.open("as-delivered");
  await new Promise((done) => opened.addEventListener("success", done));
  const revisions = opened.result.transaction("revisions", "readwrite").objectStore("revisions");
  const all = revisions.index("document").getAll(document);
  await new Promise((done) => all.addEventListener("success", done));
  const { number: _number, ...old } = all.result[0];
  const better = { ...old, hash: "better", rereads: old.hash, savedAt: "2031-05-01T08:00:00.000Z" };
  if (all.result.length === 1) revisions.put(better);
  opened.result.close();
}

const TITLES = [
  "Joint press conference by NATO Secretary General Ada Norling and the President of Varland, Mirek Halas",
  "Doorstep statement",
  "Press briefing by the Spokesperson following the meeting of the Council on the bridge and the ferry",
  "Remarks at the opening of the second pier",
  "Pre-ministerial press conference",
];
const PUBLISHERS = ["NATO", "NATO", "The White House", "Kremlin"];
const OUTLETS = ["Northern Courier", "Radio Varland", "Agence du Lac", "The Ledger", "Pink TV"];
const ASKERS = ["Teodor Quill", "Sanne Okafor", "Luc Émile Thévenin", "Priya Raman", "Gordana Uzelac"];
const ANSWER =
  "The second pier stands, and the bridge opens in spring on both banks. Nobody will have to choose between the old road and the new one, and the ferry stays in service until the last car has found its way across. ";

function placed(at: number): Placed {
  const date = new Date(Date.UTC(2019, 0, 1 + at * 9)).toISOString().slice(0, 10);
  const savedAt = new Date(Date.UTC(2031, 0, 1, 8, at)).toISOString();
  const lines: (readonly [string, string])[] = [
    [
      "NATO Spokesperson Ioana Brandt",
      "Good afternoon. We will begin with a short statement, and then take your questions.",
    ],
    ["NATO Secretary General Ada Norling", `Thank you, Ioana. ${ANSWER.repeat(3)}`],
    ["President of Varland Mirek Halas", `Thank you, Secretary General. ${ANSWER.repeat(2)}`],
  ];
  for (let asked = 0; asked < 2 + (at % 4); asked++) {
    const who = (at + asked) % ASKERS.length;
    lines.push([
      `${ASKERS[who]} (${OUTLETS[who]})`,
      "Who pays for the second pier, and what becomes of the ferry?",
    ]);
    lines.push(["Ada Norling", `All of us do. ${ANSWER.repeat(1 + (at % 3))}`]);
  }
  const blocks = lines.map(([label, words]) => ({
    text: `${label}: ${words}`.trim(),
    emphasis: [{ start: 0, end: label.length + 1, kind: "bold" as const }],
    form: "paragraph" as const,
    break: "paragraph" as const,
    pageBreak: false,
  }));
  const source = makeSource({
    url: `https://www.nato.int/d${at}`,
    title: TITLES[at % TITLES.length] ?? "",
    date,
    publisher: PUBLISHERS[at % PUBLISHERS.length] ?? null,
  });
  const transcript = readBlocks(source, blocks, { kind: "transcript", score: 0.9, reasons: ["labels"] });
  const row = rowOf(`d${at}`, { transcript, savedAt }, 1);
  return { id: `d${at}`, savedAt, row, revision: { transcript, blocks } };
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

if (import.meta.main) await paintLibrary(process.argv.slice(2));
