import { bundesregierung } from "./bundesregierung.ts";
import { congress } from "./congress.ts";
import type { Dialect } from "./dialect.ts";
import { GENERAL } from "./general.ts";
import { un } from "./un.ts";

/** Every dialect there is; `GENERAL` is for the rest. */
export const DIALECTS: readonly Dialect[] = [bundesregierung, congress, un];

/** The dialect spoken at an address; `GENERAL` where none is known or the address is `null`. */
export function dialectFor(url: string | null): Dialect {
  const host = url && URL.canParse(url) ? new URL(url).hostname : "";
  return DIALECTS.find(({ hosts }) => hosts.some((known) => host === known || host.endsWith(`.${known}`))) ?? GENERAL;
}
