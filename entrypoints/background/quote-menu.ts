import { i18n } from "#i18n";
import { browser } from "#imports";
import { askTab } from "../../lib/messages/ask-tab.ts";
import { QUOTE_ENTRY } from "../../lib/messages/quote-entry.ts";
import { originsOf } from "../../lib/sites/origins.ts";
import { SITES } from "../../lib/sites/sites.ts";

/**
 * Offers a quote where the reader asks what can be done with selected words: on the sites whose transcripts we know, in the
 * reader (which hears the entry itself), and where a page was read because the reader wanted it (`offerQuotesAt`).
 */
export function offerQuoteMenu(): void {
  browser.runtime.onInstalled.addListener(async () => {
    // An update finds it there.
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: QUOTE_ENTRY,
      title: i18n.t("copy.asQuote"),
      contexts: ["selection"],
      documentUrlPatterns: known(),
    });
  });
  // Browsers keep the menu over a restart; the pages that were read before it are gone.
  browser.runtime.onStartup.addListener(() => offerAt(known()));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === QUOTE_ENTRY && tab?.id !== undefined) void askTab(tab.id, "copyQuote");
  });
}

/** Offers quotes in the page of this tab, too, and its site's others, until the browser is closed. */
export async function offerQuotesAt(tab: number): Promise<void> {
  const { url } = await browser.tabs.get(tab);
  const { protocol, hostname } = new URL(url ?? "about:blank");
  if (!/^https?:$/u.test(protocol)) return;
  const { [READ_ANYWAY]: before = [] } = await browser.storage.session.get<{ [READ_ANYWAY]?: string[] }>(
    READ_ANYWAY,
  );
  const origins = [...new Set([...before, `${protocol}//${hostname}/*`])];
  await browser.storage.session.set({ [READ_ANYWAY]: origins });
  await offerAt([...known(), ...origins]);
}

const READ_ANYWAY = "quotesOfferedAt";

async function offerAt(documentUrlPatterns: string[]): Promise<void> {
  await browser.contextMenus.update(QUOTE_ENTRY, { documentUrlPatterns });
}

function known(): string[] {
  return [...SITES.flatMap(originsOf), `${browser.runtime.getURL("/")}*`];
}
