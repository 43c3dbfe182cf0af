import { i18n } from "#i18n";
import { browser } from "#imports";
import { askTab } from "../../lib/messages/ask-tab.ts";
import { QUOTE_ENTRY } from "../../lib/messages/quote-entry.ts";
import { httpsOrigins } from "../../lib/sites/granted-origins.ts";

/**
 * Offers a quote where the reader asks what can be done with selected words: on the sites that the browser lets us into, in
 * the reader (which hears the entry itself), and where a page was read because the reader wanted it (`offerQuotesAt`).
 */
export function offerQuoteMenu(failed: (error: unknown) => void): void {
  const offerAgain = () => {
    offerEverywhere().catch(failed);
  };
  // Browsers keep the menu over a restart; the pages that were read before it are gone.
  browser.runtime.onStartup.addListener(offerAgain);
  browser.permissions.onAdded.addListener(offerAgain);
  browser.permissions.onRemoved.addListener(offerAgain);
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === QUOTE_ENTRY && tab?.id !== undefined) void askTab(tab.id, "copyQuote");
  });
}

/** Creates the entry, on the pages that the browser lets us into. */
export async function createQuoteEntry(): Promise<void> {
  browser.contextMenus.create({
    id: QUOTE_ENTRY,
    title: i18n.t("copy.asQuote"),
    contexts: ["selection"],
    documentUrlPatterns: await allowedPatterns(),
  });
}

/** Offers quotes in the page of this tab, too, and its site's others, until the browser is closed. */
export async function offerQuotesAt(tab: number): Promise<void> {
  const { url } = await browser.tabs.get(tab);
  const { protocol, hostname } = new URL(url ?? "about:blank");
  if (!/^https?:$/u.test(protocol)) return;
  const origins = [...new Set([...(await readAnywayAt()), `${protocol}//${hostname}/*`])];
  await browser.storage.session.set({ [READ_ANYWAY]: origins });
  await offerEverywhere();
}

const READ_ANYWAY = "quotesOfferedAt";

async function readAnywayAt(): Promise<readonly string[]> {
  const { [READ_ANYWAY]: origins = [] } = await browser.storage.session.get<{ [READ_ANYWAY]?: string[] }>(
    READ_ANYWAY,
  );
  return origins;
}

async function offerEverywhere(): Promise<void> {
  const documentUrlPatterns = [...(await allowedPatterns()), ...(await readAnywayAt())];
  await browser.contextMenus.update(QUOTE_ENTRY, { documentUrlPatterns });
}

async function allowedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return [...httpsOrigins(origins), `${browser.runtime.getURL("/")}*`];
}
