import type { Hit } from "../../lib/find/find-words.ts";
import type { Speaker, SpeakerId } from "../../lib/transcript/speaker.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";

/** The hits in one speaker's words; `null`: words that nobody speaks. */
export interface HitGroup {
  readonly speaker: Speaker | null;
  /** Each with its place among all hits. */
  readonly hits: readonly { readonly hit: Hit; readonly place: number }[];
}

/** Hits by speaker, in order of each speaker's first hit. */
export function groupHits(hits: readonly Hit[], { items, speakers }: Transcript): readonly HitGroup[] {
  const groups = new Map<SpeakerId | null, { hit: Hit; place: number }[]>();
  for (const [place, hit] of hits.entries()) {
    const item = items[hit.item];
    const who = item?.type === "turn" ? item.speaker : null;
    const group = groups.get(who) ?? [];
    group.push({ hit, place });
    groups.set(who, group);
  }
  return [...groups].map(([id, grouped]) => ({
    speaker: speakers.find((speaker) => speaker.id === id) ?? null,
    hits: grouped,
  }));
}
