import { describe, expect, it } from "vitest";
import type { Speaker, SpeakerId } from "../transcript/speaker.ts";
import { callKept, initialsOf, nameOf, roleOf } from "./speaker-name.ts";

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
    ["by a part, as it begins a line", { name: null, role: "moderator" }, "Moderator", null],
    ["by a part in the page's language", { name: null, role: "модератор" }, "Модератор", null],
    ["by a part in a script without capitals", { name: null, role: "主持人" }, "主持人", null],
    [
      "by an office of which the rest stays",
      { name: null, role: "aide to the Mayor" },
      "Aide to the Mayor",
      null,
    ],
    [
      "by a name, however it begins",
      { name: "van der Brandt", role: "moderator" },
      "van der Brandt",
      "moderator",
    ],
    ["not at all", { name: null, role: null }, null, null],
  ])("is called %s", (_, facts, name, role) => {
    const speaker: Speaker = { id: "s1" as SpeakerId, outlet: null, kind: "principal", ...facts };
    expect(nameOf(speaker)).toBe(name);
    expect(roleOf(speaker)).toBe(role);
  });
});

describe("what was kept of a speaker", () => {
  it.each([
    ["moderator", "Moderator"],
    ["interprète", "Interprète"],
    ["Ada Norling", "Ada Norling"],
    ["van der Brandt", "van der Brandt"],
    ["主持人", "主持人"],
  ])("%s is shown as %s", (kept, shown) => {
    expect(callKept(kept)).toBe(shown);
  });
});
