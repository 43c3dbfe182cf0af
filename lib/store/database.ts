import type { DBSchema, IDBPDatabase, IDBPTransaction, OpenDBCallbacks, StoreNames } from "idb";
import { openDB } from "idb";
import type { Correction } from "../transcript/correction.ts";
import type { JoinedNames } from "../transcript/joined-names.ts";
import type { ReadingPlace } from "../transcript/reading-place.ts";
import type { Revision } from "../transcript/transcript.ts";
import type { LibraryTransaction } from "./connection.ts";
import type { KeptQuote } from "./quotes.ts";
import { renewIds } from "./renew-ids.ts";
import type { Shelfmark } from "./shelfmark.ts";
import type { TranscriptRow } from "./transcript-row.ts";

/** What stands in IndexedDB. Records were written by any earlier version: validate whatever is read. */
export interface LibrarySchema extends DBSchema {
  /** One light row a document, enough for the list. */
  transcripts: { key: string; value: TranscriptRow };
  /** Every revision of every document, numbered in the order of saving, whatever the clock said. */
  revisions: {
    key: number;
    value: RevisionRecord;
    indexes: { document: string; language: [string, string]; words: [string, string]; hash: string };
  };
  /** Where reading stopped, one a document. */
  places: { key: string; value: PlaceRecord };
  /** What the reader wrote on a document: a name of their own, tags. */
  shelfmarks: { key: string; value: ShelfmarkRecord };
  /** Quotes that the reader kept. */
  quotes: { key: string; value: KeptQuote };
  /** What the reader corrected in documents, a record each. */
  corrections: { key: string; value: CorrectionRecord; indexes: { document: string } };
  /** Which names are one person's. */
  people: { key: string; value: JoinedNames };
}

/** A correction as stored. */
export interface CorrectionRecord extends Correction {
  /** The document's id; it need not be in the library any more, or yet. */
  readonly document: string;
}

/** A shelfmark as stored. */
export interface ShelfmarkRecord extends Shelfmark {
  /** The document's. */
  readonly id: string;
}

/** A place as stored. */
export interface PlaceRecord extends ReadingPlace {
  /** The document's. */
  readonly id: string;
}

/** A revision as stored. */
export interface RevisionRecord extends Revision {
  /** Given by the database. */
  readonly number?: number;
  readonly document: string;
  /** The language of the words; empty where unknown, because `null` cannot be a key. */
  readonly language: string;
}

/** An open connection. */
export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

/** The version change in which a rung climbs. */
export type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], "versionchange">;

/** One step of the ladder: from version n - 1, with whatever is stored in it, to version n. */
export type Rung = (database: LibraryDatabase, upgrade: Upgrade) => void | Promise<void>;

/** Rung n - 1 makes version n. A released rung is never edited or removed: some reader's library still stands below it. */
export const LADDER: readonly Rung[] = [
  (database) => {
    database.createObjectStore("transcripts", { keyPath: "id" });
    const revisions = database.createObjectStore("revisions", { keyPath: "number", autoIncrement: true });
    revisions.createIndex("document", "document");
    revisions.createIndex("language", ["document", "language"]);
    revisions.createIndex("words", ["document", "hash"], { unique: true });
  },
  (database) => {
    database.createObjectStore("places", { keyPath: "id" });
    database.createObjectStore("shelfmarks", { keyPath: "id" });
  },
  (database) => {
    database.createObjectStore("quotes", { keyPath: "id" });
  },
  (_database, upgrade) => {
    upgrade.objectStore("revisions").createIndex("hash", "hash");
    // A version change reads and writes all stores as any other transaction does.
    return renewIds(upgrade as unknown as LibraryTransaction<"readwrite">);
  },
  (database) => {
    database.createObjectStore("corrections", { keyPath: "id" }).createIndex("document", "document");
    database.createObjectStore("people", { keyPath: "id" });
  },
];

/** All the stores: a transaction of ours is over the whole library. */
export const STORES = [
  ...(["transcripts", "revisions", "places", "shelfmarks", "quotes"] as const),
  ...(["corrections", "people"] as const),
] as const;

/** Opens the library at the top of the ladder. Rejects with a DOMException where storage is off or a newer version was here. */
export async function openDatabase(
  name: string,
  ladder: readonly Rung[],
  callbacks: Omit<OpenDBCallbacks<LibrarySchema>, "upgrade">,
): Promise<LibraryDatabase> {
  let broken: unknown = null;
  const opening = openDB<LibrarySchema>(name, ladder.length, {
    ...callbacks,
    async upgrade(database, oldVersion, _newVersion, upgrade) {
      // The request only says that the upgrade was aborted; why (a full disk), the upgrade itself says.
      upgrade.done.catch((error: unknown) => {
        broken ??= error;
      });
      try {
        for (const [below, rung] of ladder.entries()) {
          if (oldVersion <= below) await rung(database, upgrade);
        }
      } catch (error) {
        broken = error;
        // idb does not wait for this function: without the abort, half a migration would be committed.
        upgrade.abort();
      }
    },
  });
  return opening.catch((error: unknown) => Promise.reject(broken ?? error));
}
