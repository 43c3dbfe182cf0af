import type { PageLeftover } from "../transcript/block.ts";
import { dateIn } from "../transcript/dates.ts";
import type { LiveBlock } from "./blocks.ts";
import { nameOf } from "./dom.ts";
import { isCaption } from "./spoken-labels.ts";

/**
 * The lines of a page that are none of its text, told by their form: controls, links that lead away, advertisements, numbers and
 * stamps of the page. Block by block; `null` for words. `printed`: what title and header say, whose names may be labels.
 */
export function reasonsByLine(
  blocks: readonly LiveBlock[],
  printed: readonly string[],
): readonly (PageLeftover | null)[] {
  const kinds = labelKinds(blocks);
  const plain = new Set(blocks.filter((live) => !isLed(live)).map(({ words }) => words));
  const running = runningLines(blocks);
  return blocks.map((live, at) => {
    const { words, block } = live;
    if (words.length > LONGEST) return null;
    if (ADVERTISEMENT.test(words)) return "advertisement";
    if (STAMP.test(words) || NOTICE.test(words) || running.has(at)) return "control";
    if (TELEPHONE.test(words) && live.label === null && !ENDED.test(words)) return "box";
    if (live.links > 0 && isTrail(words, printed)) return "links";
    if (isMetadata(words)) return "header";
    if (!isLed(live)) return null;
    if (OFFER.test(words)) return "control";
    const isHeading = block.form === "heading" || block.form === "term";
    if (isHeading || ENDED.test(words) || live.label !== null || kinds.has(kindOf(live))) return null;
    // A label that is a link once and none elsewhere.
    if (plain.has(words)) return null;
    if (words.includes(" ") && printed.some((line) => line.includes(words))) return null;
    return words.split(" ").length <= CONTROL_WORDS ? "control" : live.isControl ? null : "links";
  });
}

/** No line that serves the page has more characters. */
const LONGEST = 300;

/** A control says what it does in so many words. */
const CONTROL_WORDS = 4;

/** The end of a sentence or of a bracket: "(Laughter)" is no control. */
const ENDED = /[.?!…)\]]["”»]*$/u;

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

/** Whether a line is nothing but controls or one link to another page. */
function isLed({ isControl, links, linkedAway, letters }: LiveBlock): boolean {
  return isControl || (links === 1 && linkedAway === letters);
}

/**
 * The kinds of lines that hold labels: most stand above words, and some come back, as people do who speak again, or end as labels do, or
 * the labels of the page are links or controls, too. Links to further news are never the same.
 */
function labelKinds(blocks: readonly LiveBlock[]): ReadonlySet<string> {
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

const MOST_ABOVE = 0.7;

function kindOf({ block, element, isControl }: LiveBlock): string {
  return `${block.form} ${nameOf(element)} ${isControl ? "control" : "link"}`;
}

/** "Advertisement", "Story continues below advertisement": whole lines. */
const ADVERTISEMENT =
  /^[\W_]*(?:(?:story|article) continues (?:below|after)(?: th(?:e|is))? ad(?:vertisement)?|advertisements?(?:\s*[-–—:]\s*.{0,40}(?:continue|scroll).{0,40})?|advertising|sponsored(?: content)?|anzeige|werbung|publicité|(?:la )?suite (?:de l['’]article )?après (?:la|cette) publicité|publicidad|anuncio|pubblicità|реклама)[\W_]*$/iu;

/** Lines of the page about itself, whole: its numbers, where its top is, when it was changed. */
const STAMP = new RegExp(
  `^(?:${[
    "[↑⇧^]?\\s*(?:page top|top of (?:the )?page|(?:back|return|go) to (?:the )?top(?: of (?:the )?page)?)",
    // a gallery: "6 of 9"; a text in parts: "Page 1 of 6"
    "(?:(?:page|seite|p[aá]gina|страница|сторінка|стр\\.|p\\.)\\s*)?\\d{1,3}\\s?(?:of|из|з|sur|von|de|di|\\/)\\s?\\d{1,3}",
    // whose it is, and where: "© Harbour Ministry", "www.harbour.example"
    "©.*|copyright\\s(?:©|\\(c\\)|\\d{4}).*|(?:https?:\\/\\/|www\\.)\\S+",
    "(?:published|updated|last updated)\\s.{4,30}\\+?\\s*(?:show all updates|see all updates)",
    "(?:nach oben|zum seitenanfang|haut de (?:la )?page|retour en haut(?: de (?:la )?page)?|volver arriba|torna (?:su|all['’]inizio))",
    "(?:наверх|к началу страницы|вгору|до початку сторінки)",
    "(?:このページの(?:先頭|トップ)へ(?:戻る)?|ページトップへ?(?:戻る)?|トップへ戻る|返回顶部|回到顶部)",
  ].join("|")})$`,
  "iu",
);

/** What the page says of itself and its site: banners of governments and archives. */
const NOTICE =
  /^(?:an official website of .{3,60}government\.?(?: here['’]s how you know)?|here['’]s how you know|(?:this (?:web ?)?(?:page|site|content|website)|you are viewing|this is (?:archived|historical))\b.{0,200}(?:archiv|histor|out of date|no longer updated|frozen in time|links?|javascript|cookies?).{0,160})$/iu;

/** "Harbour House, Sundhavn 2600  Phone 277 4022": the head of a letter. */
const TELEPHONE =
  /(?<!\p{L})(?:tel(?:ephone|\.)?|phone|fax|tél(?:éphone|\.)?|telefon|teléfono|telefono|тел\.)\s*[:.]?\s*\+?[\d(][\d\s()./-]{5,}/iu;

/** What a control or a link offers, also in a heading: "Read more", "Show transcript", "Read more: Ferry fares to rise". */
const OFFER =
  /^(?:(?:read|show|see|view|load|learn)\s+(?:more|less|all|next|also|(?:the )?(?:full )?transcript)|(?:print|share|listen|download|watch|copy link|subscribe|next|previous|expand all|collapse all|hide|close)(?:\s+\S+){0,3}|lire (?:la suite|aussi)|afficher (?:plus|moins)|voir (?:plus|aussi)|mehr (?:lesen|anzeigen)|weiterlesen|leer más|ver más|leggi (?:di più|anche)|mostra (?:altro|di più)|читать (?:далее|также)|показать (?:ещё|еще|больше)|читати (?:далі|також)|показати (?:ще|більше))(?:\s*[:：…].*)?$/iu;
