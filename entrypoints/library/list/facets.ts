import type { SavedTranscript } from "../../../lib/store/saved.ts";
import { peopleIn } from "../../../lib/store/transcript-row.ts";

/** By what the list can be narrowed. */
export type Facet = (typeof FACETS)[number];

/** All facets, in the order in which they are shown. */
export const FACETS = ["tag", "publisher", "year", "speaker", "outlet", "language"] as const;

/** A value of a facet, and how many lines have it. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** The values of each facet among the lines that pass all the other facets, commonest first, years latest first. */
export function facetsOf(
  lines: readonly SavedTranscript[],
  chosen: Readonly<Record<Facet, readonly string[]>>,
): Readonly<Record<Facet, readonly FacetValue[]>> {
  const counts = FACETS.map((facet) => [facet, new Map<string, number>()] as const);
  for (const line of lines) {
    const failed = FACETS.filter((facet) => !passes(line, facet, chosen[facet]));
    for (const [facet, count] of counts) {
      if (failed.some((other) => other !== facet)) continue;
      for (const value of valuesOf(line, facet)) count.set(value, (count.get(value) ?? 0) + 1);
    }
  }
  return Object.fromEntries(
    counts.map(([facet, count]) => [facet, sorted(facet, count, chosen[facet])]),
  ) as unknown as Readonly<Record<Facet, readonly FacetValue[]>>;
}

/** Whether a line has one of the chosen values of each facet. */
export function passesAll(
  line: SavedTranscript,
  chosen: Readonly<Record<Facet, readonly string[]>>,
): boolean {
  return FACETS.every((facet) => passes(line, facet, chosen[facet]));
}

/** The documents that have one of the chosen values of each facet, by their ids; `null` where nothing is chosen: all do. */
export function chosenIds(
  lines: readonly SavedTranscript[],
  chosen: Readonly<Record<Facet, readonly string[]>>,
): ReadonlySet<string> | null {
  if (FACETS.every((facet) => chosen[facet].length === 0)) return null;
  return new Set(lines.filter((line) => passesAll(line, chosen)).map(({ id }) => id));
}

function passes(line: SavedTranscript, facet: Facet, wanted: readonly string[]): boolean {
  return wanted.length === 0 || valuesOf(line, facet).some((value) => wanted.includes(value));
}

function valuesOf(line: SavedTranscript, facet: Facet): readonly string[] {
  if (facet === "tag") return line.mark.tags;
  if (line.kind === "damaged") return [];
  const { publisher, date, outlets, language } = line;
  const values = {
    publisher,
    year: date?.slice(0, 4) ?? null,
    speaker: peopleIn(line),
    outlet: outlets ?? [],
    language,
  };
  const found = values[facet];
  if (found === null) return [];
  return typeof found === "string" ? [found] : found;
}

/** What is chosen stays in sight, also where nothing more has it. */
function sorted(facet: Facet, counts: ReadonlyMap<string, number>, chosen: readonly string[]): FacetValue[] {
  const gone = chosen.filter((value) => !counts.has(value)).map((value) => ({ value, count: 0 }));
  const values = [...counts].map(([value, count]) => ({ value, count }));
  const latest = (one: FacetValue, other: FacetValue) => (one.value < other.value ? 1 : -1);
  const commonest = (one: FacetValue, other: FacetValue) =>
    other.count - one.count || (one.value < other.value ? -1 : 1);
  return [...values, ...gone].sort(facet === "year" ? latest : commonest);
}
