import { browser } from "wxt/browser";

/** Under which name the browser keeps which document was corrected last: of its changes every script of ours hears. */
const CORRECTED = "library:corrected";

/** Tells the pages of a document that its corrections are others now. Of what is in private windows nothing is kept. */
export async function tellCorrected(document: string): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  await browser.storage.local.set({ [CORRECTED]: { document, at: Date.now() } }).catch(() => {});
}

/** Calls with the id of a document whenever its corrections have changed, in whatever window, until the signal aborts. */
export function hearOfCorrections(corrected: (document: string) => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    const value = changes[CORRECTED]?.newValue;
    const document = typeof value === "object" && value !== null ? Reflect.get(value, "document") : null;
    if (typeof document === "string") corrected(document);
  };
  browser.storage.local.onChanged.addListener(listener);
  const stop = () => {
    try {
      browser.storage.local.onChanged.removeListener(listener);
    } catch {
      // A script that an update left behind has no storage to take it from.
    }
  };
  signal.addEventListener("abort", stop, { once: true });
}
