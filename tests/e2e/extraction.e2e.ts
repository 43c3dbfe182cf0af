import { existsSync, globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { matterElements } from "../../lib/extract/find-text.ts";
import { readDocument } from "../../lib/read-document.ts";
import { openPage } from "../../scripts/open-page.ts";
import { folded } from "../folded-words.ts";
import { randomFrom, shuffled } from "../metamorphic/random.ts";
import { PAGES } from "../readable.ts";
import { uncovered } from "../uncovered.ts";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import type * as InPage from "./extraction-in-page.ts";
import { inPageScript } from "./in-page-script.ts";

const ROOT = join(import.meta.dirname, "../..");
const SHARED = join(ROOT, "../shared");
const SAMPLE = join(ROOT, "public/sample/press-point.html");

const SOAKS = process.env.SOAK_RUNS !== undefined;
/** `SEED=…` chooses other pages. */
const SEED = process.env.SEED ?? "1";
/** Of each set in each browser; all of them in `npm run soak`. */
const MOST = SOAKS ? Number.POSITIVE_INFINITY : 5;

console.info(`Pages are chosen with SEED=${SEED}.`);

describe.each(browsers)("what is read in %s", (name) => {
  let browser: OpenBrowser;
  let page: Page;

  beforeAll(async () => {
    // Pages of other sites come without the scripts that their own scripts ask for.
    browser = await launch(name, { mayComplain: /golden\.example/ });
    browser.answers.set(addressOf("blank"), "<!doctype html><title>Blank</title>");
    page = await browser.open(addressOf("blank"));
  });
  afterAll(() => browser.close());

  const read = async (address: string, html: string): Promise<InPage.ReadHere> => {
    browser.answers.set(address, html);
    await page.goto(address, { waitUntil: "load" });
    await page.evaluate(await script());
    // As text: of a value that stands in two places the driver of Firefox gives only the first.
    const read = await page.evaluate(() =>
      JSON.stringify((window as unknown as { inPage: typeof InPage }).inPage.readHere()),
    );
    return JSON.parse(read);
  };

  it.each(chosen(name))(
    "is all that is shown of the words of %s, and what the command line reads",
    async (file) => {
      const html = readFileSync(file, "utf8");
      const address = addressOf(file);
      const { transcript, blocks, isInside, shown, isUnchanged } = await read(address, html);
      expect(isUnchanged).toBe(true);
      expect(uncovered(blocks, transcript)).toEqual([]);
      expect(transcript).toEqual(readHere(html, address));
      const words = folded(blocks.map(({ text }) => text));
      const foldedAway = folded(
        blocks.filter((block, at) => block.folded || !isInside[at]).map(({ text }) => text),
      );
      const seen = folded(shown);
      expect(seen.without(words), "shown, and not read").toEqual([]);
      expect(
        folded(words.without(seen)).without(foldedAway),
        "read, and neither shown nor folded away",
      ).toEqual([]);
    },
  );

  it.each([SAMPLE, ...goldens("nato-2025-ukrainian", "white-house-joint-2023")])(
    "is the same where the words of %s stand in a shadow root that the page declares",
    async (file) => {
      const html = readFileSync(file, "utf8");
      const address = addressOf(file);
      const declared = inShadowRoot(html, address);
      expect(declared).toContain("<template shadowrootmode");
      const { transcript, shown } = await read(address, declared);
      expect(shown.join("")).not.toBe("");
      expect(transcript).toEqual(readHere(html, address));
    },
  );

  it("is told from less, and from more", async () => {
    const { blocks, shown } = await read(addressOf(SAMPLE), readFileSync(SAMPLE, "utf8"));
    const [, ...others] = blocks.filter(({ leftover }) => !leftover).map(({ text }) => text);
    expect(folded(shown).without(folded(others))).not.toEqual([]);
    expect(folded([...blocks.map(({ text }) => text), "lighthouse"]).without(folded(shown))).toEqual([
      "lighthouse",
    ]);
  });
});

/** Golden pages and the sample, and pages of the corpus beside the project. */
function chosen(name: string): readonly string[] {
  const random = randomFrom(`${SEED} ${name}`);
  const own = [SAMPLE, ...globSync(join(PAGES, "*/page.html")).sort()];
  const sets = ["corpus", ...(SOAKS ? ["corpus-2", "cases"] : [])];
  const others = existsSync(SHARED)
    ? sets.flatMap((set) => globSync(join(SHARED, set, "**/*.html")).sort())
    : [];
  return [own, others].flatMap((files) => shuffled(files, random).slice(0, MOST));
}

function goldens(...slugs: readonly string[]): readonly string[] {
  return slugs.map((slug) => join(PAGES, slug, "page.html"));
}

/** An address of no publisher: nothing of us runs there. */
function addressOf(file: string): string {
  return `https://golden.example/${relative(ROOT, file).replace(/[^\w/-]+/gu, "-")}`;
}

/** What the command line reads on this page. */
function readHere(html: string, address: string): unknown {
  const { document, close } = openPage(html, address);
  try {
    return JSON.parse(JSON.stringify(readDocument(document).transcript));
  } finally {
    close();
  }
}

/** The page with its words in an open shadow root that its HTML declares. */
function inShadowRoot(html: string, address: string): string {
  const { document, close } = openPage(html, address);
  try {
    for (const element of matterElements(document)) {
      const host = document.createElement("div");
      const template = document.createElement("template");
      template.setAttribute("shadowrootmode", "open");
      host.append(template);
      if (element === document.body) {
        template.content.append(...element.childNodes);
        element.append(host);
      } else {
        element.replaceWith(host);
        template.content.append(element);
      }
    }
    return `<!doctype html>${document.documentElement.outerHTML}`;
  } finally {
    close();
  }
}

const built = { script: null as Promise<string> | null };

/** What runs in the pages, built once. */
function script(): Promise<string> {
  built.script ??= inPageScript("extraction-in-page.ts");
  return built.script;
}
