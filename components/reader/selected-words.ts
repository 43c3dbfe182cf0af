import { itemId } from "./TurnSection.tsx";

/** The words of each item that are selected in an article, piece by piece, by the item's index. */
export function selectedWords(ranges: readonly Range[], items: number): string[][] {
  return Array.from({ length: items }, (_, item) => {
    const place = document.getElementById(itemId(item));
    if (!place?.classList.contains("spoken")) return [];
    return ranges.filter((range) => range.intersectsNode(place)).flatMap((range) => wordsIn(place, range));
  });
}

function wordsIn(place: HTMLElement, range: Range): string[] {
  const paragraphs = [...place.querySelectorAll(":scope > p")].flatMap((paragraph) => {
    const text = paragraph.firstChild;
    return text instanceof Text && range.intersectsNode(text) ? cut(text, range) : [];
  });
  const words = paragraphs.filter((paragraph) => paragraph !== "").join("\n");
  return words === "" ? [] : [words];
}

function cut(text: Text, range: Range): string {
  const start = text === range.startContainer ? range.startOffset : 0;
  const end = text === range.endContainer ? range.endOffset : text.length;
  return text.data.slice(start, end).trim();
}
