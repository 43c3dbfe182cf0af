import { isGranted } from "./granted-origins.ts";
import { OWN_HOST, OWN_ORIGINS, originsOfHost, withoutWww } from "./origins.ts";
import { siteOf } from "./sites.ts";

/** What the reader of a page can be asked to allow, so that its site's pages are read from then on. */
export interface AccessOffer {
  /** `own`: the site that installing asked for and the browser keeps from us; `known`: a publisher that we know. */
  readonly site: "own" | "known" | "unknown";
  /** Without `www.`, as the browser writes it: an international name stays in its ASCII form. */
  readonly host: string;
  /** The match patterns to ask for. */
  readonly origins: readonly string[];
}

/**
 * Returns what to ask for at an address; `null` where nothing is to be asked for: no https page, an address that the
 * browser hides, or one that it lets us into already. `granted`: what `permissions.getAll` names.
 */
export function accessOffer(url: string | undefined, granted: readonly string[]): AccessOffer | null {
  const parsed = url === undefined ? null : URL.parse(url);
  if (parsed?.protocol !== "https:" || !NAME.test(parsed.hostname)) return null;
  const { hostname } = parsed;
  if (isGranted(hostname, granted)) return null;
  const host = withoutWww(hostname);
  if (host === OWN_HOST) return { site: "own", host, origins: OWN_ORIGINS };
  // With and without "www." a publisher that we know is one; of another site nobody knows that.
  if (siteOf(parsed.href)) return { site: "known", host, origins: originsOfHost(host) };
  return { site: "unknown", host, origins: [`https://${hostname}/*`] };
}

/** Names and numbers that match patterns can hold: not `[::1]`, nor a name that ends in a full stop. */
const NAME = /^[a-z\d_-]+(?:\.[a-z\d_-]+)*$/u;
