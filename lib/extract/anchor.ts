import { read } from "./dom.ts";

/**
 * The live place of a block: the pieces of the page's text nodes that make up the block's text, in order and without
 * gaps. It never leaves the context of its page. Blocks of a text without a page have none.
 */
export type Anchor = readonly Slice[];

/** `node.data.slice(start, end)` stands at `offset` in the block's text. */
export interface Slice {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

/**
 * The live range of `[start, end)` of a block's text, as far as it stands in one tree, or `null` where the page has changed
 * under us: a text node has left the document or become too short.
 */
export function rangeOf(anchor: Anchor, start: number, end: number): Range | null {
  const from = pointAt(anchor, start, false);
  let to = pointAt(anchor, end, true);
  if (!from || !to || start > end) return null;
  const document = read(from.node, "ownerDocument");
  if (!document) return null;
  const range = read(document, "createRange").call(document);
  range.setStart(from.node, from.at);
  range.setEnd(to.node, to.at);
  // A range stands in one tree; the words go on in another one, a shadow's.
  if (range.startContainer !== from.node) {
    const root = from.node.getRootNode();
    const last = anchor.findLast(({ node, offset }) => offset < end && node.getRootNode() === root);
    to = last ? { node: last.node, at: Math.min(last.end, last.node.length) } : from;
    range.setStart(from.node, from.at);
    range.setEnd(to.node, to.at);
  }
  return range;
}

/** Where an offset of the block stands; between two slices, `isEnd` takes the end of the first. */
function pointAt(anchor: Anchor, offset: number, isEnd: boolean): { node: Text; at: number } | null {
  for (const { node, start, end, offset: first } of anchor) {
    const last = first + end - start;
    const within = isEnd ? offset > first && offset <= last : offset >= first && offset < last;
    if (!within && !(offset === last && node === anchor.at(-1)?.node)) continue;
    const at = start + offset - first;
    return read(node, "isConnected") && at >= start && at <= read(node, "length") ? { node, at } : null;
  }
  return null;
}
