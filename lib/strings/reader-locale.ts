import { i18n } from "#i18n";

/** Returns the locale for dates, numbers and lists: that of the words around them, whatever the browser's own is. */
export function readerLocale(): string {
  return i18n.t("locale");
}
