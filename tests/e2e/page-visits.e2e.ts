import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { documentIdOf } from "../../lib/sites/document-id.ts";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import { pasted } from "./clipboard.ts";
import { overlayOf, press } from "./overlay-probe.ts";
import { LINES, newsPage, TRANSCRIPT, transcriptHtml, transcriptPage } from "./page-fixture.ts";
import { fromOwnPage, labelsIn, readingOf, soon } from "./page-probe.ts";
import { emptyLibrary, type SavedWords, savedWords } from "./saved-words.ts";

const LABELS = LINES.map(([label]) => `${label}:`);
const WORDS = LINES.map(([, words]) => `${words} ${words}`);
/** Another event: the same people, something else to talk about. */
const OTHER = transcriptHtml(2).replaceAll("bridge", "tunnel");
const OTHER_WORDS = WORDS.map((words) => words.replaceAll("bridge", "tunnel"));
const NEXT = TRANSCRIPT.replace("04/05/joint", "05/06/other");
const NEWS = "https://www.nato.int/en/news-and-events/articles/news/2031/04/06/bridge";
const ELSEWHERE = "https://press.example.org/2031/joint-press-point";
const ID = documentIdOf(TRANSCRIPT);
const NEXT_ID = documentIdOf(NEXT);

const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
const inMain = (html: string) => `<main>${html}</main>`;
const otherPage = (head = "") => transcriptPage({ times: 2, head, wrap: () => OTHER });

