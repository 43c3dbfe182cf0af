import type { Page } from "puppeteer-core";
import { GRAMMAR } from "../../lib/read.ts";
import { goTo, press, pressNamed } from "../../tests/e2e/library-steps.ts";
import { choose } from "../../tests/e2e/overlay-probe.ts";
import { SAVED, savedIn } from "./invented-library.ts";
import { type Look, looksAt, type Scene, type Studio, type Surface, wear } from "./scene.ts";

/** A place in our own pages, and what is done there before one looks. */
interface Wish {
  readonly surface?: Surface;
  /** How many transcripts are saved. */
  readonly saved: keyof typeof SAVED;
  readonly path: string;
  /** What shows that it is there. */
  readonly until: string;
  readonly act?: (page: Page) => Promise<unknown>;
  /** What the browser keeps for us beside the library. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly looks?: "all";
  /** Of the window; 800 where it does not say. */
  readonly height?: number;
  /** Takes back what was done, so that the next state begins where this one began. */
  readonly undo?: (page: Page) => Promise<unknown>;
  /** Runs in the page before its own code. */
  readonly before?: () => void;
}

const LIST = { saved: "many", path: "library.html", until: ".shelf-row" } as const;

const PERSON = { saved: "many", path: "library.html#/p/Ada%20Norling", until: ".person-turn" } as const;

const askSame = async (page: Page) => {
  await press(page, ".person-same > button");
  await page.waitForSelector(".person-same [role=option]");
};

const search = (words: string, until: string) => async (page: Page) => {
  await page.$eval(".query-box input", (box) => (box as HTMLInputElement).select());
  await page.type(".query-box input", words);
  await page.waitForSelector(until);
  await page.waitForFunction(() => !document.body.textContent?.includes("Counting…"));
};

const WISHES: Readonly<Record<string, Wish>> = {
  empty: { saved: "none", path: "library.html", until: ".empty", looks: "all" },
  lost: {
    saved: "none",
    path: "library.html",
    until: ".empty[data-kind=lost]",
    // As if the browser had thrown the database away: what remembers it is still there.
    settings: { "library:held": "2031-04-05T08:00:00.000Z" },
  },
  one: { saved: "one", path: "library.html", until: ".shelf-row" },
  many: { ...LIST, looks: "all" },
  selected: {
    ...LIST,
    act: async (page) => {
      for (const at of [1, 2, 3]) await press(page, `.shelf-row:nth-child(${at}) .shelf-choice`);
      await pressNamed(page, ".selection", "Tag");
      await page.waitForSelector(".tag-box");
    },
  },
  "import refused": {
    ...LIST,
    until: ".import-own input",
    act: async (page) => {
      await page.evaluate(giveBadFiles);
      await page.waitForSelector(".import-own .alarm li");
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    },
  },
  "facet chosen": {
    ...LIST,
    until: ".facet input",
    act: (page) =>
      page.$$eval(".facet:nth-of-type(3) input", ([first]) => first instanceof HTMLElement && first.click()),
  },
  deleted: {
    ...LIST,
    act: async (page) => {
      await press(page, ".shelf-row > .button");
      await page.waitForSelector(".toast");
    },
    undo: async (page) => {
      await press(page, ".toast button");
      await page.waitForSelector(".toast", { hidden: true });
    },
  },
  suggestions: { ...LIST, act: search("bridge spe", "[role=option]") },
  found: { ...LIST, act: search("pier", ".found"), height: 1300, looks: "all" },
  "found none": { ...LIST, act: search("ferries after:soon", ".query-problems") },
  "search help": { ...LIST, act: (page) => press(page, ".query-help summary") },
  "reads better": {
    ...LIST,
    until: ".read-better .notice",
    settings: { "library:read-better": { grammar: GRAMMAR, transcripts: 12 } },
  },
  person: PERSON,
  "person asked": { ...PERSON, act: askSame },
  "person joined": {
    ...PERSON,
    act: async (page) => {
      await askSame(page);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForSelector(".person-also");
    },
    undo: async (page) => {
      await press(page, ".person-done button");
      await page.waitForSelector(".person-also", { hidden: true });
    },
  },
  quotes: { saved: "many", path: "library.html#/quotes", until: ".quote-list li" },
  reading: {
    surface: "reader",
    saved: "many",
    path: "library.html#/t/d299",
    until: ".article",
    looks: "all",
  },
  sample: { surface: "reader", saved: "none", path: "library.html#/sample", until: ".article" },
  explained: {
    ...LIST,
    surface: "reader",
    path: "library.html#/t/explained",
    until: ".article",
    act: async (page) => {
      await press(page, "[data-explains='3']");
      await page.$eval(".why-panel", (panel) => panel.scrollIntoView({ block: "center" }));
    },
  },
  "two hundred turns": {
    ...LIST,
    surface: "reader",
    path: "library.html#/t/two-hundred",
    until: ".article",
    looks: "all",
  },
  "read again": {
    ...LIST,
    surface: "reader",
    path: "library.html#/t/d298",
    until: ".revisions",
    act: (page) => press(page, ".revisions summary"),
  },
  "read before": {
    ...LIST,
    surface: "reader",
    path: "library.html#/t/d298",
    until: ".revisions",
    act: async (page) => {
      await press(page, ".revisions a");
      await page.waitForSelector(".notice");
    },
  },
  loading: {
    ...LIST,
    surface: "reader",
    path: "library.html#/t/d299",
    until: ".wait",
    before: answerNobody,
  },
  damaged: { ...LIST, surface: "reader", path: "library.html#/t/damaged", until: ".message" },
  gone: { ...LIST, surface: "reader", path: "library.html#/t/nowhere", until: ".message" },
  "as installed": {
    surface: "options",
    saved: "none",
    path: "options.html",
    until: ".import input",
    height: 2400,
    looks: "all",
  },
  "much chosen": {
    surface: "options",
    saved: "many",
    path: "options.html",
    until: ".import input",
    height: 2400,
    settings: { "off:www.nato.int": true, "key:copy": null },
  },
  "first run": { surface: "welcome", saved: "none", path: "welcome.html", until: ".welcome", looks: "all" },
};

