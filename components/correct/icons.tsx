import "./correct-icon.css";

/** Marks what the reader put right. Silent: words stand beside it. */
export function Pencil() {
  return (
    <svg class="correct-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="m3 13 .8-3L11 2.800a1 1 0 0 1 1.5 0l.7.700a1 1 0 0 1 0 1.500L6 12.2 3 13Z" />
    </svg>
  );
}

/** Two lines that become one. */
export function JoinIcon() {
  return (
    <svg class="correct-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3 3h10M3 13h10M8 4.500v7M5.5 9 8 11.5 10.5 9" />
    </svg>
  );
}

/** A cross: what is not so. */
export function NoLabelIcon() {
  return (
    <svg class="correct-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="m4 4 8 8m0-8-8 8" />
    </svg>
  );
}

/** Two links of a chain. */
export function LinkIcon() {
  return (
    <svg class="correct-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M6.5 9.500a2.5 2.5 0 0 0 3.5 0l2.5-2.500A2.5 2.5 0 0 0 9 3.500l-1 1M9.5 6.500a2.5 2.5 0 0 0-3.5 0L3.5 9A2.5 2.5 0 0 0 7 12.500l1-1" />
    </svg>
  );
}
