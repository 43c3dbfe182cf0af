import { i18n } from "#i18n";
import { useSettings } from "../../components/use-settings.ts";
import { keepSetting } from "../../lib/settings/keep-settings.ts";
import type { Settings } from "../../lib/settings/settings.ts";
import type { Library } from "../../lib/store/library.ts";
import { Data } from "./Data.tsx";
import { Flagged } from "./Flagged.tsx";
import { KeySettings } from "./KeySettings.tsx";
import { QuoteSettings } from "./QuoteSettings.tsx";
import { Sites } from "./Sites.tsx";

interface OptionsProps {
  readonly library: Library;
}

/** What the reader may choose: how a page looks, which keys do what, what is saved, where we are let in, what is kept. */
export function Options({ library }: OptionsProps) {
  const settings = useSettings();
  return (
    <main class="options">
      <header class="options-head">
        <h1>{i18n.t("options.title")}</h1>
        <a href="library.html">{i18n.t("library.title")}</a>
      </header>
      <section aria-labelledby="reading">
        <h2 id="reading">{i18n.t("options.reading")}</h2>
        <RailChoice rail={settings.rail} />
        <Flagged name="pill" settings={settings} label="options.pill" />
        <Flagged name="margins" settings={settings} label="options.margins" />
      </section>
      <section aria-labelledby="keys">
        <h2 id="keys">{i18n.t("keys.title")}</h2>
        <Flagged name="keysOn" settings={settings} label="options.keysOn" />
        <KeySettings keys={settings.keys} />
      </section>
      <QuoteSettings settings={settings} />
      <section aria-labelledby="saving">
        <h2 id="saving">{i18n.t("options.saving")}</h2>
        <Flagged name="saveAll" settings={settings} label="options.saveAll" />
      </section>
      <Sites settings={settings} />
      <Data library={library} settings={settings} />
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
