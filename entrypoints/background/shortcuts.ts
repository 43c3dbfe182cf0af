import { browser } from "#imports";
import { askTab } from "../../lib/messages/ask-tab.ts";
import { readSettings, switchSite } from "../../lib/settings/keep-settings.ts";
import { saveWords } from "../../lib/strings/save-words.ts";
import { saveTab } from "./save-tab.ts";

/** A tab as a shortcut knows it. */
interface ShortcutTab {
  readonly id?: number | undefined;
  readonly windowId: number;
  readonly url?: string | undefined;
}

/** Does what the browser's own shortcuts ask for; the popup, and Firefox's sidebar, they open by themselves. */
export function listenToShortcuts(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const act = (SHORTCUTS as Readonly<Record<string, (tab: ShortcutTab) => Promise<void>>>)[command];
    if (act && tab) act(tab).catch((error: unknown) => console.error(error));
  });
}

/** By their names in the manifest. */
const SHORTCUTS = {
  // Chrome opens a panel only at once, while the key still counts as the reader's wish.
  panel: ({ windowId }) => browser.sidePanel.open({ windowId }),
  save: async ({ id }) => {
    if (id === undefined) return;
    const outcome = await saveTab(id);
    if (await askTab(id, "tellSaved", outcome)) return;
    // Nothing of ours is seen in the page: the icon has to say it.
    await browser.action.setTitle({ tabId: id, title: saveWords(outcome) });
  },
  switch: async ({ url }) => {
    const host = url === undefined ? undefined : URL.parse(url)?.host;
    if (!host) return;
    const { off } = await readSettings();
    await switchSite(host, off.includes(host));
  },
} as const satisfies Record<string, (tab: ShortcutTab) => Promise<void>>;
