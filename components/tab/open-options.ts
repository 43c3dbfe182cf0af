import { browser } from "wxt/browser";

/** Opens the options, and leaves the popup. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}
