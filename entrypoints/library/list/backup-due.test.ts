import { expect, it } from "vitest";
import { backupDue } from "./backup-due.ts";

const NOW = Date.parse("2031-04-06T08:00:00.000Z");

it.each<[string, string | null, boolean, number, ReturnType<typeof backupDue>]>([
  ["nothing is saved", null, true, 0, null],
  ["little is saved, and none was made", null, false, 4, null],
  ["none was ever made", null, false, 5, "remind"],
  ["the last is fresh", "2031-03-20T08:00:00.000Z", false, 50, null],
  ["the last is old", "2031-03-01T08:00:00.000Z", false, 50, "remind"],
  ["it is made by itself, and the last is a week old", "2031-03-30T08:00:00.000Z", true, 1, "auto"],
  ["it is made by itself, and the last is fresh", "2031-04-01T08:00:00.000Z", true, 50, null],
  ["the clock went back", "2032-01-01T08:00:00.000Z", true, 50, null],
  ["the moment is none", "yesterday", false, 50, "remind"],
])("where %s", (_, backedUpAt, autoBackup, saved, due) => {
  expect(backupDue({ backedUpAt, autoBackup, putOffAt: null }, saved, NOW)).toBe(due);
});

it.each<[string, string, boolean, ReturnType<typeof backupDue>]>([
  ["yesterday", "2031-04-05T08:00:00.000Z", false, null],
  ["a week ago", "2031-03-30T08:00:00.000Z", false, "remind"],
  ["yesterday, and one is made by itself", "2031-04-05T08:00:00.000Z", true, "auto"],
])("where it was put off %s", (_, putOffAt, autoBackup, due) => {
  expect(backupDue({ backedUpAt: null, autoBackup, putOffAt }, 5, NOW)).toBe(due);
});
