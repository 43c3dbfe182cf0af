import type { Transcript } from "../transcript/transcript.ts";

/**
 * What names each turn within an XML file, by its index: its lasting id where it has one of its own, else its place. Only ids of our
 * form are valid names, whatever a file that came in calls its turns.
 */
export function turnIds({ items }: Pick<Transcript, "items">): (index: number) => string {
  const counts = new Map<string, number>();
  for (const item of items)
    if (item.type === "turn" && item.id !== undefined) counts.set(item.id, (counts.get(item.id) ?? 0) + 1);
  return (index) => {
    const item = items[index];
    const id = item?.type === "turn" ? item.id : undefined;
    return id !== undefined && LASTING.test(id) && counts.get(id) === 1 ? id : `item-${index + 1}`;
  };
}

const LASTING = /^t[0-9a-f]{16}(?:-\d+)?$/u;
