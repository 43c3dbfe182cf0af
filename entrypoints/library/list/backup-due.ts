import type { Settings } from "../../../lib/settings/settings.ts";

const DAY = 24 * 60 * 60 * 1000;

/** Days after which a backup is made by itself, where the reader wants that. */
const AUTO_AFTER = 7;
/** Days after which the reader is reminded, and for which they can put it off. */
const REMIND_AFTER = 30;
const PUT_OFF_FOR = 7;
/** Fewer transcripts than these are found again sooner than a backup. */
const WORTH_IT = 5;

/**
 * Whether a backup is due at a moment (milliseconds). `auto`: it is made; `remind`: the reader is asked; `null`: neither. A
 * moment that lies in the future (a clock that went back) counts as now.
 */
export function backupDue(
  { backedUpAt, autoBackup, putOffAt }: Pick<Settings, "backedUpAt" | "autoBackup" | "putOffAt">,
  saved: number,
  now: number,
): "auto" | "remind" | null {
  if (saved === 0) return null;
  const days = daysSince(backedUpAt, now);
  if (autoBackup && days >= AUTO_AFTER) return "auto";
  const asks = saved >= WORTH_IT && days >= REMIND_AFTER && daysSince(putOffAt, now) >= PUT_OFF_FOR;
  return asks ? "remind" : null;
}

function daysSince(moment: string | null, now: number): number {
  const at = Date.parse(moment ?? "");
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : (now - at) / DAY;
}
