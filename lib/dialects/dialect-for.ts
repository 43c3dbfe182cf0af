import type { Source } from "../transcript/source.ts";
import { bundesregierung } from "./bundesregierung.ts";
import { congress } from "./congress.ts";
import type { Dialect } from "./dialect.ts";
import { GENERAL } from "./general.ts";
import { hansard } from "./hansard.ts";
import { kremlin } from "./kremlin.ts";
import { un } from "./un.ts";
import { unRecords } from "./un-records.ts";

/** Every dialect there is; `GENERAL` is for the rest. */
export const DIALECTS: readonly Dialect[] = [bundesregierung, congress, hansard, kremlin, unRecords, un];

/** The dialect of a document, by its address, else by its title; `GENERAL` where neither tells. */
export function dialectFor({ url, title }: Pick<Source, "url" | "title">): Dialect {
  const host = url && URL.canParse(url) ? new URL(url).hostname : "";
  return (
    DIALECTS.find(({ hosts }) => hosts.some((known) => host === known || host.endsWith(`.${known}`))) ??
    DIALECTS.find((dialect) => dialect.title?.test(title)) ??
    GENERAL
  );
}
