import { describe, expect, it } from "vitest";
import { addressedIn, cutsIn, greetsAnew } from "./cut-in.ts";

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

describe("addressedIn", () => {
  const register = new Set(["norah", "matt", "ed"]);
  it.each([
    ["Well, Norah, I think so.", ["norah"]],
    ["Norah, I think so.", ["norah"]],
    ["I don’t know what that means, Matt. It may be so.", ["matt"]],
    // Whoever is named last, or in a line of its own, is called.
    ["It may be so. Matt.", []],
    ["I don’t know, Matt.", []],
    ["It may be so.\nMatt, go ahead.", []],
    ["Spring. That is all.", []],
    ["Ed. And then the lady here.", []],
    ["Paul, I think so.", []],
  ])("%s: %j", (reply, names) => {
    expect(addressedIn(reply, register)).toEqual(names);
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
