import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import type { Shortcut } from "../settings/commands.ts";

/** Returns the browser's own shortcuts for this extension, as the reader has set them there. In pages no browser tells. */
export async function browserShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = "", description, shortcut }) => ({
    does: Object.hasOwn(OPENS, name) ? i18n.t(OPENS[name as keyof typeof OPENS]) : (description ?? name),
    keys: shortcut ?? "",
  }));
}

/** Those that the browser acts on by itself: they have no description of ours. */
const OPENS = {
  _execute_action: "shortcut.popup",
  _execute_sidebar_action: "shortcut.panel",
} as const;
