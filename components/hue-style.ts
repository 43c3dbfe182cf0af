import { coloursOf, type Hue } from "../lib/transcript/palette.ts";
import { customProperty } from "./custom-property.ts";

/** A hue as the custom properties `--hue-ink` and `--hue-tint`, right on either theme. */
export function hueStyle(hue: Hue): Readonly<Record<`--${string}`, string>> {
  const { light, dark } = coloursOf(hue);
  return {
    [customProperty("hue-ink")]: `light-dark(${light.ink}, ${dark.ink})`,
    [customProperty("hue-tint")]: `light-dark(${light.tint}, ${dark.tint})`,
  };
}
