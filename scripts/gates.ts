import type { Figures } from "./corpus.ts";

/** What was reached in the documents below a folder, taken together: it may only get better. */
export interface Gate {
  /** Below `shared`. */
  readonly folder: string;
  readonly figures: Figures;
  /** What was reached with each site read without the cues that it alone supports. */
  readonly leftOut?: Figures;
}

/** The gates of `npm run eval`. A figure that rises is written down here, cut to four digits. */
export const GATES: readonly Gate[] = [
  {
    folder: "corpus",
    figures: {
      recallOfTranscripts: 1,
      decoysRefused: 1,
      turnF1: 0.9997,
      attribution: 0.996,
      label: 0.9995,
      kind: 0.9974,
      role: 0.9754,
      outlet: 1,
      introduced: 0.9069,
      falseNamesPerMille: 0,
      coreferenceF1: 0.9935,
      falseMerges: 0,
      exchangeF1: 0.9695,
      gapF1: 1,
      metadata: 1,
      lostPerMille: 0,
      foreignPerMille: 0.12,
    },
    leftOut: { turnF1: 0.9972, attribution: 0.973, kind: 0.944, exchangeF1: 0.8829 },
  },
  {
    folder: "corpus/nato.int",
    figures: {
      recallOfTranscripts: 1,
      decoysRefused: 1,
      turnF1: 1,
      attribution: 0.99,
      label: 1,
      kind: 1,
      coreferenceF1: 1,
      falseMerges: 0,
      exchangeF1: 0.99,
      gapF1: 1,
      metadata: 1,
      lostPerMille: 0,
      foreignPerMille: 0,
    },
  },
  {
    folder: "corpus-2",
    figures: {
      recallOfTranscripts: 1,
      decoysRefused: 1,
      turnF1: 0.9963,
      attribution: 0.9915,
      label: 0.9951,
      kind: 0.9927,
      role: 0.9705,
      outlet: 0.9259,
      introduced: 1,
      falseNamesPerMille: 0,
      coreferenceF1: 0.9918,
      falseMerges: 0,
      exchangeF1: 0.9795,
      gapF1: 1,
      metadata: 0.9843,
      lostPerMille: 0,
      foreignPerMille: 0.2022,
    },
    leftOut: { turnF1: 0.9236, attribution: 0.784, kind: 0.8875, exchangeF1: 0.8015 },
  },
  {
    folder: "corpus-2/nato.int",
    figures: { turnF1: 1, lostPerMille: 0, foreignPerMille: 0, gapF1: 1 },
  },
];

/** What is asked of each document of corpus-2 by itself, but for nato.int's. */
export function askedOfEach(name: string): Figures {
  return { foreignPerMille: 2, gapF1: 1, ...BEHIND[name] };
}

/** Documents that fall short of that, with what was reached. */
const BEHIND: Readonly<Record<string, Figures>> = {
  // The head of a scanned letter: a date whose day is torn apart, and whoever typed it.
  "corpus-2/parlinfo.aph.gov.au/downer-1994-07-22": { foreignPerMille: 4.88 },
};
