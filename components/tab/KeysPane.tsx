import { i18n } from "#i18n";
import { browserShortcuts } from "../../lib/strings/browser-shortcuts.ts";
import { KeyList } from "../keys/KeyList.tsx";
import { useShortcuts } from "../keys/use-shortcuts.ts";
import { useSettings } from "../use-settings.ts";
import { openOptions } from "./open-options.ts";

/** Shows the keys of the page, the browser's own shortcuts, and the way to change them. */
export function KeysPane() {
  const { keys, keysOn } = useSettings();
  const shortcuts = useShortcuts(browserShortcuts);
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
