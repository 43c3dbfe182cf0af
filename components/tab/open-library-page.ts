import { browser } from "wxt/browser";
import { hashOf } from "../../lib/library-routes.ts";

/**
 * Opens the library, at one saved transcript or at the list (`null`), and leaves the popup. From a private window in a normal
 * one: in Firefox a page of ours in a private window has a library of its own, without what was saved.
 */
export async function openLibraryPage(id: string | null, isPrivate: boolean): Promise<void> {
  const route =
    id === null ? ({ view: "list" } as const) : ({ view: "transcript", id, revision: null } as const);
  const url = browser.runtime.getURL("/library.html" as never) + hashOf(route);
  await (isPrivate ? browser.windows.create({ url, incognito: false }) : browser.tabs.create({ url }));
  window.close();
}
