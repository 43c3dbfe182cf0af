import { i18n } from "#i18n";
import { switchSite } from "../../lib/settings/keep-settings.ts";
import { useSettings } from "../use-settings.ts";

interface HighlightingSwitchProps {
  /** The address of the page; `null` for one without. */
  readonly address: string | null;
  /** A sign in the head, or words in a menu. */
  readonly as: "sign" | "words";
}

/** Switches highlighting, rail and keys on a page's site on and off. Nothing for a page without an address. */
export function HighlightingSwitch({ address, as }: HighlightingSwitchProps) {
  const { off } = useSettings();
  const host = address === null ? null : (URL.parse(address)?.host ?? null);
  if (host === null) return null;
  const isOn = !off.includes(host);
  const hint = i18n.t("tab.coloursHint", [host]);
  if (as === "words") {
    return (
      <label title={hint}>
        {i18n.t("tab.highlighting")}
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => void switchSite(host, event.currentTarget.checked)}
        />
      </label>
    );
  }
  return (
    <button
      type="button"
      class="icon-button"
      aria-pressed={isOn}
      aria-label={i18n.t("tab.highlighting")}
      title={hint}
      onClick={() => void switchSite(host, !isOn)}
    >
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="m9.5 2.5 4 4-6 6h-4v-4z" />
        <path d="M3 15h10" />
      </svg>
    </button>
  );
}
