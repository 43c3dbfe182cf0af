import type { RefObject } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import type { OnExplain } from "./use-outline.ts";

/** A line that is explained. */
interface OpenWhy {
  readonly item: number;
  /** The explanation takes the focus, so that it is read out and its keys are heard. */
  readonly focused: boolean;
}

/** Opens and closes the explanation of a line, one at a time. `input`: the text box, which keeps the focus under a pointer. */
export function useWhy(input: RefObject<HTMLElement | null>) {
  const id = useId();
  const [open, setOpen] = useState<OpenWhy | null>(null);
  const before = useRef<Element | null>(null);
  const close = () => {
    if (isIn(focusBy(input.current), id)) focusAgain(before.current, input.current);
    setOpen(null);
  };
  const toggle: OnExplain = (item, by) => {
    if (open?.item === item) return close();
    const holder = focusBy(input.current);
    if (!isIn(holder, id)) before.current = holder;
    setOpen({ item, focused: by === "keys" || holder !== input.current });
  };
  /** Whether a key closed it. */
  const press = (event: KeyboardEvent): boolean => {
    if (open === null || event.key !== "Escape" || event.isComposing) return false;
    close();
    return true;
  };
  return { id, open, toggle, close, press };
}

/** What has the focus, in the document or in the shadow in which an element stands. */
function focusBy(element: Element | null): Element | null {
  const root = element?.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
}

function isIn(holder: Element | null, id: string): boolean {
  return holder?.closest(`#${CSS.escape(id)}`) != null;
}

function focusAgain(before: Element | null, input: HTMLElement | null): void {
  const back =
    before instanceof HTMLElement && before.isConnected && before !== document.body ? before : input;
  back?.focus({ preventScroll: true });
}
