import "./under-line.css";
import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

interface UnderLineProps {
  readonly list: RefObject<HTMLElement | null>;
  /** The id of the line. */
  readonly line: string;
  readonly children: ComponentChildren;
}

/**
 * Stands under a line of the outline, which makes room for it. It is seen there and is no part of the list: a list box may hold
 * lines only, and nothing that takes the focus.
 */
export function UnderLine({ list, line, children }: UnderLineProps) {
  const box = useRef<HTMLDivElement>(null);
  // After every rendering: what stands above the line may have come or gone.
  useLayoutEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`#${CSS.escape(line)}`);
    if (!row || !box.current) return;
    const stop = keepUnder(row, box.current);
    return () => {
      stop();
      row.style.paddingBlockEnd = "";
    };
  });
  useEffect(() => box.current?.scrollIntoView({ block: "nearest" }), [line]);
  return (
    <div ref={box} class="under-line">
      {children}
    </div>
  );
}

/** Pixels between the line's words and what stands under them, and below it. */
const GAP = 6;

function keepUnder(row: HTMLElement, box: HTMLElement): () => void {
  const place = () => {
    const height = box.offsetHeight;
    row.style.paddingBlockEnd = `${height + 2 * GAP}px`;
    const frame = box.offsetParent?.getBoundingClientRect().top ?? 0;
    box.style.insetBlockStart = `${row.getBoundingClientRect().bottom - frame - height - GAP}px`;
  };
  place();
  // A narrower window makes it higher; its own size is all that is watched, so that placing it never calls for placing it again.
  const sizes = new ResizeObserver(place);
  sizes.observe(box);
  return () => sizes.disconnect();
}
