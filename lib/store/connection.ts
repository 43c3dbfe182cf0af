import type { IDBPTransaction } from "idb";
import { type LibraryDatabase, type LibrarySchema, openDatabase, type Rung, STORES } from "./database.ts";

/** A transaction over the whole library. */
export type LibraryTransaction<Mode extends "readonly" | "readwrite"> = IDBPTransaction<
  LibrarySchema,
  (typeof STORES)[number][],
  Mode
>;

/**
 * Why the database cannot be opened. `storage-off`: the browser keeps nothing for us; `full`: no room even to open;
 * `newer`: this window is older than the library; `busy`: a window older than this one does not let the library go;
 * `damaged`: the browser does not get on with its files.
 */
export type WhyClosed = "storage-off" | "full" | "newer" | "busy" | "damaged";

/** The database cannot be opened. */
export class LibraryClosed extends Error {
  override readonly name = "LibraryClosed";
  readonly why: WhyClosed;

  constructor(why: WhyClosed, cause: unknown) {
    super(`The library cannot be opened: ${why}`, { cause });
    this.why = why;
  }
}

/** One connection to the database, opened when first needed and again whenever it was lost. */
export class Connection {
  readonly #name: string;
  readonly #ladder: readonly Rung[];
  #opening: Promise<LibraryDatabase> | null = null;

  constructor(name: string, ladder: readonly Rung[]) {
    this.#name = name;
    this.#ladder = ladder;
  }

  /** Begins a transaction. @throws LibraryClosed where the database cannot be opened. */
  async begin<Mode extends "readonly" | "readwrite">(mode: Mode): Promise<LibraryTransaction<Mode>> {
    try {
      return begin(await this.#database(), mode);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === "InvalidStateError")) throw error;
      // The browser closed the connection without telling: nothing has begun yet, so begin on a new one.
      this.#opening = null;
      return begin(await this.#database(), mode);
    }
  }

  /** Closes the connection once its transactions have ended; the next transaction opens it again. */
  close(): void {
    void this.#opening?.then(
      (database) => database.close(),
      () => {},
    );
    this.#opening = null;
  }

  #database(): Promise<LibraryDatabase> {
    this.#opening ??= this.#open();
    return this.#opening;
  }

  async #open(): Promise<LibraryDatabase> {
    const busy = Promise.withResolvers<never>();
    const opening = openDatabase(this.#name, this.#ladder, {
      blocked: () => setTimeout(() => busy.reject(new LibraryClosed("busy", null)), PATIENCE),
      // Another window runs a newer version and waits for this connection to go.
      blocking: () => this.close(),
      terminated: () => {
        this.#opening = null;
      },
    });
    try {
      return await Promise.race([opening, busy.promise]);
    } catch (error) {
      this.#opening = null;
      // Whoever waited has been told: a connection that comes late would only be in the way.
      opening.then((late) => late.close()).catch(() => {});
      throw error instanceof LibraryClosed ? error : new LibraryClosed(whyClosed(error), error);
    }
  }
}

/** How long an upgrade waits for older windows, in milliseconds. They close their connections at once unless they hang. */
const PATIENCE = 5000;

function begin<Mode extends "readonly" | "readwrite">(
  database: LibraryDatabase,
  mode: Mode,
): LibraryTransaction<Mode> {
  return database.transaction([...STORES], mode, { durability: "strict" });
}

function whyClosed(error: unknown): WhyClosed {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError") return "full";
  if (name === "VersionError") return "newer";
  return DAMAGES.has(name) ? "damaged" : "storage-off";
}

/** What browsers say of files that they cannot read; Firefox says little more than that it does not know. */
const DAMAGES: ReadonlySet<string> = new Set(["UnknownError", "DataError", "NotReadableError"]);
