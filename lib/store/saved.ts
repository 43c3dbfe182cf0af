import type { Correction } from "../transcript/correction.ts";
import type { Revision } from "../transcript/transcript.ts";
import type { Shelfmark } from "./shelfmark.ts";
import type { TranscriptRow } from "./transcript-row.ts";

/** A line of the list, with what the reader wrote on it. */
export type SavedTranscript = (SoundTranscript | Damaged) & { readonly mark: Shelfmark };

/** A line whose record can be read. */
export interface SoundTranscript extends TranscriptRow {
  readonly kind: "sound";
}

/** A record that cannot be read. It is never deleted: another version may know how. */
export interface Damaged {
  readonly kind: "damaged";
  /** Of the document in a list, of the revision in a document. */
  readonly id: string;
  /** What can still be read of its title. */
  readonly title: string | null;
}

/** A document with all that is kept of its words. */
export interface Saved {
  readonly id: string;
  /** When the reader deleted it; `null` while it stands in the library. */
  readonly removedAt: string | null;
  readonly mark: Shelfmark;
  /** In the order in which they were made. */
  readonly corrections: readonly Correction[];
  /** Newest first; as they were corrected. */
  readonly revisions: readonly (SoundRevision | Damaged)[];
  /** What was saved first of pages that a better extraction read again, as it was; newest first. No versions of the page. */
  readonly superseded: readonly (SoundRevision | Damaged)[];
}

/** A revision whose record can be read. */
export interface SoundRevision extends Revision {
  readonly kind: "sound";
}

/**
 * What the library holds of a page's words. `changed`: the same extraction took other words when they were saved; `better`: an older
 * one did, and the page need not have changed.
 */
export type SavedState = "unsaved" | "saved" | "changed" | "better";

/** What is saved of a page, in short. */
export interface SavedCopy {
  /** The document's. */
  readonly id: string;
  /** The reader's own name for it, else the printed title. */
  readonly title: string;
  /** When its newest revision was saved, ISO 8601 with time, UTC. */
  readonly savedAt: string;
}

/** Returns the newest revision of a document that can be read; `null` where none can. */
export function newestSound({ revisions }: Pick<Saved, "revisions">): SoundRevision | null {
  return revisions.find((revision) => revision.kind === "sound") ?? null;
}

/** How saving ended. `again`: these very words already stood in the library. */
export type SaveResult =
  | { readonly kind: "saved"; readonly id: string; readonly again: boolean }
  | { readonly kind: "failed"; readonly why: "full" | "storage-off" | "unknown" };
