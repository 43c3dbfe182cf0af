import init, { type Sqlite3Static } from "@sqlite.org/sqlite-wasm";

/** SQLite, from the extension's own package; loaded once. */
export function loadSqlite(): Promise<Sqlite3Static> {
  loading ??= init();
  return loading;
}

let loading: Promise<Sqlite3Static> | null = null;
