import type { Site } from "./sites.ts";

/** The match patterns of a publisher's hosts, as a browser's permissions and content scripts write them. */
export function originsOf({ hosts }: Pick<Site, "hosts">): string[] {
  return hosts.flatMap((host) => [`https://${host}/*`, `https://www.${host}/*`]);
}
