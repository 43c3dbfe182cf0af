import type { SpeakerFacts } from "../transcript/correction.ts";
import { fold } from "../transcript/fold.ts";
import type { Library } from "./library.ts";
import { newestSound } from "./saved.ts";
import { peopleIn } from "./transcript-row.ts";

/** People who are offered at once. */
const MOST = 5;

/**
 * Finds people of the library of whose names a word begins with what was typed, those of most transcripts first. What they were is of
 * another event: an outlet and a kind may go with a name, an office that nothing on this page gives may not.
 */
export async function knownSpeakers(
  library: Pick<Library, "list" | "open">,
  words: string,
): Promise<readonly SpeakerFacts[]> {
  const typed = fold(words.slice(0, 100)).trim();
  if (typed === "") return [];
  const transcripts = new Map<string, string[]>();
  for (const line of await library.list()) {
    if (line.kind !== "sound") continue;
    for (const name of peopleIn(line).filter((one) => beginsSo(one, typed)))
      transcripts.set(name, [...(transcripts.get(name) ?? []), line.id]);
  }
  const known = [...transcripts].sort(([, one], [, other]) => other.length - one.length).slice(0, MOST);
  return Promise.all(known.map(([name, [newest]]) => factsOf(library, name, newest)));
}

function beginsSo(name: string, typed: string): boolean {
  const folded = fold(name);
  return folded.startsWith(typed) || folded.includes(` ${typed}`);
}

async function factsOf(
  library: Pick<Library, "open">,
  name: string,
  id: string | undefined,
): Promise<SpeakerFacts> {
  const saved = id === undefined ? null : await library.open(id);
  const speakers = (saved && newestSound(saved)?.transcript.speakers) ?? [];
  const found = speakers.find((speaker) => speaker.name === name);
  return { name, role: null, outlet: found?.outlet ?? null, kind: found?.kind ?? "principal" };
}
