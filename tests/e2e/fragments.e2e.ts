import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { randomFrom, shuffled } from "../metamorphic/random.ts";
import { PAGES, slugs } from "../readable.ts";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import type * as InPage from "./fragment-in-page.ts";
import type { Wish } from "./fragment-in-page.ts";
import { inPageScript } from "./in-page-script.ts";

/** All of them in `npm run soak`. */
const PASSAGES = Number(process.env.SOAK_PASSAGES ?? 12);
/** Those that stand there twice. */
const TWICE = Math.ceil(PASSAGES / 2);
const SEED = 6;
/** Pages that are searched for words that stand there twice. */
const SEARCHED = process.env.SOAK_PASSAGES === undefined ? 10 : Number.POSITIVE_INFINITY;

const TARGET = `<style>::target-text{background:#ff00ff!important;color:#ff00ff!important}</style>`;
const pages = slugs().filter((slug) => existsSync(join(PAGES, slug, "page.html")));

// The one browser with text fragments whose paint we can read back: Firefox has no `::target-text` in this version.
describe.skipIf(!browsers.includes("chromium"))("text fragments in Chromium itself", () => {
  let browser: OpenBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch("chromium");
    for (const slug of pages) {
      const html = readFileSync(join(PAGES, slug, "page.html"), "utf8");
      browser.answers.set(addressOf(slug), html.replace("</head>", `${TARGET}</head>`));
    }
    page = await browser.open(addressOf(pages[0] ?? ""));
    await page.evaluateOnNewDocument(await inPageScript("fragment-in-page.ts"));
  });
  afterAll(() => browser.close());

  it(`open at exactly the words: ${PASSAGES} passages`, { timeout: 60_000 + PASSAGES * 3000 }, async () => {
    const wishes = fc.sample(
      fc.tuple(
        fc.constantFrom(...pages),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
      ),
      { numRuns: PASSAGES, seed: SEED },
    );
    const { wrong, linked } = await tryAll(wishes.map(([slug, begin, words]) => ({ slug, begin, words })));
    expect(wrong).toEqual([]);
    expect(linked / PASSAGES).toBeGreaterThan(0.8);
  });

  it(`open the right one of passages that stand there twice: ${TWICE}`, {
    timeout: 60_000 + TWICE * 3000,
  }, async () => {
    const all: (Wish & { slug: string })[] = [];
    for (const slug of shuffled(pages, randomFrom(`${SEED}`)).slice(0, SEARCHED)) {
      await page.goto(addressOf(slug));
      const found = await page.evaluate(() =>
        (window as unknown as { inPage: typeof InPage }).inPage.repeated(),
      );
      all.push(...found.map((wish) => ({ slug, ...wish })));
    }
    const wishes = fc.sample(fc.constantFrom(...all), { numRuns: TWICE, seed: SEED });
    const { wrong, linked } = await tryAll(wishes);
    expect(wrong).toEqual([]);
    expect(linked / TWICE).toBeGreaterThan(0.6);
  });

  it("are told from links that land elsewhere, or nowhere", async () => {
    const [slug = ""] = pages;
    const wish = { begin: 0.5, words: 8 };
    const elsewhere = await directiveOf(slug, { begin: 0.1, words: 8 });
    const wrong = await landingOf(slug, elsewhere?.directive ?? "", wish);
    expect(wrong.outside).toBeGreaterThan(0);
    expect(wrong.unpainted).toBeGreaterThan(0);
    expect((await landingOf(slug, "text=no%20such%20words", wish)).unpainted).toBeGreaterThan(0);
  });

  const tryAll = async (wishes: readonly (Wish & { readonly slug: string })[]) => {
    const wrong: unknown[] = [];
    let linked = 0;
    for (const { slug, ...wish } of wishes) {
      const found = await directiveOf(slug, wish);
      if (!found?.directive) continue;
      linked++;
      const missed = await landingOf(slug, found.directive, wish);
      if (missed.outside || missed.unpainted) wrong.push({ slug, ...found, ...missed });
    }
    console.info(
      `${linked} of ${wishes.length} passages have a link; ${wrong.length} of these land elsewhere.`,
    );
    return { wrong, linked };
  };

  const directiveOf = async (slug: string, wish: Wish) => {
    await page.goto(addressOf(slug));
    return page.evaluate(
      (asked) => (window as unknown as { inPage: typeof InPage }).inPage.directiveFor(asked),
      wish,
    );
  };

  const landingOf = async (slug: string, directive: string, wish: Wish) => {
    await page.goto("about:blank");
    await page.goto(`${addressOf(slug)}#:~:${directive}`);
    const picture = await page.screenshot({ fullPage: true, encoding: "base64" });
    return page.evaluate(
      (asked, png) => (window as unknown as { inPage: typeof InPage }).inPage.misses(asked, png),
      wish,
      picture,
    );
  };
});

function addressOf(slug: string): string {
  return `https://golden.example/${slug}`;
}
