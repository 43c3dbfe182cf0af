// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { isOnDark, lightnessOf } from "./ground.ts";

describe("lightnessOf", () => {
  it.each([
    ["rgb(255, 255, 255)", 1],
    ["rgb(0, 0, 0)", 0],
    ["rgba(0, 0, 0, 0.8)", 0],
    ["rgb(16 24 32)", 0.089],
    ["rgb(0, 255, 0)", 0.7152],
    ["color(srgb 1 1 1)", 1],
    ["color(srgb 0.2 0.2 0.2 / 0.9)", 0.2],
    ["oklch(0.2 0 0)", 0.2],
    ["oklab(0.9 0.01 none)", 0.9],
    ["lab(30 0 0)", 0.3],
    ["lch(90 0 none)", 0.9],
  ])("%s is %d light", (colour, lightness) => {
    expect(lightnessOf(colour)).toBeCloseTo(lightness, 2);
  });

  it.each(["rgba(0, 0, 0, 0)", "rgb(0 0 0 / 0.2)", "transparent", "", "color(display-p3 1 1 1)", "url(x)"])(
    "%s tells nothing",
    (colour) => expect(lightnessOf(colour)).toBeNull(),
  );
});

describe("isOnDark", () => {
  it.each([
    ["a white page", `<body style="background:#fff"><p>words</p>`, false],
    ["a dark page", `<body style="background:#111;color:#eee"><p>words</p>`, true],
    [
      "a dark box on a white page",
      `<body style="background:#fff"><div style="background:#000"><p>words</p></div>`,
      true,
    ],
    [
      "a veil on a dark page",
      `<body style="background:#000"><div style="background:rgba(255,255,255,.1)"><p>w</p></div>`,
      true,
    ],
    ["light type on an unknown ground", `<body><p style="color:#fff">words</p>`, true],
    ["dark type on an unknown ground", `<body><p style="color:#000">words</p>`, false],
    [
      "a form with a field that poses as its parent",
      `<body style="background:#111"><form><input name="parentElement"><p>words</p></form>`,
      true,
    ],
  ])("%s", (_, html, dark) => {
    document.documentElement.innerHTML = html;
    expect(isOnDark(document.querySelector("p") as Element)).toBe(dark);
  });
});
