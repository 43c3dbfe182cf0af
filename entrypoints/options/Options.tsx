import { i18n } from "#i18n";
import { keepSetting, switchSite } from "../../lib/settings/keep-settings.ts";
import type { Settings } from "../../lib/settings/settings.ts";
import { useSettings } from "../tab-view/use-settings.ts";
import { KeySettings } from "./KeySettings.tsx";

/** What the reader may choose: how a page looks, which keys do what, where nothing is to be seen of us. */
export function Options() {
  const settings = useSettings();
  return (
    <main class="options">
      <h1>{i18n.t("options.title")}</h1>
      <section aria-labelledby="reading">
        <h2 id="reading">{i18n.t("options.reading")}</h2>
        <RailChoice rail={settings.rail} />
        <Flag name="pill" settings={settings} label="options.pill" />
        <Flag name="margins" settings={settings} label="options.margins" />
      </section>
      <section aria-labelledby="keys">
        <h2 id="keys">{i18n.t("keys.title")}</h2>
        <Flag name="keysOn" settings={settings} label="options.keysOn" />
        <KeySettings keys={settings.keys} />
      </section>
      <section aria-labelledby="sites">
        <h2 id="sites">{i18n.t("options.sites")}</h2>
        {settings.off.length === 0 && <p class="soft">{i18n.t("options.noSites")}</p>}
        <ul>
          {settings.off.map((host) => (
            <li key={host} class="option">
              <bdi>{host}</bdi>
              <button type="button" class="button" onClick={() => void switchSite(host, true)}>
                {i18n.t("options.switchOn", [host])}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}

function RailChoice({ rail }: Pick<Settings, "rail">) {
  return (
    <label class="option">
      {i18n.t("options.rail.label")}
      <select
        value={rail}
        onChange={(event) => void keepSetting("rail", event.currentTarget.value as Settings["rail"])}
      >
        <option value="right">{i18n.t("options.rail.right")}</option>
        <option value="left">{i18n.t("options.rail.left")}</option>
        <option value="off">{i18n.t("options.rail.off")}</option>
      </select>
    </label>
  );
}

interface FlagProps {
  readonly name: "pill" | "margins" | "keysOn";
  readonly settings: Settings;
  readonly label: "options.pill" | "options.margins" | "options.keysOn";
}

function Flag({ name, settings, label }: FlagProps) {
  return (
    <label class="option">
      {i18n.t(label)}
      <input
        type="checkbox"
        checked={settings[name]}
        onChange={(event) => void keepSetting(name, event.currentTarget.checked)}
      />
    </label>
  );
}
