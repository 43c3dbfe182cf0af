import type { Found } from "./found.ts";
import { nameIn } from "./name-in.ts";

/** How the hits lie over time and among speakers. */
export interface Tally {
  readonly transcripts: number;
  readonly hits: number;
  /** From the first year with hits to the last, those without any between them too. */
  readonly years: readonly YearTally[];
  /** Hits in transcripts without a date. */
  readonly undated: number;
  /** By name, or by role where no name is printed; most hits first. */
  readonly speakers: readonly SpeakerTally[];
  /** Hits of speakers without name or role: many people, nobody knows how many. */
  readonly unnamed: number;
}

/** Hits of one year. */
export interface YearTally {
  readonly year: number;
  readonly hits: number;
}

/** Hits of one speaker, in all transcripts under the same name. */
export interface SpeakerTally {
  readonly speaker: string;
  readonly hits: number;
}

/** What is counted of a transcript with hits. */
export interface Counted {
  /** ISO 8601. */
  readonly date: string | null;
  /** Who speaks in each hit: name or role, `null` without either. */
  readonly speakers: readonly (string | null)[];
}

/** What is counted of what was found. */
export function countedOf({ date, hits }: Found): Counted {
  return { date, speakers: hits.map(({ speaker }) => nameIn(speaker)) };
}

/** Nothing found. */
export const NO_HITS: Tally = { transcripts: 0, hits: 0, years: [], undated: 0, speakers: [], unnamed: 0 };

/** Counts the hits of transcripts. */
export function tallyOf(all: Iterable<Counted>): Tally {
  const years = new Map<string | null, number>();
  const speakers = new Map<string | null, number>();
  let transcripts = 0;
  for (const { date, speakers: each } of all) {
    transcripts++;
    count(years, yearOf(date), each.length);
    for (const speaker of each) count(speakers, speaker, 1);
  }
  return {
    transcripts,
    hits: [...years.values()].reduce((sum, hits) => sum + hits, 0),
    years: inARow(years),
    undated: years.get(null) ?? 0,
    speakers: mostFirst(speakers),
    unnamed: speakers.get(null) ?? 0,
  };
}

/** The year that a date begins with; `null` where it begins with none. */
function yearOf(date: string | null): string | null {
  return /^\d{4}(?!\d)/u.exec(date ?? "")?.[0] ?? null;
}

function count(counts: Map<string | null, number>, key: string | null, hits: number): void {
  counts.set(key, (counts.get(key) ?? 0) + hits);
}

function inARow(years: ReadonlyMap<string | null, number>): YearTally[] {
  const known = [...years.keys()].flatMap((year) => (year === null ? [] : Number(year)));
  if (known.length === 0) return [];
  known.sort((one, other) => one - other);
  const [first = 0, last = first] = [known[0], known.at(-1)];
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const year = first + at;
    return { year, hits: years.get(String(year).padStart(4, "0")) ?? 0 };
  });
}

function mostFirst(speakers: ReadonlyMap<string | null, number>): SpeakerTally[] {
  const named = [...speakers].flatMap(([speaker, hits]) => (speaker === null ? [] : { speaker, hits }));
  return named.sort((one, other) => other.hits - one.hits || one.speaker.localeCompare(other.speaker));
}
