import { describe, expect, it } from "vitest";
import { makeTalk } from "../../tests/make/talk.ts";
import { ACTS } from "./acts.ts";
import { type ActWeights, decodeActs } from "./decode-acts.ts";
import { linkExchanges } from "./exchanges.ts";
import type { TurnFeature } from "./turn-features.ts";

const feature = (name: string, tied = false): TurnFeature => ({ name, reason: "kind", tied });

/** What a feature adds to an act, in the order of `ACTS`. */
const row = (act: (typeof ACTS)[number], weight: number) => ACTS.map((each) => (each === act ? weight : 0));

describe("decodeActs", () => {
  it("takes the likeliest path, not the likeliest act of each turn", () => {
    const weights: ActWeights = new Map([
      ["first", ACTS.map((act) => (act === "nothing" ? 1 : act === "asks" ? 0.9 : 0))],
      ["asks/second", row("answers", 9)],
    ]);
    const acts = decodeActs([[feature("first")], [feature("second", true)]], weights);
    expect(acts.map(({ act }) => act)).toEqual(["asks", "answers"]);
  });

  it("lets nothing wait for an answer where nobody has asked", () => {
    const acts = decodeActs([[feature("one")]], new Map([["one", row("waits", 9)]]));
    expect(acts[0]?.act).not.toBe("waits");
  });

  it("tells what carried each act, and nothing that spoke against it", () => {
    const weights: ActWeights = new Map([
      ["loud", row("asks", 3)],
      ["soft", row("answers", 1)],
    ]);
    const [decided] = decodeActs(
      [[feature("loud"), { name: "soft", reason: "brief", tied: false }]],
      weights,
    );
    expect(decided).toEqual({ act: "asks", reasons: ["kind"] });
  });

  it("decides nothing where nobody speaks", () => {
    expect(decodeActs([], new Map())).toEqual([]);
  });
});

describe("what turns do", () => {
  it("is told with its reasons", () => {
    const { items, speakers } = makeTalk([
      "Q: When does the ferry sail?",
      "P: At six, and it will go on sailing as long as anybody lives on that island.",
      "M: Thank you. The next question, please.",
    ]);
    const acts = linkExchanges(items, speakers).items.map((item) => (item.type === "turn" ? item.act : null));
    expect(acts.map((act) => act?.does)).toEqual(["asks", "answers", "neither"]);
    expect(acts[0]?.reasons).toContain("asks");
    expect(acts[1]?.reasons).toContain("before");
  });
});
