import type { BackupDocument } from "../backup/backup-document.ts";
import { documentIdOf } from "../sites/document-id.ts";
import { formerDocumentIdOf } from "../sites/former-document-id.ts";
import { turnOfPlace } from "../transcript/reading-place.ts";
import { sharesRuns } from "../transcript/shares-runs.ts";
import type { Revision } from "../transcript/transcript.ts";

/** A document that the library holds, or that others are put together to. */
export interface KnownDocument {
  readonly id: string;
  readonly revisions: readonly Revision[];
}

/** Looks up what the library holds at an id and at those that were told apart from it. */
export type Lookup = (id: string) => Promise<readonly KnownDocument[]>;

/**
 * Parts what was kept as one document into those that its revisions say they are of: by the id of each one's address now, and at one
 * address by what they say of their event. Most documents are one part, which is the document itself. What the reader wrote on the
 * whole goes with all of its parts, but a title and a place, which can be of one only.
 */
export async function partsOf(document: BackupDocument, lookUp: Lookup): Promise<readonly BackupDocument[]> {
  const parts: { id: string; revisions: Revision[] }[] = [];
  const known = new Map<string, readonly KnownDocument[]>();
  for (const revision of document.revisions) {
    const address = addressId(document.id, revision);
    const there = known.get(address) ?? (await lookUp(address));
    known.set(address, there);
    const beside = parts.filter(({ id }) => isAtAddress(id, address));
    const id = isApart(address) ? address : idAmong(revision, address, [...beside, ...there]);
    const part = parts.find((one) => one.id === id);
    if (part) part.revisions.push(revision);
    else parts.push({ id, revisions: [revision] });
  }
  const [only, ...others] = parts;
  if (only && others.length === 0) return [{ ...document, id: only.id }];
  const named = parts.find(({ revisions }) => revisions.includes(document.revisions.at(-1) as Revision));
  const left = parts.find(({ revisions }) => holdsPlace(revisions, document)) ?? parts[0];
  return parts.map((part) => ({
    ...document,
    ...part,
    name: part === named ? document.name : null,
    place: part === left ? document.place : null,
  }));
}

/** The id of a document that is told apart from others at its address, by the hash of its first revision. */
export function apartId(address: string, { hash }: Pick<Revision, "hash">): string {
  return `${address}#${hash}`;
}

/** The range of the ids of what was told apart at an address. The routes of a page behind a hash (`#/…`, `#!…`) lie outside of it. */
export function idsApart(address: string): IDBKeyRange {
  return IDBKeyRange.bound(`${address}#0`, `${address}#g`, false, true);
}

function isApart(id: string): boolean {
  return /#[\da-f]+$/u.test(id);
}

/** Whether an id is that of an address or of what was told apart there. */
function isAtAddress(id: string, address: string): boolean {
  return id === address || (id.startsWith(`${address}#`) && isApart(id));
}

/** The id of the address of a revision, where that put it at this id. What was told apart before, or stands elsewhere, stays there. */
function addressId(id: string, { transcript }: Revision): string {
  const { url } = transcript.source;
  return url !== null && formerDocumentIdOf(url) === id ? documentIdOf(url) : id;
}

/**
 * The id of the document at an address that a revision is of: that of its event among those `there`, the surest evidence first, else
 * one of its own.
 */
export function idAmong(revision: Revision, address: string, there: readonly KnownDocument[]): string {
  for (const is of EVIDENCE) {
    const same = there.find(({ revisions }) => revisions.some((one) => is(one, revision)));
    if (same) return same.id;
  }
  return there.some(({ id }) => id === address) ? apartId(address, revision) : address;
}

/** What tells that two revisions are of one event, the surest first. */
const EVIDENCE: readonly ((one: Revision, other: Revision) => boolean)[] = [
  (one, other) => one.hash === other.hash,
  (one, other) => one.rereads === other.hash || other.rereads === one.hash,
  saySameEvent,
  areOfOneEvent,
];

/** Whether two revisions have one title and one day. */
function saySameEvent(one: Revision, other: Revision): boolean {
  const [{ source: these }, { source: those }] = [one.transcript, other.transcript];
  return these.date !== null && these.date === those.date && titleOf(these) === titleOf(those);
}

/**
 * Whether two revisions are of one event, unless they say otherwise: in one language, words of which few are the same under another
 * title or day are another event's; in two languages another day is.
 */
function areOfOneEvent(one: Revision, other: Revision): boolean {
  const [{ source: these }, { source: those }] = [one.transcript, other.transcript];
  const otherDay = these.date !== null && those.date !== null && these.date !== those.date;
  if (these.language !== those.language) return !otherDay;
  const otherTitle = titleOf(these) !== "" && titleOf(those) !== "" && titleOf(these) !== titleOf(those);
  return !(otherDay || otherTitle) || sharesRuns(one.blocks, other.blocks);
}

function titleOf({ title }: { readonly title: string }): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether the newest of these begins a turn as the place remembers it. */
function holdsPlace(revisions: readonly Revision[], { place }: BackupDocument): boolean {
  const newest = revisions.at(-1);
  return newest !== undefined && place !== null && turnOfPlace(newest.transcript, place) !== null;
}
