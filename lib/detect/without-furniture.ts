import { furnitureTest } from "../sites/furniture.ts";
import { siteOf } from "../sites/sites.ts";
import type { PageText } from "./page-text.ts";

/** Leaves out what the publisher prints on every page: an account panel says "we" and "you", and is no text of the page. */
export function withoutFurniture({ addresses, titles, beginnings }: PageText): PageText {
  const isFurniture = furnitureTest(addresses.find((address) => siteOf(address) !== null) ?? null);
  return {
    addresses,
    titles: titles.filter((line) => !isFurniture(line)),
    beginnings: beginnings.filter(({ words }) => !isFurniture(words)),
  };
}
