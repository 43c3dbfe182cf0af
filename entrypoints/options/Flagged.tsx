import { i18n } from "#i18n";
import { keepSetting } from "../../lib/settings/keep-settings.ts";
import type { Flag, Settings } from "../../lib/settings/settings.ts";
import type { PlainKey } from "../../lib/strings/words.ts";

interface FlaggedProps {
  readonly name: Flag;
  readonly settings: Settings;
  readonly label: PlainKey;
}

/** A setting that is on or off. */
export function Flagged({ name, settings, label }: FlaggedProps) {
  return (
    <label class="option">
      <span>{i18n.t(label)}</span>
      <input
        type="checkbox"
        checked={settings[name]}
        onChange={(event) => void keepSetting(name, event.currentTarget.checked)}
      />
    </label>
  );
}
