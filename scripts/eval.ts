import { fitActs, type KnownAct, knownActsIn } from "./act-fitting.ts";
import {
  type CorpusDocument,
  type Counts,
  documentsIn,
  type Figures,
  loadDocuments,
  loadScorer,
  pooledFigures,
  type Scorer,
} from "./corpus.ts";
import { readExtracted } from "./extract-file.ts";
import { fallsShort, figureLine } from "./figures.ts";
import { askedOfEach, GATES, type Gate } from "./gates.ts";
import { FITTED_TO, fitKinds, type Known, knownIn } from "./kind-fitting.ts";
import { allIds, loadSupport, unrecorded, withoutSite } from "./support-record.ts";

// npm run eval [-- FOLDER...] [--worst 10 --errors 25]
// Reads the corpora of transcripts, scores the readings against careful readers' ones, and fails where a figure falls below
// what was reached. FOLDER: folders of a corpus ("nato.int", "nato.int/sorrento-2005", "corpus-2/imf.org"); all by default.
// In brackets, where it differs: the figure with each site read without the cues that it alone supports (npm run support).

/** What the grammar was grown on, and publishers that it was not. Made-up cases ask for nothing. */
const [GROWN_ON, UNSEEN] = ["corpus", "corpus-2"];
const CASES = ["cases/reading", "cases/tongues"];

/** What was counted in a document, read with all cues, and without those that its site alone supports. */
interface Scored {
  readonly name: string;
  readonly site: string;
  readonly whole: Counts;
  readonly leftOut: Counts;
}

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const scorer = await loadScorer();
  if (!scorer) {
    console.log("The corpus is not here (../shared/corpus): nothing is evaluated.");
    return 0;
  }
  const { words, worst, errors } = optionsOf(args);
  const unknown = words.filter((word) => foldersNamed(word).length === 0);
  if (unknown.length) return complain(`No folder of a corpus: ${unknown.join(" ")}`);
  const named = words.flatMap(foldersNamed);
  const folders = (named.length ? named : [GROWN_ON, UNSEEN, ...CASES]).filter(
    (folder) => documentsIn(folder).length > 0,
  );
  const asked = new Set(folders.flatMap(documentsIn));
  const fitted = new Set(FITTED_TO.flatMap(documentsIn));
  const documents = await loadDocuments([...asked.union(fitted)]);
  const taught = documents.filter(({ name }) => fitted.has(name));
  const scored = scoreAll(
    scorer,
    documents.filter(({ name }) => asked.has(name)),
    knownIn(taught),
    knownActsIn(taught),
  );
  for (const folder of folders) printSites(scorer, folder, scored.filter(isIn(folder)));
  printWorst(scorer, scored, worst, errors);
  if (named.length) return 0;
  const complaints = [
    ...GATES.flatMap((gate) => complaintsOf(scorer, scored.filter(isIn(gate.folder)), gate)),
    ...scored
      .filter(({ name, site }) => name.startsWith(`${UNSEEN}/`) && site !== "nato.int")
      .flatMap((each) =>
        complaintsOf(scorer, [each], { folder: each.name, figures: askedOfEach(each.name) }),
      ),
  ];
  console.log(complaints.length ? `\n${complaints.join("\n")}` : "\nAll gates hold.");
  return complaints.length ? 1 : 0;
}

function optionsOf(args: readonly string[]): { words: readonly string[]; worst: number; errors: number } {
  const at = (option: string) => args.indexOf(option);
  const numberOf = (option: string, otherwise: number) =>
    at(option) < 0 ? 0 : /^\d+$/u.test(args[at(option) + 1] ?? "") ? Number(args[at(option) + 1]) : otherwise;
  const words = args.filter(
    (arg, i) => !arg.startsWith("--") && !(/^\d+$/u.test(arg) && /^--/u.test(args[i - 1] ?? "")),
  );
  return { words, worst: numberOf("--worst", 10), errors: numberOf("--errors", 25) };
}

/** A folder of one of the corpora by its name; none for what names none. */
function foldersNamed(name: string): readonly string[] {
  return [`${GROWN_ON}/${name}`, name].filter((folder) => documentsIn(folder).length > 0).slice(0, 1);
}

function isIn(folder: string): (each: Pick<Scored, "name">) => boolean {
  return ({ name }) => name === folder || name.startsWith(`${folder}/`);
}

