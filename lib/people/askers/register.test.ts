import { describe, expect, it } from "vitest";
import type { Introduction } from "./introduction.ts";
import { Register } from "./register.ts";

const called = (name: string | null, outlet: string | null = null): Introduction => ({
  name,
  outlet,
  by: "called-by-moderator",
});

describe("Register", () => {
  const register = new Register([
    called("Nora Lind", "Fjord Radio"),
    called("Nora"),
    called("Matt Weir"),
    called("Matt Holt"),
    called("Ed"),
  ]);

  it.each([
    ["the first name of one", "Nora", "Nora Lind", "Fjord Radio"],
    ["the surname of one", "Lind", "Nora Lind", "Fjord Radio"],
    ["the whole name", "Nora Lind", "Nora Lind", "Fjord Radio"],
    ["the first name of two", "Matt", "Matt", null],
    ["a name that nobody has in full", "Ed", "Ed", null],
    ["another of that surname", "Ana Lind", "Ana Lind", null],
    ["nobody’s name", "Paul", "Paul", null],
  ])("%s", (_, name, full, outlet) => {
    expect(register.completed(called(name))).toMatchObject({ name: full, outlet });
  });

  it("keeps the outlet that was said", () => {
    expect(register.completed(called("Nora", "Harbour Post")).outlet).toBe("Harbour Post");
  });

  it("completes nobody without a name", () => {
    expect(register.completed(called(null, "Fjord Radio"))).toEqual(called(null, "Fjord Radio"));
  });

  it("knows the words of all names", () => {
    expect([...register.words].sort()).toEqual(["ed", "holt", "lind", "matt", "nora", "weir"]);
  });
});
