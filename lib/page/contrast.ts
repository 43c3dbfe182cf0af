/** A colour: red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Letters and what they stand on. */
export interface Pair {
  readonly ink: Rgb;
  readonly ground: Rgb;
}

/** Contrast of text (WCAG 2.2, 1.4.3, AA). */
const LEGIBLE = 4.5;
const STEP = 0.01;

/** So much of a translucent colour, at most `most`, may lie over letters and their ground that they stay legible; 0 where they hardly are. */
export function strengthOver({ ink, ground }: Pair, colour: Rgb, most: number): number {
  for (let strength = most; strength > 0; strength -= STEP)
    if (contrastOf(mix(ink, colour, strength), mix(ground, colour, strength)) >= LEGIBLE) return strength;
  return 0;
}

/** The contrast of two colours, 1 to 21. */
export function contrastOf(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminanceOf(a), luminanceOf(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

/** One colour with so much of another over it. */
export function mix(under: Rgb, over: Rgb, strength: number): Rgb {
  const at = (part: 0 | 1 | 2) => under[part] + (over[part] - under[part]) * strength;
  return [at(0), at(1), at(2)];
}

/** A colour written as `#rrggbb`. */
export function rgbOfHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function luminanceOf([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(value: number): number {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
