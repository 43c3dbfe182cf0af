import type { Found } from "../../../lib/search/found.ts";
import type { SavedTranscript } from "../../../lib/store/saved.ts";

/** Which revision an address names to open what was found; `null`, the newest, wherever that is the one. */
export function revisionOf({ language, revision }: Found, line: SavedTranscript): string | null {
  // The newest of each language is searched, and the line tells what the newest of all is in.
  return line.kind === "sound" && line.language === language ? null : revision;
}
