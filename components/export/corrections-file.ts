import { titleOf } from "../../lib/citation/citation.ts";
import { toCorrectionsJson } from "../../lib/export/corrections-json.ts";
import type { ExportFile } from "../../lib/export/export-files.ts";
import { fileName } from "../../lib/export/file-name.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";

/** The file with the corrections of a transcript alone. `document`: its id in the library. */
export function correctionsFile(transcript: Transcript, document: string): ExportFile {
  const { corrections = [], source } = transcript;
  return {
    name: fileName(transcript, "corrections.json"),
    mediaType: "application/json",
    text: toCorrectionsJson(corrections, document, titleOf(source)),
  };
}
