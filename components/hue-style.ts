import { coloursOf, type Hue } from "../lib/transcript/palette.ts";

/** A hue as the custom properties `--hue-ink` and `--hue-tint`, right on either theme. */
export function hueStyle(hue: Hue): Record<"--hue-ink" | "--hue-tint", string> {
  const { light, dark } = coloursOf(hue);
  return {
    "--hue-ink": `light-dark(${light.ink}, ${dark.ink})`,
    "--hue-tint": `light-dark(${light.tint}, ${dark.tint})`,
  };
}
