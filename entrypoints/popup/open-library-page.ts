import { browser } from "wxt/browser";
import { hashOf } from "../library/route.ts";

/** Opens the library in a tab of its own, at one saved transcript or at the list (`null`), and leaves the popup. */
export async function openLibraryPage(id: string | null): Promise<void> {
  const route =
    id === null ? ({ view: "list" } as const) : ({ view: "transcript", id, revision: null } as const);
  const page = browser.runtime.getURL("/library.html" as never);
  await browser.tabs.create({ url: page + hashOf(route) });
  window.close();
}