const LOOKS = looksAt(1200, 800, 360);

/** Every state of our own pages: the library, the reader, the options and the page of the first run. */
export const OWN_PAGES: readonly Scene[] = Object.entries(WISHES)
  .map(([name, wish]) => ({
    surface: wish.surface ?? "library",
    name,
    looks: (wish.looks ? LOOKS.all : [...LOOKS.themes, LOOKS.all[2]]).map((look) => higher(look, wish)),
    order: Object.keys(SAVED).indexOf(wish.saved),
    open: (studio: Studio, look: Look) => opened(studio, wish, look),
    ...(wish.undo && { undo: wish.undo }),
  }))
  // What is saved only becomes more.
  .toSorted((one, other) => one.order - other.order);

function higher(look: Look, { height = 800 }: Wish): Look {
  return { ...look, height: look.height * (height / 800) };
}

async function opened({ browser }: Studio, wish: Wish, look: Look): Promise<Page> {
  await savedIn(browser, wish.saved);
  // All is read by this version, else it would be read anew while one looks.
  await choose(browser, { "library:grammar": GRAMMAR, ...wish.settings });
  const page = await browser.openExtensionPage("welcome.html");
  await wear(page, look);
  if (wish.before) await page.evaluateOnNewDocument(wish.before);
  await goTo(page, wish.path, wish.until);
  await page.bringToFront();
  await wish.act?.(page);
  return page;
}

/** Runs in the page. */
function giveBadFiles(): void {
  const files = new DataTransfer();
  files.items.add(new File(["PK\u0003\u0004"], "As Delivered backup 2031-04-05.zip"));
  files.items.add(new File(["{}"], "minutes.json"));
  const input = document.querySelector<HTMLInputElement>(".import-own input");
  if (!input) return;
  input.files = files.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Runs in the page. The library opens, and whoever asks it for something waits. */
function answerNobody(): void {
  const listen = EventTarget.prototype.addEventListener;
  IDBRequest.prototype.addEventListener = function (this: IDBRequest, ...given: Parameters<typeof listen>) {
    if (this instanceof IDBOpenDBRequest) listen.apply(this, given);
  };
}
