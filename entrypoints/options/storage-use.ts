/** What the browser keeps for us, and what room it sees. */
export interface StorageUse {
  /** Bytes. */
  readonly used: number;
  /** Bytes that are left to us; browsers round it. */
  readonly left: number;
  /** Whether the browser has promised not to clear it by itself when the disk is full. */
  readonly persistent: boolean;
}

/** What is used and left now; `null` where the browser does not tell. */
export async function storageUse(): Promise<StorageUse | null> {
  try {
    const [{ usage, quota }, persistent] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    if (usage === undefined || quota === undefined) return null;
    return { used: usage, left: Math.max(quota - usage, 0), persistent };
  } catch {
    return null;
  }
}

/** Bytes as people read them: "12.4 MB". */
export function showBytes(bytes: number, locale: string | undefined): string {
  const at = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
  const unit = UNITS[at] ?? "byte";
  const digits = at === 0 ? 0 : 1;
  return new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: digits }).format(
    bytes / 1000 ** at,
  );
}

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;
