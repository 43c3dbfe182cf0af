import { browser } from "wxt/browser";
import { i18n } from "#i18n";

/** The locale for dates and numbers: the reader's own where it goes with the language of the words around them. */
export function readerLocale(): string {
  const words = i18n.t("locale");
  const own = browser.i18n.getUILanguage();
  return own.split("-")[0] === words.split("-")[0] ? own : words;
}
