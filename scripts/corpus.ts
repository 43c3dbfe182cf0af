import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { setImmediate } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import type { Transcript } from "../lib/transcript/transcript.ts";
import { type Extracted, extractFile } from "./extract-file.ts";

const FOLDER = join(import.meta.dirname, "../../shared");
/** What stands beside the project: corpora and cases. Without links, for the scorer's own address has none. */
const SHARED = existsSync(FOLDER) ? realpathSync(FOLDER) : FOLDER;
const SCORER = join(SHARED, "corpus/score.mjs");

/** Figures by their names: 1 is perfect, and 0 of what `isLessBetter` names. */
export type Figures = Readonly<Record<string, number>>;

/** What the scorer counted in one document or several: numbers, and as `errors` a sentence for each. */
export type Counts = Readonly<Record<string, number | readonly string[]>>;

/** The scorer that stands beside the corpus, as far as we use it. */
export interface Scorer {
  /** Counts what is right and wrong in a reading, held against what a careful reader read. */
  score(gold: unknown, reading: Transcript): Counts;
  /** Adds counts to `sum`, which is changed. */
  add(sum: Record<string, number>, counts: Counts): Record<string, number>;
  /** Makes figures of counts. */
  figures(counts: Counts): Figures;
}

/** A document of a corpus, its words extracted. */
export interface CorpusDocument {
  /** Below `shared`: `corpus/nato.int/sorrento-2005`. */
  readonly name: string;
  /** The folder that it stands in: its publisher, the same in each corpus. */
  readonly site: string;
  readonly gold: unknown;
  readonly extracted: Extracted;
}

/** Makes figures of what was counted in several documents, taken together, with how many documents and turns they are of. */
export function pooledFigures(scorer: Scorer, counts: readonly Counts[]): Figures {
  const sum: Record<string, number> = {};
  for (const each of counts) scorer.add(sum, each);
  return { docs: counts.length, turns: sum.turns ?? 0, ...scorer.figures(sum) };
}

/** Loads the scorer; `null` where no corpus stands beside the project. */
export async function loadScorer(): Promise<Scorer | null> {
  return existsSync(SCORER) ? await import(pathToFileURL(SCORER).href) : null;
}

/** Finds the documents below a folder of `shared`, by their names, sorted; none where there is no such folder. */
export function documentsIn(folder: string): readonly string[] {
  const path = join(SHARED, folder);
  if (!existsSync(path)) return [];
  if (existsSync(join(path, "gold.json"))) return [relative(SHARED, path).replaceAll(sep, "/")];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => documentsIn(`${folder}/${name}`));
}

/** Finds the file that holds a document's words. @throws where there is none. */
export function fileOf(name: string): string {
  const file = ["page.html", "source.txt"].map((each) => join(SHARED, name, each)).find(existsSync);
  if (!file) throw new Error(`${name} has neither page.html nor source.txt.`);
  return file;
}

/** Loads what a careful reader read in a document. */
export function goldOf(name: string): unknown {
  return JSON.parse(readFileSync(join(SHARED, name, "gold.json"), "utf8"));
}

/** Loads documents by their names and extracts their words. */
export async function loadDocuments(names: readonly string[]): Promise<readonly CorpusDocument[]> {
  const documents: CorpusDocument[] = [];
  for (const name of names) {
    documents.push({
      name,
      site: siteOf(name),
      gold: goldOf(name),
      extracted: extractFile(fileOf(name)),
    });
    await setImmediate();
  }
  return documents;
}

/** Tells the site of a document by its name. */
export function siteOf(name: string): string {
  return name.split("/").at(-2) ?? name;
}
