import type { ComponentChildren } from "preact";

interface IconButtonProps {
  /** Its name, and its tooltip. */
  readonly label: string;
  readonly onPress: () => void;
  /** The sign that is seen. */
  readonly children: ComponentChildren;
}

/** A button of one sign, named for those who do not see it or do not know it. */
export function IconButton({ label, onPress, children }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onPress}>
      {children}
    </button>
  );
}
