import type { Speaker } from "./speaker.ts";
import type { Transcript } from "./transcript.ts";

/** Two names of one person, as the reader says: spellings, or a name and an office. For the whole library. */
export interface JoinedNames {
  /** A UUID: the same in two backups is one. */
  readonly id: string;
  readonly names: readonly [string, string];
  /** When they were joined, ISO 8601 with time, UTC. */
  readonly joinedAt: string;
}

/** Returns all names of the person of this name, that one first; the others in the order in which they were joined. */
export function namesOfPerson(name: string, joined: readonly JoinedNames[]): readonly string[] {
  const names = new Set([name]);
  for (let before = 0; before < names.size; ) {
    before = names.size;
    for (const { names: pair } of joined)
      if (pair.some((one) => names.has(one))) for (const one of pair) names.add(one);
  }
  return [...names];
}

/** What is to be done so that a name is no longer one of its person's. */
export interface Separation {
  /** Ids of joined names. */
  readonly separate: readonly string[];
  /** What is to be joined instead. */
  readonly join: readonly (readonly [string, string])[];
}

/** Tells how a name is separated from a person of another name, whose remaining names stay joined. */
export function separationOf(name: string, person: string, joined: readonly JoinedNames[]): Separation {
  const remaining = joined.filter(({ names }) => !names.includes(name));
  const kept = new Set(namesOfPerson(person, remaining));
  const join: (readonly [string, string])[] = [];
  for (const other of namesOfPerson(person, joined)) {
    if (other === name || kept.has(other)) continue;
    join.push([person, other]);
    for (const one of namesOfPerson(other, remaining)) kept.add(one);
  }
  return { separate: joined.flatMap(({ id, names }) => (names.includes(name) ? id : [])), join };
}

/** Returns a transcript whose speakers say what else they are called in the library, and nothing that they were called there before. */
export function withOtherNames(transcript: Transcript, joined: readonly JoinedNames[]): Transcript {
  if (joined.length === 0 && transcript.speakers.every(({ otherNames }) => !otherNames)) return transcript;
  return { ...transcript, speakers: transcript.speakers.map((speaker) => named(speaker, joined)) };
}

function named({ otherNames: _, ...speaker }: Speaker, joined: readonly JoinedNames[]): Speaker {
  const called = speaker.name ?? speaker.role;
  const others = called === null ? [] : namesOfPerson(called, joined).slice(1);
  return others.length > 0 ? { ...speaker, otherNames: others } : speaker;
}
