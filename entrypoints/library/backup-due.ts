import type { Settings } from "../../lib/settings/settings.ts";

const DAY = 24 * 60 * 60 * 1000;

/** Days after which a backup is made by itself, where the reader wants that. */
const AUTO_AFTER = 7;
/** Days after which the reader is reminded. */
const REMIND_AFTER = 30;
/** Fewer transcripts than these are found again sooner than a backup. */
const WORTH_IT = 5;

/**
 * Whether a backup is due at a moment (milliseconds). `auto`: it is made; `remind`: the reader is asked; `null`: neither. A
 * backup that lies in the future (a clock that went back) counts as made now.
 */
export function backupDue(
  { backedUpAt, autoBackup }: Pick<Settings, "backedUpAt" | "autoBackup">,
  saved: number,
  now: number,
): "auto" | "remind" | null {
  if (saved === 0) return null;
  const made = backedUpAt === null ? Number.NEGATIVE_INFINITY : Date.parse(backedUpAt);
  const days = (now - (Number.isNaN(made) ? Number.NEGATIVE_INFINITY : made)) / DAY;
  if (autoBackup && days >= AUTO_AFTER) return "auto";
  return saved >= WORTH_IT && days >= REMIND_AFTER ? "remind" : null;
}
