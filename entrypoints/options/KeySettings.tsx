import { useState } from "preact/hooks";
import { i18n } from "#i18n";
import { commandWords, ShortcutList } from "../../components/keys/KeyList.tsx";
import { useShortcuts } from "../../components/keys/use-shortcuts.ts";
import { COMMANDS, type Command, type Keys, keyOf, showKey } from "../../lib/settings/commands.ts";
import { keepKey, resetKeys } from "../../lib/settings/keep-settings.ts";
import { browserShortcuts } from "../../lib/strings/browser-shortcuts.ts";

interface KeySettingsProps {
  readonly keys: Keys;
}

/** Changes the key of each command, or switches it off. */
export function KeySettings({ keys }: KeySettingsProps) {
  const [taken, setTaken] = useState<string | null>(null);
  const shortcuts = useShortcuts(browserShortcuts);
  const change = (command: Command, key: string) => {
    const other = COMMANDS.find((one) => one !== command && keys[one] === key);
    setTaken(other ? i18n.t("options.taken", [showKey(key), commandWords(other)]) : null);
    if (!other) void keepKey(command, key);
  };
  return (
    <>
      <p class="soft">{i18n.t("options.keysHow")}</p>
      <p class="alarm" role="alert">
        {taken}
      </p>
      {COMMANDS.map((command) => (
        <div key={command} class="option">
          <span id={`name-${command}`}>{commandWords(command)}</span>
          <span class="option-key">
            <KeyBox command={command} value={keys[command]} onKey={(key) => change(command, key)} />
            <button
              type="button"
              class="plain-button"
              aria-label={i18n.t("options.noKeyFor", [commandWords(command)])}
              disabled={keys[command] === null}
              onClick={() => void keepKey(command, null)}
            >
              {i18n.t("options.noKey")}
            </button>
          </span>
        </div>
      ))}
      <button type="button" class="button" onClick={() => void resetKeys(COMMANDS)}>
        {i18n.t("options.resetKeys")}
      </button>
      {shortcuts.length > 0 && (
        <div class="option-shortcuts">
          <h3>{i18n.t("keys.everywhere")}</h3>
          <ShortcutList shortcuts={shortcuts} />
        </div>
      )}
    </>
  );
}

interface KeyBoxProps {
  readonly command: Command;
  readonly value: string | null;
  readonly onKey: (key: string) => void;
}

/** Takes the next key that is pressed in it; Tab and the arrows stay the browser's. */
function KeyBox({ command, value, onKey }: KeyBoxProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const key = keyOf(event);
    if (key === null) return;
    event.preventDefault();
    onKey(key);
  };
  return (
    <input
      class="key-box"
      type="text"
      readOnly
      aria-labelledby={`name-${command}`}
      value={value === null ? i18n.t("keys.none") : showKey(value)}
      onKeyDown={onKeyDown}
    />
  );
}
