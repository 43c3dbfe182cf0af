/** What the entry "Copy as a quote" of the browser's own menu is called among the extension's contexts. */
export const QUOTE_ENTRY = "copy-as-quote";
