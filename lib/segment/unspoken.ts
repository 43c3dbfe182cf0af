import type { Block } from "../transcript/block.ts";
import { pageFurniture } from "../transcript/page-furniture.ts";

/** Why no words of a block are spoken, whatever they look like: the page prints them around its text. */
export type Unspoken = "clutter";

/** The blocks that nobody speaks, by their place in the document: no label begins there. */
export function unspokenBlocks(blocks: readonly Block[]): ReadonlyMap<number, Unspoken> {
  return new Map([...pageFurniture(blocks)].map((at) => [at, "clutter"]));
}
