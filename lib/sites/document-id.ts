/**
 * One id for all addresses of a document: its host and path without what only says how it is shown (scheme, `www.`,
 * language, session, fragment, tracking). An address that cannot be parsed is its own id.
 *
 * Known to be one document: nato.int's `/cps/{language}/{natohq|natolive}/…`, with `SID-…/` or `?selectedLocale=`.
 * A page of nato.int under `/{language}/news-and-events/` is a document for each language: the slugs differ.
 */
export function documentIdOf(url: string): string {
  const parsed = parse(url);
  if (!parsed) return url;
  const host = parsed.hostname.toLowerCase().replace(/^www\d?\./u, "");
  const path = pathOf(host, parsed.pathname);
  const query = queryOf(host, parsed.searchParams);
  return `${host}${path}${query ? `?${query}` : ""}`;
}

function parse(url: string): URL | null {
  try {
    const parsed = new URL(url);
    return /^https?:$/u.test(parsed.protocol) ? parsed : null;
  } catch {
    return null;
  }
}

function pathOf(host: string, path: string): string {
  const plain = decode(path)
    .replace(/\/{2,}/gu, "/")
    .replace(/(?<=.)\/$/u, "")
    .replace(/\/index\.html?$/iu, "");
  if (host !== "nato.int") return plain;
  return plain
    .replace(/\/SID-[\dA-F-]+(?=\/)/iu, "")
    .replace(/^\/cps\/(?:\p{L}{2}\/)?(?:natohq|natolive)\//u, "/cps/")
    .toLowerCase();
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What is left of the query, in the order of its names: everything but tracking, and on nato.int nothing. */
function queryOf(host: string, query: URLSearchParams): string {
  if (host === "nato.int") return "";
  const kept = [...query].filter(([name]) => !TRACKING.test(name));
  return new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))).toString();
}

const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|_ga|_gl|ref|ref_src|cmpid|sid|phpsessid|jsessionid)$/iu;
