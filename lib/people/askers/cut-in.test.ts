import { describe, expect, it } from "vitest";
import { cutsIn, greetsAnew } from "./cut-in.ts";

describe("cutsIn", () => {
  it.each([
    ["Can I follow up?", true],
    ["Okay, one quick thing.", true],
    ["— is demanding —", true],
    ["-- and the price?", true],
    ["So, what — if I can —", true],
    ["I’m not finished.", true],
    ["Wait, hold on.", true],
    ["Just to follow up on Nora’s question, when does the harbour open?", false],
    ["Thank you, Minister. When does the harbour open?", false],
    ["Thank you.", true],
    ["Thank you. Who pays?", false],
    ["Who pays?", false],
  ])("%s: %s", (asked, so) => {
    expect(cutsIn(asked)).toBe(so);
  });
});

describe("greetsAnew", () => {
  const taken = new Set(["karin", "prenn"]);
  it.each([
    ["Thanks, Karin. Hi. A question on the harbour.", true],
    ["Good morning, Mr. Prenn. Who pays?", false],
    ["Karin, who pays?", false],
    ["Thanks, Norah. Who pays?", false],
    ["And who pays?", false],
  ])("%s: %s", (asked, so) => {
    expect(greetsAnew(asked, taken)).toBe(so);
  });
});
