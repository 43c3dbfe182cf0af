/** A line of the bench: what was measured, for each size of page or once. */
export interface Row {
  readonly what: string;
  readonly figures: readonly number[];
  readonly unit: string;
  /** The budget, in the same unit. */
  readonly limit?: number;
}

/** The middle one of some figures. */
export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}
