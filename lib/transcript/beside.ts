import type { Block, Passage } from "./block.ts";
import type { Item, Leftover } from "./item.ts";
import type { Transcript } from "./transcript.ts";

/**
 * Reads the blocks that hold the event's words with `read`, as if nothing else stood on the page; what stands beside them goes to
 * the leftovers, and all places are those of `blocks`. Turns with words in folded parts say so.
 */
export function readBeside(
  blocks: readonly Block[],
  read: (words: readonly Block[]) => Transcript,
): Transcript {
  const places = [...blocks.keys()].filter((at) => blocks[at]?.leftover === undefined);
  const transcript = read(places.length === blocks.length ? blocks : places.map((at) => blocks[at] as Block));
  const moved = (passages: readonly Passage[]) =>
    passages.map((passage) => ({ ...passage, block: places[passage.block] ?? passage.block }));
  const isFolded = (passages: readonly Passage[]) => passages.some(({ block }) => blocks[block]?.folded);
  return {
    ...transcript,
    items: transcript.items.map((item) => withFolded(movedItem(item, moved), isFolded)),
    leftovers: [
      ...transcript.leftovers.map(({ reason, passage }) => ({
        reason,
        passage: moved([passage])[0] ?? passage,
      })),
      ...besides(blocks),
    ].sort((one, other) => one.passage.block - other.passage.block),
  };
}

function movedItem(item: Item, moved: (passages: readonly Passage[]) => Passage[]): Item {
  const passages = moved(item.passages);
  if (item.type !== "turn") return { ...item, passages };
  const labelPassages = moved(item.labelPassages);
  return { ...item, passages, labelPassages, ...(item.unheard && { unheard: moved(item.unheard) }) };
}

function withFolded(item: Item, isFolded: (passages: readonly Passage[]) => boolean): Item {
  return item.type === "turn" && isFolded(item.passages) ? { ...item, folded: true } : item;
}

function besides(blocks: readonly Block[]): Leftover[] {
  return blocks.flatMap(({ leftover, text }, block) => {
    if (leftover === undefined || !text.trim()) return [];
    const start = text.length - text.trimStart().length;
    return [{ reason: leftover, passage: { block, start, end: text.trimEnd().length } }];
  });
}
