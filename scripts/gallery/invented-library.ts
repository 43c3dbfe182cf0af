import { EXAMPLE_QUOTE } from "../../entrypoints/options/example-quote.ts";
import { GRAMMAR, readBlocks } from "../../lib/read.ts";
import { rowOf } from "../../lib/store/transcript-row.ts";
import type { OpenBrowser } from "../../tests/e2e/browsers.ts";
import { fillShelf, type Placed } from "../../tests/e2e/library-shelf.ts";
import { explained, twoHundredTurns } from "../../tests/make/events.ts";
import { makeSource } from "../../tests/make/source.ts";

/** How many transcripts are saved in each of the libraries that are painted, the smallest first. */
export const SAVED = { none: 0, one: 1, many: 300 } as const;

const filled = new WeakMap<OpenBrowser, number>();

/** Saves what belongs into one of the libraries, and a quote; what is there already stays. */
export async function savedIn(browser: OpenBrowser, which: keyof typeof SAVED): Promise<void> {
  const before = filled.get(browser) ?? 0;
  if (before >= SAVED[which]) return;
  filled.set(browser, SAVED[which]);
  const page = await browser.openExtensionPage("library.html");
  await page.waitForSelector(".empty, .shelf-row");
  const invented = Array.from({ length: SAVED[which] - before }, (_, at) => placed(before + at));
  await fillShelf(page, which === "many" ? [...APART, ...invented] : invented);
  if (which === "many") {
    await page.evaluate(keepQuotes, EXAMPLE_QUOTE);
    await page.evaluate(readAgain, "d298");
  }
  await page.close();
}

/** Each shows something that the others do not; saved before them, so that they stand at the list's end. */
const APART: readonly Placed[] = [
  { id: "explained", revision: { transcript: { ...explained, grammar: GRAMMAR }, blocks: [] } },
  { id: "two-hundred", revision: { transcript: { ...twoHundredTurns, grammar: GRAMMAR }, blocks: [] } },
  { id: "damaged", row: { title: "Remarks at the ferry" }, revision: { blocks: null } },
].map((one) => ({ ...one, savedAt: "2030-01-01T08:00:00.000Z" }));

/** Runs in the page. */
async function keepQuotes(quote: typeof EXAMPLE_QUOTE): Promise<void> {
  const opened = indexedDB.open("as-delivered");
  await new Promise((done) => opened.addEventListener("success", done));
  const all = opened.result.transaction(["quotes", "shelfmarks"], "readwrite");
  for (const [at, document] of ["d299", null].entries())
    all
      .objectStore("quotes")
      .put({ id: `q${at}`, keptAt: `2031-04-0${at + 1}T08:00:00.000Z`, document, quote });
  all.objectStore("shelfmarks").put({ id: "d299", name: null, tags: ["bridge", "to read"] });
  await new Promise((done) => all.addEventListener("complete", done));
  opened.result.close();
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
