import { observeWindowOffset, observeWindowRect, Virtualizer, windowScroll } from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useLayoutEffect, useReducer, useState } from "preact/hooks";

/** The lines of a long list that stand in the window now, and where. */
export interface Windowed {
  /** The height of all lines, in pixels. */
  readonly height: number;
  /** `top`: from the list's top, in pixels. */
  readonly lines: readonly { readonly index: number; readonly top: number }[];
  /** Measures a line that was drawn (`data-index`). */
  readonly measure: (line: HTMLElement | null) => void;
}

/** Pixels of a line before it is measured. */
const ESTIMATE = 140;

/** Windows a list of `count` lines that the page scrolls. `keyOf` names a line, whose measured height is kept by it. */
export function useWindowed(
  list: RefObject<HTMLElement | null>,
  count: number,
  keyOf: (index: number) => string,
): Windowed {
  const [, draw] = useReducer((round: number) => round + 1, 0);
  const options = {
    count,
    getItemKey: keyOf,
    getScrollElement: () => window,
    estimateSize: () => ESTIMATE,
    overscan: 6,
    scrollMargin: list.current ? list.current.getBoundingClientRect().top + scrollY : 0,
    initialOffset: () => scrollY,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    onChange: () => draw(0),
  };
  const [virtual] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), []);
  useLayoutEffect(() => virtual._willUpdate());
  return {
    height: virtual.getTotalSize(),
    lines: virtual
      .getVirtualItems()
      .map(({ index, start }) => ({ index, top: start - virtual.options.scrollMargin })),
    measure: virtual.measureElement,
  };
}
