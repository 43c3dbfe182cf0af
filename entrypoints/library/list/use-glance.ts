import { useState } from "preact/hooks";

/** Lines that are shown above what was found in the words. */
const FEW = 2;

/** Of what matches a filter, the first few, and a way to see all: below the list stands what was found in the words. */
export function useGlance<Line>(
  matching: readonly Line[],
  filter: string,
): readonly [readonly Line[], () => void] {
  const [whole, setWhole] = useState<string | null>(null);
  const few = filter.trim() !== "" && filter !== whole && matching.length > FEW + 1;
  return [few ? matching.slice(0, FEW) : matching, () => setWhole(filter)];
}
