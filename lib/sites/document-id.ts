import { addressParts } from "./address-parts.ts";

/**
 * One id for all addresses of a document: its host and path, and of the query what changes the words. What only says how it is shown
 * or how the reader came there (scheme, `www.`, language, session, tracking) is left out, and so is a fragment, unless it is a route of
 * the page's own (`#/…`, `#!…`). What else a publisher writes in several ways stands in its variants. An address that cannot be parsed
 * is its own id.
 */
export function documentIdOf(url: string): string {
  const parts = addressParts(url);
  if (!parts) return url;
  const { host, path, route } = parts;
  const query = queryOf(parts.query);
  return `${host}${path}${query ? `?${query}` : ""}${route}`;
}

/** In the order of its names. */
function queryOf(query: readonly (readonly [string, string])[]): string {
  const sorted = query.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return new URLSearchParams(sorted.map(([name, value]) => [name, value])).toString();
}
