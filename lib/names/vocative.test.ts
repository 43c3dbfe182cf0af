import { describe, expect, it } from "vitest";
import { nominative } from "./vocative.ts";

describe("nominative", () => {
  it.each([
    ["Оксано", "Оксана"],
    ["Софіє", "Софія"],
    ["Тарасе", "Тарас"],
    ["Павле", "Павло"],
    ["Олеже", "Олег"],
    ["Андрію", "Андрій"],
    ["Василю", "Василь"],
    ["Катю", "Катя"],
    ["Марку", "Марко"],
    ["Ганно Лісова", "Ганна Лісова"],
  ])("%s is %s", (called, name) => {
    expect(nominative(called)).toBe(name);
  });

  it.each(["Павло", "Дмитро", "Юнас", "Ілля", "Олена", "Dana", "Марія Верба", "Лео"])("%s stays", (name) => {
    expect(nominative(name)).toBe(name);
  });
});
