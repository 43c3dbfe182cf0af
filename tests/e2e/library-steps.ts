import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Another page of the extension, or another place of the same ("#/quotes"), and waits for what shall be there. */
export async function goTo(page: Page, to: string, until: string): Promise<void> {
  await page.evaluate((address) => {
    location.href = address;
  }, to);
  await page.waitForSelector(until);
}

/** Loads the page again. Firefox tells nobody when a page of an extension has been loaded. */
export async function reload(page: Page, until: string): Promise<void> {
  await page.evaluate(() => {
    document.body.id = "before";
    location.reload();
  });
  await page.waitForSelector(`body:not(#before) ${until}`);
}

/** The titles in the list, from top to bottom. */
export function titles(page: Page): Promise<(string | null)[]> {
  return page.$$eval(".shelf-place h2", (all) => all.map(({ textContent }) => textContent));
}

/** The words of the first such element. */
export function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, ({ textContent }) => textContent ?? "");
}

/** Clicks the first such element, wherever it stands. */
export function press(page: Page, selector: string): Promise<void> {
  return page.$eval(selector, (element) => (element as HTMLElement).click());
}

/** Clicks the button with exactly these words within an element. @throws where there is none */
export async function pressNamed(page: Page, within: string, words: string): Promise<void> {
  await page.evaluate(
    (place, wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>(`${place} button`)];
      const button = all.find(({ textContent }) => textContent === wanted);
      if (!button) throw new Error(`no button "${wanted}" in ${place}`);
      button.click();
    },
    within,
    words,
  );
}

/** What axe finds wrong on a page, by rule and place; what is pressed must be large enough for a finger, or stand apart. */
export async function axe(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  // Colours on their way to others are no one's contrast. What is taken away in the middle of that is cancelled.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => {}),
  );
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const { violations } = await axe.run({ rules: { "target-size": { enabled: true } } });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
    );
  });
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}
