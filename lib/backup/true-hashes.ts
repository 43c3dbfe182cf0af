import type { Revision } from "../transcript/transcript.ts";
import { wordsHash } from "../words-hash.ts";
import type { BackupDocument } from "./backup-document.ts";

/**
 * Returns a document whose revisions have the hashes of their words, whatever it said of them: under the hash of other words they would
 * stand in the way of those. What names a revision by its hash follows. Of revisions with the same words the first stays.
 */
export async function withTrueHashes(document: BackupDocument): Promise<BackupDocument> {
  const renamed = new Map<string, string>();
  const revisions = new Map<string, Revision>();
  for (const revision of document.revisions) {
    const hash = await wordsHash(revision.blocks);
    renamed.set(revision.hash, hash);
    if (!revisions.has(hash)) revisions.set(hash, { ...revision, hash });
  }
  const [scheme, named] = [document.id.slice(0, WORDS.length), document.id.slice(WORDS.length)];
  return {
    ...document,
    id: scheme === WORDS ? `${WORDS}${renamed.get(named) ?? named}` : document.id,
    revisions: [...revisions.values()].map((revision) => withTrueLink(revision, renamed)),
  };
}

/** What the ids of documents without an address begin with: the hash of their words follows. */
const WORDS = "words:";

function withTrueLink(revision: Revision, renamed: ReadonlyMap<string, string>): Revision {
  const { rereads: named, ...rest } = revision;
  const rereads = named === undefined ? undefined : (renamed.get(named) ?? named);
  return rereads === undefined || rereads === revision.hash ? rest : { ...rest, rereads };
}
