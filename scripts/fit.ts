import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fitActs, isActRight, type KnownAct, knownActsIn } from "./act-fitting.ts";
import { documentsIn, loadDocuments } from "./corpus.ts";
import { FITTED_TO, fitKinds, isRight, type Known, knownIn } from "./kind-fitting.ts";

// npm run fit
// Fits what each feature adds to the score of each kind of speaker and of each act of a turn, to what careful readers read in the
// corpora and on the golden pages, and writes it into lib/people/kinds/weights.ts and lib/exchanges/act-weights.ts. Prints how often
// the weights are right, and in brackets how often those are that were fitted without the site: what to expect of a publisher never
// seen. Run it again until nothing changes: kinds tell whom somebody follows, and who asks.

/** So many times a part of the sites is left out, each site once. */
const FOLDS = 12;

const documents = await loadDocuments(FITTED_TO.flatMap(documentsIn));
if (!documents.length)
  throw new Error("The corpus is not here (../shared/corpus): there is nothing to fit to.");

const kinds = knownIn(documents);
const kindWeights = fitKinds(kinds);
tell("Kinds of speakers, by turns", kinds, kindWeights, fitKinds, isRight, ({ turns }: Known) => turns);
const rows = Object.entries(kindWeights).map(
  ([feature, row]) => `  ${quoted(feature)}: [${row.join(", ")}],`,
);
writeRows("../lib/people/kinds/weights.ts", /(KIND_WEIGHTS = \{\n)[^}]*(\n\})/u, rows);

const acts = knownActsIn(documents);
const actWeights = fitActs(acts);
tell("Acts of turns", acts, actWeights, fitActs, isActRight, (_: KnownAct) => 1);
writeRows(
  "../lib/exchanges/act-weights.ts",
  /(new Map\(\[\n).*(\n\]\))/su,
  [...actWeights].map(([feature, row]) => `  ["${feature}", [${row.join(", ")}]],`),
);

/** Prints which part is right, and which part is with weights that never saw the site. */
function tell<Example extends { readonly site: string }, Weights>(
  what: string,
  known: readonly Example[],
  weights: Weights,
  refit: (known: readonly Example[]) => Weights,
  right: (weights: Weights, each: Example) => boolean,
  count: (each: Example) => number,
): void {
  const sites = [...new Set(known.map(({ site }) => site))].sort();
  const unseen = Array.from({ length: FOLDS }, (_, fold) => {
    const own = new Set(sites.filter((_, at) => at % FOLDS === fold));
    const fitted = refit(known.filter(({ site }) => !own.has(site)));
    return known.filter((each) => own.has(each.site) && right(fitted, each));
  }).flat();
  const sum = (some: readonly Example[]) => some.reduce((total, each) => total + count(each), 0);
  const part = (some: readonly Example[]) => (sum(some) / sum(known)).toFixed(4);
  console.log(
    `${what}: ${part(known.filter((each) => right(weights, each)))} right (${part(unseen)}), of ${sum(known)}.`,
  );
}

/** Writes a table of weights into its file, between its first line and its last. */
function writeRows(file: string, table: RegExp, rows: readonly string[]): void {
  const path = join(import.meta.dirname, file);
  writeFileSync(
    path,
    readFileSync(path, "utf8").replace(table, (_, head, foot) => `${head}${rows.join("\n")}${foot}`),
  );
}

/** A key of an object as it is written. */
function quoted(feature: string): string {
  return feature.includes("-") ? JSON.stringify(feature) : feature;
}
