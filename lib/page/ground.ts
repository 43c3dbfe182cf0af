import { parentOf } from "../extract/dom.ts";

/** Whether an element's text stands on a dark ground: the nearest painted background tells, else the colour of the text. */
export function isOnDark(element: Element): boolean {
  const window = element.ownerDocument.defaultView;
  if (!window) return false;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const ground = lightnessOf(window.getComputedStyle(at).backgroundColor);
    if (ground !== null) return ground < 0.5;
  }
  return (lightnessOf(window.getComputedStyle(element).color) ?? 0) > 0.5;
}

/**
 * How light a computed CSS colour looks, 0 (black) to 1 (white); `null` where it is (nearly) transparent or written in
 * a form unknown here. Computed colours are `rgb()`, `rgba()`, `color(srgb …)` or, as authored, `lab()` and its kin (CSS Color 4, 15).
 */
export function lightnessOf(colour: string): number | null {
  const [, form = "", parts = ""] = /^([a-z]+)\((.*)\)$/.exec(colour.trim()) ?? [];
  const numbers = parts
    .replace(/^srgb\s/, "")
    .split(/[\s,/]+/)
    .map(numberOf);
  const [first = Number.NaN, green = Number.NaN, blue = Number.NaN, alpha = 1] = numbers;
  if (Number.isNaN(first) || alpha < 0.5) return null;
  if (form === "rgb" || form === "rgba") return greyOf(first / 255, green / 255, blue / 255);
  if (form === "color" && parts.startsWith("srgb ")) return greyOf(first, green, blue);
  if (form === "lab" || form === "lch") return first / 100;
  return form === "oklab" || form === "oklch" ? first : null;
}

function numberOf(part: string): number {
  return part === "none" ? 0 : Number.parseFloat(part);
}

/** Luma of Rec. 709 on gamma-coded values: near enough to what an eye calls light. */
function greyOf(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
