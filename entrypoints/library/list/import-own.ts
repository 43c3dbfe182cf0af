import type { Refused } from "../../../lib/import/imported.ts";
import type { LaidOut } from "../../../lib/import/laid-out.ts";
import { readOwnFile } from "../../../lib/import/own-file.ts";
import { withoutCorrections } from "../../../lib/import/without-corrections.ts";
import { documentIdOf } from "../../../lib/sites/document-id.ts";
import type { Library } from "../../../lib/store/library.ts";
import { extractionOf } from "../../../lib/store/revision-facts.ts";
import type { Transcript } from "../../../lib/transcript/transcript.ts";

/** What became of files that the reader brought. */
export interface ImportReport {
  /** Transcripts that are in the library now and were not before. */
  readonly added: number;
  /** Transcripts that are there with these very words. */
  readonly same: number;
  readonly refused: readonly RefusedFile[];
}

/** A file of which nothing was taken. */
export interface RefusedFile {
  readonly name: string;
  readonly why: Refused["why"] | "a-backup" | "too-large" | "unreadable" | "not-saved";
  /** Where it is broken; `null` where that is not the matter. */
  readonly at: string | null;
}

/** Bytes that a browser can read and lay out at once. */
const MOST = 100_000_000;

/** Takes over files of our own forms, one after the other. Nothing that is there is written over. */
export async function importOwn(library: Library, files: readonly File[]): Promise<ImportReport> {
  let [added, same] = [0, 0];
  const refused: RefusedFile[] = [];
  for (const file of files) {
    const read = await readFile(file);
    if ("why" in read) refused.push(read);
    else {
      const kept = await Promise.all(read.transcripts.map((transcript) => keep(library, transcript)));
      added += kept.filter((how) => how === "added").length;
      same += kept.filter((how) => how === "same").length;
      if (kept.includes("failed")) refused.push({ name: file.name, why: "not-saved", at: null });
    }
  }
  return { added, same, refused };
}

async function readFile(file: File): Promise<RefusedFile | { transcripts: readonly Transcript[] }> {
  const { name } = file;
  if (await isZip(file)) return { name, why: "a-backup", at: null };
  if (file.size > MOST) return { name, why: "too-large", at: null };
  const text = await file.text().catch(() => null);
  if (text === null) return { name, why: "unreadable", at: null };
  const read = readOwnFile(text);
  // Here the library takes over the corrections of a transcript that it has: mergeCorrections(read.document, read.corrections).
  if (read.kind === "corrections") return { name, why: "not-saved", at: null };
  return read.kind === "transcripts" ? read : { name, why: read.why, at: read.at };
}

/** By its first bytes, whatever it is called. */
async function isZip(file: File): Promise<boolean> {
  const head = await file
    .slice(0, 4)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0));
  return new TextDecoder("latin1").decode(head) === "PK\u0003\u0004";
}

type Kept = "added" | "same" | "failed";

/** Keeps the reading without what its reader corrected, and the corrections beside it. */
async function keep(library: Library, transcript: Transcript): Promise<Kept> {
  const { corrections: _corrections, ...reading } = withoutCorrections(transcript);
  const kept = await keepReading(library, reading, transcript);
  // Here the library takes over the corrections, unless that failed: mergeCorrections(documentId, corrections).
  return kept;
}

async function keepReading(library: Library, reading: LaidOut, { source }: Transcript): Promise<Kept> {
  if (await isThere(library, reading.transcript)) return "same";
  // Laid out by us, the words are no extraction's; but one took them, and only by it a version is told from an older reading.
  const extraction = extractionOf(source);
  const saved = await library.save(reading, extraction).catch(() => null);
  if (saved?.kind !== "saved") return "failed";
  return saved.again ? "same" : "added";
}

/** Laid out anew, the same words have other blocks than the page had: they would look like another version of it. */
async function isThere(library: Library, transcript: Transcript): Promise<boolean> {
  const { url } = transcript.source;
  const there = url === null ? null : await library.open(documentIdOf(url));
  if (!there || there.removedAt !== null) return false;
  return [...there.revisions, ...there.superseded].some(
    (revision) => revision.kind === "sound" && wordsOf(revision.transcript) === wordsOf(transcript),
  );
}

function wordsOf({ items }: Transcript): string {
  return JSON.stringify(
    items.map((item) => [item.type, "text" in item && item.text, item.type === "turn" && item.label]),
  );
}
