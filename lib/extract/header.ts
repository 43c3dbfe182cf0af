import { isDateLine } from "../transcript/dates.ts";
import type { LiveBlock } from "./blocks.ts";
import { read } from "./dom.ts";
import { type HeaderKind, kindOf } from "./header-kind.ts";
import type { Matter } from "./matter.ts";
import { EARLY, wholeTitle } from "./page-title.ts";
import { covers } from "./sums.ts";

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
export function headerOf(page: HeaderSearch, matter: Matter): Header {
  const { blocks, title, counts } = page;
  const draft: Draft = {
    subtitle: null,
    subtitleElement: null,
    dates: [],
    updated: null,
    credits: [],
    blocks: new Set(),
    standfirsts: new Set(),
  };
  blocks.forEach((live, at) => {
    if (counts(at) && isWithin(live, "figcaption")) take(draft, live, "credit");
  });
  if (title) readAround(title, page, matter, draft);
  if (title && draft.dates.length === 0) readDateAbove(title, page, draft);
  const { subtitleElement: _, ...header } = draft;
  return { title: title ? wholeTitle(title, blocks) : null, ...header };
}

/** A page while its header is looked for. */
export interface HeaderSearch {
  readonly blocks: readonly LiveBlock[];
  readonly title: LiveBlock | null;
  /** Whether a block, by its index, may be of header or matter. */
  readonly counts: (index: number) => boolean;
  /** Whether it begins with a speaker's label. */
  readonly spoken: readonly boolean[];
}

/** A header while it is read. */
export interface Draft {
  subtitle: string | null;
  subtitleElement: Element | null;
  readonly dates: string[];
  updated: string | null;
  readonly credits: string[];
  readonly blocks: Set<LiveBlock>;
  readonly standfirsts: Set<LiveBlock>;
}

function readAround(
  title: LiveBlock,
  { blocks, counts, spoken }: HeaderSearch,
  { parts, inner, isKnown }: Matter,
  draft: Draft,
): void {
  const titleAt = blocks.indexOf(title);
  const titleIsInside = covers(inner, titleAt);
  // A heading within the words is no title of the page: it is early, or whoever speaks does so after it.
  const before = blocks.slice(0, titleAt).filter((_, at) => counts(at)).length;
  const isEarly =
    before < blocks.filter((_, at) => counts(at)).length * EARLY ||
    (spoken.includes(true) && !spoken.slice(0, titleAt).includes(true));
  const isInside = (at: number) => parts.some((part) => covers(part, at));
  for (let at = 0; at <= titleAt; at++) {
    const live = blocks[at] as LiveBlock;
    const above = isInside(at) && (titleIsInside ? isEarly : !covers(inner, at));
    if (live.element === title.element || above) draft.blocks.add(live);
  }
  for (let at = titleAt + 1; at < blocks.length; at++) {
    const live = blocks[at] as LiveBlock;
    if (live.element === title.element) draft.blocks.add(live);
    if (draft.blocks.has(live) || !counts(at)) continue;
    // Whoever speaks ends the header, wherever most of the words stand.
    if (spoken[at]) return;
    const outside = !covers(inner, at);
    if (outside ? at >= inner.end : !titleIsInside) return;
    const kind = kindOf(live, outside, draft);
    if (!kind && !outside) return;
    if (kind) take(draft, live, kind);
    else if (!isKnown && !live.block.folded) draft.standfirsts.add(live);
  }
}

/** Pages before 2009 print place and date in a cell beside the title, which stands before it in the document. */
function readDateAbove(title: LiveBlock, { blocks, counts }: HeaderSearch, draft: Draft): void {
  const at = blocks.indexOf(title);
  const before = blocks.slice(0, at).filter((_, index) => counts(index));
  const date = before.slice(-BESIDE).findLast(({ words }) => isDateLine(words));
  if (date) take(draft, date, "date");
}

/** So many blocks before the title may stand beside it. */
const BESIDE = 2;

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

function isWithin({ element }: LiveBlock, name: string): boolean {
  return read(element, "closest").call(element, name) !== null;
}
