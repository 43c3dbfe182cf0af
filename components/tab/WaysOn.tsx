import { i18n } from "#i18n";
import { openLibraryPage } from "./open-library-page.ts";
import { openOptions } from "./open-options.ts";

/** Leads on from a page that has no outline to show: to the library, what was quoted, and the options with their keys. */
export function WaysOn({ isPrivate }: { readonly isPrivate: boolean }) {
  return (
    <nav class="ways-on" aria-label={i18n.t("extName")}>
      <button
        type="button"
        class="plain-button"
        onClick={() => void openLibraryPage({ view: "list" }, isPrivate)}
      >
        {i18n.t(isPrivate ? "tab.openLibraryNormal" : "tab.openLibrary")}
      </button>
      <button
        type="button"
        class="plain-button"
        onClick={() => void openLibraryPage({ view: "quotes" }, isPrivate)}
      >
        {i18n.t("quotes.title")}
      </button>
      <button type="button" class="plain-button" onClick={() => void openOptions()}>
        {i18n.t("options.title")}
      </button>
    </nav>
  );
}
