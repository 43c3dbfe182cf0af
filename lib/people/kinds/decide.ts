import type { SpeakerKind } from "../../transcript/speaker.ts";
import { SILENT } from "./conduct.ts";
import type { CastEvidence } from "./evidence.ts";
import { kindFeatures } from "./features.ts";
import { presides } from "./floor-offices.ts";
import { DECIDED_KINDS, KIND_WEIGHTS, type KindFeature, type KindWeights } from "./weights.ts";

/** What a label says of the kind by itself: "Moderator:", "Participant:". */
const PARTS: Readonly<Record<string, SpeakerKind>> = {
  question: "journalist",
  audience: "audience",
  moderator: "moderator",
  host: "moderator",
  staff: "moderator",
  interpreter: "interpreter",
  group: "group",
};

/**
 * Decides in what capacity each of the cast speaks, all together: by what their labels say, else by office, header and conduct.
 * Somebody answers. `weights`: other ones than ours, for measuring only.
 */
export function decideKinds(
  evidence: CastEvidence,
  weights: KindWeights = KIND_WEIGHTS,
): readonly SpeakerKind[] {
  const kinds = evidence.people.map((_, at) => printedKind(at, evidence));
  const scores = new Map(
    kinds.flatMap((kind, at) =>
      kind === null ? [[at, scoresOf(kindFeatures(at, evidence), weights)] as const] : [],
    ),
  );
  const decided = kinds.map((kind, at) => kind ?? highest(scores.get(at) ?? []));
  const spoken = [...scores].filter(([at]) => evidence.conducts.has(at));
  if (spoken.length === 0 || decided.some((kind, at) => kind === "principal" && evidence.conducts.has(at)))
    return decided;
  const [answerer] = spoken.reduce((best, each) => (lead(each[1]) > lead(best[1]) ? each : best));
  return decided.map((kind, at) => (at === answerer ? "principal" : kind));
}

/** Returns the kind that somebody's label says by itself; `null` where office, header and conduct decide. */
export function printedKind(
  at: number,
  { people, conducts, dialect, event }: CastEvidence,
): SpeakerKind | null {
  const person = people[at];
  if (!person) return null;
  const { turns, asking } = conducts.get(at) ?? SILENT;
  // Whom the title names, and who does not ask, is whom the event is for; nothing else can be told without words.
  if (person.unread && !person.header.length)
    return person.names.length > 0 && asking * 2 < turns ? "principal" : "unidentified";
  const part = person.parts.find((one) => PARTS[one]);
  // "Dana Weir:" whom the title names may ask under "QUESTION:", too.
  if (part && !(part === "question" && person.header.length)) return PARTS[part] ?? null;
  // Members speak for themselves, and nobody but who presides runs the floor.
  if (dialect.presided && !event.askers) return person.roles.some(presides) ? "moderator" : "principal";
  return null;
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
