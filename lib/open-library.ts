import { browser } from "wxt/browser";
import { hashOf, type Route } from "./library-routes.ts";

/**
 * Opens the library at a route in a tab of its own. From a private window in a normal one: in Firefox a page of ours in a private
 * window has a library of its own, without what was saved.
 */
export async function openLibrary(route: Route, isPrivate: boolean): Promise<void> {
  const url = browser.runtime.getURL("/library.html" as never) + hashOf(route);
  await (isPrivate ? browser.windows.create({ url, incognito: false }) : browser.tabs.create({ url }));
}
