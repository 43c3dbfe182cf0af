import { rangeOf } from "../../lib/extract/anchor.ts";
import { extract } from "../../lib/extract/extract.ts";
import { fragmentOf } from "../../lib/quote/fragment.ts";

/** A passage of the page: so many words from one on, counted through all its blocks of several words. */
export interface Wish {
  /** 0 to 1: where among the words it begins. */
  readonly begin: number;
  readonly words: number;
}

/** The passage's live range, from the beginning of its first word to the end of its last, in one block. */
export function rangeFor({ begin, words }: Wish): Range | null {
  const { blocks, anchors } = extract(document);
  const places = blocks.flatMap(({ text }, block) =>
    [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
      block,
      start: index,
      end: index + word.length,
    })),
  );
  const first = Math.floor(begin * places.length);
  const from = places[first];
  const to = places
    .slice(first, first + words)
    .filter(({ block }) => block === from?.block)
    .at(-1);
  return from && to ? rangeOf(anchors[from.block] ?? [], from.start, to.end) : null;
}

/** What opens the page at a passage, and the passage's words. */
export function directiveFor(wish: Wish): { directive: string | null; words: string } | null {
  const range = rangeFor(wish);
  return range && { directive: fragmentOf(range), words: range.toString() };
}

/** How many pixels of a picture of the whole page are painted in the target's colour outside the passage, and how many within are not. */
export async function misses(wish: Wish, picture: string): Promise<{ outside: number; unpainted: number }> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const paint = canvas.getContext("2d");
  if (!paint) throw new Error("no canvas");
  paint.drawImage(image, 0, 0);
  const { data } = paint.getImageData(0, 0, image.width, image.height);
  const rects = [...(rangeFor(wish)?.getClientRects() ?? [])]
    .filter(({ width }) => width > 2)
    .map(({ left, right, top, bottom }) => ({
      left: left + scrollX,
      right: right + scrollX,
      top: top + scrollY,
      bottom: bottom + scrollY,
    }));
  const isPainted = (x: number, y: number) => {
    const at = (Math.round(y) * image.width + Math.round(x)) * 4;
    return data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 255;
  };
  let outside = 0;
  for (let y = 0; y < image.height; y++)
    for (let x = 0; x < image.width; x++) {
      const within = rects.some(
        ({ left, right, top, bottom }) => x >= left - 3 && x <= right + 3 && y >= top - 3 && y <= bottom + 3,
      );
      if (!within && isPainted(x, y)) outside++;
    }
  const unpainted = rects
    .flatMap(({ left, right, top, bottom }) => [
      [left + 1.5, (top + bottom) / 2],
      [right - 1.5, (top + bottom) / 2],
    ])
    .filter(([x = 0, y = 0]) => !isPainted(x, y)).length;
  return { outside, unpainted };
}
