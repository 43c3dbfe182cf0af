import type { SavedTranscript } from "../../../lib/store/saved.ts";
import { peopleIn } from "../../../lib/store/transcript-row.ts";
import { type JoinedNames, namesOfPerson } from "../../../lib/transcript/joined-names.ts";
import type { Chosen } from "./arrange.ts";

/** Maps each joined name to the one by which its person is listed: the name that most transcripts have; an office last. */
export function mainNames(
  lines: readonly SavedTranscript[],
  joined: readonly JoinedNames[],
): ReadonlyMap<string, string> {
  const main = new Map<string, string>();
  if (joined.length === 0) return main;
  const counts = countPeople(lines);
  for (const [first] of joined.map(({ names }) => names)) {
    if (main.has(first)) continue;
    const names = namesOfPerson(first, joined);
    const most = Math.max(...names.map((name) => counts.get(name) ?? 0));
    const chosen = names.find((name) => (counts.get(name) ?? 0) === most) ?? first;
    for (const name of names) main.set(name, chosen);
  }
  return main;
}

/** Returns lines that have each person under one name; an office is a person's where it is joined. */
export function withMainNames(
  lines: readonly SavedTranscript[],
  names: ReadonlyMap<string, string>,
): readonly SavedTranscript[] {
  if (names.size === 0) return lines;
  return lines.map((line) => {
    if (line.kind !== "sound" || !line.speakers.some((name) => names.has(name))) return line;
    const offices = line.speakers.filter((name) => names.has(name));
    const people = [...peopleIn(line), ...offices].map((name) => names.get(name) ?? name);
    return { ...line, people: [...new Set(people)] };
  });
}

/** Returns what is chosen, each person under the name by which it is listed. */
export function chosenPeople(chosen: Chosen, names: ReadonlyMap<string, string>): Chosen {
  if (!chosen.speaker.some((name) => names.has(name))) return chosen;
  return { ...chosen, speaker: [...new Set(chosen.speaker.map((name) => names.get(name) ?? name))] };
}

function countPeople(lines: readonly SavedTranscript[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines)
    if (line.kind === "sound")
      for (const name of peopleIn(line)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
