import type { ComponentChildren, Ref } from "preact";
import { useRef } from "preact/hooks";
import type { SavedTranscript } from "../../../lib/store/saved.ts";
import { useWindowed } from "./use-windowed.ts";

interface ShelfListProps {
  readonly lines: readonly SavedTranscript[];
  /** A line, told apart by its document. */
  readonly row: (line: SavedTranscript, place: RowPlace) => ComponentChildren;
}

/** Where a row stands in a list of which only a part is drawn. */
export interface RowPlace {
  readonly ref?: Ref<HTMLLIElement>;
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** Fewer lines than these are all drawn: the browser's own search finds them, and nothing is gained by less. */
const MANY = 80;

/** The list, of which only what stands in the window is drawn where it is long. */
export function ShelfList({ lines, row }: ShelfListProps) {
  if (lines.length >= MANY) return <LongList lines={lines} row={row} />;
  return <ul class="shelf">{lines.map((line) => row(line, { attributes: {} }))}</ul>;
}

function LongList({ lines, row }: ShelfListProps) {
  const list = useRef<HTMLUListElement>(null);
  const windowed = useWindowed(list, lines.length, (index) => lines[index]?.id ?? String(index));
  return (
    <ul class="shelf" data-windowed ref={list} style={{ blockSize: `${windowed.height}px` }}>
      {windowed.lines.map(({ index, top }) => {
        const line = lines[index];
        const attributes = {
          "data-index": index,
          "aria-setsize": lines.length,
          "aria-posinset": index + 1,
          style: `transform: translateY(${top}px)`,
        };
        return line && row(line, { ref: windowed.measure, attributes });
      })}
    </ul>
  );
}
