import "./share-bar.css";

interface ShareBarProps {
  /** Of all words spoken, 0 to 1. */
  readonly share: number;
}

/** A share of the words as a bar in the hue of its surroundings. Silent: the number stands beside it. */
export function ShareBar({ share }: ShareBarProps) {
  const length = Math.min(1, Math.max(0, share));
  return (
    <span class="share-bar" aria-hidden="true">
      <span class="share-bar-part" style={{ inlineSize: `${(length * 100).toFixed(2)}%` }} />
    </span>
  );
}
