import type { LibraryTransaction } from "./connection.ts";
import { idsApart, type KnownDocument } from "./document-parts.ts";
import { readRevision } from "./records.ts";

type Reads = LibraryTransaction<"readonly" | "readwrite">;

/** The ids of the documents at an address: its own, and those that were told apart there. */
export async function idsAt(transaction: Reads, address: string): Promise<readonly string[]> {
  const transcripts = transaction.objectStore("transcripts");
  const [own, apart] = await Promise.all([
    transcripts.getKey(address),
    transcripts.getAllKeys(idsApart(address)),
  ]);
  return own === undefined ? apart : [own, ...apart];
}

/** The documents at an address with the revisions that can be read. */
export async function documentsAt(transaction: Reads, address: string): Promise<readonly KnownDocument[]> {
  const ids = await idsAt(transaction, address);
  const revisions = transaction.objectStore("revisions").index("document");
  return Promise.all(
    ids.map(async (id) => ({
      id,
      revisions: (await revisions.getAll(id)).flatMap((record) => readRevision(record) ?? []),
    })),
  );
}
