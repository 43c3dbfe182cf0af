import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { i18n } from "#i18n";
import type { TurnCopier } from "../quote/turn-copier.ts";

interface TurnMenuProps {
  /** The button that it belongs to. */
  readonly button: HTMLElement;
  readonly copier: TurnCopier;
  readonly onAct: (act: (item: number) => unknown) => void;
  readonly onClose: () => void;
  /** What else can be done with the turn. */
  readonly children?: ComponentChildren;
}

/** What can be taken of a turn. */
export function TurnMenu({ button, copier, onAct, onClose, children }: TurnMenuProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { bottom, right } = button.getBoundingClientRect();
    const menu = box.current;
    if (!menu) return;
    menu.showPopover();
    const top = Math.min(bottom + GAP, innerHeight - menu.offsetHeight - GAP);
    menu.style.top = `${Math.max(GAP, top)}px`;
    menu.style.left = `${Math.max(GAP, right - menu.offsetWidth)}px`;
    menu.querySelector("button")?.focus();
    button.setAttribute("aria-expanded", "true");
    return () => button.setAttribute("aria-expanded", "false");
  }, [button]);
  const { quote, link } = copier;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a popover of buttons, no set of fields
    <div
      ref={box}
      class="turn-menu"
      popover="auto"
      role="group"
      aria-label={i18n.t("copy.menu")}
      onToggle={(event) => event.newState === "closed" && onClose()}
    >
      <button type="button" onClick={() => onAct(quote)}>
        {i18n.t("copy.asQuote")}
      </button>
      {link && (
        <button type="button" onClick={() => onAct(link)}>
          {i18n.t("copy.link")}
        </button>
      )}
      {children}
    </div>
  );
}

/** Pixels between the menu and what it stands by. */
const GAP = 4;
