import fc from "fast-check";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SaveOutcome } from "../../lib/messages/protocol.ts";
import { documentIdOf } from "../../lib/sites/document-id.ts";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import { readingOf, soon } from "./page-probe.ts";
import { addressOf, EVENTS, FOLDS, restlessPage } from "./restless-page.ts";

// Whatever a page does between two saves: what is stored is what is on screen, under the address that it is of.

/** Sequences in both browsers together; `npm run soak` runs more of them, from another seed each time. */
const RUNS = Number(process.env.SOAK_SEQUENCES ?? 20);
const SEED = process.env.SOAK_SEQUENCES ? Date.now() % 1_000_000 : 1;
/** Firefox takes three times as long for one. */
const SHARES = { chromium: 0.75, firefox: 0.25 } as const;

/** What happens to a page, or to its reader. */
type Step =
  | { readonly kind: "show" | "hide"; readonly turn: number }
  | { readonly kind: "navigate" | "leave"; readonly event: number }
  | { readonly kind: "say"; readonly turn: number; readonly words: string }
  | { readonly kind: "translate" | "back" | "save" };

const TURN = fc.nat(FOLDS.length - 1);
const EVENT = fc.nat(EVENTS.length - 1);
/** A driver sends no object without a prototype. */
const PLAIN = { noNullPrototype: true };
const STEP: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom("show" as const, "hide" as const), turn: TURN }, PLAIN),
  fc.record({ kind: fc.constantFrom("navigate" as const, "leave" as const), event: EVENT }, PLAIN),
  fc.record(
    {
      kind: fc.constant("say" as const),
      turn: TURN,
      words: fc.constantFrom("Not so.", "In May, then."),
    },
    PLAIN,
  ),
  fc.record({ kind: fc.constantFrom("translate" as const, "back" as const) }, PLAIN),
  fc.constant({ kind: "save" as const }),
);

describe.each(browsers)("any sequence of changes in %s", (name) => {
  let browser: OpenBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name);
    for (const [event] of EVENTS.entries()) browser.answers.set(addressOf(event), restlessPage(event));
    page = await browser.open(addressOf(0));
  });
  afterAll(() => browser.close());

  it(
    "leaves in the library what is on screen",
    async () => {
      const sequences = fc.asyncProperty(fc.array(STEP, { minLength: 3, maxLength: 8 }), async (steps) => {
        await page.goto(addressOf(0));
        await soon(async () => (await readingOf(browser, page)) !== null).toBe(true);
        for (const step of [...steps, { kind: "save" } as const]) {
          if (step.kind === "save") await saveAndCompare();
          else await take(step);
        }
      });
      await fc.assert(sequences, {
        numRuns: Math.ceil(RUNS * SHARES[name]),
        seed: SEED,
        endOnFailure: true,
      });
    },
    60_000 + RUNS * 10_000,
  );

  /** The page does it. Before it is left its reader has seen it: of what nobody looked at, nobody knows when it came. */
  async function take(step: Exclude<Step, { kind: "save" }>): Promise<void> {
    if (step.kind === "leave") await readingOf(browser, page);
    await page.evaluate((sent) => (window as unknown as { take(step: object): unknown }).take(sent), step);
  }

  async function saveAndCompare(): Promise<void> {
    const outcome = await saveHere(browser, page);
    const { shown, address } = await page.evaluate(() =>
      (window as unknown as { onScreen(): { shown: string[]; address: string } }).onScreen(),
    );
    expect(outcome).toMatchObject({ kind: "saved", id: documentIdOf(address) });
    const stored = await storedOf(browser, documentIdOf(address));
    const fitting = stored.filter(({ words, folded }) => {
      const beside = words.filter((line) => !shown.includes(line));
      return shown.every((line) => words.includes(line)) && beside.every((line) => folded.includes(line));
    });
    expect(fitting, JSON.stringify({ address, shown, stored })).not.toEqual([]);
    expect(fitting.map(({ url }) => url)).toContain(address);
  }
});

/** Saves the page as its own key does, and gives how that ended. */
function saveHere(browser: OpenBrowser, page: Page): Promise<SaveOutcome> {
  return browser.inContent(
    page,
    () =>
      new Promise<SaveOutcome>((resolve) => {
        const port = chrome.runtime.connect({ name: "saveHere" });
        port.onMessage.addListener(({ res }: { res: SaveOutcome }) => {
          resolve(res);
          port.disconnect();
        });
        port.postMessage(undefined);
      }),
  );
}

/** What is stored of a document: the lines of each revision, and those of them that are marked as folded away. */
function storedOf(browser: OpenBrowser, document: string) {
  return browser.background(async (id) => {
    const asked = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const database = await asked(indexedDB.open("as-delivered"));
    const revisions = database.transaction("revisions").objectStore("revisions").index("document");
    const records = await asked(revisions.getAll(id));
    database.close();
    return records.map(({ blocks, transcript }) => {
      const lines = blocks.filter((block: { leftover?: string }) => block.leftover === undefined);
      const text = (those: { text: string }[]) => those.map((line) => line.text.replace(/\s+/g, " ").trim());
      return {
        url: transcript.source.url as string,
        words: text(lines) as string[],
        folded: text(lines.filter((line: { folded?: true }) => line.folded)) as string[],
      };
    });
  }, document);
}
