import type { Saved, SoundRevision } from "../../../lib/store/saved.ts";

/** How many corrections do not fit a revision, and the others that they fit. */
export interface LostCorrections {
  readonly count: number;
  /** Newest first; as few as have the words of all that fit somewhere. */
  readonly fitting: readonly SoundRevision[];
}

/** Finds the corrections of a document that do not fit a revision, and the newest revisions that have their words. */
export function lostCorrections({ revisions, superseded }: Saved, shown: SoundRevision): LostCorrections {
  const lost = idsBy(shown, "lost");
  const left = new Set(lost);
  const others = [...revisions, ...superseded].filter(
    (one) => one.kind === "sound" && one.hash !== shown.hash,
  ) as readonly SoundRevision[];
  const fitting = others.filter((one) => {
    const found = idsBy(one, "holds").filter((id) => left.delete(id));
    return found.length > 0;
  });
  return { count: lost.length, fitting };
}

function idsBy({ transcript }: SoundRevision, outcome: "holds" | "lost"): readonly string[] {
  return (transcript.corrections ?? []).flatMap((one) => (one.outcome === outcome ? one.id : []));
}
