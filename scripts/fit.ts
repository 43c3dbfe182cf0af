import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { documentsIn, loadDocuments } from "./corpus.ts";
import { FITTED_TO, fitKinds, isRight, type Known, knownIn } from "./kind-fitting.ts";

// npm run fit
// Fits what each feature of somebody who speaks adds to the score of each kind, to what careful readers read in the corpora, and
// writes it into lib/people/kinds/weights.ts. Prints how often the weights are right, and in brackets how often those are that
// were fitted without the site: what to expect of a publisher never seen. Run it again until nothing changes: kinds tell whom
// somebody follows.

const FILE = join(import.meta.dirname, "../lib/people/kinds/weights.ts");

const documents = await loadDocuments(FITTED_TO.flatMap(documentsIn));
if (!documents.length)
  throw new Error("The corpus is not here (../shared/corpus): there is nothing to fit to.");
const known = knownIn(documents);
const weights = fitKinds(known);
const right = known.filter((each) => isRight(weights, each));
const unseen = [...Map.groupBy(known, ({ site }) => site)].flatMap(([site, own]) => {
  const fitted = fitKinds(known.filter((each) => each.site !== site));
  return own.filter((each) => isRight(fitted, each));
});
console.log(`Kinds: ${part(right)} of the turns right (${part(unseen)}), of ${known.length} people.`);
const rows = Object.entries(weights).map(([feature, row]) => `  ${quoted(feature)}: [${row.join(", ")}],`);
const written = readFileSync(FILE, "utf8").replace(
  /(KIND_WEIGHTS = \{\n)[^}]*(\n\})/u,
  `$1${rows.join("\n")}$2`,
);
writeFileSync(FILE, written);

/** Which part of all turns is theirs. */
function part(people: readonly Known[]): string {
  const turnsOf = (some: readonly Known[]) => some.reduce((sum, { turns }) => sum + turns, 0);
  return (turnsOf(people) / turnsOf(known)).toFixed(4);
}

/** A key of an object as it is written. */
function quoted(feature: string): string {
  return feature.includes("-") ? JSON.stringify(feature) : feature;
}
