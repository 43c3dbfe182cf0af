import type { TurnReason } from "../transcript/item.ts";

/** How much a feature speaks for a label, and what it tells a reader where it does. */
interface Weight {
  readonly points: number;
  readonly reason: TurnReason | null;
}

/** The weight of each feature of a candidate, in points. What has `THRESHOLD` of them is a label. */
export const WEIGHTS = {
  ofPageForm: { points: 3, reason: "family" },
  known: { points: 3, reason: "roster" },
  part: { points: 3, reason: "anonymous-label" },
  partLetter: { points: 1, reason: "anonymous-label" },
  partOfSomebody: { points: 3.5, reason: "anonymous-label" },
  office: { points: 2.5, reason: "role" },
  officeAndName: { points: 3, reason: "role" },
  officeAddressed: { points: 1, reason: "role" },
  initialsAndSurname: { points: 2, reason: null },
  fullName: { points: 1.5, reason: null },
  surname: { points: 0.5, reason: null },
  titleAndName: { points: 2.5, reason: "role" },
  nameAndOutlet: { points: 3, reason: "role" },
  nameCommaOutlet: { points: 1.5, reason: "role" },
  outlet: { points: 2.5, reason: "role" },
  definesInitials: { points: 3, reason: "roster" },
  announced: { points: 2, reason: "called-by-moderator" },
  selfNamed: { points: 3, reason: null },
  repeated: { points: 2, reason: "family" },
  alternating: { points: 1.5, reason: "family" },
  bold: { points: 2, reason: "bold" },
  capitals: { points: 2, reason: "capitals" },
  colon: { points: 1, reason: "colon" },
  stop: { points: 3, reason: "colon" },
  brackets: { points: 3, reason: null },
  stopAndDash: { points: 1, reason: null },
  ruledAmongOthers: { points: -4, reason: null },
  headedAgain: { points: 2, reason: "own-paragraph" },
  bareLine: { points: -1.5, reason: null },
  brokenLine: { points: -8, reason: null },
  emphasis: { points: -4, reason: null },
  ofHeadings: { points: 2.5, reason: "family" },
  ofParagraphs: { points: 1, reason: "family" },
  notBold: { points: -3.5, reason: null },
  notBoldExcused: { points: -1.5, reason: null },
  notCapitals: { points: -2.5, reason: null },
  notCapitalsExcused: { points: -1, reason: null },
  notMarked: { points: -0.5, reason: null },
  hyphenAmongDashes: { points: 2, reason: null },
  hyphen: { points: -8, reason: null },
  timed: { points: 4, reason: null },
  untimed: { points: -4, reason: null },
  continuing: { points: -4, reason: null },
  stray: { points: -2, reason: null },
  caption: { points: -12, reason: null },
  sentence: { points: -6, reason: null },
  rhetoric: { points: -8, reason: null },
  quoting: { points: -5, reason: null },
  quoted: { points: -6, reason: null },
  inset: { points: -12, reason: null },
  unended: { points: -3, reason: null },
  listed: { points: -8, reason: null },
  doubled: { points: -4, reason: null },
} as const satisfies Readonly<Record<string, Weight>>;

/** A feature of a candidate, by name. */
export type Feature = keyof typeof WEIGHTS;

/** So many points make a label. */
export const THRESHOLD = 4;

/** From so many points on, a label is certain. */
const CERTAIN = 9;

/** Adds up the weights of features, and tells what spoke for a label, weightiest first. */
export function scored(features: readonly Feature[]): { points: number; reasons: readonly TurnReason[] } {
  const weights: readonly Weight[] = features.map((feature) => WEIGHTS[feature]);
  const speaking = weights.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);
  return {
    points: weights.reduce((sum, { points }) => sum + points, 0),
    reasons: [...new Set(speaking.flatMap(({ reason }) => reason ?? []))],
  };
}

/** Returns how sure points make a label, 0 to 1. */
export function confidenceOf(points: number): number {
  return Math.min(1, 0.5 + points / (2 * CERTAIN));
}
