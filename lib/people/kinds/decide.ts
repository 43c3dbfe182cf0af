import { presides } from "../../header/floor-offices.ts";
import type { PartKind } from "../../lexicon/language-pack.ts";
import type { KindFeature, KindReason, PrintedKindReason } from "../../transcript/reasons.ts";
import type { SpeakerKind } from "../../transcript/speaker.ts";
import { weightiest } from "../../transcript/weightiest.ts";
import type { Person } from "../person.ts";
import { type Conduct, SILENT } from "./conduct.ts";
import type { CastEvidence } from "./evidence.ts";
import { kindFeatures } from "./features.ts";
import { DECIDED_KINDS, KIND_WEIGHTS, type KindWeights } from "./weights.ts";

/** In what capacity somebody speaks, and what speaks for it, weightiest first. */
export interface KindDecision {
  readonly kind: SpeakerKind;
  readonly reasons: readonly KindReason[];
}

/** A kind that is told, by itself, with what tells it. */
type PrintedKind = readonly [kind: SpeakerKind, reason: PrintedKindReason];

/** What a label says of the kind by itself: "Moderator:", "Participant:". */
const PARTS: Readonly<Partial<Record<PartKind, PrintedKind>>> = {
  question: ["journalist", "asker-label"],
  audience: ["audience", "part"],
  moderator: ["moderator", "part"],
  host: ["moderator", "part"],
  staff: ["moderator", "part"],
  interpreter: ["interpreter", "part"],
  group: ["group", "part"],
};

/**
 * Decides in what capacity each of the cast speaks, all together: by what their labels say, else by office, header and conduct.
 * Somebody answers. `weights`: other ones than ours, for measuring only.
 */
export function decideKinds(
  evidence: CastEvidence,
  weights: KindWeights = KIND_WEIGHTS,
): readonly KindDecision[] {
  const decided = evidence.people.map((_, at) => decisionOf(at, evidence, weights));
  if (decided.some(({ kind }, at) => kind === "principal" && evidence.conducts.has(at))) return decided;
  const answerer = nearestPrincipal(evidence, weights);
  return decided.map((each, at) =>
    at === answerer ? { kind: "principal", reasons: ["only-answerer"] } : each,
  );
}

function decisionOf(at: number, evidence: CastEvidence, weights: KindWeights): KindDecision {
  const printed = printedKind(at, evidence);
  if (printed) return { kind: printed[0], reasons: [printed[1]] };
  const features = kindFeatures(at, evidence);
  const scores = scoresOf(features, weights);
  return { kind: highest(scores), reasons: reasonsFor(scores, features, weights) };
}

/** Who of those who speak is a principal most likely, the first of several; `null` where the labels tell everybody's kind. */
function nearestPrincipal(evidence: CastEvidence, weights: KindWeights): number | null {
  const undecided = [...evidence.people.keys()].filter(
    (at) => evidence.conducts.has(at) && !printedKind(at, evidence),
  );
  const leads = undecided.map((at) => lead(scoresOf(kindFeatures(at, evidence), weights)));
  return undecided[leads.indexOf(Math.max(...leads))] ?? null;
}

/** Returns the kind that somebody's label says by itself, and how; `null` where office, header and conduct decide. */
export function printedKind(
  at: number,
  { people, conducts, dialect, event }: CastEvidence,
): PrintedKind | null {
  const person = people[at];
  if (!person) return null;
  if (person.unread && !person.header.length) return unreadKind(person, conducts.get(at) ?? SILENT);
  const byPart = partKind(person);
  if (byPart) return byPart;
  // Members speak for themselves, and nobody but who presides runs the floor.
  if (dialect.presided && !event.askers)
    return person.roles.some(presides) ? ["moderator", "presides"] : ["principal", "member"];
  return null;
}

/** Who has a name and does not ask is whom the event is for; nothing else can be told without words. */
function unreadKind({ names }: Person, { turns, asking }: Conduct): PrintedKind {
  return [names.length > 0 && asking * 2 < turns ? "principal" : "unidentified", "unread-label"];
}

function partKind({ parts, header }: Person): PrintedKind | null {
  const part = parts.find((one) => PARTS[one]);
  // "Dana Weir:" whom the title names may ask under "QUESTION:", too.
  return !part || (part === "question" && header.length > 0) ? null : (PARTS[part] ?? null);
}

/** The features by which the highest score is ahead of the next, weightiest first. */
function reasonsFor(
  scores: readonly number[],
  features: readonly KindFeature[],
  weights: KindWeights,
): readonly KindReason[] {
  const [best = 0, next = 0] = scores
    .map((_, kind) => kind)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const telling = features.filter((feature) => feature !== "always");
  return weightiest(
    telling.map((feature) => {
      const row = weights[feature] ?? [];
      return [feature, (row[best] ?? 0) - (row[next] ?? 0)] as const;
    }),
  );
}

/** What features say of each kind together, in the order of `DECIDED_KINDS`. */
function scoresOf(features: readonly KindFeature[], weights: KindWeights): readonly number[] {
  return DECIDED_KINDS.map((_, kind) =>
    features.reduce((sum, feature) => sum + (weights[feature]?.[kind] ?? 0), 0),
  );
}

/** Returns the kind for which features speak most. */
export function kindOf(features: readonly KindFeature[], weights: KindWeights): SpeakerKind {
  return highest(scoresOf(features, weights));
}

function highest(scores: readonly number[]): SpeakerKind {
  return DECIDED_KINDS[scores.indexOf(Math.max(...scores))] ?? "unidentified";
}

/** By how much a principal's score is ahead of the best other kind's. */
function lead([principal = 0, ...others]: readonly number[]): number {
  return principal - Math.max(...others);
}
