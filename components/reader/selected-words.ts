import { lettersBefore } from "../../lib/transcript/letters.ts";
import { itemId } from "./TurnSection.tsx";

/** The words of each item that are selected in an article, piece by piece, by the item's index. */
export function selectedWords(ranges: readonly Range[], items: number): string[][] {
  return Array.from({ length: items }, (_, item) => {
    const place = document.getElementById(itemId(item));
    if (!place?.classList.contains("spoken")) return [];
    return ranges.filter((range) => range.intersectsNode(place)).flatMap((range) => wordsIn(place, range));
  });
}

/** Where selected words begin. */
export interface SelectedBeginning {
  /** The turn that says them, an index into the transcript's items. */
  readonly item: number;
  /** Letters and digits of it that stand before. */
  readonly letter: number;
}

/** Finds where the selected words begin in the turn that says them; `null` where no turn does, or they begin with the turn. */
export function selectedBeginning(ranges: readonly Range[], items: number): SelectedBeginning | null {
  const words = selectedWords(ranges, items);
  const item = words.findIndex((pieces) => pieces.length > 0);
  const place = item < 0 ? null : document.getElementById(itemId(item));
  const [range] = ranges.filter((one) => place && one.intersectsNode(place));
  if (!place || !range) return null;
  let letter = 0;
  for (const text of textsOf(place)) {
    if (range.intersectsNode(text) && cut(text, range) !== "") {
      const start = text === range.startContainer ? range.startOffset : 0;
      const before = letter + lettersBefore(text.data, start);
      return before > 0 ? { item, letter: before } : null;
    }
    letter += lettersBefore(text.data, text.length);
  }
  return null;
}

function textsOf(place: HTMLElement): readonly Text[] {
  return [...place.querySelectorAll(":scope > p")].flatMap(({ firstChild }) =>
    firstChild instanceof Text ? firstChild : [],
  );
}

function wordsIn(place: HTMLElement, range: Range): string[] {
  const paragraphs = textsOf(place).flatMap((text) => (range.intersectsNode(text) ? cut(text, range) : []));
  const words = paragraphs.filter((paragraph) => paragraph !== "").join("\n");
  return words === "" ? [] : [words];
}

function cut(text: Text, range: Range): string {
  const start = text === range.startContainer ? range.startOffset : 0;
  const end = text === range.endContainer ? range.endOffset : text.length;
  return text.data.slice(start, end).trim();
}
