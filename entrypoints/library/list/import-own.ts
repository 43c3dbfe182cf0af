import type { Refused } from "../../../lib/import/imported.ts";
import type { LaidOut } from "../../../lib/import/laid-out.ts";
import { readOwnFile } from "../../../lib/import/own-file.ts";
import { withoutCorrections } from "../../../lib/import/without-corrections.ts";
import { tellCorrected } from "../../../lib/library-state/corrected-documents.ts";
import { documentIdOf } from "../../../lib/sites/document-id.ts";
import type { Library } from "../../../lib/store/library.ts";
import { incomingCorrection } from "../../../lib/store/merge-corrections.ts";
import { extractionOf } from "../../../lib/store/revision-facts.ts";
import { newestSound, type Saved } from "../../../lib/store/saved.ts";
import type { Correction } from "../../../lib/transcript/correction.ts";
import type { Transcript } from "../../../lib/transcript/transcript.ts";

/** What became of files that the reader brought. */
export interface ImportReport {
  /** Transcripts that are in the library now and were not before. */
  readonly added: number;
  /** Transcripts that are there with these very words. */
  readonly same: number;
  readonly corrections: CorrectionsReport;
  readonly refused: readonly RefusedFile[];
}

/** What became of the corrections in those files; each is counted once. */
export interface CorrectionsReport {
  /** They are in the library now and were not before, and change a transcript there. */
  readonly added: number;
  /** Likewise, but the words that they correct are not in the newest version of the transcript. They are kept. */
  readonly lost: number;
  /** Likewise, but the transcript is not in the library. They are kept for when it is saved. */
  readonly waiting: number;
  /** They are there already. */
  readonly same: number;
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

const NO_CORRECTIONS: CorrectionsReport = { added: 0, lost: 0, waiting: 0, same: 0 };

/** Takes over files of our own forms, one after the other. Nothing that is there is written over. */
export async function importOwn(library: Library, files: readonly File[]): Promise<ImportReport> {
  let [added, same] = [0, 0];
  let corrections = NO_CORRECTIONS;
  const refused: RefusedFile[] = [];
  for (const file of files) {
    const read = await readFile(file);
    if (read.kind === "refused") {
      refused.push(read.file);
      continue;
    }
    const kept =
      read.kind === "corrections"
        ? [await keepCorrections(library, read.document, read.corrections)]
        : await Promise.all(read.transcripts.map((transcript) => keep(library, transcript)));
    added += kept.filter(({ how }) => how === "added").length;
    same += kept.filter(({ how }) => how === "same").length;
    corrections = kept.reduce((sum, one) => sumOf(sum, one.corrections), corrections);
    if (kept.some(({ how }) => how === "failed"))
      refused.push({ name: file.name, why: "not-saved", at: null });
  }
  return { added, same, corrections, refused };
}

type ReadFile =
  | Exclude<ReturnType<typeof readOwnFile>, Refused>
  | { readonly kind: "refused"; readonly file: RefusedFile };

async function readFile(file: File): Promise<ReadFile> {
  const refuse = (why: RefusedFile["why"], at: string | null = null): ReadFile => ({
    kind: "refused",
    file: { name: file.name, why, at },
  });
  if (await isZip(file)) return refuse("a-backup");
  if (file.size > MOST) return refuse("too-large");
  const text = await file.text().catch(() => null);
  if (text === null) return refuse("unreadable");
  const read = readOwnFile(text);
  if (read.kind === "refused") return refuse(read.why, read.at);
  const unsound = unsoundIn(read);
  return unsound === null ? read : refuse("damaged", unsound);
}

/** Finds the first correction that the library would not take, by its place in the file; `null` where there is none. */
function unsoundIn(read: Exclude<ReadFile, { kind: "refused" }>): string | null {
  const all = read.kind === "corrections" ? [read] : read.transcripts;
  for (const [number, { corrections = [] }] of all.entries()) {
    const at = corrections.findIndex((one) => !incomingCorrection({ ...one, document: "" }));
    if (at >= 0) return `${all.length > 1 ? `${number}.` : ""}corrections.${at}`;
  }
  return null;
}

/** By its first bytes, whatever it is called. */
async function isZip(file: File): Promise<boolean> {
  const head = await file
    .slice(0, 4)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0));
  return new TextDecoder("latin1").decode(head) === "PK\u0003\u0004";
}

