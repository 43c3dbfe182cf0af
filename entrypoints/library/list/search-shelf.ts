import type { Searchable } from "../../../lib/search/searchable.ts";
import type { Shelf, Shelved } from "../../../lib/search-index/shelf.ts";
import type { Library } from "../../../lib/store/library.ts";
import type { SavedTranscript, SoundTranscript } from "../../../lib/store/saved.ts";

/** The library as the search reads it. */
export function searchShelf(library: Promise<Library>): Shelf {
  return {
    list: async () => shelved(await (await library).list()),
    read: (id) => searchablesOf(library, id),
    onChange: async (listener) => (await library).onChange(listener, new AbortController().signal),
  };
}

function shelved(list: readonly SavedTranscript[]): Shelved[] {
  // SQLite would give back an id with half a character as another one.
  const sound = list.flatMap((line) => (line.kind === "sound" && line.id.isWellFormed() ? [line] : []));
  return sound
    .sort((one, other) => (other.date ?? "").localeCompare(one.date ?? ""))
    .map((line) => ({ id: line.id, stamp: stampOf(line) }));
}

/** Other words, another number of revisions, kept beside or not, another reading of any of them or another correction make another stamp. */
function stampOf({ savedAt, revisions, superseded = 0, grammar = 0, correctedAt }: SoundTranscript): string {
  const numbers = `${savedAt} ${revisions} ${grammar}${superseded > 0 ? ` ${superseded}` : ""}`;
  return correctedAt === undefined ? numbers : `${numbers} ${correctedAt}`;
}

/** The newest revision in each language; a deleted document has none. */
async function searchablesOf(library: Promise<Library>, id: string): Promise<readonly Searchable[]> {
  const saved = await (await library).open(id);
  if (!saved || saved.removedAt !== null) return [];
  const newest = new Map<string | null, Searchable>();
  for (const revision of saved.revisions) {
    if (revision.kind === "damaged") continue;
    const { language } = revision.transcript.source;
    if (newest.has(language)) continue;
    newest.set(language, { id, revision: revision.hash, transcript: revision.transcript });
  }
  return [...newest.values()];
}
