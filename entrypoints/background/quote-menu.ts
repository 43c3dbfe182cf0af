import { i18n } from "#i18n";
import { browser } from "#imports";
import { originsOf } from "../../lib/detect/origins.ts";
import { SITES } from "../../lib/detect/sites.ts";
import { askTab } from "../../lib/messages/ask-tab.ts";

const QUOTE = "copy-as-quote";

/** Offers a quote where the reader asks what can be done with selected words, on the sites whose transcripts we know. */
export function offerQuoteMenu(): void {
  browser.runtime.onInstalled.addListener(async () => {
    // An update finds it there.
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: QUOTE,
      title: i18n.t("copy.asQuote"),
      contexts: ["selection"],
      documentUrlPatterns: SITES.flatMap(originsOf),
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === QUOTE && tab?.id !== undefined) void askTab(tab.id, "copyQuote");
  });
}
