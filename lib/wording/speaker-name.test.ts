import { describe, expect, it } from "vitest";
import type { Speaker, SpeakerId } from "../transcript/speaker.ts";
import { initialsOf, nameOf, roleOf } from "./speaker-name.ts";

describe("initials", () => {
  it.each([
    ["Ada Norling", "AN"],
    ["Ada", "A"],
    ["Maria-Theodora Halas de la Fuente", "MF"],
    ["Ursula van der Brandt", "UB"],
    ["van der Brandt", "B"],
    ["Luc Émile Thévenin", "LT"],
    ["Øystein Åse", "ØÅ"],
    ["E\u0301mile Zo", "E\u0301Z"],
    ["D’Artagnan O’Brien", "DO"],
    ["President of Varland", "PV"],
    ["THE PRESIDENT", "P"],
    ["The Prime Minister", "PM"],
    ["Ада Норлинг", "АН"],
    ["آدا نورلنغ", "آ"],
    ["山田 太郎", "山"],
    ["ada norling", "A"],
    ["3sat", "3"],
    ["The", "T"],
    ["—", "?"],
    ["", "?"],
    [null, "?"],
  ])("of %s are %s", (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe("a speaker", () => {
  it.each([
    ["by name, with the role beside it", { name: "Ada Norling", role: "Mayor" }, "Ada Norling", "Mayor"],
    ["by role, which is not said twice", { name: null, role: "Mayor" }, "Mayor", null],
    ["by name alone", { name: "Ada Norling", role: null }, "Ada Norling", null],
    ["not at all", { name: null, role: null }, null, null],
  ])("is called %s", (_, facts, name, role) => {
    const speaker: Speaker = { id: "s1" as SpeakerId, outlet: null, kind: "principal", ...facts };
    expect(nameOf(speaker)).toBe(name);
    expect(roleOf(speaker)).toBe(role);
  });
});
