import { describe, expect, it } from "vitest";
import {
  complaintAbout,
  isRecorded,
  presentReadings,
  type RecordedReadings,
  readOtherwise,
  releasedReadings,
} from "./golden-readings.ts";

const released: RecordedReadings = {
  grammar: 4,
  readings: { a: { words: "1", reading: "1" }, b: { words: "2", reading: "2" } },
};
const now = (grammar: number, more: RecordedReadings["readings"]): RecordedReadings => ({
  grammar,
  readings: { ...released.readings, ...more },
});

describe("the grammar's version", () => {
  it("has risen where the golden pages are read otherwise than the released grammar reads them", () => {
    expect(complaintAbout(releasedReadings(), presentReadings())).toBeNull();
  });

  const rows: readonly (readonly [string, RecordedReadings, RegExp | null])[] = [
    ["the same readings", now(4, {}), null],
    ["another reading", now(4, { b: { words: "2", reading: "3" } }), /: b\.\n.*GRAMMAR.* to 5,/u],
    ["another reading by a higher grammar", now(5, { b: { words: "2", reading: "3" } }), null],
    ["a higher grammar alone", now(5, {}), null],
    ["another reading of other words", now(4, { b: { words: "3", reading: "3" } }), null],
    ["a new page", now(4, { c: { words: "3", reading: "3" } }), null],
    ["a lower grammar", now(3, {}), /may not fall to 3/u],
  ];
  it.each(rows)("%s", (_, present, complaint) => {
    if (complaint) expect(complaintAbout(released, present)).toMatch(complaint);
    else expect(complaintAbout(released, present)).toBeNull();
  });

  it("names nothing as read otherwise that is no golden page any more", () => {
    expect(readOtherwise(released, { grammar: 4, readings: {} })).toEqual([]);
  });

  it("is recorded where the record says all that is read, and nothing else", () => {
    expect(isRecorded(released, now(4, {}))).toBe(true);
    expect(isRecorded(released, now(5, {}))).toBe(false);
    expect(isRecorded(released, now(4, { c: { words: "3", reading: "3" } }))).toBe(false);
  });
});
