/** A share of the longest bar, 0 to 1, as the custom property by which style sheets draw it; what is more than nothing is seen. */
export function shareStyle(share: number): Record<"--share", string> {
  return { "--share": String(share > 0 ? Math.max(share, LEAST) : 0) };
}

const LEAST = 0.02;
