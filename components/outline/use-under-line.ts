import type { RefObject } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { useItem } from "./use-item.ts";

/** What can stand under a line: why it says what it says, or what puts it right. */
export type UnderLineKind = "why" | "correct";

/** What stands under a line. */
interface Opened {
  readonly kind: UnderLineKind;
  readonly item: number;
  /** It takes the focus, so that it is read out and its keys are heard. */
  readonly focused: boolean;
}

/** Opens and closes what stands under a line, one at a time. `input`: the text box, which keeps the focus under a pointer. */
export function useUnderLine(input: RefObject<HTMLElement | null>, transcript: Transcript) {
  const id = useId();
  const [item, keep] = useItem(transcript);
  const [how, setHow] = useState<Omit<Opened, "item">>({ kind: "why", focused: false });
  const before = useRef<Element | null>(null);
  const open: Opened | null = item === null ? null : { ...how, item };
  const close = () => {
    const holder = focusBy(input.current);
    // What had the focus may be gone with what stood there.
    if (isIn(holder, id) || holder === null || holder === document.body)
      focusAgain(before.current, input.current);
    keep(null);
  };
  const toggle = (line: number, by: "pointer" | "keys", kind: UnderLineKind = "why") => {
    if (open?.item === line && open.kind === kind) return close();
    const holder = focusBy(input.current);
    if (!isIn(holder, id)) before.current = holder;
    keep(line);
    setHow({ kind, focused: by === "keys" || holder !== input.current });
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
