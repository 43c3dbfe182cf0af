import type { Page } from "puppeteer-core";
import type { OpenBrowser } from "./browsers.ts";
import { pageOf } from "./page-fixture.ts";

/** What was pasted. */
export interface Pasted {
  readonly text: string;
  readonly html: string;
}

const FIELD = "https://paste.example/";

/** What is on the clipboard now, as a person sees it: pasted into the field of a page of its own. */
export async function pasted(browser: OpenBrowser): Promise<Pasted> {
  browser.answers.set(FIELD, pageOf(`<textarea></textarea>`));
  const page = await browser.open(FIELD);
  await page.bringToFront();
  await page.evaluate(() => {
    document.addEventListener("paste", ({ clipboardData }) => {
      const types = ["text/plain", "text/html"];
      Object.assign(window, { pasted: types.map((type) => clipboardData?.getData(type) ?? "") });
    });
    document.querySelector("textarea")?.focus();
  });
  await press(page);
  const [text, html] = await page
    .waitForFunction(() => (window as unknown as { pasted?: [string, string] }).pasted)
    .then((got) => got.jsonValue() as Promise<[string, string]>);
  await page.close();
  return { text, html };
}

async function press(page: Page): Promise<void> {
  await page.keyboard.down("Control");
  // Chromium's own key events carry no editing command.
  await page.keyboard.press("v", { commands: ["Paste"] });
  await page.keyboard.up("Control");
}

/** Selects the words in the page, from the first time they begin to where the last of them ends. */
export async function select(page: Page, first: string, last = first, within = "body"): Promise<void> {
  await page.evaluate(
    (from, to, place) => {
      const places = [from, to].map((words) => {
        const walker = document.createTreeWalker(
          document.querySelector(place) ?? document.body,
          NodeFilter.SHOW_TEXT,
        );
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          const at = node.data.indexOf(words);
          if (at >= 0) return { node, at };
        }
        throw new Error(`"${words}" is not in the page`);
      });
      const [begin, end] = places;
      if (begin && end) getSelection()?.setBaseAndExtent(begin.node, begin.at, end.node, end.at + to.length);
    },
    first,
    last,
    within,
  );
}
