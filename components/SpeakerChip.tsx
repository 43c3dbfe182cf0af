import "./speaker-chip.css";
import { initialsOf } from "../lib/strings/speaker-name.ts";
import type { Hue } from "../lib/transcript/palette.ts";
import { hueStyle } from "./hue-style.ts";

interface SpeakerChipProps {
  /** Name or role; `null` for a speaker who cannot be told from others. */
  readonly name: string | null;
  readonly hue: Hue;
  readonly small?: boolean;
}

/** A speaker's initials on their hue. Silent: the name always stands beside it. */
export function SpeakerChip({ name, hue, small = false }: SpeakerChipProps) {
  return (
    <span
      class="speaker-chip"
      data-small={small || undefined}
      data-unknown={name === null || undefined}
      style={hueStyle(hue)}
      aria-hidden="true"
    >
      {initialsOf(name)}
    </span>
  );
}
