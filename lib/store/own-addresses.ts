import type { BackupDocument } from "../backup/backup-document.ts";
import { documentIdOf } from "../sites/document-id.ts";
import type { Revision } from "../transcript/transcript.ts";

/**
 * Parts from a document what is of another publisher than its id: words stand at the address that they say they are from, and at no
 * other's. An id that is no address, or of the same publisher, is left alone: another version may have made it of an address.
 */
export function ownAddresses(document: BackupDocument): readonly BackupDocument[] {
  const parts = Map.groupBy(document.revisions, (revision) => ownId(document.id, revision));
  const newest = document.revisions.at(-1);
  return [...parts].map(([id, revisions]) => {
    const isNewest = newest !== undefined && revisions.includes(newest);
    return { ...document, id, revisions, ...(!isNewest && { name: null, place: null }) };
  });
}

function ownId(id: string, { transcript }: Revision): string {
  const { url } = transcript.source;
  const own = url === null ? id : documentIdOf(url);
  const [claimed, said] = [publisherIn(id), publisherIn(own)];
  return claimed !== null && said !== null && claimed !== said ? own : id;
}

/** The last two names of an address's host ("nato.int"); `null` if it is no address. */
function publisherIn(id: string): string | null {
  return /^(?:[\p{L}\p{N}-]+\.)*([\p{L}\p{N}-]+\.[\p{L}\p{N}-]+)(?::\d+)?\//u.exec(id)?.[1] ?? null;
}
