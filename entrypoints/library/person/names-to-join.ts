import type { SavedTranscript } from "../../../lib/store/saved.ts";
import { fold } from "../../../lib/transcript/fold.ts";

/** Names that are offered at once. */
const MOST = 8;

/**
 * Lists the people and offices of the library that may be the same person: those of which a word begins with what is typed, those of most
 * transcripts first, without the names that the person has already.
 */
export function namesToJoin(
  saved: readonly SavedTranscript[],
  names: readonly string[],
  typed: string,
): readonly string[] {
  const beginning = fold(typed).trim();
  const transcripts = new Map<string, number>();
  for (const line of saved) {
    if (line.kind !== "sound") continue;
    for (const name of new Set(line.speakers)) transcripts.set(name, (transcripts.get(name) ?? 0) + 1);
  }
  return [...transcripts]
    .filter(([name]) => !names.includes(name) && beginsSo(name, beginning))
    .sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))
    .slice(0, MOST)
    .map(([name]) => name);
}

function beginsSo(name: string, typed: string): boolean {
  const folded = fold(name);
  return folded.startsWith(typed) || folded.includes(` ${typed}`);
}
