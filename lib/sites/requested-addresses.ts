/**
 * Returns the addresses that a reader may have asked a tab for, by the tab's own address, which comes first. The address of a login
 * form holds that of the page behind it (`?returnUrl=%2Fen%2F…`, `?next=https://…`): it counts where it is of the same host.
 */
export function requestedAddresses(address: string): readonly string[] {
  const own = address.length <= LONGEST ? parse(address) : null;
  if (!own) return [];
  const inQuery = [...own.searchParams]
    .map(([, value]) => value)
    .filter((value) => ADDRESS.test(value))
    .slice(0, MOST)
    .map((value) => parse(value, own.href))
    .filter((url) => url?.host === own.host)
    .flatMap((url) => url?.href ?? []);
  return [...new Set([own.href, ...inQuery])];
}

/** Characters of an address that are looked through: servers commonly refuse what is longer than 8190. */
const LONGEST = 8190;
/** Addresses in a query that are looked at: a login form has one or two. */
const MOST = 8;

/** "/en/news", "https://…": not every word of a query, though each would resolve to an address. */
const ADDRESS = /^(?:\/|https?:\/\/)/iu;

function parse(address: string, base?: string): URL | null {
  try {
    const url = new URL(address, base);
    return /^https?:$/u.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
