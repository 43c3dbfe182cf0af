import type { Item, Turn, TurnId } from "../transcript/item.ts";
import type { Speaker, SpeakerId } from "../transcript/speaker.ts";
import { foldedWords, shortHash, wordsHashOf } from "./folded-words.ts";

/** What ids are given to. */
interface Identified {
  readonly items: readonly Item[];
  readonly speakers: readonly Speaker[];
}

/**
 * Returns a reading with ids that last. A turn's is a hash of its folded words; where several turns have the same, of theirs and those
 * of the turns before and after; a number tells those apart whose neighbours are the same, too. A speaker's is a hash of name and role;
 * where the page gives no name, of the label and the first turn. `words`: the hashes of the turns' words, where they are known.
 */
export function withLastingIds<Reading extends Identified>(
  reading: Reading,
  words: readonly string[] = wordsIn(reading),
): Reading {
  const ids = turnIds(words);
  let at = 0;
  const identified = reading.items.map((item): Item => {
    if (item.type !== "turn") return item;
    const { type, id: _, ...rest } = item;
    return { type, id: ids[at++] as TurnId, ...rest };
  });
  const renamed = speakerIds(identified, reading.speakers);
  const idOf = (id: SpeakerId) => renamed.get(id) ?? id;
  return {
    ...reading,
    speakers: reading.speakers.map((speaker) => ({ ...speaker, id: idOf(speaker.id) })),
    items: identified.map((item) => {
      if (item.type !== "turn") return item;
      const { likely } = item;
      return { ...item, speaker: idOf(item.speaker), ...(likely !== undefined && { likely: idOf(likely) }) };
    }),
  };
}

function wordsIn({ items }: Identified): readonly string[] {
  return items.flatMap((item) => (item.type === "turn" ? wordsHashOf(item.text) : []));
}

/** Returns the ids of turns whose words have these hashes, in the order of the document. */
export function turnIds(words: readonly string[]): TurnId[] {
  const counts = countsOf(words);
  const bases = words.map((hash, at) =>
    counts.get(hash) === 1 ? hash : shortHash([words[at - 1] ?? "", hash, words[at + 1] ?? ""].join("\n")),
  );
  return numbered(bases.map((base) => `t${base}`)) as TurnId[];
}

function speakerIds(items: readonly Item[], speakers: readonly Speaker[]): ReadonlyMap<SpeakerId, SpeakerId> {
  const first = new Map<SpeakerId, Turn>();
  for (const item of items)
    if (item.type === "turn" && !first.has(item.speaker)) first.set(item.speaker, item);
  const bases = speakers.map(({ id, name, role }) => {
    const turn = first.get(id);
    const told = name === null ? [turn?.label ?? "", turn?.id ?? ""] : [name, role ?? ""];
    return `s${shortHash([name === null ? "label" : "name", ...told.map(foldedWords)].join("\n"))}`;
  });
  const ids = numbered(bases) as SpeakerId[];
  return new Map(speakers.map(({ id }, at) => [id, ids[at] as SpeakerId]));
}

/** Puts a number behind the second of a kind, and those after it. */
function numbered(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    return before === 0 ? id : `${id}-${before + 1}`;
  });
}

function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
