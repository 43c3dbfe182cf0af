import type { Revision } from "../transcript/transcript.ts";
import type { LibraryTransaction } from "./connection.ts";
import { extractionOf, factsAmong } from "./revision-facts.ts";
import { numberBefore } from "./revision-number.ts";
import { type Beside, neighbourAfter, neighbourBefore, placeFor, rereadHash } from "./revision-order.ts";

type Writes = LibraryTransaction<"readwrite">;

/**
 * Puts a revision whose words the document has not among the others of it: behind all that is there (`now`), or by when it was
 * saved. Says of it, and of the one after it, which revision they read again; nothing else of what is there changes. `extraction`
 * took its words, which the revision itself need not say.
 */
export async function addRevision(
  transaction: Writes,
  document: string,
  revision: Revision,
  when: "now" | "by time",
  beside: Beside,
  extraction = extractionOf(revision.transcript.source),
): Promise<void> {
  const revisions = transaction.objectStore("revisions");
  const records = await revisions.index("document").getAll(document);
  const { rereads: claimed, ...words } = revision;
  const record = { ...words, document, language: revision.transcript.source.language ?? "" };
  const known = factsAmong([...records, { ...record, ...(claimed !== undefined && { rereads: claimed }) }]);
  const [others, said] = [known.slice(0, -1), known.at(-1)];
  if (!said) throw new Error("What is added is no revision");
  const facts = { ...said, extraction };
  const next = records.findIndex(({ savedAt }) => savedAt > revision.savedAt);
  const at = placeFor(facts, others, when === "now" || next < 0 ? records.length : next, beside);
  const all = others.toSpliced(at, 0, facts);
  const rereads = rereadHash(facts, neighbourBefore(at, facts, all)?.facts ?? null, all, beside);
  const number = await numberBefore(transaction, records, at);
  await revisions.put({
    ...record,
    ...(rereads !== null && { rereads }),
    ...(number !== null && { number }),
  });
  const later = neighbourAfter(at, facts, all)?.facts;
  if (later) await link(transaction, document, later.hash, rereadHash(later, facts, all, beside));
}

/** Says of a stored revision that it reads the one before it again, where a backup says so. */
export async function relinkRevision(
  transaction: Writes,
  document: string,
  hash: string,
  beside: Beside,
): Promise<void> {
  const records = await transaction.objectStore("revisions").index("document").getAll(document);
  const all = factsAmong(records);
  const index = all.findIndex((one) => one?.hash === hash);
  const facts = all[index];
  if (!facts) return;
  const earlier = neighbourBefore(index, facts, all)?.facts ?? null;
  // The two stand side by side already: only what is said of them counts.
  const said = { ...beside, together: () => true };
  await link(transaction, document, hash, rereadHash(facts, earlier, all, said));
}

/** Writes which revision this one reads again, where its record says otherwise. */
async function link(
  transaction: Writes,
  document: string,
  hash: string,
  rereads: string | null,
): Promise<void> {
  const revisions = transaction.objectStore("revisions");
  const stored = await revisions.index("words").get([document, hash]);
  if (!stored || (stored.rereads ?? null) === rereads) return;
  const { rereads: _before, ...record } = stored;
  await revisions.put({ ...record, ...(rereads !== null && { rereads }) });
}
