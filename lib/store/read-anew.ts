import type { Transcript } from "../transcript/transcript.ts";
import type { LibraryTransaction } from "./connection.ts";
import { renewRow, sortRevisions } from "./document-row.ts";
import { readRevision } from "./records.ts";
import { sameReading } from "./same-reading.ts";
import type { SoundRevision } from "./saved.ts";

/** The revisions of a document that an older grammar than this read, as they are stored; without damaged ones. */
export async function outdatedRevisions(
  transaction: LibraryTransaction<"readonly" | "readwrite">,
  document: string,
  grammar: number,
): Promise<readonly Pick<SoundRevision, "hash" | "blocks" | "transcript">[]> {
  const records = await transaction.objectStore("revisions").index("document").getAll(document);
  return records.flatMap((record) => {
    const stored = readRevision(record);
    return stored && stored.transcript.grammar < grammar ? stored : [];
  });
}

/**
 * What became of a revision that was read again. `left`: it has gone meanwhile, or a newer grammar read it; `better`: the list
 * or a version shows another reading of it than before.
 */
export type RereadOutcome = "left" | "same" | "better";

/** Puts another reading of the same words in the place of an older one; the words, their hash and when they were saved stay. */
export async function replaceReading(
  transaction: LibraryTransaction<"readwrite">,
  document: string,
  hash: string,
  transcript: Transcript,
): Promise<RereadOutcome> {
  const revisions = transaction.objectStore("revisions");
  const stored = readRevision(await revisions.index("words").get([document, hash]));
  const anew = stored && { ...stored, transcript };
  if (!anew || stored.transcript.grammar >= transcript.grammar || !readRevision(anew)) return "left";
  await revisions.put(anew);
  const records = await revisions.index("document").getAll(document);
  const isShown = await renewRow(transaction, document);
  const isCurrent = sortRevisions(records).current.some(({ revision }) => revision?.hash === hash);
  return isShown && isCurrent && !sameReading(stored.transcript, transcript) ? "better" : "same";
}
