import { calledBy } from "../citation/speaker-words.ts";
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
  const whose = first.speakers.find((speaker) => speaker.id === only);
  const nameOf = (transcript: Transcript) => fileName(transcript, extension, whose ? calledBy(whose) : null);
  if (format.holds === "many") {
    const name = transcripts.length === 1 ? nameOf(first) : `Transcripts.${extension}`;
    return [{ name, mediaType, text: format.write(transcripts, only) }];
  }
  const names = uniqueNames(transcripts.map(nameOf), extension);
  return transcripts.map((transcript, at) => ({
    name: names[at] ?? nameOf(transcript),
    mediaType,
    text: format.write(transcript, only),
  }));
}
