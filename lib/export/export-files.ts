import type { SpeakerId } from "../transcript/speaker.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { fileName, uniqueNames } from "./file-name.ts";
import { FORMATS, type FormatId } from "./formats.ts";

/** A file to be saved. */
export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/**
 * The files of an export: one for each transcript, or one for all where the format holds several. `only` is a speaker of the
 * first transcript, and is for an export of one. Empty where nothing is exported.
 */
export function exportFiles(
  transcripts: readonly Transcript[],
  id: FormatId,
  only: SpeakerId | null = null,
): ExportFile[] {
  const { extension, mediaType, ...format } = FORMATS[id];
  const [first] = transcripts;
  if (!first) return [];
  if (format.holds === "many") {
    const name = transcripts.length === 1 ? fileName(first, extension) : `Transcripts.${extension}`;
    return [{ name, mediaType, text: format.write(transcripts, only) }];
  }
  const names = uniqueNames(transcripts.map((transcript) => fileName(transcript, extension)));
  return transcripts.map((transcript, at) => ({
    name: names[at] ?? fileName(transcript, extension),
    mediaType,
    text: format.write(transcript, only),
  }));
}
