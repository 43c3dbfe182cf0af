import { browser } from "wxt/browser";
import { hashOf, type Route } from "../../lib/library-routes.ts";

/**
 * Opens the library at a route, and leaves the popup. From a private window in a normal one: in Firefox a page of ours in a
 * private window has a library of its own, without what was saved.
 */
export async function openLibraryPage(route: Route, isPrivate: boolean): Promise<void> {
  const url = browser.runtime.getURL("/library.html" as never) + hashOf(route);
  await (isPrivate ? browser.windows.create({ url, incognito: false }) : browser.tabs.create({ url }));
  window.close();
}

/** Returns the route of a saved transcript's newest version; the list where there is none. */
export function savedRoute(id: string | null): Route {
  return id === null ? { view: "list" } : { view: "transcript", id, revision: null };
}
