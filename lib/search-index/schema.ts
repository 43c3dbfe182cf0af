import type { Database } from "@sqlite.org/sqlite-wasm";
import { FIELDS } from "../search/query.ts";

/** The version of the tables and of what stands in them (words, fields, row numbers). Another version is built anew. */
export const SCHEMA = 2;

/** Makes the tables in an empty database. */
export function createTables(database: Database): void {
  const columns = FIELDS.map((field) => `"${field}"`).join(", ");
  database.exec(`
    CREATE VIRTUAL TABLE turns USING fts5(${columns}, ${OPTIONS});
    CREATE TABLE documents (id TEXT PRIMARY KEY, stamp TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE transcripts (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
      revision TEXT NOT NULL,
      first INTEGER NOT NULL,
      items INTEGER NOT NULL,
      date TEXT,
      voices TEXT NOT NULL
    );
    CREATE INDEX transcripts_of ON transcripts (id);
    CREATE TABLE state (writing INTEGER NOT NULL, checked TEXT NOT NULL);
    INSERT INTO state VALUES (0, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
    INSERT INTO turns (turns, rank) VALUES ('hashsize', ${8 * 1024 * 1024});
    PRAGMA user_version = ${SCHEMA};
  `);
}

/**
 * No text is kept, only where words stand: the library has the text. The tokenizer parts at spaces only, because we give
 * it keys of tokens, and neither case nor accents are left in them. Tables of prefixes would be as large as the words'.
 */
const OPTIONS = "content='', contentless_delete=1, tokenize='ascii'";
