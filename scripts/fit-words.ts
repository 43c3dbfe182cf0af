import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { firstWords, wordsAtEnds } from "../lib/cues/sounds-asking.ts";
import type { Transcript } from "../lib/transcript/transcript.ts";
import { fitLogistic } from "./logistic.ts";

// npm run fit:words -- NOW.ndjson
// Learns which words those who ask say and which those who answer, from turns whose printed labels say which they are ("Q", "QUESTION:"
// against a rank or an office), and writes them into lib/cues/asking-weights.ts: single words that stand in 20 documents and more, and are
// no names. NOW.ndjson: what `npm run --silent read` reads in many documents, a reading a line (CONTRIBUTING, "Measure a change").

const FILE = join(import.meta.dirname, "../lib/cues/asking-weights.ts");
const ASKS = /^(?:Q|QUESTION|JOURNALIST|REPORTER|J|MEDIA)\b/iu;
const ANSWERS =
  /^(?:MR|MS|MRS|DR|PM|PRIME|THE|PRESIDENT|SECRETARY|MINISTER|TREASURER|AMBASSADOR|SENIOR|GENERAL|ADMIRAL)\b/iu;
const FEWEST_DOCUMENTS = 20;
/** A word that says less than this says nothing. */
const TELLING = 0.4;
const FITTING = { rounds: 120, rate: 0.1, penalty: 10 };

/** A turn whose label says whether it asks. */
interface LabelledTurn {
  readonly text: string;
  readonly asks: boolean;
}

const documents = readFileSync(process.argv[2] ?? "", "utf8")
  .trim()
  .split("\n")
  .map((line) => labelledTurns(JSON.parse(line) as Transcript));
const names = wordsOf(documents);
const places = new Map(names.map((name, at) => [name, at]));
const examples = documents.flat().map(({ text, asks }) => ({
  features: [names.length, ...featuresOf(text).flatMap((name) => places.get(name) ?? [])],
  label: Number(asks),
  weight: 1,
}));
const fitted = fitLogistic(examples, names.length + 1, 2, FITTING);
// What speaks for the one speaks against the other.
const weightOf = (at: number) => Math.round(2 * (fitted[at]?.[1] ?? 0) * 10) / 10 + 0;
writeFileSync(FILE, written());
console.log(`${examples.length} turns in ${documents.length} documents.`);

function labelledTurns({ items }: Transcript): readonly LabelledTurn[] {
  return items.flatMap((item) => {
    if (item.type !== "turn" || item.label === null) return [];
    const asks = ASKS.test(item.label);
    return asks === ANSWERS.test(item.label) ? [] : [{ text: item.text, asks }];
  });
}

/** What is looked at in a turn: each of its words, and each of the first ones again, marked. */
function featuresOf(text: string): readonly string[] {
  return [...wordsAtEnds(text), ...firstWords(text).map((word) => `^${word}`)];
}

/** The features of enough documents, without those that are mostly printed with a capital within a sentence: names. */
function wordsOf(all: readonly (readonly LabelledTurn[])[]): readonly string[] {
  const documentsWith = new Map<string, number>();
  const capitals = new Map<string, number>();
  const count = (map: Map<string, number>, key: string, by: number) => map.set(key, (map.get(key) ?? 0) + by);
  for (const turns of all) {
    for (const feature of new Set(turns.flatMap(({ text }) => featuresOf(text))))
      count(documentsWith, feature, 1);
    for (const { text } of turns)
      for (const [word] of text.matchAll(/(?<=[\p{Ll},;] )\p{L}+(?:['’]\p{L}+)*/gu))
        count(capitals, word.toLowerCase().replaceAll("’", "'"), /^\p{Lu}/u.test(word) ? 1 : -1);
  }
  return [...documentsWith]
    .filter(([feature, size]) => {
      const word = feature.replace("^", "");
      return (
        size >= FEWEST_DOCUMENTS && ((capitals.get(word) ?? 0) < 0 || word === "i" || word.startsWith("i'"))
      );
    })
    .map(([feature]) => feature)
    .sort();
}

function written(): string {
  const rows = (isFirst: boolean) => {
    const own = names.flatMap((name, at) => {
      const weight = weightOf(at);
      return name.startsWith("^") === isFirst && Math.abs(weight) >= TELLING
        ? [{ weight, word: name.replace("^", "") }]
        : [];
    });
    return [...Map.groupBy(own, ({ weight }) => weight)]
      .sort(([a], [b]) => a - b)
      .map(([weight, words]) => `  [${weight}, "${words.map(({ word }) => word).join(" ")}"],\n`)
      .join("");
  };
  return `/** A weight, and the words that have it. */
export type WordWeights = readonly (readonly [weight: number, words: string])[];

/** What each word of a turn says of whether it asks (above 0) or answers (below). \`scripts/fit-words.ts\` writes them. */
export const ASKING_WORDS: WordWeights = [
${rows(false)}];

/** What each of the first words of a turn says besides. */
export const FIRST_WORDS: WordWeights = [
${rows(true)}];

/** What a turn says in which none of these words stands. */
export const NO_WORDS = ${weightOf(names.length)};
`;
}
