import type { Speaker, SpeakerId } from "./speaker.ts";

/** A hue's number, or `null`: the neutral ink of voices nobody can tell apart. */
export type Hue = number | null;

/** One hue on one theme, as hexadecimal sRGB. */
export interface Shade {
  /** For type, bars and chips: at least 4.5 to 1 on the theme's surface and on the tint. */
  readonly ink: string;
  /** For the ground behind words, which stay legible on it. */
  readonly tint: string;
}

/** One hue on both themes. */
export interface Colours {
  readonly light: Shade;
  readonly dark: Shade;
}

/** The grounds that the shades are made for: no surface of ours is darker on the light theme, or lighter on the dark one. */
export const GROUNDS = { light: "#f6f5f1", dark: "#1f2125" } as const;

/**
 * Found by search: the eight inks whose smallest difference (OKLab) is largest to the eye and as protanopes,
 * deuteranopes and tritanopes see them (Machado, Oliveira and Fernandes 2009), within the contrast of WCAG AA.
 */
export const PALETTE: readonly Colours[] = [
  { light: { ink: "#171f83", tint: "#e4e5f2" }, dark: { ink: "#7fbdfa", tint: "#2c3b4b" } },
  { light: { ink: "#79431d", tint: "#f1eae5" }, dark: { ink: "#fcb257", tint: "#473a2d" } },
  { light: { ink: "#1d765b", tint: "#e5f0ed" }, dark: { ink: "#b6ddaf", tint: "#37423c" } },
  { light: { ink: "#9d4099", tint: "#f5eaf5" }, dark: { ink: "#d181a9", tint: "#382c34" } },
  { light: { ink: "#6d061c", tint: "#f0e3e6" }, dark: { ink: "#ef803d", tint: "#443229" } },
  { light: { ink: "#025665", tint: "#e2ecee" }, dark: { ink: "#55e4ef", tint: "#284247" } },
  { light: { ink: "#462159", tint: "#ebe6ed" }, dark: { ink: "#a18de9", tint: "#2e2c44" } },
  { light: { ink: "#7c670e", tint: "#f1efe4" }, dark: { ink: "#bdb48f", tint: "#393936" } },
];

/** The neutral ink of voices nobody can tell apart. */
export const NEUTRAL: Colours = {
  light: { ink: "#57595f", tint: "#ececec" },
  dark: { ink: "#b4b6bc", tint: "#37393d" },
};

/** How many hues there are before they repeat; initials and names always stand beside them. */
export const HUES = PALETTE.length;

/** A hue's colours. */
export function coloursOf(hue: Hue): Colours {
  return hue === null ? NEUTRAL : (PALETTE[hue % HUES] ?? NEUTRAL);
}

/** One hue a speaker, named or known by role, in order of first turn; anonymous askers share the neutral ink. */
export function huesOf(speakers: readonly Speaker[]): ReadonlyMap<SpeakerId, Hue> {
  let next = 0;
  return new Map(
    speakers.map((speaker) => {
      const anonymous = speaker.name === null && speaker.role === null;
      return [speaker.id, anonymous ? null : next++ % HUES];
    }),
  );
}
