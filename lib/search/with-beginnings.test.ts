import { expect, it } from "vitest";
import { withBeginnings } from "./with-beginnings.ts";

it.each([
  ["bri", "bri*"],
  ["second bri ", "second bri*"],
  ["speaker:ada bri", "speaker:ada bri*"],
  ["bri*", null],
  ['"second bri"', null],
  ["speaker:ada", null],
  ["bridge!", null],
  ["bridge OR", null],
  ["", null],
])("%s: %s", (typed, wider) => {
  expect(withBeginnings(typed)?.typed ?? null).toBe(wider);
});
