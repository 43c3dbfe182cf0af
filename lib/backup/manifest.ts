import * as v from "valibot";

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
  /** The document's; of the quotes, the file's name. */
  readonly id: string;
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string;
}

/** The manifest's file name. */
export const MANIFEST = "manifest.json";

/** The name of the file with the quotes that the reader kept: one list of JSON. Missing where none were. */
export const QUOTES = "quotes.json";

const FORMAT = "as-delivered-backup";

/** The version of backups that this one writes; it reads all up to it. */
export const BACKUP_VERSION = 1;

/** The manifest of these files. */
export function manifestOf(made: string, documents: readonly ManifestLine[]): BackupManifest {
  return { format: FORMAT, version: BACKUP_VERSION, made, documents };
}

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
