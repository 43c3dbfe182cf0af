import * as v from "valibot";
import { LIST_FILES } from "./backup-lists.ts";

/** What a backup says of itself, in its file `manifest.json`, the last of all. */
export interface BackupManifest {
  readonly format: typeof FORMAT;
  readonly version: number;
  /** When it was made, ISO 8601 with time, UTC. */
  readonly made: string;
  readonly documents: readonly ManifestLine[];
}

/** One file of a backup. */
export interface ManifestLine {
  readonly file: string;
  /** The document's; of a list, the file's name. */
  readonly id: string;
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string;
}

/** The manifest's file name. */
export const MANIFEST = "manifest.json";

const FORMAT = "as-delivered-backup";

/** The latest version of backups; all up to it are read. */
export const BACKUP_VERSION = 2;

/**
 * The manifest of these files. Its version is the least that knows all of them: version 1 has neither corrections nor joined names. Who
 * reads no further takes over the documents, names what they cannot read, and says that a newer version reads all of it; a backup without
 * such files they read whole.
 */
export function manifestOf(made: string, documents: readonly ManifestLine[]): BackupManifest {
  const isNew = documents.some(({ file }) => NEW_FILES.includes(file));
  return { format: FORMAT, version: isNew ? BACKUP_VERSION : 1, made, documents };
}

const NEW_FILES: readonly string[] = [LIST_FILES.corrections, LIST_FILES.people];

/** A manifest from its text; `null` where it is none. */
export function manifestFrom(text: string): BackupManifest | null {
  try {
    const result = v.safeParse(SCHEMA, JSON.parse(text));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

const LINE = v.object({ file: v.string(), id: v.string(), sha256: v.string() });
const SCHEMA = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  made: v.string(),
  documents: v.array(LINE),
});
