import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Dressed, RELATIONS, turnsOf } from "./metamorphic/relations.ts";
import { readFile } from "./read-made.ts";
import { PAGES } from "./readable.ts";

const ROOT = join(import.meta.dirname, "..");
const CORPUS = join(ROOT, "../shared/corpus");

describe.each(
  [
    ...globSync(join(PAGES, "*/page.*")).filter(isTranscript),
    join(ROOT, "public/sample/press-point.html"),
  ].map(named),
)("the golden page %s is read alike in any dress", (_, file) => everyDress(file));

describe.skipIf(!existsSync(CORPUS))("the corpus beside the project is read alike in any dress", () => {
  describe.each(corpusFiles().map(named))("%s", (_, file) => everyDress(file));
});

/** One test for each change of dress. */
function everyDress(file: string): void {
  const read = once(() => dressed(file));
  it.for(RELATIONS.map((relation) => [relation.name, relation] as const))("%s", ([, relation], { skip }) => {
    const document = read();
    const turns = turnsOf(document.transcript);
    const redressed = relation.redressed(document) ?? skip("does not apply");
    expect(turns).not.toEqual([]);
    expect(redressed).toEqual(relation.expected?.(turns, document) ?? turns);
  });
}

function dressed(file: string): Dressed {
  return { ...readFile(file), html: file.endsWith(".html") ? readFileSync(file, "utf8") : null };
}

/** All documents of nato.int, and of every other site its first. */
function corpusFiles(): readonly string[] {
  const sites = globSync(join(CORPUS, "*/")).sort();
  return sites.flatMap((site) => {
    const files = globSync(join(site, "*/{page.html,source.txt}")).filter(isTranscript).sort();
    return site.includes("nato.int") ? files : files.slice(0, 1);
  });
}

/** By what a person has written down beside it. */
function isTranscript(file: string): boolean {
  const beside = ["gold.json", "expected.json"].map((name) => join(dirname(file), name)).find(existsSync);
  const { isTranscript: marked, verdict } = beside ? JSON.parse(readFileSync(beside, "utf8")) : {};
  return marked ?? verdict === "transcript";
}

function named(file: string): readonly [string, string] {
  return [file.includes("sample") ? "press-point" : (dirname(file).split("/").at(-1) ?? file), file];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
