import { existsSync, globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { findText } from "../lib/extract/find-text.ts";
import { readDocument } from "../lib/read-document.ts";
import type { Item } from "../lib/transcript/item.ts";
import type { Transcript } from "../lib/transcript/transcript.ts";
import { type OpenPage, openPage } from "../scripts/open-page.ts";
import { folded } from "./folded-words.ts";
import { changedPage } from "./metamorphic/changed-page.ts";
import { PAGE_RELATIONS } from "./metamorphic/page-relations.ts";
import { randomFrom, shuffled } from "./metamorphic/random.ts";
import { turnsOf } from "./metamorphic/relations.ts";
import { PAGES } from "./readable.ts";

const ROOT = join(import.meta.dirname, "..");
const SHARED = join(ROOT, "../shared");

/** `npm run soak` asks for all pages beside the project, and for each change several times. */
const SOAKS = process.env.SOAK_RUNS !== undefined;

/** `SEED=… vitest run tests/page-metamorphic.test.ts` makes other changes, a soak other ones each time. */
const SEED = process.env.SEED ?? (SOAKS ? String(Date.now()) : "1");

const ROUNDS = SOAKS ? 3 : 1;
/** Otherwise so many of them, and so many golden pages. */
const SAMPLE = 5;
const GOLDEN_SAMPLE = 25;

console.info(`Pages are changed with SEED=${SEED}.`);

describe.each(golden().map(named))("the golden page %s says the same in other markup", (name, file) =>
  everyChange(name, file),
);

describe.skipIf(!existsSync(SHARED))("the pages beside the project say the same in other markup", () => {
  describe.each(beside().map(named))("%s", (name, file) => everyChange(name, file));
});

/** One test for each change of a page's markup. */
function everyChange(name: string, file: string): void {
  const before = once(() =>
    readAs(file, ({ document }) => {
      // Anchors would keep the document.
      const { transcript, blocks } = readDocument(document);
      return { transcript, blocks, header: headerWords(document) };
    }),
  );
  it.for(PAGE_RELATIONS.map((relation) => [relation.name, relation] as const))(
    "%s",
    async ([, relation], { skip }) => {
      let applies = false;
      for (let round = 0; round < ROUNDS; round++) {
        // What jsdom holds by weak references stays until the task ends.
        await setImmediate();
        const random = randomFrom(`${SEED} ${name} ${relation.name} ${round}`);
        const { done, after } = readAs(file, ({ document }) => ({
          done: relation.change(changedPage(document, before()), random),
          after: { ...readDocument(document), header: headerWords(document) },
        }));
        if (done === null) continue;
        applies = true;
        expect(differences(before(), after), `SEED=${SEED}, ${done}`).toEqual(NONE);
      }
      if (!applies) skip("does not apply");
    },
  );
}

/** A reading and what the page says of itself above its words. */
interface Reading {
  readonly transcript: Transcript;
  readonly header: readonly string[];
}

/** What the page says of itself: place and date may stand in its header or, as notes, among the words. */
function headerWords(document: Document): readonly string[] {
  const steps = findText(document);
  for (;;) {
    const { done, value } = steps.next();
    if (!done) continue;
    const { blocks } = value?.page ?? { blocks: [] };
    return blocks.filter((_, at) => value?.reasons[at] === "header").map(({ words }) => words);
  }
}

/** What a change of markup must not change: the verdict and, of a transcript, the turns and which words are of the event. */
function differences(before: Reading, after: Reading): Differences {
  const [was, is] = [before.transcript, after.transcript];
  const verdict = was.verdict.kind === is.verdict.kind ? null : is.verdict.kind;
  // Nobody reads the words of another page, and no golden says which they are.
  if (was.verdict.kind === "other") return { ...NONE, verdict };
  const [one, other] = [turnsOf(was), turnsOf(is)];
  const at = one.findIndex((turn, index) => turn !== other[index]);
  const first = at < 0 && one.length === other.length ? null : Math.max(at, at < 0 ? one.length : 0);
  return {
    verdict,
    turn: first === null ? null : whereApart(one[first] ?? "", other[first] ?? ""),
    lost: wordsWithout(before, after),
    more: wordsWithout(after, before),
  };
}

/** The words in one reading's items that are neither in the other's nor in its header. */
function wordsWithout(one: Reading, other: Reading): string {
  const words = folded(textsOf(one.transcript));
  return words.without(folded([...textsOf(other.transcript), ...other.header])).join(" ");
}

interface Differences {
  readonly verdict: string | null;
  /** The first turn that differs. */
  readonly turn: { readonly was: string; readonly is: string } | null;
  readonly lost: string;
  readonly more: string;
}

const NONE: Differences = { verdict: null, turn: null, lost: "", more: "" };

/** The beginnings of both, and what follows from the first letter that differs. */
function whereApart(was: string, is: string): { readonly was: string; readonly is: string } {
  let at = 0;
  while (at < was.length && was[at] === is[at]) at++;
  const excerpt = (words: string) =>
    `${words.slice(0, BEGINNING)} … ${words.slice(Math.max(at - 20, 0), at + BEGINNING)}`;
  return { was: excerpt(was), is: excerpt(is) };
}

const BEGINNING = 80;

function textsOf({ items }: Transcript): readonly string[] {
  return items.flatMap((item: Item) => {
    if (item.type === "gap") return [];
    return item.type === "turn" && item.label !== null ? [item.label, item.text] : [item.text];
  });
}

/** A sample of the golden pages and the one that comes with the extension; in a soak all of them. */
function golden(): readonly string[] {
  const pages = globSync(join(PAGES, "*/page.html")).sort();
  const chosen = SOAKS ? pages : shuffled(pages, randomFrom(`${SEED} golden`)).slice(0, GOLDEN_SAMPLE);
  return [...chosen, join(ROOT, "public/sample/press-point.html")].sort();
}

/** A sample of the pages of the corpus; in a soak all of it, and the pages of all cases. */
function beside(): readonly string[] {
  const corpus = globSync(join(SHARED, "corpus/*/*/page.html")).sort();
  if (!SOAKS) return shuffled(corpus, randomFrom(`${SEED} sample`)).slice(0, SAMPLE);
  const others = [
    "corpus-2",
    ...["pages", "nato", "records", "reading", "tongues"].map((name) => `cases/${name}`),
  ];
  return [...corpus, ...others.flatMap((folder) => globSync(join(SHARED, folder, "**/*.html")).sort())];
}

function readAs<T>(file: string, read: (page: OpenPage) => T): T {
  const page = openPage(readFileSync(file));
  try {
    return read(page);
  } finally {
    page.close();
  }
}

function named(file: string): readonly [string, string] {
  const own = relative(file.startsWith(SHARED) ? SHARED : PAGES, file);
  return [file.includes("sample") ? "press-point" : own.replace(/\/page\.html$/u, ""), file];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