/** What became of a transcript, and of the corrections of it; `only-corrections`: those came by themselves. */
interface Kept {
  readonly how: "added" | "same" | "only-corrections" | "failed";
  readonly corrections: CorrectionsReport;
}

const FAILED: Kept = { how: "failed", corrections: NO_CORRECTIONS };

/** Keeps the reading without what its reader corrected, and the corrections beside it. */
async function keep(library: Library, transcript: Transcript): Promise<Kept> {
  const { corrections, ...reading } = withoutCorrections(transcript);
  const kept = await keepReading(library, reading, transcript);
  if (!kept) return FAILED;
  const merged = await keepCorrections(library, kept.id, corrections);
  return merged.how === "failed" ? merged : { ...merged, how: kept.how };
}

/** Keeps a reading at the id that is given back; `null` where that failed. */
async function keepReading(
  library: Library,
  reading: LaidOut,
  { source }: Transcript,
): Promise<{ readonly id: string; readonly how: "added" | "same" } | null> {
  const there = await findThere(library, reading.transcript);
  if (there) return { id: there.id, how: "same" };
  // Laid out by us, the words are no extraction's; but one took them, and only by it a version is told from an older reading.
  const extraction = extractionOf(source);
  const saved = await library.save(reading, extraction).catch(() => null);
  return saved?.kind === "saved" ? { id: saved.id, how: saved.again ? "same" : "added" } : null;
}

/** Keeps the corrections of a document, which need not be in the library. */
async function keepCorrections(
  library: Library,
  document: string,
  corrections: readonly Correction[],
): Promise<Kept> {
  if (corrections.length === 0) return { how: "only-corrections", corrections: NO_CORRECTIONS };
  try {
    const known = new Set((await library.open(document))?.corrections.map(({ id }) => id));
    const added = await library.mergeCorrections(
      corrections.map((one) => ({ ...one, document })),
      "wanted",
    );
    const there = await library.open(document);
    if (added > 0) await tellCorrected(there?.id ?? document);
    const fresh = new Set(corrections.flatMap(({ id }) => (known.has(id) ? [] : id)));
    return {
      how: "only-corrections",
      corrections: reportOn(there, fresh, { added, same: corrections.length - added }),
    };
  } catch {
    return FAILED;
  }
}

/** Tells what became of corrections, `fresh` of which were not there before, in what is there of their transcript. */
function reportOn(
  there: Saved | null,
  fresh: ReadonlySet<string>,
  { added, same }: Pick<CorrectionsReport, "added" | "same">,
): CorrectionsReport {
  if (!there || there.removedAt !== null) return { ...NO_CORRECTIONS, waiting: added, same };
  const replayed = newestSound(there)?.transcript.corrections ?? [];
  const lost = replayed.filter(({ id, outcome }) => outcome === "lost" && fresh.has(id)).length;
  return { added: added - lost, lost, waiting: 0, same };
}

function sumOf(one: CorrectionsReport, other: CorrectionsReport): CorrectionsReport {
  return {
    added: one.added + other.added,
    lost: one.lost + other.lost,
    waiting: one.waiting + other.waiting,
    same: one.same + other.same,
  };
}

/** Laid out anew, the same words have other blocks than the page had: they would look like another version of it. */
async function findThere(library: Library, transcript: Transcript): Promise<Saved | null> {
  const { url } = transcript.source;
  const there = url === null ? null : await library.open(documentIdOf(url));
  if (!there || there.removedAt !== null) return null;
  const isSaid = [...there.revisions, ...there.superseded].some(
    (revision) =>
      revision.kind === "sound" &&
      wordsOf(revision.transcript.uncorrected ?? revision.transcript) === wordsOf(transcript),
  );
  return isSaid ? there : null;
}

function wordsOf({ items }: Pick<Transcript, "items">): string {
  return JSON.stringify(
    items.map((item) => [item.type, "text" in item && item.text, item.type === "turn" && item.label]),
  );
}
