import { useEffect, useState } from "preact/hooks";
import type { Shortcut } from "../../lib/settings/commands.ts";

/** The browser's own shortcuts for this extension, as `ask` finds them; none until they are known, and none for `null`. */
export function useShortcuts(ask: (() => Promise<readonly Shortcut[]>) | null): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    let late = false;
    void ask?.().then((found) => !late && setShortcuts(found));
    return () => {
      late = true;
    };
  }, [ask]);
  return shortcuts;
}
