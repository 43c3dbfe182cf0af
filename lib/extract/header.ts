import { dateIn, isDateLine } from "../transcript/dates.ts";
import { deliveryOf } from "../transcript/delivery.ts";
import type { LiveBlock } from "./blocks.ts";
import { attribute, collapse, findAll, follows, holds, nameOf, read } from "./dom.ts";
import type { Matter } from "./matter.ts";

/** The page's header: what it prints of itself above its matter. None of its blocks is a word of the event. */
export interface Header {
  readonly title: string | null;
  readonly subtitle: string | null;
  /** Lines that hold a date, first printed first. */
  readonly dates: readonly string[];
  /** "Last updated: …", as printed. */
  readonly updated: string | null;
  /** Figure captions, wherever they stand, and bylines outside the matter. */
  readonly credits: readonly string[];
  readonly blocks: ReadonlySet<LiveBlock>;
  /** Sentences between header and matter, outside both: the page says them of the event, so they are matter. */
  readonly standfirsts: ReadonlySet<LiveBlock>;
}

/**
 * Tells header from matter. Between the title and the matter everything is header
 * but a sentence; where the title stands in it too, only what follows the title at once and is of a header's kind:
 * headings, dates, "Last updated", reading time, an italic line "by …" or "with …".
 */
export function headerOf(blocks: readonly LiveBlock[], title: LiveBlock | null, matter: Matter): Header {
  const draft: Draft = {
    subtitle: null,
    subtitleElement: null,
    dates: [],
    updated: null,
    credits: [],
    blocks: new Set(),
    standfirsts: new Set(),
  };
  for (const live of blocks) if (isWithin(live, "figcaption")) take(draft, live, "credit");
  if (title) readBelow(title, blocks, matter, draft);
  const { subtitleElement: _, ...header } = draft;
  return { title: title ? wholeTitle(title, blocks) : null, ...header };
}

interface Draft {
  subtitle: string | null;
  subtitleElement: Element | null;
  readonly dates: string[];
  updated: string | null;
  readonly credits: string[];
  readonly blocks: Set<LiveBlock>;
  readonly standfirsts: Set<LiveBlock>;
}

type HeaderKind = "subtitle" | "date" | "updated" | "credit" | "other";

/** A `<br>` in a heading parts its words into two blocks. */
function wholeTitle(title: LiveBlock, blocks: readonly LiveBlock[]): string {
  return blocks
    .filter(({ element }) => element === title.element)
    .map(({ words }) => words)
    .join(" ");
}

/** The heading that the page's own title names, else the first `<h1>`; `null` where there is neither. */
export function titleOf(document: Document, blocks: readonly LiveBlock[]): LiveBlock | null {
  const named = titlesNamed(document);
  const headings = blocks.filter(
    ({ block, element }) => block.form === "heading" && nameOf(element) !== "h6",
  );
  const isNamed = ({ words }: LiveBlock) => named.some((name) => sameTitle(name, words));
  const h1 = headings.filter(({ element }) => nameOf(element) === "h1");
  const early = blocks.slice(0, Math.max(EARLY_BLOCKS, blocks.length * EARLY));
  return (
    h1.find(isNamed) ??
    headings.find(isNamed) ??
    h1[0] ??
    headings.find((heading) => early.includes(heading)) ??
    null
  );
}

/** A heading that nothing else calls the title is it only at the beginning. */
const EARLY = 0.2;
const EARLY_BLOCKS = 10;

/** What `<head>` calls the page. */
export function titlesNamed(document: Document): string[] {
  const metas = findAll(
    document,
    'meta[property="og:title"], meta[name="twitter:title"], meta[name="DC.title"]',
  );
  const printed = findAll(document, "head > title").map((element) =>
    collapse(read(element, "textContent") ?? ""),
  );
  return [...metas.map((meta) => collapse(attribute(meta, "content"))), ...printed].filter(
    (title) => title !== "",
  );
}