/** Reads each document twice. Of made-up cases there is no site to leave out. */
function scoreAll(
  scorer: Scorer,
  documents: readonly CorpusDocument[],
  kinds: readonly Known[],
  acts: readonly KnownAct[],
): readonly Scored[] {
  const support = loadSupport();
  const ids = allIds();
  tellUnrecorded(unrecorded(ids, support));
  const sites = new Set(documents.filter(isOfSite).map(({ site }) => site));
  // One for each site: the lexicon without its cues is made once a language.
  const leftOutAt = new Map(
    [...sites].map((site) => {
      const isElsewhere = (each: { readonly site: string }) => each.site !== site;
      const kindWeights = fitKinds(kinds.filter(isElsewhere));
      const actWeights = fitActs(acts.filter(isElsewhere));
      return [site, { ...withoutSite(site, ids, support), kindWeights, actWeights }];
    }),
  );
  return documents.map((document) => {
    const { name, site, gold, extracted } = document;
    const whole = scorer.score(gold, readExtracted(extracted));
    const leftOut = isOfSite(document)
      ? scorer.score(gold, readExtracted(extracted, leftOutAt.get(site)))
      : whole;
    return { name, site, whole, leftOut };
  });
}

function isOfSite({ name }: Pick<CorpusDocument, "name">): boolean {
  return !name.startsWith("cases/");
}

function tellUnrecorded(ids: readonly string[]): void {
  if (ids.length === 0) return;
  const some = `${ids.slice(0, 5).join(", ")}${ids.length > 5 ? ", …" : ""}`;
  console.error(
    `scripts/support.json says nothing of ${ids.length} cues and features (${some}): npm run support.\nUntil then no figure in brackets owes anything to them.`,
  );
}

/** The figures of all documents of a folder, then of each site. */
function printSites(scorer: Scorer, folder: string, scored: readonly Scored[]): void {
  console.log(`\n${folder}`);
  console.log(lineOf(scorer, "all", scored));
  const sites = [...new Set(scored.filter(isOfSite).map(({ site }) => site))];
  if (sites.length < 2) return;
  for (const site of sites)
    console.log(
      lineOf(
        scorer,
        site,
        scored.filter((each) => each.site === site),
      ),
    );
}

function lineOf(scorer: Scorer, name: string, scored: readonly Scored[]): string {
  const { whole, leftOut } = pooled(scorer, scored);
  return figureLine(name, whole, leftOut);
}

function pooled(scorer: Scorer, scored: readonly Scored[]): { whole: Figures; leftOut: Figures } {
  const figuresOf = (kind: "whole" | "leftOut") =>
    pooledFigures(
      scorer,
      scored.map((each) => each[kind]),
    );
  return { whole: figuresOf("whole"), leftOut: figuresOf("leftOut") };
}

function complaintsOf(scorer: Scorer, scored: readonly Scored[], gate: Gate): readonly string[] {
  if (scored.length === 0) return [];
  const { whole, leftOut } = pooled(scorer, scored);
  return [
    ...fallsShort(gate.figures, whole).map((short) => `${gate.folder} falls short: ${short}`),
    ...fallsShort(gate.leftOut ?? {}, leftOut).map(
      (short) => `${gate.folder} falls short with the site left out: ${short}`,
    ),
  ];
}

/** The documents that are read worst, and what is wrong in them. */
function printWorst(scorer: Scorer, scored: readonly Scored[], worst: number, errors: number): void {
  const ranked = scored
    .map(({ name, whole }) => ({ name, whole, figures: scorer.figures(whole) }))
    .sort((one, other) => goodness(one) - goodness(other));
  for (const { name, whole, figures } of ranked.slice(0, worst)) {
    const { turnF1 = 0, attribution = 0, kind = 0 } = figures;
    console.log(`\n${figureLine(name, { turnF1, attribution, kind })}`);
    const sentences = Array.isArray(whole.errors) ? whole.errors : [];
    for (const sentence of sentences.slice(0, errors)) console.log(`  ${sentence}`);
  }
}

function goodness({ whole, figures }: { readonly whole: Counts; readonly figures: Figures }): number {
  const { turnF1 = 0, attribution = 0, kind = 0 } = figures;
  return (whole.positives ? turnF1 + attribution + kind : 3) + Number(whole.verdictRight);
}

function complain(message: string): number {
  console.error(message);
  return 1;
}
