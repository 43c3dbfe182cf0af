/** What adds less to a decision carries nothing; more than so many tell the reader no more. */
const CARRYING = 0.3;
const MOST_REASONS = 4;

/** Returns the reasons that carried a decision, weightiest first. `leads`: by how much each puts it ahead of the next best. */
export function weightiest<Reason>(leads: Iterable<readonly [Reason, number]>): readonly Reason[] {
  return [...leads]
    .filter(([, lead]) => lead >= CARRYING)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_REASONS)
    .map(([reason]) => reason);
}
