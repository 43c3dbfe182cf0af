import type { Database } from "@sqlite.org/sqlite-wasm";
import { expect, it } from "vitest";
import { isSound, markWriting } from "./is-sound.ts";
import { loadSqlite } from "./load-sqlite.ts";
import { createTables } from "./schema.ts";

const sqlite = await loadSqlite();
const TODAY = new Date();
const days = (count: number) => new Date(TODAY.getTime() + count * 24 * 60 * 60 * 1000);

it.each([
  ["whole", () => {}, TODAY, true],
  ["of another version", (database) => database.exec("PRAGMA user_version = 99"), TODAY, false],
  ["damaged, but checked a moment ago", damage, days(0.1), true],
  ["damaged, and checked a week ago", damage, days(8), false],
  ["damaged, and the clock went backwards", damage, days(-8), false],
  ["damaged while it was being written", damageInWriting, TODAY, false],
  [
    "whole, though its window went while it was being written",
    (database) => markWriting(database, true),
    TODAY,
    true,
  ],
] as const satisfies readonly (readonly [string, (database: Database) => void, Date, boolean])[])(
  "an index that is %s",
  (_, act, now, sound) => {
    const database = new sqlite.oo1.DB(":memory:");
    createTables(database);
    database.exec("INSERT INTO turns (rowid, words) VALUES (1, 'bridge'), (2, 'ferry')");
    act(database);
    expect(isSound(database, now)).toBe(sound);
  },
);

function damage(database: Database): void {
  database.exec("UPDATE turns_data SET block = zeroblob(8) WHERE id > 10");
}

function damageInWriting(database: Database): void {
  markWriting(database, true);
  damage(database);
}
