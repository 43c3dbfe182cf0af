import type { Block } from "../transcript/block.ts";
import type { LiveBlock } from "./blocks.ts";
import { nameOf } from "./dom.ts";
import { isCaption } from "./spoken-labels.ts";

/** The end of a sentence or of a bracket: "(Laughter)" is no control. */
export const ENDED = /[.?!…)\]]["”»]*$/u;

/** Whether a line is nothing but controls or one link to another page, a sign beside it apart. */
export function isLed({ isControl, links, linkedAway, letters }: LiveBlock): boolean {
  return isControl || (links === 1 && linkedAway >= letters - 1 && linkedAway > 0);
}

/**
 * Names the kind of a led line: how it is set, and whether it is a control or a link. A page sets its labels, its controls and the lines of
 * its recording each in a kind of their own.
 */
export function kindOf({ block, element, isControl }: LiveBlock): string {
  return `${block.form} ${nameOf(element)} ${isControl ? "control" : "link"}`;
}

/**
 * Finds the kinds of led lines that hold labels: most stand above words, and some come back, as people do who speak again, or end as labels
 * do, or the labels of the page are links or controls, too. Links to further news are never the same.
 */
export function labelKinds(blocks: readonly LiveBlock[]): ReadonlySet<string> {
  const led = blocks.filter((live) => live.isLabelLed && !isLed(live) && !isCaption(live)).length;
  const lines = new Map<string, { readonly texts: string[]; above: number; labelled: number }>();
  blocks.forEach((live, at) => {
    if (live.words.length > LONGEST || !isLed(live)) return;
    const kind = lines.get(kindOf(live)) ?? { texts: [], above: 0, labelled: 0 };
    lines.set(kindOf(live), kind);
    kind.texts.push(live.words);
    const next = blocks[at + 1];
    if (next && !isLed(next)) kind.above++;
    if (live.label !== null && !isCaption(live)) kind.labelled++;
  });
  const kinds = [...lines].filter(([, { texts, above, labelled }]) => {
    const different = new Set(texts).size;
    const comeBack = different > 1 && different < texts.length;
    return (comeBack || labelled + led > 1) && above > texts.length * MOST_ABOVE;
  });
  return new Set(kinds.map(([kind]) => kind));
}

/** No label has more characters. */
const LONGEST = 300;

/** Tells whether a led line is a name set in bold type where the labels of the page are: it is a label that is led this once. */
export function boldNameTest(blocks: readonly LiveBlock[]): (live: LiveBlock) => boolean {
  const labelled = blocks.filter((live) => live.label !== null && !isCaption(live));
  const bold = labelled.filter(({ block, label }) => boldLength(block) >= (label?.length ?? 0)).length;
  const areBold = bold > 1 && bold * 2 > labelled.length;
  return ({ block, words }) => areBold && boldLength(block) >= words.length && NAME.test(words);
}

/** How many characters at the beginning of a block are bold. */
function boldLength({ text, emphasis }: Block): number {
  const run = emphasis.find(({ kind }) => kind === "bold");
  const start = text.length - text.trimStart().length;
  return run && run.start <= start ? run.end - start : 0;
}

/** Two words or more, each of which but the shortest begins as a name does. */
const NAME = /^\p{Lu}[^\s]*(?:\s+(?:[^\p{Ll}\s]\S*|\S{1,3}))+$/u;
const MOST_ABOVE = 0.7;

/**
 * Finds the kinds of led lines that are the text of a recording, each of which leads to its place in it: a large part of the page's
 * letters, and many of them end as sentences do.
 */
export function cueKinds(blocks: readonly LiveBlock[]): ReadonlySet<string> {
  const kinds = new Map<string, { lines: number; ended: number; letters: number }>();
  let all = 0;
  for (const live of blocks) {
    all += live.letters;
    if (!isLed(live)) continue;
    const kind = kinds.get(kindOf(live)) ?? { lines: 0, ended: 0, letters: 0 };
    kinds.set(kindOf(live), kind);
    kind.lines++;
    kind.letters += live.letters;
    if (ENDED.test(live.words)) kind.ended++;
  }
  const cues = [...kinds].filter(
    ([, { lines, ended, letters }]) =>
      lines >= CUE_LINES && ended > lines * CUES_ENDED && letters > all * CUE_LETTERS,
  );
  return new Set(cues.map(([kind]) => kind));
}

const CUE_LINES = 6;
const CUES_ENDED = 0.25;
const CUE_LETTERS = 0.25;

/** Whether a line announces a list: "And this year we have published three papers:". Whoever says so says the list. */
export function announces(words: string): boolean {
  return /[:：]$/u.test(words) && words.split(" ").length >= ANNOUNCING_WORDS;
}

const ANNOUNCING_WORDS = 6;

/** Finds the items of lists that the block above them announces, by their indexes. */
export function announcedItems(blocks: readonly LiveBlock[]): ReadonlySet<number> {
  const found = new Set<number>();
  blocks.forEach(({ block }, at) => {
    const before = blocks[at - 1];
    if (block.form === "list-item" && before && (found.has(at - 1) || announces(before.words))) found.add(at);
  });
  return found;
}
