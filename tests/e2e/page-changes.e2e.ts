import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { documentIdOf } from "../../lib/sites/document-id.ts";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import { landedIn, overlayOf, press } from "./overlay-probe.ts";
import { LINES, newsPage, pageOf, TRANSCRIPT, transcriptHtml, transcriptPage } from "./page-fixture.ts";
import { fromOwnPage, htmlOf, labelsIn, NO_TRACES, readingOf, soon, tracesIn } from "./page-probe.ts";
import { emptyLibrary, type SavedWords, savedWords } from "./saved-words.ts";
import { translateAsChrome, translateAsFirefox } from "./translate-in-page.ts";

const LABELS = LINES.map(([label]) => `${label}:`);
const SPEAKERS = String(new Set(LABELS).size);
const WORDS = LINES.map(([, words]) => `${words} ${words}`);
const ID = documentIdOf(TRANSCRIPT);
const NEW = { kind: "saved", id: ID, again: false };
const AGAIN = { kind: "saved", id: ID, again: true };

/** How a page hides a turn, and what shows it. */
const FOLDINGS: readonly (readonly [before: string, after: string, open: string])[] = [
  [`<div id="one" hidden>`, "</div>", "one.hidden = false"],
  [`<div id="two" style="display:none">`, "</div>", "two.style.display = ''"],
  [`<div id="three" class="shut">`, "</div>", "three.className = 'open'"],
  [`<details id="four"><summary>Read more</summary>`, "</details>", "four.open = true"],
];
const SHUT = "<style>.shut{display:none}</style>";
const EVENT = transcriptHtml(2);
/** The same event in another language. */
const FRENCH = "Le pont est ouvert depuis ce matin, et tout le monde en est heureux dans le village.";
const IN_FRENCH = EVENT.replace(/<\/b>.*?<\/p>/gu, `</b> ${FRENCH}</p>`);
/** The beginning of another event. */
const SHORT = EVENT.replace(/<p><b>Petra Lund[\s\S]*<\/p>/u, "").replaceAll("bridge", "tunnel");
const SHORT_WORDS = WORDS.slice(0, 3).map((words) => words.replaceAll("bridge", "tunnel"));

