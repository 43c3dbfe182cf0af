import { furnitureTest } from "../sites/furniture.ts";
import { siteOf } from "../sites/sites.ts";
import type { PageSignals } from "./page-signals.ts";

/** Leaves out what the publisher prints on every page: an account panel says "we" and "you", and is no text of the page. */
export function withoutFurniture({ addresses, titles, beginnings }: PageSignals): PageSignals {
  const isFurniture = furnitureTest(addresses.find((address) => siteOf(address) !== null) ?? null);
  return {
    addresses,
    titles: titles.filter((line) => !isFurniture(line)),
    beginnings: beginnings.filter(({ words }) => !isFurniture(words)),
  };
}
