import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { CorrectionResult, Corrector } from "../../lib/correct/corrector.ts";
import type { CorrectionRequest } from "../../lib/transcript/correction.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { CorrectMenu } from "../correct/CorrectMenu.tsx";
import { itemId } from "./TurnSection.tsx";

/** What is to be put right, and where that is asked. */
export interface CorrectingPlace {
  /** A turn or a gap, an index into the transcript's items. */
  readonly item: number;
  /** Letters and digits of its words before the one that begins another turn; absent where none is to begin in it. */
  readonly beginsAt?: number;
  /** What it stands by: a button, or where the selected words are. */
  readonly by: HTMLElement | DOMRect;
}

interface CorrectPopoverProps {
  readonly transcript: Transcript;
  readonly place: CorrectingPlace;
  readonly corrector: Corrector;
  readonly onClose: () => void;
  readonly onDone: (result: CorrectionResult, request: CorrectionRequest) => void;
}

/** Asks in place what is to be put right. Closed, the focus is where it was, or on the turn. */
export function CorrectPopover({ transcript, place, corrector, onClose, onDone }: CorrectPopoverProps) {
  const { item, beginsAt, by } = place;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const popover = box.current;
    if (!popover) return;
    popover.showPopover();
    const put = () => putBy(popover, by instanceof HTMLElement ? by.getBoundingClientRect() : by);
    put();
    const watch = new ResizeObserver(put);
    watch.observe(popover);
    return () => watch.disconnect();
  }, [place]);
  useEffect(
    () => () => {
      const holder = document.activeElement;
      if (holder && holder !== document.body && !box.current?.contains(holder)) return;
      const back = by instanceof HTMLElement && by.isConnected ? by : document.getElementById(itemId(item));
      back?.focus({ preventScroll: true });
    },
    [place],
  );
  return (
    <div
      ref={box}
      class="correct-popover"
      popover="auto"
      onToggle={(event) => event.newState === "closed" && onClose()}
    >
      <CorrectMenu
        {...{ transcript, item, corrector, onClose, onDone }}
        {...(beginsAt !== undefined && { beginsAt })}
      />
    </div>
  );
}

/** Puts it below what it stands by, and where there is no room as near to that as it fits. */
function putBy(popover: HTMLElement, { bottom, right }: DOMRect): void {
  const { offsetWidth, offsetHeight, style } = popover;
  const top = Math.min(bottom + GAP, innerHeight - offsetHeight - GAP);
  const left = Math.min(right - offsetWidth, document.documentElement.clientWidth - offsetWidth - GAP);
  style.top = `${Math.max(GAP, top)}px`;
  style.left = `${Math.max(GAP, left)}px`;
}

/** Pixels between the menu and what it stands by. */
const GAP = 4;
