import type { FormatId } from "../../lib/export/formats.ts";
import type { SpeakerId } from "../../lib/transcript/speaker.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";

/** What transcripts can be exported as. */
export type ExportFormat = FormatId;

/** Gives the reader transcripts in a format; `only`: one speaker's turns. */
export async function exportTranscripts(
  transcripts: readonly Transcript[],
  format: ExportFormat,
  only: SpeakerId | null,
): Promise<void> {
  const [{ exportFiles }, { giveFiles }] = await Promise.all([
    import("../../lib/export/export-files.ts"),
    import("./give-files.ts"),
  ]);
  giveFiles(exportFiles(transcripts, format, only));
}

/** What a turn can be cited in. */
export type CitationId = Extract<FormatId, "csl-json" | "bibtex" | "ris">;

/** All of them, in the order of a menu. */
export const CITATIONS = ["csl-json", "bibtex", "ris"] as const satisfies readonly CitationId[];

/** Gives the reader the citation of one turn, as a file that reference managers open. */
export async function exportCitation(
  transcript: Transcript,
  item: number,
  format: CitationId,
): Promise<void> {
  const [{ citationFile }, { giveFiles }] = await Promise.all([
    import("./citation-file.ts"),
    import("./give-files.ts"),
  ]);
  giveFiles(citationFile(transcript, item, format));
}

/** Gives the reader the corrections of a transcript alone, as a file that the library imports. `document`: its id there. */
export async function exportCorrections(transcript: Transcript, document: string): Promise<void> {
  const [{ correctionsFile }, { giveFiles }] = await Promise.all([
    import("./corrections-file.ts"),
    import("./give-files.ts"),
  ]);
  giveFiles([correctionsFile(transcript, document)]);
}
