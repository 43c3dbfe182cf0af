import { browser } from "wxt/browser";
import { i18n } from "#i18n";

/** Firefox's own, which the types that browsers share leave out. */
interface Sidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the outline beside the page, in this window, and leaves the popup. Only while a press of the reader is being heard. */
export async function openSidePanel(): Promise<void> {
  const { sidebarAction } = browser as typeof browser & Sidebar;
  if (sidebarAction) await sidebarAction.open();
  else await browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
  window.close();
}

/** Returns what opening it is called: Firefox's is a sidebar. */
export function sidePanelWords(): string {
  return i18n.t(import.meta.env.FIREFOX ? "tab.sidebar" : "tab.beside");
}
