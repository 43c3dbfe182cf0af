import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keysOf, tokensOf } from "./tokens.ts";

describe("words", () => {
  it.each([
    ["Good morning.", ["good", "morning"]],
    ["l’OTAN, L'Élysée", ["l", "otan", "l", "elysee"]],
    ["п'ятниця пʼятниця", ["п", "ятниця", "п", "ятниця"]],
    ["well-being 1.5 %", ["well", "being", "1", "5"]],
    ["e\u0301te\u0301", ["ete"]],
    ["trans\u00adport", ["transport"]],
    ["北约秘书长 NATO事務", ["北", "约", "秘", "书", "长", "nato", "事", "務"]],
    ["カタカナ", ["カ", "タ", "カ", "ナ"]],
    ["नाटो", ["नाटो"]],
    ["나토 사무총장", ["나토", "사무총장"]],
    ["👍 — …", []],
  ])("of %s", (text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });

  it("stand where they stand in the text", () => {
    const text = "Ça va? Trans\u00adport!";
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Ça",
      "va",
      "Trans\u00adport",
    ]);
  });

  it("hold nothing at which FTS5's tokenizer ascii would part or fold them", () => {
    for (let from = 0; from < 0x110000; from += 0x1000) {
      const text = Array.from({ length: 0x1000 }, (_, at) => String.fromCodePoint(from + at)).join(" ");
      for (const key of keysOf(text)) expect(key).toMatch(/^[a-z0-9\u0080-\u{10ffff}]+$/u);
    }
  });

  it("are the same read once and again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const keys = keysOf(text);
        expect(keysOf(keys.join(" "))).toEqual(keys);
        expect(tokensOf(text).map(({ key }) => key)).toEqual(keys);
      }),
    );
  });
});
