import { SITES, type Site } from "./sites.ts";

/** The match patterns of a publisher's hosts, as a browser's permissions and content scripts write them. */
export function originsOf({ hosts }: Pick<Site, "hosts">): string[] {
  return hosts.flatMap(originsOfHost);
}

/** The match patterns of one host, written without `www.`. */
export function originsOfHost(host: string): string[] {
  return [`https://${host}/*`, `https://www.${host}/*`];
}

/** Whether this is the site that installing the extension asks for. */
export function isOwnSite({ hosts }: Pick<Site, "hosts">): boolean {
  return hosts.includes(OWN_HOST);
}

/** The host that installing the extension asks for. */
export const OWN_HOST = "nato.int";

/** The match patterns that installing the extension asks for; its manifest names their scripts. */
export const OWN_ORIGINS: readonly string[] = SITES.filter(isOwnSite).flatMap(originsOf);

/** Returns a host as a reader names it: without `www.`, unless that is half of its name (`www.int`). */
export function withoutWww(host: string): string {
  return host.replace(/^www\.(?=[^.]+\.)/u, "");
}
