/**
 * The id that an address had in libraries up to version 3, and has in their backups. Never to be changed: by it what they hold is known
 * to stand where its address put it.
 */
export function formerDocumentIdOf(url: string): string {
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
