import { expect, it } from "vitest";
import { soundAddress, soundDate, soundLanguage } from "./sound-facts.ts";

it.each([
  ["2021-05-17", "2021-05-17"],
  ["2024-02-29", "2024-02-29"],
  ["2023-02-29", null],
  ["0000-01-01", null],
  ["2021-05", null],
  ["17 May 2021", null],
  [null, null],
])("the date %s: %s", (date, sound) => {
  expect(soundDate(date)).toBe(sound);
});

it.each([
  ["en", "en"],
  ["zh-Hant", "zh-Hant"],
  ["English!", "und"],
  [null, "und"],
])("the language %s: %s", (language, sound) => {
  expect(soundLanguage(language)).toBe(sound);
});

it.each([
  ["https://www.nato.int/a?b=c#d", "https://www.nato.int/a?b=c#d"],
  ["https://www.nato.int/a b", "https://www.nato.int/a%20b"],
  ["javascript:alert(1)", null],
  ["https://", null],
  ["page.html", null],
  [null, null],
])("the address %s: %s", (url, sound) => {
  expect(soundAddress(url)).toBe(sound);
});
