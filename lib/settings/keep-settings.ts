import { browser } from "wxt/browser";
import type { Command } from "./commands.ts";
import { type Flag, keyName, offName, type Settings, settingsFrom } from "./settings.ts";

// One stored value a setting: two windows that change two settings at once lose neither.

/** The settings as they are now; as before anybody chose where the browser keeps nothing. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(await browser.storage.local.get(null).catch(() => ({})));
}

/** Keeps one setting. Rejects where the browser keeps nothing. */
export function keepSetting<
  Name extends Flag | "rail" | "quoteStyle" | "quoteTemplate" | "backedUpAt" | "putOffAt" | "pagesWithKeys",
>(name: Name, value: Settings[Name]): Promise<void> {
  return browser.storage.local.set({ [name]: value });
}

/** Keeps the key of a command; `null` switches it off. */
export function keepKey(command: Command, key: string | null): Promise<void> {
  return browser.storage.local.set({ [keyName(command)]: key });
}

/** Takes back every change of a key. */
export function resetKeys(commands: readonly Command[]): Promise<void> {
  return browser.storage.local.remove([...commands.map(keyName), "keysOn"]);
}

/** Switches a host on or off. */
export function switchSite(host: string, on: boolean): Promise<void> {
  return on
    ? browser.storage.local.remove(offName(host))
    : browser.storage.local.set({ [offName(host)]: true });
}

/** Tells of the settings whenever one of them has changed, in whatever window, until the signal aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const read = async () => {
    const settings = await readSettings();
    if (!signal.aborted) changed(settings);
  };
  hearOfSettings(() => void read(), signal);
}

/** Calls whenever a setting has changed, in whatever window, until the signal aborts. */
export function hearOfSettings(changed: () => void, signal: AbortSignal): void {
  // Not the listener itself: who listens twice with the same one hears once.
  const listener = () => changed();
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener("abort", () => stop(listener), { once: true });
}

/** A script that an update left behind has no storage to take it from. */
function stop(listener: () => void): void {
  try {
    browser.storage.local.onChanged.removeListener(listener);
  } catch {
    // Then nobody calls it either.
  }
}
