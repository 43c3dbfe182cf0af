import type { Database, SAHPoolUtil } from "@sqlite.org/sqlite-wasm";
import { isSound } from "./is-sound.ts";
import { loadSqlite } from "./load-sqlite.ts";
import { createTables } from "./schema.ts";
import { SearchIndex } from "./search-index.ts";

/** Where the index is kept. Whoever calls it holds the lock: a second handle on its files is refused. */
export interface IndexFile {
  /** The index that stands in the file, or an empty one where there is none, a damaged one or one of another version. */
  open(): SearchIndex;
  /** An empty index in its place. */
  renew(): SearchIndex;
  /** No index any more: what is saved needs the room. */
  drop(): void;
}

/** The index's file in the origin's private file system; `null` where the browser gives none (private windows). */
export async function findIndexFile(): Promise<IndexFile | null> {
  const pool = (await givesFiles()) ? await openPool() : null;
  if (!pool) return null;
  let database: Database | null = null;
  const drop = () => {
    database?.close();
    database = null;
    pool.unlink(NAME);
  };
  const renew = () => {
    drop();
    database = openDatabase(pool);
    createTables(database);
    return new SearchIndex(database);
  };
  const open = () => {
    try {
      database = openDatabase(pool);
      if (isSound(database, new Date())) return new SearchIndex(database);
    } catch {
      // Not a database, or one that cannot be read: the library has all that stood in it.
    }
    return renew();
  };
  return { open, renew, drop };
}

const NAME = "/search.sqlite3";

async function givesFiles(): Promise<boolean> {
  if (!navigator.storage) return false;
  return navigator.storage.getDirectory().then(
    () => true,
    () => false,
  );
}

/** Handles of a window that has just closed may still be on their way back. */
async function openPool(): Promise<SAHPoolUtil | null> {
  const sqlite = await loadSqlite();
  for (let tries = 0; tries < TRIES; tries++) {
    const options = { ...POOL, forceReinitIfPreviouslyFailed: true };
    const pool = await sqlite.installOpfsSAHPoolVfs(options).catch(() => null);
    if (pool) {
      // A browser that was killed while it made the files left fewer of them.
      await pool.reserveMinimumCapacity(POOL.initialCapacity);
      return pool;
    }
    await new Promise((done) => setTimeout(done, PAUSE));
  }
  return null;
}

const POOL = {
  name: "search",
  directory: "/search-index",
  // The database, its journal, what SQLite puts down for the moment, and files that an end without warning left behind.
  initialCapacity: 8,
  preserveOnInitFailure: true,
};

/** Three seconds in all. */
const TRIES = 20;

/** In ms. */
const PAUSE = 150;

function openDatabase(pool: SAHPoolUtil): Database {
  const database = new pool.OpfsSAHPoolDb(NAME);
  try {
    database.exec(SETTINGS);
    return database;
  } catch (error) {
    // Its file could not be taken away while it is open.
    database.close();
    throw error;
  }
}

/** Nothing is lost that the library does not have: a file that a failing machine left damaged is built anew. */
const SETTINGS = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = TRUNCATE;
  PRAGMA synchronous = OFF;
  PRAGMA cache_size = -16000;
`;
