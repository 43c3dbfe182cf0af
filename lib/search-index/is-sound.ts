import type { Database } from "@sqlite.org/sqlite-wasm";
import { SCHEMA } from "./schema.ts";

/**
 * Whether a file holds a whole index of this version. All of it is read where it was being written when its window went,
 * and once a week: that takes two seconds of 10,000 transcripts. Damage that comes in between is found when the damaged
 * place is read. @throws where it is no database.
 */
export function isSound(database: Database, now: Date): boolean {
  if (database.selectValue("PRAGMA user_version") !== SCHEMA) return false;
  const [writing, checked] = database.selectArray("SELECT writing, checked FROM state") ?? [];
  // A clock that went backwards counts as long ago.
  const age = now.getTime() - Date.parse(String(checked));
  if (writing === 0 && age >= 0 && age < WEEK) return true;
  if (database.selectValue("PRAGMA integrity_check(1)") !== "ok") return false;
  database.exec("UPDATE state SET writing = 0, checked = ?", { bind: [now.toISOString()] });
  return true;
}

/** Says that the index is being written, or no longer: between the two, a file that is left may be half written. */
export function markWriting(database: Database, writing: boolean): void {
  database.exec("UPDATE state SET writing = ?", { bind: [writing ? 1 : 0] });
}

/** In ms. */
const WEEK = 7 * 24 * 60 * 60 * 1000;
