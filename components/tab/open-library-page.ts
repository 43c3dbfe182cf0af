import type { Route } from "../../lib/library-routes.ts";
import { openLibrary } from "../../lib/open-library.ts";

/** Opens the library at a route, and leaves the popup. */
export async function openLibraryPage(route: Route, isPrivate: boolean): Promise<void> {
  await openLibrary(route, isPrivate);
  window.close();
}

/** Returns the route of a saved transcript's newest version; the list where there is none. */
export function savedRoute(id: string | null): Route {
  return id === null ? { view: "list" } : { view: "transcript", id, revision: null };
}
