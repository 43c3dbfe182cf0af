import { browser } from "#imports";
import type { ContentSender } from "../../lib/messages/sender.ts";
import { openLibrary } from "../../lib/open-library.ts";

/** Opens the library for the page that asks for it. */
export async function openLibraryFor(_: unknown, { tab }: ContentSender): Promise<void> {
  const { incognito } = await browser.tabs.get(tab);
  await openLibrary({ view: "list" }, incognito);
}
