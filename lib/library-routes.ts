/** What the library page shows, as its address says. */
export type Route =
  | { readonly view: "list" }
  /** A saved transcript; `revision`: one of them by its hash, `null` for the newest; `item`: where in it. */
  | {
      readonly view: "transcript";
      readonly id: string;
      readonly revision: string | null;
      readonly item?: number;
    }
  /** All that one person said, over time. */
  | { readonly view: "person"; readonly name: string }
  /** The quotes that were kept. */
  | { readonly view: "quotes" }
  /** Where the packaged sample was, which is a page of its own. */
  | { readonly view: "sample" };

/** The route of a hash (`location.hash`); whatever cannot be understood is the list. */
export function routeOf(hash: string): Route {
  const [path = "", at] = hash.replace(/^#\/?/, "").split("?at=");
  const [view, id, revision] = path.split("/");
  if (view === "sample" && id === undefined) return { view: "sample" };
  if (view === "quotes" && id === undefined) return { view: "quotes" };
  const name = id ? decoded(id) : null;
  if (view === "p" && name !== null) return { view: "person", name };
  if (view !== "t" || name === null) return { view: "list" };
  const place = at !== undefined && /^\d{1,9}$/.test(at) ? { item: Number(at) } : {};
  return { view: "transcript", id: name, revision: (revision && decoded(revision)) || null, ...place };
}

/** The hash of a route: `library.html` with it opens there. */
export function hashOf(route: Route): string {
  switch (route.view) {
    case "list":
      return "#/";
    case "quotes":
      return "#/quotes";
    case "sample":
      return "#/sample";
    case "person":
      return `#/p/${encoded(route.name)}`;
    case "transcript": {
      const revision = route.revision === null ? "" : `/${encoded(route.revision)}`;
      const at = route.item === undefined ? "" : `?at=${route.item}`;
      return `#/t/${encoded(route.id)}${revision}${at}`;
    }
  }
}

/** For an address. What is stored may have half a character in its id, of which no address can be made: that is `\\d800`. */
function encoded(text: string): string {
  return text
    .split(/([\ud800-\udfff])/u)
    .map((part, at) => (at % 2 === 0 ? encodeURIComponent(part) : `\\${part.charCodeAt(0).toString(16)}`))
    .join("");
}

function decoded(text: string): string | null {
  try {
    return text
      .split(/\\(d[89a-f][\da-f]{2})/u)
      .map((part, at) =>
        at % 2 === 0 ? decodeURIComponent(part) : String.fromCharCode(Number.parseInt(part, 16)),
      )
      .join("");
  } catch {
    return null;
  }
}
