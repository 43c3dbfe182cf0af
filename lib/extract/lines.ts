import type { PageLeftover } from "../transcript/block.ts";
import { dateIn } from "../transcript/dates.ts";
import type { LiveBlock } from "./blocks.ts";
import { COUNTER } from "./counters.ts";
import { announcedItems, boldNameTest, cueKinds, ENDED, isLed, kindOf, labelKinds } from "./led-lines.ts";
import { ADVERTISEMENT, COOKIES, linkCaption, NOTICE, OFFER, PICTURE, STAMP, TELEPHONE } from "./phrases.ts";

/**
 * The lines of a page that are none of its text, told by their form: controls, links that lead away, advertisements, numbers and
 * stamps of the page. Block by block; `null` for words. `printed`: what title and header say, whose names may be labels.
 */
export function reasonsByLine(
  blocks: readonly LiveBlock[],
  printed: readonly string[],
): readonly (PageLeftover | null)[] {
  const kinds = new Set([...labelKinds(blocks), ...cueKinds(blocks)]);
  const plain = new Set(blocks.filter((live) => !isLed(live)).map(({ words }) => words));
  const isBoldName = boldNameTest(blocks);
  const announced = announcedItems(blocks);
  const running = runningLines(blocks);
  return blocks.map((live, at) => {
    const { words, block } = live;
    if (words.length > LONGEST) return null;
    if (ADVERTISEMENT.test(words)) return "advertisement";
    if ([STAMP, NOTICE, PICTURE, COUNTER].some((form) => form.test(words)) || running.has(at))
      return "control";
    if (COOKIES.test(words) && words.length < COOKIE_LETTERS) return "box";
    if (TELEPHONE.test(words) && live.label === null && !ENDED.test(words)) return "box";
    if (live.links > 0 && isTrail(words, printed)) return "links";
    if (isMetadata(words)) return "header";
    if (isLed(live) && OFFER.test(words)) return "control";
    if (isCaptioned(live)) return "links";
    if (!isLed(live)) return null;
    const isHeading = block.form === "heading" || block.form === "term";
    if (isHeading || ENDED.test(words) || live.label !== null || kinds.has(kindOf(live))) return null;
    // A label that is a link once and none elsewhere.
    if (plain.has(words) || isBoldName(live) || announced.has(at)) return null;
    if (words.includes(" ") && printed.some((line) => line.includes(words))) return null;
    return words.split(" ").length <= CONTROL_WORDS ? "control" : live.isControl ? null : "links";
  });
}

/** No line that serves the page has more characters. */
const LONGEST = 300;

/** A control says what it does in so many words. */
const CONTROL_WORDS = 4;

/** A paragraph about cookies, without a box around it. */
const COOKIE_LETTERS = 200;

/** "Read more: Ferry fares to rise", "Share this: Facebook, X": nothing but links and the caption before them. */
function isCaptioned({ words, links, letters, linkedAway, linkedHere }: LiveBlock): boolean {
  const caption = links > 0 ? linkCaption(words) : 0;
  return caption > 0 && letters - linkedAway - linkedHere <= caption + BETWEEN;
}

/** Commas and bars between links, a stop behind them. */
const BETWEEN = 4;

/**
 * The running heads and feet of a text that was printed before: lines with the number of a page or an address of the web that come
 * again, other numbers apart, and lines of nothing but ascending numbers.
 */
function runningLines(blocks: readonly LiveBlock[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  const numbers: number[] = [];
  blocks.forEach(({ words, label }, at) => {
    if (words.length > LONGEST) return;
    if (NUMBER.test(words)) numbers.push(at);
    if (!RUNNING.test(words) || (label !== null && !/^https?$/iu.test(label) && !PAGE.test(words))) return;
    const key = words.toLowerCase().replace(/\d+/gu, "#");
    const there = places.get(key);
    if (there) there.push(at);
    else places.set(key, [at]);
  });
  const values = numbers.map((at) => numberOf(blocks[at]));
  const ascending = numbers.filter((at, index) => {
    const value = values[index] ?? 0;
    const follows = STEPS.some(
      (step) => values[index - step] === value - step || values[index + step] === value + step,
    );
    return follows || DASHED.test(blocks[at]?.words ?? "");
  });
  return new Set([...[...places.values()].filter(({ length }) => length > 1).flat(), ...ascending]);
}

/** One number among them, or two, may be misread or of something else. */
const STEPS = [1, 2, 3];

/** "- 4 -": nobody writes a number that was said so. */
const DASHED = /^[-–—]\s*\d{1,3}\s*[-–—]$/u;
const NUMBER = /^[-–—\s]*\d{1,3}[-–—.\s]*$/u;
const PAGE =
  /(?<!\p{L})(?:page|seite|p[aá]gina|страница|сторінка)\s\d{1,3}\s(?:of|sur|von|de|di|из|з)\s\d{1,3}/iu;
const RUNNING = new RegExp(`${PAGE.source}|https?://\\S|(?<!\\p{L})www\\.\\S`, "iu");

function numberOf(live: LiveBlock | undefined): number {
  return Number(live?.words.replace(/\D/gu, "") || Number.NaN);
}

/** "Newsroom / Speeches / Press conference": links that lead to where the page stands, and its title last. */
function isTrail(words: string, printed: readonly string[]): boolean {
  return printed.some(
    (line) => words !== line && words.endsWith(line) && /[/›»>|·→]\s*$/u.test(words.slice(0, -line.length)),
  );
}

/** "Harbour Ministry 09/19/2031 | Press release | Distributed on 09/20/2031": facts of the page in a row, a date among them. */
function isMetadata(words: string): boolean {
  return words.split(/\s[|·]\s/u).length > 2 && dateIn(words) !== null && !ENDED.test(words);
}
