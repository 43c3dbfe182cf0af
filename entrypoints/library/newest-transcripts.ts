import type { Library } from "../../lib/store/library.ts";
import { extractionOf } from "../../lib/store/revision-facts.ts";
import { newestSound, type Saved, type SoundRevision } from "../../lib/store/saved.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";

/** The newest transcripts of these documents. What cannot be read is left out. @throws where the library cannot be read */
export async function newestTranscripts(library: Library, ids: readonly string[]): Promise<Transcript[]> {
  const opened = await Promise.all(ids.map((id) => library.open(id)));
  return opened.flatMap((saved) => (saved && newestSound(saved)?.transcript) ?? []);
}

/** A revision, and what it reads again, the best reading first. */
export function readingsOf({ superseded }: Saved, revision: SoundRevision): readonly SoundRevision[] {
  const readings = [revision];
  for (const one of superseded) {
    if (one.kind === "sound" && one.hash === readings.at(-1)?.rereads) readings.push(one);
  }
  return readings;
}

/** Whether a revision was saved again by the same extraction: the same words are spoken there, among other notes. */
export function isSavedAgain(saved: Saved, revision: SoundRevision): boolean {
  const later = [...saved.revisions, ...saved.superseded].find(
    (one) => one.kind === "sound" && one.rereads === revision.hash,
  );
  if (later?.kind !== "sound") return false;
  return extractionOf(later.transcript.source) === extractionOf(revision.transcript.source);
}

/** The revision that reads another one of a document again; `null` where that one is no better reading's. */
export function betterReadingOf(saved: Saved, { hash }: SoundRevision): SoundRevision | null {
  const sound = saved.revisions.filter((revision) => revision.kind === "sound");
  return (
    sound.find((one) =>
      readingsOf(saved, one)
        .slice(1)
        .some((reading) => reading.hash === hash),
    ) ?? null
  );
}
