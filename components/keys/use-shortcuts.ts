import { useEffect, useState } from "preact/hooks";
import type { Shortcut } from "../../lib/settings/commands.ts";
import { browserShortcuts } from "../../lib/strings/browser-shortcuts.ts";

/** The browser's own shortcuts for this extension; none until they are known. Extension pages only. */
export function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    let late = false;
    void browserShortcuts().then((found) => !late && setShortcuts(found));
    return () => {
      late = true;
    };
  }, []);
  return shortcuts;
}
