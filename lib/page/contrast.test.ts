import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrastOf, mix, type Rgb, rgbOfHex, strengthOver } from "./contrast.ts";

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
const part = fc.nat(255);
const anyColour = fc.tuple(part, part, part);

describe("contrastOf", () => {
  it.each<[Rgb, Rgb, number]>([
    [BLACK, WHITE, 21],
    [WHITE, BLACK, 21],
    [WHITE, WHITE, 1],
    [rgbOfHex("#767676"), WHITE, 4.54],
    [rgbOfHex("#777777"), WHITE, 4.48],
  ])("of %j and %j is %d, as WCAG computes it", (a, b, contrast) =>
    expect(contrastOf(a, b)).toBeCloseTo(contrast, 2),
  );
});

describe("strengthOver", () => {
  const most = 0.46;
  it("keeps words legible that are, whatever colours they have", () => {
    fc.assert(
      fc.property(anyColour, anyColour, anyColour, (ink, ground, over) => {
        const strength = strengthOver({ ink, ground }, over, most);
        expect(strength).toBeLessThanOrEqual(most);
        if (contrastOf(ink, ground) < 4.5) return;
        expect(contrastOf(mix(ink, over, strength), mix(ground, over, strength))).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it("is all that is wished over black on white, less over softer letters, and nothing over pale ones", () => {
    const over = (ink: Rgb) => strengthOver({ ink, ground: WHITE }, WHITE, most);
    expect(over(BLACK)).toBe(most);
    expect(over([68, 68, 68])).toBeGreaterThan(0.2);
    expect(over([68, 68, 68])).toBeLessThan(0.35);
    expect(over([140, 140, 140])).toBe(0);
  });
});
