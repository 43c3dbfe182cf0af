import { useEffect, useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { Shortcut } from "../../lib/settings/commands.ts";
import { browserShortcuts } from "../../lib/wording/browser-shortcuts.ts";
import { KeyList } from "../keys/KeyList.tsx";
import { useSettings } from "../use-settings.ts";
import { openOptions } from "./open-options.ts";

/** Shows the keys of the page, the browser's own shortcuts, and the way to change them. */
export function KeysPane() {
  const { keys, keysOn } = useSettings();
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    let late = false;
    void browserShortcuts().then((found) => !late && setShortcuts(found));
    return () => {
      late = true;
    };
  }, []);
  return (
    <div class="tab-pane">
      <h2>{i18n.t("keys.title")}</h2>
      {!keysOn && <p>{i18n.t("keys.off")}</p>}
      <KeyList keys={keys} shortcuts={shortcuts} />
      <p>
        <button type="button" class="plain-button" onClick={() => void openOptions()}>
          {i18n.t("keys.change")}
        </button>
      </p>
    </div>
  );
}
