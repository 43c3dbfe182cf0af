import type { Act } from "../transcript/act.ts";
import { weightiest } from "../transcript/weightiest.ts";
import { ACTS, type ActBefore, type DecidedAct, mayFollow } from "./acts.ts";
import type { TurnFeature } from "./turn-features.ts";

/** What each feature adds to the score of each act, in the order of `ACTS`; a tied one also after an act: "asks/J asks". */
export type ActWeights = ReadonlyMap<string, readonly number[]>;

/** An act that was decided, and the features that carried it, weightiest first. */
export interface ActDecision {
  readonly act: DecidedAct;
  readonly reasons: Act["reasons"];
}

/** Returns the name of a feature that is tied to the act before. */
export function tiedName(before: ActBefore, feature: string): string {
  return `${before}/${feature}`;
}

/**
 * Decides what every turn does, all together: the acts of which each is as likely after the one before as can be (a maximum entropy
 * Markov model, McCallum, Freitag and Pereira 2000, and its best path, Viterbi 1967). `features`: those of each turn, in order.
 */
export function decodeActs(
  features: readonly (readonly TurnFeature[])[],
  weights: ActWeights,
): readonly ActDecision[] {
  const steps: Step[] = [];
  for (const turn of features) steps.push(stepAfter(turn, steps.at(-1) ?? null, weights));
  return path(steps).map((act, at) => ({
    act,
    reasons: reasonsFor(act, features[at] ?? [], steps[at]?.scores.get(act)?.before ?? "start", weights),
  }));
}

/** For each act of a turn: how likely the best path is that ends in it, and what the turn before does on that path. */
interface Step {
  readonly scores: ReadonlyMap<DecidedAct, { readonly likely: number; readonly before: ActBefore }>;
}

function stepAfter(turn: readonly TurnFeature[], last: Step | null, weights: ActWeights): Step {
  const untied = sum(
    turn.map(({ name }) => name),
    weights,
  );
  const tied = turn.filter((feature) => feature.tied).map(({ name }) => name);
  const paths: readonly (readonly [ActBefore, number])[] = last
    ? [...last.scores].map(([act, { likely }]) => [act, likely])
    : [["start", 0]];
  const scores = new Map<DecidedAct, { likely: number; before: ActBefore }>();
  for (const [before, likely] of paths) {
    const added = sum(
      tied.map((name) => tiedName(before, name)),
      weights,
    );
    const logs = logarithms(
      ACTS.map((act, at) => (mayFollow(before, act) ? (untied[at] ?? 0) + (added[at] ?? 0) : null)),
    );
    ACTS.forEach((act, at) => {
      const log = logs[at];
      if (log == null) return;
      const known = scores.get(act);
      if (!known || likely + log > known.likely) scores.set(act, { likely: likely + log, before });
    });
  }
  return { scores };
}

function sum(names: readonly string[], weights: ActWeights): readonly number[] {
  const total = ACTS.map(() => 0);
  for (const name of names) {
    const row = weights.get(name);
    if (row) for (let at = 0; at < total.length; at++) total[at] = (total[at] ?? 0) + (row[at] ?? 0);
  }
  return total;
}

/** The logarithms of the probabilities that scores give; `null` for what cannot be. */
function logarithms(scores: readonly (number | null)[]): readonly (number | null)[] {
  const most = Math.max(...scores.flatMap((score) => score ?? []));
  const all = Math.log(
    scores.reduce<number>((total, score) => total + (score === null ? 0 : Math.exp(score - most)), 0),
  );
  return scores.map((score) => (score === null ? null : score - most - all));
}

/** The acts of the likeliest path, from its end back. */
function path(steps: readonly Step[]): readonly DecidedAct[] {
  const acts: DecidedAct[] = [];
  let act: ActBefore | undefined;
  for (const { scores } of steps.toReversed()) {
    act ??= [...scores].reduce((best, each) => (each[1].likely > best[1].likely ? each : best))[0];
    if (act === "start") break;
    acts.push(act);
    act = scores.get(act)?.before;
  }
  return acts.reverse();
}

/** What the features add to an act over the likeliest other one. */
function reasonsFor(
  act: DecidedAct,
  features: readonly TurnFeature[],
  before: ActBefore,
  weights: ActWeights,
): Act["reasons"] {
  const rows = features.map((feature) => ({
    reason: feature.reason,
    row: sum(feature.tied ? [feature.name, tiedName(before, feature.name)] : [feature.name], weights),
  }));
  const totals = ACTS.map((_, at) => rows.reduce((total, { row }) => total + (row[at] ?? 0), 0));
  const own = ACTS.indexOf(act);
  const other = ACTS.map((_, at) => at)
    .filter((at) => at !== own && mayFollow(before, ACTS[at] ?? act))
    .reduce((best, at) => ((totals[at] ?? 0) > (totals[best] ?? -Infinity) ? at : best), -1);
  const leads = new Map<Act["reasons"][number], number>();
  for (const { reason, row } of rows)
    leads.set(reason, (leads.get(reason) ?? 0) + (row[own] ?? 0) - (row[other] ?? 0));
  return weightiest(leads);
}
