// @vitest-environment jsdom
import { JSDOM } from "jsdom";
import { beforeEach, expect, it, onTestFinished, vi } from "vitest";
import { transcriptHtml } from "../../tests/e2e/page-fixture.ts";
import { createPageWords, type PageWords } from "./page-words.ts";

const SITE = "https://www.nato.int/en/news-and-events/events/transcripts/";
const BRIDGE = `${SITE}2031/04/05/joint-press-point`;
const TUNNEL = `${SITE}2031/05/06/other-press-point`;
const HTML = transcriptHtml(1);
const OTHER = HTML.replaceAll("bridge", "tunnel")
  .replace("Joint press point", "Other press point")
  .replace("5 April", "6 May");

let page: JSDOM;
let words: PageWords;

beforeEach(() => {
  page = new JSDOM(`<!doctype html><main>${HTML}</main>`, { url: BRIDGE });
  vi.stubGlobal("MutationObserver", page.window.MutationObserver);
  vi.stubGlobal("ShadowRoot", page.window.ShadowRoot);
  words = createPageWords(page.window.document);
});

it("stay those of the page that was left until others come", async () => {
  expect(await taken()).toEqual({ url: BRIDGE, title: "Joint press point", moved: false });
  go(TUNNEL);
  expect(words.isElsewhere()).toBe(true);
  expect(await taken()).toEqual({ url: BRIDGE, title: "Joint press point", moved: true });
  put(OTHER);
  expect(await taken()).toEqual({ url: TUNNEL, title: "Other press point", moved: true });
  expect(words.isElsewhere()).toBe(false);
  go(BRIDGE);
  put(HTML);
  expect(await taken()).toEqual({ url: BRIDGE, title: "Joint press point", moved: true });
});

it("are those of the page that was left where one line says that others load", async () => {
  await taken();
  go(TUNNEL);
  put(HTML.replace("<p>(As delivered)</p>", "<p>Loading…</p>"));
  expect(await taken()).toMatchObject({ url: BRIDGE });
});

it("are the next page's where they came before its address", async () => {
  await taken();
  put(OTHER);
  expect(await taken()).toMatchObject({ url: BRIDGE, title: "Other press point" });
  go(TUNNEL);
  expect(await taken()).toMatchObject({ url: TUNNEL, title: "Other press point" });
});

it("stay the page's own where a turn came, and it then is left", async () => {
  await taken();
  put(`${HTML}<p><b>Olga Renn:</b> Not so.</p>`);
  await taken();
  go(TUNNEL);
  expect(await taken()).toMatchObject({ url: BRIDGE });
});

it.each([`${BRIDGE}?view=wide`, `${BRIDGE}#question-2`])("are of one page at %s", async (address) => {
  await taken();
  go(address);
  expect(words.isElsewhere()).toBe(false);
});

it("are taken again where they change while they are taken", async () => {
  // Each look at the clock finds a task's time gone by: every step is a task of its own, however fast the machine.
  let now = 0;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => (now += 1000));
  onTestFinished(() => clock.mockRestore());
  const taking = taken();
  await Promise.resolve();
  put(OTHER);
  expect(await taking).toMatchObject({ title: "Other press point" });
});

async function taken() {
  const { source, moved = false } = await words.take();
  return { url: source.url, title: source.title, moved };
}

function go(address: string): void {
  page.window.history.pushState({}, "", address);
}

function put(html: string): void {
  const main = page.window.document.querySelector("main");
  if (main) main.innerHTML = html;
}
