import type { Revision } from "../transcript/transcript.ts";
import type { BackupDocument } from "./backup-document.ts";

/** What no revision of a file can be beyond: words are not saved tomorrow, nor taken by an extraction that there is not. */
export interface KnownBounds {
  /** ISO 8601 with time, UTC. */
  readonly now: string;
  /** A day after now: clocks differ. */
  readonly latest: string;
  /** The extraction of this version. */
  readonly extraction: number;
}

/** The bounds at a moment, in milliseconds, for the version with this extraction. */
export function knownBounds(now: number, extraction: number): KnownBounds {
  return { now: new Date(now).toISOString(), latest: new Date(now + DAY).toISOString(), extraction };
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Returns a document whose revisions were saved by now, by an extraction that this version knows: beyond that they would stand before,
 * or above, whatever is saved after them. They are taken for ours and not refused: a computer's clock may have been wrong, and a later
 * version's words are words, too.
 */
export function withinBounds(document: BackupDocument, bounds: KnownBounds): BackupDocument {
  return { ...document, revisions: document.revisions.map((revision) => boundRevision(revision, bounds)) };
}

function boundRevision(revision: Revision, { now, latest, extraction }: KnownBounds): Revision {
  const { transcript, savedAt } = revision;
  const { source } = transcript;
  const isKnown = (source.extraction ?? 0) <= extraction;
  return {
    ...revision,
    // As the library compares them: what is no time at all stands after all times.
    savedAt: savedAt > latest ? now : savedAt,
    transcript: isKnown ? transcript : { ...transcript, source: { ...source, extraction } },
  };
}
