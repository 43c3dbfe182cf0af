import "./menu.css";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface MenuProps {
  /** What opens it, in words. */
  readonly label: string;
  /** Shown instead of the words, which are then its name and its tooltip. */
  readonly sign?: ComponentChildren;
  /** Open, it lies over what stands above it, and goes with the next press beside it; else what follows makes room. */
  readonly floating?: boolean;
  readonly onOpen?: () => void;
  /** What it holds; `close` takes it away. */
  readonly children: (close: () => void) => ComponentChildren;
}

/** A press that opens some more things to press. */
export function Menu({ label, sign, floating = false, onOpen, children }: MenuProps) {
  const box = useRef<HTMLDetailsElement>(null);
  const close = () => box.current?.removeAttribute("open");
  useEffect(() => {
    if (!floating) return;
    const end = new AbortController();
    const closeBeside = ({ target }: Event) => {
      if (!(target instanceof Node && box.current?.contains(target))) close();
    };
    document.addEventListener("pointerdown", closeBeside, { signal: end.signal });
    document.addEventListener("focusin", closeBeside, { signal: end.signal });
    return () => end.abort();
  }, [floating]);
  return (
    <details
      ref={box}
      class="menu"
      data-floating={floating || undefined}
      onToggle={(event) => event.currentTarget.open && onOpen?.()}
      onKeyDown={closeOnEscape}
    >
      <summary
        class={sign === undefined ? "button" : "icon-button"}
        aria-label={sign === undefined ? undefined : label}
        title={sign === undefined ? undefined : label}
      >
        {sign ?? label}
      </summary>
      <div class="menu-body">{children(close)}</div>
    </details>
  );
}

/** Escape closes what it stands in, and nothing more: a popup would go with it. */
function closeOnEscape(event: KeyboardEvent): void {
  const menu = event.currentTarget;
  if (event.key !== "Escape" || !(menu instanceof HTMLDetailsElement) || !menu.open) return;
  event.preventDefault();
  event.stopPropagation();
  menu.open = false;
  menu.querySelector("summary")?.focus();
}