function sameTitle(named: string, printed: string): boolean {
  const [outer, inner] = [letters(named), letters(printed)];
  return (
    inner.length > 3 &&
    (outer === inner || (` ${outer} `.includes(` ${inner} `) && inner.length > outer.length * 0.4))
  );
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function readBelow(
  title: LiveBlock,
  blocks: readonly LiveBlock[],
  { outer, inner }: Matter,
  draft: Draft,
): void {
  const at = blocks.indexOf(title);
  const titleIsInside = holds(inner, title.element);
  blocks.slice(0, at + 1).forEach((live) => {
    const above =
      holds(outer, live.element) &&
      (titleIsInside ? at < blocks.length * EARLY : !holds(inner, live.element));
    if (live.element === title.element || above) draft.blocks.add(live);
  });
  for (const live of blocks.slice(at + 1)) {
    if (live.element === title.element) draft.blocks.add(live);
    if (draft.blocks.has(live)) continue;
    const outside = !holds(inner, live.element);
    if (outside ? follows(inner, live.element) : !titleIsInside) return;
    const kind = kindOf(live, outside, draft);
    if (!kind && !outside) return;
    if (kind) take(draft, live, kind);
    else draft.standfirsts.add(live);
  }
}

function take(draft: Draft, live: LiveBlock, kind: HeaderKind): void {
  const { words } = live;
  draft.blocks.add(live);
  if (kind === "subtitle") {
    draft.subtitle = draft.subtitle === null ? words : `${draft.subtitle} ${words}`;
    draft.subtitleElement = live.element;
  }
  if (kind === "date") draft.dates.push(words);
  if (kind === "updated") draft.updated = words;
  if (kind === "credit") draft.credits.push(words);
}

/** What a block of the header is; `null` ends the header. */
function kindOf(
  live: LiveBlock,
  outside: boolean,
  { subtitle, subtitleElement, dates }: Draft,
): HeaderKind | null {
  const { words } = live;
  if (deliveryOf(words)) return null;
  if (UPDATED.test(words)) return "updated";
  if (isDateLine(words)) return "date";
  if (READING_TIME.test(words) || !/[\p{L}\p{N}]/u.test(words)) return "other";
  if (live.element === subtitleElement) return "subtitle";
  const fresh = subtitle === null && dates.length === 0;
  if (fresh && isSubtitle(live, words, outside)) return "subtitle";
  // A sentence is a standfirst: the event's page says it, but not of itself.
  if (outside && !isSentence(words)) return dateIn(words) ? "date" : "credit";
  return null;
}

function isSentence(words: string): boolean {
  return /[.!?…]["”»]?$/u.test(words);
}

function isSubtitle({ block, element }: LiveBlock, words: string, outside: boolean): boolean {
  if (block.form === "heading") return !/[:?]$/u.test(words);
  if (
    outside &&
    !isSentence(words) &&
    /(?:^|[\s_-])(?:sub-?(?:title|head\p{L}*)|lead|standfirst|dek|summary|intro\p{L}*)(?:$|[\s_-])/iu.test(
      attribute(element, "class"),
    )
  )
    return true;
  const italic = block.emphasis.some(
    ({ kind, start, end }) => kind === "italic" && end - start >= block.text.trim().length * 0.9,
  );
  return italic && SUBTITLE_BEGINNING.test(words);
}

/** "by NATO Secretary General …", "with …", "given by …", "at …"; a lower-case beginning goes on from the title. */
const SUBTITLE_BEGINNING =
  /^(?:by|with|given by|of|at|during|following|after|before|ahead of|par|avec|du|de|von|mit|con|di|с|за участю)\s|^\p{Ll}/iu;

const UPDATED =
  /^(?:last )?(?:updated?|modified|revised)(?: on)?\s*:|^mis à jour|^dernière (?:mise à jour|modification)|^(?:останнє оновлення|оновлено|востаннє оновлено)|^(?:последнее обновление|обновлено|изменено)|^(?:zuletzt aktualisiert|stand)\s*:|^aggiornato|^actualizado|^última actualización/iu;

const READING_TIME =
  /^\d+\s*(?:-\s*)?(?:min(?:ute)?s?\.?|хв\.?|мин\.?)(?:\s+(?:read|de lecture|читання|чтения|lesezeit|di lettura|de lectura))?$/iu;

function isWithin({ element }: LiveBlock, name: string): boolean {
  return read(element, "closest").call(element, name) !== null;
}
