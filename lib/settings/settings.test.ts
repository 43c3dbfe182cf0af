import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMMANDS, DEFAULT_KEYS, isKey } from "./commands.ts";
import { DEFAULTS, keyName, offName, settingsFrom } from "./settings.ts";

describe("settingsFrom", () => {
  it("gives the defaults before anybody chose", () => {
    expect(settingsFrom({})).toEqual(DEFAULTS);
  });

  it.each([
    ["rail", "left", { rail: "left" }],
    ["rail", "off", { rail: "off" }],
    ["rail", "top", {}],
    ["rail", null, {}],
    ["pill", false, { pill: false }],
    ["pill", "false", {}],
    ["margins", true, { margins: true }],
    ["margins", 1, {}],
    ["quoteCorrected", true, { quoteCorrected: true }],
    ["quoteCorrected", "true", {}],
    ["keysOn", false, { keysOn: false }],
    ["keysOn", null, {}],
    ["key:nextTurn", "x", { keys: { ...DEFAULT_KEYS, nextTurn: "x" } }],
    ["key:nextTurn", null, { keys: { ...DEFAULT_KEYS, nextTurn: null } }],
    ["key:nextTurn", "Enter", {}],
    ["key:nextTurn", { toString: "x" }, {}],
    ["key:flyAway", "x", {}],
    ["off:www.nato.int", true, { off: ["www.nato.int"] }],
    ["off:www.nato.int", "true", {}],
    ["off:www.nato.int", false, {}],
    ["office", true, {}],
    ["reached-open-tabs", true, {}],
    ["pagesWithKeys", 2, { pagesWithKeys: 2 }],
    ["pagesWithKeys", "2", {}],
  ])("reads %s: %j as %j", (name, value, changed) => {
    expect(settingsFrom({ [name]: value })).toEqual({ ...DEFAULTS, ...changed });
  });

  it("is sound whatever is stored, and lets no bad value spoil a good one", () => {
    const names = [
      "rail",
      "pill",
      "margins",
      "keysOn",
      ...COMMANDS.map(keyName),
      offName("a.example"),
      "__proto__",
    ];
    const stored = fc.dictionary(fc.constantFrom(...names), fc.anything(), { noNullPrototype: false });
    fc.assert(
      fc.property(stored, (values) => {
        const settings = settingsFrom({ ...values, [keyName("back")]: "x" });
        expect(["right", "left", "off"]).toContain(settings.rail);
        for (const flag of [settings.pill, settings.margins, settings.keysOn])
          expect(typeof flag).toBe("boolean");
        expect(Object.keys(settings.keys)).toEqual([...COMMANDS]);
        for (const key of Object.values(settings.keys)) expect(key === null || isKey(key)).toBe(true);
        expect(settings.keys.back).toBe("x");
      }),
    );
  });
});
