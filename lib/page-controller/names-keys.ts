import { browser } from "wxt/browser";
import { keepSetting } from "../settings/keep-settings.ts";
import type { Settings } from "../settings/settings.ts";

/** On so many pages a newcomer is told of keys. */
const FIRST_PAGES = 3;

/** Tells whether this page is one of the first on which keys are named: decided, and counted, when it is first asked for. */
export function createNamesKeys(settings: () => Pick<Settings, "pagesWithKeys">): () => boolean {
  let names: boolean | null = null;
  return () => {
    if (names !== null) return names;
    const { pagesWithKeys } = settings();
    names = pagesWithKeys < FIRST_PAGES;
    // What is read in a private window leaves no trace; an extension that is gone keeps nothing.
    if (names && !browser.extension?.inIncognitoContext)
      Promise.resolve(pagesWithKeys + 1)
        .then((count) => keepSetting("pagesWithKeys", count))
        .catch(() => {});
    return names;
  };
}
