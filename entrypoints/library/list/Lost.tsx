import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import { showMoment } from "../../../lib/strings/show-moment.ts";

interface LostProps {
  /** When the library was last known to hold something, ISO 8601 with time. */
  readonly on: string;
  readonly onDismiss: () => void;
}

/** The library is empty although nobody emptied it: says so, and what brings it back. */
export function Lost({ on, onDismiss }: LostProps) {
  return (
    <section class="empty" data-kind="lost" role="alert">
      <h2>{i18n.t("library.lost.title")}</h2>
      <p>{i18n.t("library.lost.text", [showMoment(on)])}</p>
      <p class="acts">
        <button
          type="button"
          class="button"
          data-kind="primary"
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          {i18n.t("library.lost.backup")}
        </button>
        <button type="button" class="plain-button" onClick={onDismiss}>
          {i18n.t("library.lost.dismiss")}
        </button>
      </p>
    </section>
  );
}
