import { browser } from "wxt/browser";

/** Under which name it is kept, apart from the library itself, that there was something in it, and when. */
const HELD = "library:held";

// Where the browser keeps nothing, not even this, there is nothing to miss.

/** Remembers that the library holds something now. */
export async function rememberContent(): Promise<void> {
  await browser.storage.local.set({ [HELD]: new Date().toISOString() }).catch(() => {});
}

/** The reader emptied the library, or knows that it is empty. */
export async function forgetContent(): Promise<void> {
  await browser.storage.local.remove(HELD).catch(() => {});
}

/** When the library was last known to hold something, ISO 8601 with time, UTC; `null` where it need not. */
export async function lastKnownContent(): Promise<string | null> {
  const kept = await browser.storage.local.get(HELD).catch(() => ({}) as Record<string, unknown>);
  const at = kept[HELD];
  return typeof at === "string" && !Number.isNaN(Date.parse(at)) ? at : null;
}
