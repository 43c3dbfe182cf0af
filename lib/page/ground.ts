import { parentOf } from "../extract/dom.ts";
import type { Rgb } from "./contrast.ts";

/** Whether an element's text stands on a dark ground: the nearest painted background tells, else the colour of the text. */
export function isOnDark(element: Element): boolean {
  const ground = groundOf(element);
  if (ground !== null) return (lightnessOf(ground) ?? 1) < 0.5;
  return (lightnessOf(getComputedStyle(element).color) ?? 0) > 0.5;
}

/** The nearest painted background under an element's text, as CSS; `null` where none is painted. */
export function groundOf(element: Element): string | null {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor } = getComputedStyle(at);
    if (lightnessOf(backgroundColor) !== null) return backgroundColor;
  }
  return null;
}

/**
 * How light a computed CSS colour looks, 0 (black) to 1 (white); `null` where it is (nearly) transparent or written in
 * a form unknown here. Computed colours are `rgb()`, `rgba()`, `color(srgb …)` or, as authored, `lab()` and its kin (CSS Color 4, 15).
 */
export function lightnessOf(colour: string): number | null {
  const rgb = rgbOf(colour);
  return rgb && greyOf(rgb);
}

/** A computed CSS colour; of `lab()` and its kin the grey that is as light. `null` as in `lightnessOf`. */
export function rgbOf(colour: string): Rgb | null {
  const [, form = "", parts = ""] = /^([a-z]+)\((.*)\)$/.exec(colour.trim()) ?? [];
  const numbers = parts
    .replace(/^srgb\s/, "")
    .split(/[\s,/]+/)
    .map(numberOf);
  const [first = Number.NaN, green = Number.NaN, blue = Number.NaN, alpha = 1] = numbers;
  if (Number.isNaN(first) || alpha < 0.5) return null;
  if (form === "rgb" || form === "rgba") return [first, green, blue];
  if (form === "color" && parts.startsWith("srgb ")) return [first * 255, green * 255, blue * 255];
  if (form === "lab" || form === "lch") return grey(first / 100);
  return form === "oklab" || form === "oklch" ? grey(first) : null;
}

function grey(lightness: number): Rgb {
  const value = lightness * 255;
  return [value, value, value];
}

function numberOf(part: string): number {
  return part === "none" ? 0 : Number.parseFloat(part);
}

/** Luma of Rec. 709 on gamma-coded values: near enough to what an eye calls light. */
function greyOf([red, green, blue]: Rgb): number {
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
