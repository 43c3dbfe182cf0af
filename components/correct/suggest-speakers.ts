import { nameOf } from "../../lib/strings/speaker-name.ts";
import type { SpeakerFacts } from "../../lib/transcript/correction.ts";
import { fold } from "../../lib/transcript/fold.ts";
import { isAsker } from "../../lib/transcript/is-asker.ts";
import { turnsOf } from "../../lib/transcript/navigate.ts";
import { exchangePlaces } from "../../lib/transcript/outline.ts";
import type { Speaker, SpeakerId, SpeakerKind } from "../../lib/transcript/speaker.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";

/** A speaker who may be meant. */
export interface Suggestion {
  readonly facts: SpeakerFacts;
  /** Where the name comes from. `nobody`: the speaker is not known. */
  readonly from: "page" | "library" | "new" | "nobody";
  /** Their id in this transcript; `null` for those who do not speak in it. */
  readonly id: SpeakerId | null;
  /** The surroundings suggest them. */
  readonly isLikely: boolean;
}

/**
 * Returns who else of this transcript may speak at an item, likeliest first: whom the surroundings suggest, then those who speak nearby
 * and are of the kind that is expected there.
 */
export function speakersNear(transcript: Transcript, item: number): readonly Suggestion[] {
  const { items, speakers } = transcript;
  const turn = items[item];
  if (turn?.type !== "turn") return [];
  const kind = expectedKind(transcript, item);
  const distances = distancesFrom(transcript, item);
  const rankOf = ({ id, kind: own }: Speaker) => {
    if (id === turn.likely) return -1;
    return (distances.get(id) ?? items.length) + (isSameSide(own, kind) ? 0 : OTHER_KIND);
  };
  return speakers
    .filter((speaker) => speaker.id !== turn.speaker && nameOf(speaker) !== null)
    .map((speaker) => ({ speaker, rank: rankOf(speaker) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ speaker }) => ({
      facts: factsOf(speaker),
      from: "page",
      id: speaker.id,
      isLikely: speaker.id === turn.likely,
    }));
}

/** Turns by which a speaker of another kind is taken to be farther away. */
const OTHER_KIND = 6;

/** Returns how many turns lie between a turn and the nearest one of each speaker. */
function distancesFrom({ items }: Transcript, item: number): ReadonlyMap<SpeakerId, number> {
  const turns = turnsOf(items);
  const place = turns.findLastIndex((at) => at <= item);
  const distances = new Map<SpeakerId, number>();
  for (const [at, index] of turns.entries()) {
    const turn = items[index];
    if (turn?.type !== "turn") continue;
    const distance = Math.abs(at - place);
    distances.set(turn.speaker, Math.min(distance, distances.get(turn.speaker) ?? distance));
  }
  return distances;
}

/** Returns the kind of speaker to expect at a turn: that of its speaker, else what the turn does tells it. */
export function expectedKind(transcript: Transcript, item: number): SpeakerKind {
  const turn = transcript.items[item];
  if (turn?.type !== "turn") return "principal";
  const kind = transcript.speakers.find(({ id }) => id === turn.speaker)?.kind;
  if (kind !== undefined && kind !== "unidentified") return kind;
  const part = exchangePlaces(transcript).get(item)?.part ?? null;
  const isAsking = turn.act ? turn.act.does.startsWith("asks") : part === "question";
  return isAsking ? "journalist" : "principal";
}

function isSameSide(one: SpeakerKind, other: SpeakerKind): boolean {
  return one === other || (isAsker(one) && isAsker(other));
}

/** Returns what can be said of a speaker, and nothing of where it comes from. */
export function factsOf({ name, role, outlet, kind }: SpeakerFacts): SpeakerFacts {
  return { name, role, outlet, kind };
}

interface Wanted {
  /** Those of the transcript, likeliest first. */
  readonly near: readonly Suggestion[];
  /** What was typed. */
  readonly words: string;
  /** Those of the library whom these words find. */
  readonly known: readonly SpeakerFacts[];
  /** Who speaks there as it stands, and of what kind a new speaker is. */
  readonly current: SpeakerFacts;
  readonly kind: SpeakerKind;
}

/** Returns the speakers to offer for what was typed; a name that is nowhere yet comes last, as a new one. */
export function suggestionsFor({ near, words, known, current, kind }: Wanted): readonly Suggestion[] {
  const typed = words.trim().replaceAll(/\s+/g, " ");
  if (typed === "") return current.kind === "unidentified" ? near : [...near, NOBODY];
  const terms = fold(typed).split(" ");
  const here = near.filter(({ facts }) => hasWords(facts, terms));
  const taken = new Set([current, ...near.map(({ facts }) => facts)].map(({ name }) => name && fold(name)));
  const library = known
    .filter(({ name }) => name !== null && !taken.has(fold(name)))
    .map((facts): Suggestion => ({ facts: factsOf(facts), from: "library", id: null, isLikely: false }));
  const isOffered =
    taken.has(fold(typed)) || library.some(({ facts: { name } }) => name && fold(name) === fold(typed));
  const facts = { name: typed, role: null, outlet: null, kind };
  return [
    ...here,
    ...library,
    ...(isOffered ? [] : [{ facts, from: "new", id: null, isLikely: false } as const]),
  ];
}

const NOBODY: Suggestion = {
  facts: { name: null, role: null, outlet: null, kind: "unidentified" },
  from: "nobody",
  id: null,
  isLikely: false,
};

/** Returns whether each of some folded words begins a word of a name, role or outlet. */
function hasWords({ name, role, outlet }: SpeakerFacts, terms: readonly string[]): boolean {
  const words = [name, role, outlet].flatMap((text) =>
    text === null ? [] : fold(text).split(/[^\p{L}\p{M}\p{N}]+/u),
  );
  return terms.every((term) => words.some((word) => word.startsWith(term)));
}
