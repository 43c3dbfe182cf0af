import { isDateLine } from "../transcript/dates.ts";
import type { LiveBlock } from "./blocks.ts";
import { follows, holds, read } from "./dom.ts";
import { type HeaderKind, kindOf } from "./header-kind.ts";
import type { Matter } from "./matter.ts";
import { EARLY, wholeTitle } from "./page-title.ts";

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
  if (title && draft.dates.length === 0) readDateAbove(title, blocks, draft);
  const { subtitleElement: _, ...header } = draft;
  return { title: title ? wholeTitle(title, blocks) : null, ...header };
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

/** Pages before 2009 print place and date in a cell beside the title, which stands before it in the document. */
function readDateAbove(title: LiveBlock, blocks: readonly LiveBlock[], draft: Draft): void {
  const at = blocks.indexOf(title);
  const date = blocks.slice(Math.max(0, at - BESIDE), at).findLast(({ words }) => isDateLine(words));
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
