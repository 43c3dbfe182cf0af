import type { Block, Passage } from "../transcript/block.ts";
import type { Turn } from "../transcript/item.ts";
import { offsetOfLetter, splitPassages } from "../transcript/letters.ts";

/** A turn in two: what is left of it, and the rest. */
interface PartedTurn extends Pick<Turn, "text" | "passages" | "unheard"> {
  readonly rest: Pick<Turn, "text" | "passages" | "unheard" | "folded">;
}

/** Parts a turn before this letter or digit of its words; `null` where it has none there, or nothing is left before it. */
export function partTurn(
  turn: Pick<Turn, "text" | "passages" | "unheard" | "folded">,
  blocks: readonly Block[],
  letter: number,
): PartedTurn | null {
  const cut = letter === 0 ? null : offsetOfLetter(turn.text, letter);
  const passages = splitPassages(turn.passages, blocks, letter);
  if (cut === null || !passages) return null;
  const [before, after] = passages;
  const [first] = after;
  const isAfter = (passage: Passage) =>
    first !== undefined &&
    (passage.block > first.block || (passage.block === first.block && passage.start >= first.start));
  const { unheard, folded } = turn;
  const later = unheard?.filter(isAfter) ?? [];
  return {
    text: turn.text.slice(0, cut).trimEnd(),
    passages: before,
    ...(unheard && { unheard: unheard.filter((passage) => !isAfter(passage)) }),
    rest: {
      text: turn.text.slice(cut),
      passages: after,
      ...(later.length > 0 && { unheard: later }),
      ...(folded && { folded }),
    },
  };
}
