import { browser } from "wxt/browser";

/**
 * Asks the browser for these match patterns, in the reader's own press; false where they, or the browser, refuse. Nothing
 * may be awaited before it: browsers ask only while a press is being handled.
 */
export function requestAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] }).catch((error: unknown) => {
    console.error(error);
    return false;
  });
}
