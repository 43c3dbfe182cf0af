import { expect, it } from "vitest";
import { isPlain } from "./is-plain.ts";

it.each([
  ["", true],
  ["bridge 2031", true],
  ["d’Artagnan, 2031-04-05", true],
  ["bridge or ferry", true],
  ["note: bridge", true],
  ["bridge OR ferry", false],
  ["bridge -ferry", false],
  ["pay*", false],
  ['"second pier"', false],
  ["“second", false],
  ["(bridge", false],
  ["speaker:", false],
  ["NEAR(bridge pier)", false],
])("%s: %s", (typed, plain) => {
  expect(isPlain(typed)).toBe(plain);
});
