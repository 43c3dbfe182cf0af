import { OWN_ORIGINS } from "./origins.ts";

/** The match pattern of every https page. It is never asked for; a reader can allow it in the browser's own settings. */
export const ALL_SITES = "https://*/*";

/**
 * Returns the match patterns of https pages among those that the browser has granted (`permissions.getAll`), each once;
 * `ALL_SITES` alone where one of them says so.
 */
export function httpsOrigins(granted: readonly string[]): string[] {
  const hosts = granted.map(hostPattern).filter((host) => host !== null);
  if (hosts.includes("*")) return [ALL_SITES];
  return [...new Set(hosts.map((host) => `https://${host}/*`))];
}

/** Returns where scripts are registered beside those of the manifest, whose pages must not get them twice. */
export function registeredMatches(granted: readonly string[]): {
  matches: string[];
  excludeMatches: string[];
} {
  const matches = httpsOrigins(granted).filter((origin) => !OWN_ORIGINS.includes(origin));
  return { matches, excludeMatches: [...OWN_ORIGINS] };
}

/** Tells whether the granted match patterns let the extension into the https pages of this host. */
export function isGranted(host: string, granted: readonly string[]): boolean {
  return granted.map(hostPattern).some((pattern) => {
    if (pattern === null) return false;
    const domain = pattern.replace(/^\*\./u, "");
    return pattern === "*" || host === domain || (pattern !== domain && host.endsWith(`.${domain}`));
  });
}

/** Returns the host of a match pattern of https pages, `*` for all; `null` for other patterns. */
export function hostPattern(origin: string): string | null {
  if (origin === "<all_urls>") return "*";
  return origin.match(/^(?:https|\*):\/\/(\*|(?:\*\.)?[^/*]+)\//u)?.[1] ?? null;
}

/** Returns the match pattern of a page, whatever its query says; `null` for what is no https page. */
export function pagePattern(address: string): string | null {
  const url = URL.parse(address);
  return url?.protocol === "https:" ? `https://${url.hostname}${url.pathname}*` : null;
}
