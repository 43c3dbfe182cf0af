import { browser } from "#imports";
import type { ContentSender } from "../../lib/messages/sender.ts";

/**
 * Opens the library for the page that asks for it, from a private window in a normal one: in Firefox a page of ours in a private
 * window has a library of its own.
 */
export async function openLibraryFor(_: unknown, { tab }: ContentSender): Promise<void> {
  const { incognito } = await browser.tabs.get(tab);
  const url = browser.runtime.getURL("/library.html");
  await (incognito ? browser.windows.create({ url, incognito: false }) : browser.tabs.create({ url }));
}
