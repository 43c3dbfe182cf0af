import { rangeOf } from "../../lib/extract/anchor.ts";
import { extract } from "../../lib/extract/extract.ts";
import { fragmentOf } from "../../lib/quote/fragment.ts";

/** A passage of the page: so many words from one on, counted through all its blocks, over their ends. */
export interface Wish {
  /** 0 to 1: where among the words it begins. */
  readonly begin: number;
  readonly words: number;
}

interface Word {
  readonly text: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

function wordsIn(blocks: ReturnType<typeof extract>["blocks"]): Word[] {
  return blocks.flatMap(({ text }, block) =>
    [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
      text: word,
      block,
      start: index,
      end: index + word.length,
    })),
  );
}

/** The passage's live range, from the beginning of its first word to the end of its last. */
export function rangeFor({ begin, words }: Wish): Range | null {
  const { blocks, anchors } = extract(document);
  const all = wordsIn(blocks);
  const first = Math.floor(begin * all.length);
  const [from, to] = [all[first], all.slice(first, first + words).at(-1)];
  if (!from || !to) return null;
  const range = rangeOf(anchors[from.block] ?? [], from.start, from.end);
  const last = rangeOf(anchors[to.block] ?? [], to.start, to.end);
  if (range && last) range.setEnd(last.endContainer, last.endOffset);
  return range;
}

/** Passages of two to four words within a block that stand in the page more than once, each as often as it does. */
export function repeated(): Wish[] {
  const all = wordsIn(extract(document).blocks);
  return [2, 3, 4].flatMap((words) => {
    const places = new Map<string, number[]>();
    all.forEach((word, at) => {
      const run = all.slice(at, at + words);
      if (run.length < words || run.some(({ block }) => block !== word.block)) return;
      const key = run.map(({ text }) => text.toLowerCase()).join(" ");
      places.set(key, [...(places.get(key) ?? []), at]);
    });
    const twice = [...places.values()].filter(({ length }) => length > 1).flat();
    return twice.map((at) => ({ begin: (at + 0.5) / all.length, words }));
  });
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
  const rects = rectsOf(rangeFor(wish))
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

/** Where a range's letters are: its own rectangles would hold the boxes of whole paragraphs, too. */
function rectsOf(range: Range | null): DOMRect[] {
  if (!range) return [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const rects: DOMRect[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    const part = document.createRange();
    part.selectNodeContents(node);
    if (node === range.startContainer) part.setStart(node, range.startOffset);
    if (node === range.endContainer) part.setEnd(node, range.endOffset);
    if (/\S/u.test(part.toString())) rects.push(...part.getClientRects());
  }
  return rects;
}
