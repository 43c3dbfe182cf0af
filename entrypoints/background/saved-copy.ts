import { browser } from "wxt/browser";
import type { SavedCopy } from "../../lib/messages/protocol.ts";
import { requestedAddresses } from "../../lib/sites/requested-addresses.ts";
import { withLibrary } from "./with-library.ts";

/** Finds what is saved of the page that a tab was asked for; `null` for nothing, or where the browser hides the tab's address. */
export async function savedCopyOfTab(tab: number): Promise<SavedCopy | null> {
  const url = await browser.tabs.get(tab).then(
    (found) => found.url,
    () => undefined,
  );
  const addresses = url === undefined ? [] : requestedAddresses(url);
  if (addresses.length === 0) return null;
  return withLibrary(async (library) => {
    for (const address of addresses) {
      const copy = await library.savedCopy(address);
      if (copy) return copy;
    }
    return null;
  });
}
