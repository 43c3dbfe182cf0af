import { describe, expect, it } from "vitest";
import { type Colours, GROUNDS, HUES, huesOf, NEUTRAL, PALETTE } from "./palette.ts";
import type { Speaker, SpeakerId } from "./speaker.ts";

const AA = 4.5;
const themes = ["light", "dark"] as const;
const all: readonly Colours[] = [...PALETTE, NEUTRAL];

describe.each(themes)("the %s palette", (theme) => {
  it.each(all.map((colours) => colours[theme]))(
    "$ink is legible on every ground and under paper's ink",
    ({ ink, tint }) => {
      expect(contrast(ink, GROUNDS[theme])).toBeGreaterThanOrEqual(AA);
      expect(contrast(ink, theme === "light" ? "#ffffff" : "#000000")).toBeGreaterThanOrEqual(AA);
      expect(contrast(ink, tint)).toBeGreaterThanOrEqual(AA);
      expect(contrast(tint, theme === "light" ? "#1c1b19" : "#eceae4")).toBeGreaterThanOrEqual(7);
    },
  );

  it.each(Object.entries(EYES()))("is told apart by the %s eye", (_, eye) => {
    const seen = PALETTE.map((colours) => oklab(see(linear(colours[theme].ink), eye)));
    const pairs = seen.flatMap((a, i) =>
      seen.slice(0, i).map((b) => Math.hypot(...a.map((x, k) => x - (b[k] ?? 0)))),
    );
    expect(Math.min(...pairs)).toBeGreaterThan(0.06);
  });
});

it("knows red from green, and knows when an eye does not", () => {
  const distance = (eye: Matrix) => {
    const [red, green] = ["#8f6a00", "#6a7a00"].map((hex) => oklab(see(linear(hex), eye)));
    return Math.hypot(...(red ?? []).map((x, k) => x - (green?.[k] ?? 0)));
  };
  expect(distance(EYES().usual)).toBeGreaterThan(0.06);
  expect(distance(EYES().deuteranope)).toBeLessThan(0.06);
});

it("gives each known voice a hue in turn, and the unknown ones none", () => {
  const known = Array.from({ length: HUES + 1 }, (_, k) => speaker(`k${k}`, `Name ${k}`));
  const hues = huesOf([speaker("q", null), ...known]);
  expect(hues.get("q" as SpeakerId)).toBeNull();
  expect(known.map(({ id }) => hues.get(id))).toEqual([...Array(HUES).keys(), 0]);
});

function speaker(id: string, name: string | null): Speaker {
  return { id: id as SpeakerId, name, role: null, outlet: null, kind: "journalist" };
}

type Matrix = readonly (readonly number[])[];

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
function EYES() {
  return {
    usual: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    protanope: [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
    deuteranope: [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
    tritanope: [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  } satisfies Record<string, Matrix>;
}

function see(colour: readonly number[], eye: Matrix): number[] {
  return eye.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, k) => sum + part * (colour[k] ?? 0), 0),
      ),
    ),
  );
}

function contrast(a: string, b: string): number {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(hex: string): number[] {
  return [1, 3, 5].map((at) => {
    const x = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
  });
}

function oklab([r = 0, g = 0, b = 0]: readonly number[]): number[] {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
