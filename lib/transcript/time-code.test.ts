import { describe, expect, it } from "vitest";
import { isTimeCode, timeCodeLength } from "./time-code.ts";

describe("timeCodeLength", () => {
  it.each([
    ["[00:12:33] MS. WELD: We sail.", 11],
    ["(1:04) Q And then?", 7],
    ["00:10 – Ana Vega: We sail.", 8],
    ["12:04.250 Ana Vega: We sail.", 10],
    ["MS. WELD: At 12:04 we sail.", 0],
    ["00:10", 0],
    ["3:2 was the result.", 0],
    ["2031: we sail.", 0],
    ["10:30, they said.", 0],
  ])("of %s: %i", (text, length) => expect(timeCodeLength(text)).toBe(length));
});

it.each([
  ["00:02:11", true],
  [" [0:12] ", true],
  ["(1:04)", true],
  ["0:12 Ines Kortela", false],
  ["12", false],
  ["", false],
])("tells whether “%s” is a time code alone: %s", (text, alone) => {
  expect(isTimeCode(text)).toBe(alone);
});
