import { countWords, outlineOf } from "./outline.ts";
import type { SpeakerId } from "./speaker.ts";
import { countSpeakers, groupSpeakers, type SpeakerCount, type SpeakerGroup } from "./speaker-groups.ts";
import type { Transcript } from "./transcript.ts";

/** Who spoke, how long, when, and who questioned whom: numbers for tables and plots, derived and never stored. */
export interface SpeakingTime {
  readonly count: SpeakerCount;
  /** Most words first; the other parts name them by their index here. */
  readonly groups: readonly SpeakerGroup[];
  /** In document order; what goes on after a note is a stretch of its own. */
  readonly stretches: readonly Stretch[];
  /** Every pair of groups that asked and answered, most exchanges first. */
  readonly questioned: readonly Questioned[];
}

/** One turn's place in the words of an event. */
export interface Stretch {
  /** Index among the transcript's items. */
  readonly item: number;
  readonly group: number;
  readonly words: number;
  /** Of all words, those before it, 0 to 1. */
  readonly start: number;
  /** Of all words, its own, 0 to 1; the shares of all stretches make 1. */
  readonly share: number;
}

/** A cell of the matrix who questioned whom. */
export interface Questioned {
  readonly asker: number;
  readonly answerer: number;
  /** Exchanges in which the one asks and the other answers. */
  readonly exchanges: number;
}

/** Works out who spoke when, how long and to whom in an event. */
export function speakingTimeOf(transcript: Transcript): SpeakingTime {
  const groups = groupSpeakers(outlineOf(transcript).speakers);
  const groupOf = new Map(groups.flatMap(({ ids }, group) => ids.map((id) => [id, group] as const)));
  return {
    count: countSpeakers(transcript),
    groups,
    stretches: stretchesOf(transcript, groupOf),
    questioned: questionedIn(transcript, groupOf),
  };
}

type GroupOf = ReadonlyMap<SpeakerId, number>;

function stretchesOf({ items }: Transcript, groupOf: GroupOf): Stretch[] {
  const turns = items.flatMap((item, index) => {
    const group = item.type === "turn" ? groupOf.get(item.speaker) : undefined;
    return item.type === "turn" && group !== undefined
      ? [{ item: index, group, words: countWords(item.text) }]
      : [];
  });
  const all = turns.reduce((sum, { words }) => sum + words, 0);
  let before = 0;
  return turns.map((turn) => {
    const stretch = { ...turn, start: all ? before / all : 0, share: all ? turn.words / all : 0 };
    before += turn.words;
    return stretch;
  });
}

function questionedIn({ items, exchanges }: Transcript, groupOf: GroupOf): Questioned[] {
  const cells = new Map<string, Questioned>();
  for (const { question, answers } of exchanges) {
    const askers = groupsAt(items, question, groupOf);
    for (const answerer of groupsAt(items, answers, groupOf))
      for (const asker of askers) {
        const key = `${asker} ${answerer}`;
        const exchanges = (cells.get(key)?.exchanges ?? 0) + 1;
        cells.set(key, { asker, answerer, exchanges });
      }
  }
  return [...cells.values()].sort(
    (a, b) => b.exchanges - a.exchanges || a.asker - b.asker || a.answerer - b.answerer,
  );
}

/** Each group once: who asks twice in one exchange questions once. */
function groupsAt(
  items: Transcript["items"],
  indices: readonly number[],
  groupOf: GroupOf,
): ReadonlySet<number> {
  return new Set(
    indices.flatMap((index) => {
      const item = items[index];
      return item?.type === "turn" ? (groupOf.get(item.speaker) ?? []) : [];
    }),
  );
}