describe.each(browsers)("a page that changes in %s", (name) => {
  let browser: OpenBrowser;
  /** Asks as the popup does. */
  let stage: Page;
  let page: Page;
  let tab: number;
  beforeAll(async () => {
    browser = await launch(name);
    stage = await browser.openExtensionPage("welcome.html");
    browser.answers.set(TRANSCRIPT, newsPage());
    page = await browser.open(TRANSCRIPT);
    tab = await browser.tabOf(page);
  });
  beforeEach(() => emptyLibrary(browser));
  afterAll(() => browser.close());

  const openRead = async (html: string, labels = LABELS) => {
    browser.answers.set(TRANSCRIPT, html);
    await page.goto(TRANSCRIPT);
    await soon(() => labelsIn(page)).toEqual(labels);
  };
  const state = () => fromOwnPage(stage, "savedState", tab);
  const save = () => fromOwnPage(stage, "save", tab);
  const turns = async () => {
    const items = (await readingOf(browser, page))?.transcript.items ?? [];
    return items.filter((item) => item.type === "turn");
  };
  const words = async () => (await turns()).map(({ text }) => text);
  const folded = async () => (await turns()).flatMap((turn) => (turn.folded ? [turn.text] : []));
  const outline = async () => (await overlayOf(browser, page))?.outline ?? "";
  const foldedInOutline = async () => (await outline()).match(/collapsed on the page/gu)?.length ?? 0;

  it("has all its turns, whatever it folds away and shows", async () => {
    const fold = (html: string) =>
      FOLDINGS.reduce(
        (text, [before, after], at) => text.replace(turnAt(at + 4), `${before}$&${after}`),
        html,
      );
    await openRead(transcriptPage({ times: 2, wrap: fold, head: SHUT }));
    await press(page, "outline");
    await soon(foldedInOutline).toBe(FOLDINGS.length);
    for (const [, said] of LINES) expect(await outline()).toContain(said.slice(0, 30));
    expect(await folded()).toEqual(WORDS.slice(4));
    expect(await save()).toEqual(NEW);
    expect(await savedWords(browser)).toEqual({ [ID]: [saved(WORDS)] });

    for (const [at, [, , open]] of FOLDINGS.entries()) {
      await page.evaluate(open);
      await soon(folded).toEqual(WORDS.slice(5 + at));
    }
    await soon(foldedInOutline).toBe(0);
    for (const [, said] of LINES) expect(await outline()).toContain(said.slice(0, 30));
    expect(await words()).toEqual(WORDS);
    expect(await state()).toBe("saved");
    expect(await save()).toEqual(AGAIN);
    expect(await savedWords(browser)).toEqual({ [ID]: [saved(WORDS)] });
    // What the page did itself, and nothing else.
    expect(await page.evaluate(() => Reflect.get(window, "changes"))).toEqual([
      ...Array(3).fill("attributes DIV"),
      "attributes DETAILS",
    ]);
  });

  it("has all its turns in an open shadow root, too", async () => {
    const matter = EVENT.replace(turnAt(7), `<div id="rest" hidden>$&</div>`);
    await openRead(pageOf(`<x-app><template shadowrootmode="open">${matter}</template></x-app>`));
    const before = await htmlOf(page);
    expect(await folded()).toEqual([WORDS[7]]);
    expect(await save()).toEqual(NEW);
    const open = () =>
      document.querySelector("x-app")?.shadowRoot?.querySelector("#rest")?.removeAttribute("hidden");
    await page.evaluate(open);
    await soon(folded).toEqual([]);
    expect(await words()).toEqual(WORDS);
    expect(await save()).toEqual(AGAIN);
    expect(await savedWords(browser)).toEqual({ [ID]: [saved(WORDS)] });
    expect(await htmlOf(page)).toBe(before);
    expect(await page.evaluate(() => document.querySelector("x-app")?.shadowRoot?.innerHTML)).toBe(
      matter.replace(" hidden", ""),
    );
  });

  it("is saved with a turn that it shows where nothing tells of it", async () => {
    const wrap = (html: string) => html.replace(turnAt(7), `<div id="rest"></div>`);
    await openRead(transcriptPage({ times: 2, wrap }), LABELS.slice(0, 7));
    expect(await save()).toEqual(NEW);
    await page.evaluate((turn) => {
      const tree = document.querySelector("#rest")?.attachShadow({ mode: "open" });
      if (tree) tree.innerHTML = turn;
    }, turnAt(7));
    expect(await save()).toEqual(NEW);
    expect(await savedWords(browser)).toEqual({ [ID]: [saved(WORDS.slice(0, 7)), saved(WORDS)] });
  });

  it("is read behind a dialogue that hides all of it from screen readers, and once that is accepted", async () => {
    const top = `<div role="dialog" aria-modal="true"><p>We keep a cookie.</p><button>Accept</button></div>`;
    const wrap = (html: string) =>
      html.replace(/<p><b>.*?<\/p>/gu, `<section aria-hidden="true">$&</section>`);
    await openRead(transcriptPage({ times: 2, top, wrap }));
    await page.evaluate(() => {
      document.querySelector("[role=dialog]")?.remove();
      for (const section of document.querySelectorAll("section")) section.removeAttribute("aria-hidden");
    });
    expect(await save()).toEqual(NEW);
    expect(await savedWords(browser)).toEqual({ [ID]: [saved(WORDS)] });
    expect(await labelsIn(page)).toEqual(LABELS);
  });

  it("is read anew where it puts its words in another language in their place", async () => {
    await openRead(transcriptPage({ times: 2, wrap: (html) => `<main>${html}</main>` }));
    expect(await save()).toEqual(NEW);
    await page.evaluate((html) => {
      document.documentElement.lang = "fr";
      const main = document.querySelector("main");
      if (main) main.innerHTML = html;
    }, IN_FRENCH);
    const french = LINES.map(() => FRENCH);
    await soon(words).toEqual(french);
    await soon(() => labelsIn(page)).toEqual(LABELS);
    expect(await save()).toEqual(NEW);
    expect(await savedWords(browser)).toEqual({ [ID]: [saved(WORDS), saved(french)] });
  });

  it("is read on where it only calls its language otherwise", async () => {
    await openRead(transcriptPage({ times: 2 }));
    await page.evaluate(() => {
      document.documentElement.lang = "en-US";
    });
    await page.evaluate(() => {
      const turn = "<p><b>Olga Renn (Coast Post):</b> What about the harbour?</p>";
      document.querySelector(".words")?.insertAdjacentHTML("beforeend", turn);
    });
    await soon(() => labelsIn(page)).toEqual([...LABELS, "Olga Renn (Coast Post):"]);
    expect(await save()).toEqual(NEW);
    expect(await savedWords(browser)).toEqual({ [ID]: [saved([...WORDS, "What about the harbour?"])] });
  });

  it.each([
    ["Chrome", translateAsChrome],
    ["Firefox", translateAsFirefox],
  ])("keeps what was said where a translator works as that of %s does", async (_, translate) => {
    await openRead(transcriptPage({ times: 2 }));
    await page.evaluate(translate);
    expect(await page.evaluate(() => document.querySelector(".words > p:last-child")?.textContent)).toMatch(
      /^Wort/u,
    );
    expect(await words()).toEqual(WORDS);
    expect(await save()).toEqual(NEW);
    expect(await savedWords(browser)).toEqual({ [ID]: [saved(WORDS)] });
    expect(await state()).toBe("saved");
    expect(await browser.badge(page)).toBe(SPEAKERS);
    await page.evaluate(() => history.replaceState({}, "", "?view=letter"));
    expect(await save()).toEqual(AGAIN);
    expect(await savedWords(browser)).toEqual({ [ID]: [saved(WORDS)] });
  });

  it("is read, marked, travelled and saved where it writes its document anew, and left alone where that is none", async () => {
    await openRead(transcriptPage({ times: 2 }));
    await page.evaluate(writeAnew, pageOf(SHORT));
    await soon(() => labelsIn(page)).toEqual(LABELS.slice(0, 3));
    await soon(() => browser.badge(page)).toBe("3");
    expect(await tracesIn(page)).toMatchObject({ hosts: 1, sheets: 1 });
    await press(page, "nextTurn");
    await soon(() => landedIn(browser, page)).toContain("Good morning.");
    await press(page, "nextTurn");
    await soon(async () => (await overlayOf(browser, page))?.focused).toContain(
      "We met to talk about the tunnel",
    );
    expect(await save()).toEqual(NEW);
    expect(await savedWords(browser)).toEqual({ [ID]: [saved(SHORT_WORDS)] });

    await page.evaluate(writeAnew, newsPage());
    await soon(() => browser.badge(page)).toBe("");
    await soon(() => tracesIn(page)).toEqual(NO_TRACES);
    expect(await readingOf(browser, page)).toBeNull();
    expect(await save()).toEqual({ kind: "failed", why: "no-page" });

    await page.evaluate(writeAnew, transcriptPage({ times: 2 }));
    await soon(() => labelsIn(page)).toEqual(LABELS);
    await soon(() => browser.badge(page)).toBe(SPEAKERS);
    expect(await tracesIn(page)).toMatchObject({ hosts: 1, sheets: 1 });
    await press(page, "nextTurn");
    await soon(() => landedIn(browser, page)).toContain("Good morning.");
    expect(await save()).toEqual(NEW);
    expect(await savedWords(browser)).toEqual({ [ID]: [saved(SHORT_WORDS), saved(WORDS)] });
  });

  it("is not read again and again while it is animated", async () => {
    const boxes = `${"<i class=box></i>".repeat(17)}<script>{const boxes = document.querySelectorAll(".box");
window.turned = 0; const turn = (now) => { for (const box of boxes) box.style.transform = "rotate(" + now + "deg)";
turned += boxes.length; requestAnimationFrame(turn) }; requestAnimationFrame(turn)}</script>`;
    const wrap = (html: string) => html.replace(turnAt(7), `<div id="rest" hidden>$&</div>`);
    await openRead(transcriptPage({ times: 2, top: boxes, wrap }));
    const readings = await page.evaluate(async () => {
      // Each reading sets the highlights anew.
      const first = () => [...CSS.highlights.values()][0];
      const end = performance.now() + 1500;
      let [count, last] = [0, first()];
      while (performance.now() < end || Reflect.get(window, "turned") < 500) {
        await new Promise((done) => setTimeout(done, 20));
        if (first() !== last) count++;
        last = first();
      }
      return count;
    });
    expect(readings).toBe(0);
    await page.evaluate(() => document.querySelector("#rest")?.removeAttribute("hidden"));
    await soon(folded).toEqual([]);
  });
});

/** What is saved of the invented transcript with these words. */
function saved(turns: readonly string[]): SavedWords {
  return { url: TRANSCRIPT, title: "Joint press point", publisher: "NATO", turns };
}

/** A turn of the invented transcript, as its page has it. */
function turnAt(at: number): string {
  return EVENT.match(/<p><b>.*?<\/p>/gu)?.[at] ?? "";
}

/** Runs in a page. */
function writeAnew(html: string): void {
  document.open();
  document.write(html);
  document.close();
}
