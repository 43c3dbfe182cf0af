import { i18n } from "#i18n";
import { switchSite } from "../../lib/settings/keep-settings.ts";
import { openBeside } from "./open-beside.ts";
import type { Surface } from "./TabView.tsx";
import { useSettings } from "./use-settings.ts";

interface PageControlsProps {
  readonly surface: Surface;
  readonly address: string | null;
}

/** What can be done to the page as a whole: the outline put beside it, its highlighting switched on and off. */
export function PageControls({ surface, address }: PageControlsProps) {
  const { off } = useSettings();
  const host = address === null ? null : (URL.parse(address)?.host ?? null);
  return (
    <div class="page-controls">
      {host !== null && (
        <label title={i18n.t("tab.coloursHint", [host])}>
          <input
            type="checkbox"
            checked={!off.includes(host)}
            onChange={(event) => void switchSite(host, event.currentTarget.checked)}
          />
          {i18n.t("tab.colours")}
        </label>
      )}
      {surface === "popup" && (
        <button type="button" class="plain-button" onClick={() => void openBeside()}>
          {i18n.t(import.meta.env.FIREFOX ? "tab.sidebar" : "tab.beside")}
        </button>
      )}
    </div>
  );
}
