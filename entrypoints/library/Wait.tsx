import { i18n } from "#i18n";

/** Says that something is being opened. Its style shows it only after a moment, so that nothing flashes. */
export function Wait() {
  return (
    <main class="alone wait">
      <p class="soft" role="status">
        {i18n.t("library.opening")}
      </p>
    </main>
  );
}
