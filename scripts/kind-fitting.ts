import { gatherPeople } from "../lib/people/gather-people.ts";
import { kindOf, printedKind } from "../lib/people/kinds/decide.ts";
import { kindFeatures } from "../lib/people/kinds/features.ts";
import { DECIDED_KINDS, KIND_WEIGHTS, type KindWeights } from "../lib/people/kinds/weights.ts";
import { printedIn } from "../lib/read.ts";
import type { KindFeature } from "../lib/transcript/reasons.ts";
import { goldenDocuments, isMadeUp, turnKey } from "./careful-readings.ts";
import type { CorpusDocument } from "./corpus.ts";
import { fitLogistic } from "./logistic.ts";

/** The folders of `shared` to whose readings kinds are fitted, beside the golden pages. */
export const FITTED_TO = ["corpus", "corpus-2", "cases/reading", "cases/tongues"];

const FITTING = { rounds: 400, rate: 0.1, penalty: 3 };
/** What is expected of features that few documents show, in the order of `DECIDED_KINDS`. */
const EXPECTED: Readonly<Partial<Record<KindFeature, readonly number[]>>> = {
  "press-office": [-0.5, 0, 1, 0],
  "calls-only": [-1.5, 1.5, -0.5, -0.5],
  "before-askers-only": [-1.25, 1.25, -0.5, 0],
};
/** Somebody who speaks often counts as often as this at most. */
const MOST_TURNS = 6;

const FEATURES = Object.keys(KIND_WEIGHTS) as KindFeature[];

/** One of a document's cast, with the kind that a careful reader gave. */
export interface Known {
  /** The publisher; each made-up case is one of its own. */
  readonly site: string;
  readonly features: readonly KindFeature[];
  readonly kind: DecidedKind;
  readonly turns: number;
}

type DecidedKind = (typeof DECIDED_KINDS)[number];

/** What is used of a careful reader's reading. */
interface Gold {
  readonly isTranscript: boolean;
  readonly speakers: readonly { readonly id: string; readonly kind: string }[];
  readonly items: readonly { readonly type: string; readonly speaker?: string; readonly text: string }[];
}

/** Finds everybody whose kind careful readers gave, in `documents` and on the golden pages. */
export function knownIn(documents: readonly CorpusDocument[]): readonly Known[] {
  return [...documents, ...goldenDocuments()].flatMap(knownKinds);
}

/** Fits what each feature adds to the score of each kind. One digit is enough: more would tell of single documents. */
export function fitKinds(known: readonly Known[]): KindWeights {
  const examples = known.map(({ features, kind, turns }) => ({
    features: features.map((feature) => FEATURES.indexOf(feature)),
    label: DECIDED_KINDS.indexOf(kind),
    weight: Math.min(turns, MOST_TURNS),
  }));
  const expected = new Map(
    FEATURES.map((feature, at) => [at, EXPECTED[feature] ?? DECIDED_KINDS.map(() => 0)]),
  );
  const fitted = fitLogistic(examples, FEATURES.length, DECIDED_KINDS.length, { ...FITTING, expected });
  const rows = fitted.map((row) => row.map((weight) => Math.round(weight * 10) / 10 + 0));
  return Object.fromEntries(FEATURES.map((feature, at) => [feature, rows[at] ?? []])) as KindWeights;
}

/** Returns whether weights give somebody the kind that a careful reader gave. */
export function isRight(weights: KindWeights, { features, kind }: Known): boolean {
  return kindOf(features, weights) === kind;
}

/** Finds those of a document's cast whose kind is not printed, with what the careful reader says of most of their turns. */
function knownKinds({ name, site, gold, extracted }: CorpusDocument): readonly Known[] {
  const { isTranscript, speakers, items } = gold as Gold;
  if (!isTranscript) return [];
  const kinds = new Map(speakers.map(({ id, kind }) => [id, kind]));
  const goldOf = new Map(
    items.flatMap((item) =>
      item.type === "turn" ? [[turnKey(item.text), kinds.get(item.speaker ?? "")]] : [],
    ),
  );
  const words = extracted.blocks.filter(({ leftover }) => leftover === undefined);
  const printed = printedIn(extracted.source, words);
  const { attributions, evidence } = gatherPeople(printed, extracted.source);
  return [...evidence.conducts.keys()].flatMap((at): Known[] => {
    const said = printed.items.flatMap((item, i) => {
      const attribution = attributions[i];
      return item.type === "turn" && attribution?.kind === "person" && attribution.person === at
        ? [goldOf.get(turnKey(item.text))]
        : [];
    });
    const most = commonest(said.filter((each) => each !== undefined));
    const kind = DECIDED_KINDS.find((each) => each === most);
    // Each made-up case is a publisher of its own.
    const publisher = isMadeUp(name) ? name : site;
    return kind === undefined || printedKind(at, evidence) !== null
      ? []
      : [{ site: publisher, features: kindFeatures(at, evidence), kind, turns: said.length }];
  });
}

function commonest(values: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, { length }]) => ({ value, length }));
  return counts.sort((a, b) => b.length - a.length)[0]?.value;
}
