import { hostPattern, isGranted } from "../../lib/sites/granted-origins.ts";
import { isOwnSite, originsOf, originsOfHost, withoutWww } from "../../lib/sites/origins.ts";
import { SITES, type Site } from "../../lib/sites/sites.ts";

/** What the browser lets us into, set out for the reader. */
export interface SiteRows {
  /** The match patterns that let us into every site, which the reader allowed in the browser's own settings; mostly none. */
  readonly everywhere: readonly string[];
  readonly publishers: readonly PublisherRow[];
  readonly others: readonly OtherRow[];
}

/** A publisher that we know. */
export interface PublisherRow {
  readonly site: Site;
  /** Its hosts into which we are let, in part at least. */
  readonly allowed: readonly string[];
  /** The match patterns of its hosts into which we are not let. */
  readonly missing: readonly string[];
  /** What can be taken back here: not what comes with the extension, nor what a wider pattern allows. */
  readonly removable: readonly string[];
}

/** A site that is allowed, of no publisher that we know. */
export interface OtherRow {
  /** Without `www.`; `*.example.org` with all below it. */
  readonly host: string;
  readonly origins: readonly string[];
}

/** Returns what to list for the match patterns that the browser has granted (`permissions.getAll`). */
export function siteRows(granted: readonly string[]): SiteRows {
  const narrow = granted.filter((origin) => hostPattern(origin) !== "*");
  return {
    everywhere: granted.filter((origin) => hostPattern(origin) === "*"),
    publishers: SITES.map((site) => publisherRow(site, granted)),
    others: otherRows(narrow.filter((origin) => !SITES.some((site) => isOf(site, origin)))),
  };
}

function publisherRow(site: Site, granted: readonly string[]): PublisherRow {
  const isMissing = (origin: string) => !isGranted(hostPattern(origin) ?? "", granted);
  return {
    site,
    allowed: site.hosts.filter((host) => !originsOfHost(host).every(isMissing)),
    missing: originsOf(site).filter(isMissing),
    removable: isOwnSite(site) ? [] : granted.filter((origin) => isOf(site, origin)),
  };
}

function isOf({ hosts }: Site, origin: string): boolean {
  return hosts.includes(withoutWww(hostPattern(origin) ?? ""));
}

function otherRows(origins: readonly string[]): OtherRow[] {
  const rows = new Map<string, string[]>();
  for (const origin of origins) {
    const host = hostPattern(origin);
    if (host !== null) rows.set(withoutWww(host), [...(rows.get(withoutWww(host)) ?? []), origin]);
  }
  return [...rows].map(([host, all]) => ({ host, origins: all })).sort((a, b) => (a.host < b.host ? -1 : 1));
}
