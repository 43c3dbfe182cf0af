import { useEffect, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { Library } from "../../lib/store/library.ts";
import { counted } from "../../lib/strings/words.ts";

/** What was just deleted, and how the first of it is called. */
export interface Deletion {
  /** At least one. */
  readonly ids: readonly string[];
  readonly title: string;
  /** Corrections that they have stay. */
  readonly keepsCorrections: boolean;
}

interface ToastProps {
  readonly library: Library;
  readonly deletion: Deletion | null;
  /** The toast is no longer wanted; `restored`: the deletion was taken back. */
  readonly onGone: (restored: boolean) => void;
}

/** Milliseconds that the toast stays; longer while it has the focus or the pointer. "Recently deleted" stays for days. */
const STAY = 12_000;

/** Says what was deleted, with "Undo". The region is always there, so that screen readers hear what comes into it. */
export function Toast({ library, deletion, onGone }: ToastProps) {
  const undo = useRef<HTMLButtonElement>(null);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (deletion) undo.current?.focus();
  }, [deletion]);
  useEffect(() => {
    if (!deletion || held) return;
    const timer = setTimeout(() => onGone(false), STAY);
    return () => clearTimeout(timer);
  }, [deletion, held]);
  const takeBack = async () => {
    if (!deletion) return;
    await Promise.all(deletion.ids.map((id) => library.restore(id)));
    onGone(true);
  };
  return (
    <div
      class="toast-place"
      role="status"
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
    >
      {deletion && (
        <div class="toast">
          <span>
            {deletion.ids.length === 1
              ? i18n.t("library.deleted", [deletion.title])
              : counted("library.deletedMany", deletion.ids.length)}{" "}
            {deletion.keepsCorrections && i18n.t("library.deletion.kept")}
          </span>
          <button ref={undo} type="button" class="button" onClick={takeBack}>
            {i18n.t("library.undo")}
          </button>
        </div>
      )}
    </div>
  );
}
