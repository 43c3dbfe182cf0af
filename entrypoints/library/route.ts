/** What the library page shows, as its address says. */
export type Route =
  | { readonly view: "list" }
  /** A saved transcript; `revision`: one of them by its hash, `null` for the newest. */
  | { readonly view: "transcript"; readonly id: string; readonly revision: string | null }
  /** The packaged sample. */
  | { readonly view: "sample" };

/** The route of a hash (`location.hash`); whatever cannot be understood is the list. */
export function routeOf(hash: string): Route {
  const [view, id, revision] = hash.replace(/^#\/?/, "").split("/");
  if (view === "sample" && id === undefined) return { view: "sample" };
  const name = view === "t" && id ? decoded(id) : null;
  return name === null ? { view: "list" } : { view: "transcript", id: name, revision: revision || null };
}

/** The hash of a route: `library.html` with it opens there. */
export function hashOf(route: Route): string {
  if (route.view === "list") return "#/";
  if (route.view === "sample") return "#/sample";
  const revision = route.revision === null ? "" : `/${route.revision}`;
  return `#/t/${encodeURIComponent(route.id)}${revision}`;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
