import { browser } from "wxt/browser";

/** Where the browser keeps, beside the library, that the reader called the page at an address a transcript: scripts in pages read no library. */
const nameFor = (address: string) => `${SAID}${address.split("#")[0]}`;
const SAID = "transcript:";

/** Keeps whether the reader called the page at an address a transcript. Of private windows nothing is kept. */
export async function keepSaidTranscript(address: string, isTranscript: boolean): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  const { local } = browser.storage;
  await (isTranscript ? local.set({ [nameFor(address)]: true }) : local.remove(nameFor(address))).catch(
    () => {},
  );
}

/** Whether the reader called the page at an address a transcript; false where the browser keeps nothing. */
export async function isSaidTranscript(address: string): Promise<boolean> {
  const name = nameFor(address);
  const kept = await browser.storage.local.get(name).catch(() => ({}));
  return Reflect.get(kept, name) === true;
}

/** Forgets all of them. */
export async function forgetSaidTranscripts(): Promise<void> {
  const names = Object.keys(await browser.storage.local.get(null).catch(() => ({})));
  await browser.storage.local.remove(names.filter((name) => name.startsWith(SAID))).catch(() => {});
}
