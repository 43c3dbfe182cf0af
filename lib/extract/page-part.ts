import type { PagePart } from "../transcript/source.ts";
import type { LiveBlock } from "./blocks.ts";
import { attribute, findAll, read } from "./dom.ts";
import type { Matter } from "./matter.ts";

/**
 * What the page says of being a part only of a text: "Page 1 of 3", a next page at an address of the same text, a list or table
 * that says to have more rows than are there. `null` where nothing says so.
 */
export function pagePartOf(
  document: Document,
  { parts, elements }: Matter,
  blocks: readonly LiveBlock[],
): PagePart | null {
  const start = Math.max(0, (parts[0]?.start ?? 0) - NEAR);
  const end = (parts.at(-1)?.end ?? 0) + NEAR;
  return numberedPart(blocks.slice(start, end)) ?? rowsPart(elements) ?? nextPart(document);
}

/** The number of a page stands among its words or as many blocks from them: a list further away has numbers of its own. */
const NEAR = 6;

/** "Page 1 of 3". */
function numberedPart(blocks: readonly LiveBlock[]): PagePart | null {
  for (const { words } of blocks) {
    const found = words.length < 40 ? PAGE_OF.exec(words) : null;
    const [here, all] = [Number(found?.[1]), Number(found?.[2])];
    if (here >= 1 && all > 1 && here <= all) return { of: "pages", here, all };
  }
  return null;
}

const PAGE_OF =
  /^\W*(?:page|seite|p[aá]gina|страница|сторінка|стр\.)\s*(\d{1,3})\s*(?:of|sur|von|de|di|из|з|\/)\s*(\d{1,3})\W*$/iu;

/** `aria-setsize` and `aria-rowcount` (WAI-ARIA) say how many there are; -1: not known. */
function rowsPart(matter: readonly Element[]): PagePart | null {
  for (const part of matter) {
    const tables = within(part, "[aria-rowcount]").map((table) => ({
      all: Number(attribute(table, "aria-rowcount")),
      here: findAll(table, "tr, [role=row]").length,
    }));
    const sets = new Map<Element | null, { all: number; here: number }>();
    for (const entry of within(part, "[aria-setsize]")) {
      const around = read(entry, "parentElement");
      const set = sets.get(around) ?? { all: Number(attribute(entry, "aria-setsize")), here: 0 };
      sets.set(around, { ...set, here: set.here + 1 });
    }
    const more = [...tables, ...sets.values()].find(({ all, here }) => all === -1 || all > here);
    if (more) return { of: "rows", here: more.here, all: more.all === -1 ? null : more.all };
  }
  return null;
}

function within(element: Element, selector: string): Element[] {
  const own = read(element, "matches").call(element, selector) ? [element] : [];
  return [...own, ...findAll(element, selector)];
}

/** `rel=next` at the page's own address with another number: the next entry of a journal, at an address of its own, is another text. */
function nextPart(document: Document): PagePart | null {
  const own = withoutPage(read(document, "URL"));
  const goesOn = findAll(document, "link[rel~=next][href], a[rel~=next][href]").some((link) => {
    const next = parse(attribute(link, "href"), read(document, "baseURI"));
    return own !== null && next !== null && next !== read(document, "URL") && withoutPage(next) === own;
  });
  return goesOn ? { of: "pages", here: null, all: null } : null;
}

/** An address without what tells its pages apart: `?page=2`, `/page/2/`, `/2/`. */
function withoutPage(address: string): string | null {
  const url = parse(address);
  if (url === null) return null;
  const { origin, pathname, searchParams } = new URL(url);
  const kept = [...searchParams].filter(
    ([name]) => !/^(?:p|pg|page|paged|pagina|seite|start|offset)$/iu.test(name),
  );
  const path = pathname.replace(/(?:\/(?:page|p|pagina|seite))?\/\d{1,3}\/?$/iu, "").replace(/\/$/u, "");
  return `${origin}${path}?${new URLSearchParams(kept)}`;
}

function parse(address: string, base?: string): string | null {
  return URL.canParse(address, base) ? new URL(address, base).href : null;
}