describe.each(browsers)("what was saved, and the next page, in %s", (name) => {
  let browser: OpenBrowser;
  /** Asks as the popup does. */
  let stage: Page;
  let page: Page;
  let tab: number;
  beforeAll(async () => {
    browser = await launch(name);
    stage = await browser.openExtensionPage("welcome.html");
    browser.answers.set(NEWS, newsPage());
    page = await browser.open(NEWS);
    tab = await browser.tabOf(page);
  });
  beforeEach(() => emptyLibrary(browser));
  afterAll(() => browser.close());

  const openRead = async (html: string, url = TRANSCRIPT) => {
    browser.answers.set(url, html);
    await page.goto(url);
    await soon(() => labelsIn(page)).toEqual(LABELS);
  };
  const state = () => fromOwnPage(stage, "savedState", tab);
  const save = () => fromOwnPage(stage, "save", tab);
  const source = async () => (await readingOf(browser, page))?.transcript.source.url;

  it("are two transcripts where both call the home page their address, and each is quoted under its own", async () => {
    const home = canonical("https://www.nato.int/");
    await openRead(transcriptPage({ times: 2, head: home }));
    expect(await save()).toEqual(anew(ID));
    await openRead(otherPage(home), NEXT);
    expect(await state()).toBe("unsaved");
    expect(await save()).toEqual(anew(NEXT_ID));
    expect(await savedWords(browser)).toEqual({
      [ID]: [saved(TRANSCRIPT, WORDS)],
      [NEXT_ID]: [saved(NEXT, OTHER_WORDS)],
    });
    await press(page, "nextTurn");
    await press(page, "copy");
    await soon(async () => (await overlayOf(browser, page))?.status).toContain("Copied with source");
    expect((await pasted(browser)).text).toContain(NEXT);
  });

  it("are told apart at every moment where a page goes on, and back, and calls itself as before", async () => {
    await openRead(transcriptPage({ times: 2, head: canonical(TRANSCRIPT), wrap: inMain }));
    expect(await save()).toEqual(anew(ID));
    const before = { [ID]: [saved(TRANSCRIPT, WORDS)] };
    // The address comes first, the words some time after.
    await page.evaluate((to) => history.pushState({}, "", to), NEXT);
    expect(await save()).toEqual(again(ID));
    expect(await source()).toBe(TRANSCRIPT);
    expect(await savedWords(browser)).toEqual(before);
    await page.evaluate(putInMain, OTHER);
    expect(await save()).toEqual(anew(NEXT_ID));
    const both = { ...before, [NEXT_ID]: [saved(NEXT, OTHER_WORDS)] };
    expect(await savedWords(browser)).toEqual(both);

    await page.evaluate(() => history.back());
    await soon(() => page.url()).toBe(TRANSCRIPT);
    expect(await save()).toEqual(again(NEXT_ID));
    await page.evaluate(putInMain, transcriptHtml(2));
    expect(await state()).toBe("saved");
    expect(await save()).toEqual(again(ID));
    expect(await source()).toBe(TRANSCRIPT);
    expect(await savedWords(browser)).toEqual(both);
  });

  it("are told apart where the next address comes with a line that says that it loads", async () => {
    await openRead(transcriptPage({ times: 2, wrap: inMain }));
    expect(await save()).toEqual(anew(ID));
    await page.evaluate((to) => {
      history.pushState({}, "", to);
      const line = document.querySelector(".words > p");
      if (line) line.textContent = "Loading…";
    }, NEXT);
    expect(await save()).toEqual(again(ID));
    expect(Object.keys(await savedWords(browser))).toEqual([ID]);
  });

  it("are told apart where the next words come before their address", async () => {
    await openRead(transcriptPage({ times: 2, wrap: inMain }));
    await page.evaluate(putInMain, OTHER.replace("Joint press point", "Other press point"));
    await soon(async () => (await readingOf(browser, page))?.transcript.source.title).toBe(
      "Other press point",
    );
    await page.evaluate((to) => history.pushState({}, "", to), NEXT);
    expect(await save()).toEqual(anew(NEXT_ID));
    expect(await source()).toBe(NEXT);
  });

  it("are told apart where a page goes on and back and has other words at once", async () => {
    const back = `<script>addEventListener("popstate", () => { document.querySelector("main").innerHTML = first })</script>`;
    await openRead(transcriptPage({ times: 2, top: back, head: canonical(TRANSCRIPT), wrap: inMain }));
    await page.evaluate(
      (html, to) => {
        const main = document.querySelector("main") as HTMLElement;
        Object.assign(window, { first: main.innerHTML });
        history.pushState({}, "", to);
        main.innerHTML = html;
      },
      OTHER,
      NEXT,
    );
    expect(await save()).toEqual(anew(NEXT_ID));
    expect(await savedWords(browser)).toEqual({ [NEXT_ID]: [saved(NEXT, OTHER_WORDS)] });
    await page.evaluate(() => history.back());
    await soon(source).toBe(TRANSCRIPT);
    expect(await state()).toBe("unsaved");
    expect(await save()).toEqual(anew(ID));
    expect(await savedWords(browser)).toEqual({
      [ID]: [saved(TRANSCRIPT, WORDS)],
      [NEXT_ID]: [saved(NEXT, OTHER_WORDS)],
    });
  });

  it.each([
    ["of its site", "https://www.nato.int/en/news-and-events/events/", TRANSCRIPT],
    ["of another site", "https://press.example.org/en/news-and-events/events/", `${TRANSCRIPT}?view=letter`],
  ])("are under the address that a base %s leaves to be believed", async (_, base, address) => {
    const head = `<base href="${base}">${canonical("transcripts/2031/04/05/joint-press-point")}`;
    await openRead(transcriptPage({ times: 2, head }), `${TRANSCRIPT}?view=letter`);
    expect(await save()).toEqual(anew(documentIdOf(address)));
    expect(await savedWords(browser)).toEqual({ [documentIdOf(address)]: [saved(address, WORDS)] });
  });

  it("stays as it is where a page of another site says to be it", async () => {
    await openRead(transcriptPage({ times: 2, head: canonical(TRANSCRIPT) }));
    expect(await save()).toEqual(anew(ID));
    browser.answers.set(ELSEWHERE, otherPage(canonical(TRANSCRIPT)));
    await page.goto(ELSEWHERE);
    await browser.clickIcon(page);
    expect(await fromOwnPage(stage, "readAnyway", tab)).toBe("reading");
    await soon(() => labelsIn(page)).toEqual(LABELS);
    expect(await state()).toBe("unsaved");
    const id = documentIdOf(ELSEWHERE);
    expect(await save()).toEqual(anew(id));
    expect(await savedWords(browser)).toEqual({
      [ID]: [saved(TRANSCRIPT, WORDS)],
      [id]: [{ ...saved(ELSEWHERE, OTHER_WORDS), publisher: null }],
    });
  });

  it("has changed where other words are spoken on the next visit, and not where others stand beside them", async () => {
    await openRead(counted("1,204 views"));
    expect(await save()).toEqual(anew(ID));
    const hyphens = (html: string) => html.replaceAll("village", "vil\u00adlage");
    const mark = (html: string) => html.replace("as planned.", "as planned.[1]");
    for (const next of [
      counted("1,377 views"),
      hyphens(counted("9,041 views")),
      mark(counted("9,041 views")),
    ]) {
      await openRead(next);
      expect(await state()).toBe("saved");
      expect(await save()).toEqual(again(ID));
    }
    expect(await savedWords(browser)).toEqual({ [ID]: [saved(TRANSCRIPT, WORDS)] });
    await openRead(counted("1,204 views").replace("as planned", "as promised"));
    expect(await state()).toBe("changed");
    expect(await save()).toEqual(anew(ID));
    const changed = WORDS.map((words) => words.replace("as planned", "as promised"));
    expect(await savedWords(browser)).toEqual({
      [ID]: [saved(TRANSCRIPT, WORDS), saved(TRANSCRIPT, changed)],
    });
  });

  it("is what a page says that comes back as it was, whatever its address answers meanwhile", async () => {
    const top = "<script>addEventListener('pageshow', (event) => { window.came = event.persisted })</script>";
    await openRead(transcriptPage({ times: 2, top }));
    expect(await save()).toEqual(anew(ID));
    await page.evaluate((to) => location.assign(to), NEWS);
    await soon(() => page.title()).toContain("News");
    browser.answers.set(TRANSCRIPT, otherPage());
    await page.evaluate(() => history.back());
    await soon(() => labelsIn(page)).toEqual(LABELS);
    expect(await page.evaluate(() => Reflect.get(window, "came"))).toBe(true);
    expect(await state()).toBe("saved");
    expect(await save()).toEqual(again(ID));
    expect(await savedWords(browser)).toEqual({ [ID]: [saved(TRANSCRIPT, WORDS)] });
    await page.evaluate(() => location.reload());
    await soon(state).toBe("changed");
    expect(await save()).toEqual(anew(ID));
    expect(await savedWords(browser)).toEqual({
      [ID]: [saved(TRANSCRIPT, WORDS), saved(TRANSCRIPT, OTHER_WORDS)],
    });
  });
});

const anew = (id: string) => ({ kind: "saved", id, again: false });
const again = (id: string) => ({ kind: "saved", id, again: true });

/** What is saved of a made page of nato.int. */
function saved(url: string, turns: readonly string[]): SavedWords {
  return { url, title: "Joint press point", publisher: "NATO", turns };
}

/** A page that counts its visits before the first turn, among the turns and after the last. */
function counted(views: string): string {
  const counter = `<div class="views">${views}</div><p>${views}</p><aside>${views}</aside>`;
  const wrap = (html: string) =>
    `${html
      .replace("<p>(As delivered)", `${counter}$&`)
      .replace("<p><b>NATO Spokesperson", `${counter}$&`)
      .replace(/<\/div>$/u, `${counter}$&`)}${counter}`;
  return transcriptPage({ times: 2, wrap });
}

/** Runs in a page. */
function putInMain(html: string): void {
  const main = document.querySelector("main");
  if (main) main.innerHTML = html;
}
