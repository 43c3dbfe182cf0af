import type { Item } from "../transcript/item.ts";
import type { Source } from "../transcript/source.ts";
import type { Transcript } from "../transcript/transcript.ts";

/**
 * A transcript without its words and what its properties say of its source, which stand in the Markdown above; `paragraphs` says how
 * many are an item's.
 */
export type Colophon = Omit<Transcript, "source" | "items"> & {
  readonly source: Pick<Source, "part" | "extraction">;
  readonly items: readonly WordlessItem[];
};

/** An item without its text. */
export type WordlessItem = ItemWithout<Item> & { readonly paragraphs: number };

type ItemWithout<Kind> = Kind extends Item ? Omit<Kind, "text"> : never;

/** The comment at the end of a Markdown file that makes it readable by a program; one line. */
export function colophon({ source: { part, extraction }, items, ...rest }: Transcript): string {
  const source = { ...(part && { part }), ...(extraction !== undefined && { extraction }) };
  const wordless = items.map(wordlessItem) satisfies readonly WordlessItem[];
  const json = JSON.stringify({ ...rest, source, items: wordless } satisfies Colophon);
  return `${COLOPHON_BEGINS}${json.replace(/[<>\u2028\u2029]|--/gu, escaped)}${COLOPHON_ENDS}`;
}

/** What it begins with: the version of its form counts up when an older program cannot read it. */
export const COLOPHON_BEGINS = "<!-- as-delivered 1 ";

/** What it ends with. */
export const COLOPHON_ENDS = " -->";

/** How many paragraphs stand before the first item's: the title, the event's line. */
export const HEAD_PARAGRAPHS = 2;

function wordlessItem(item: Item): WordlessItem {
  if (item.type === "gap") return { ...item, paragraphs: 1 };
  const { text, ...rest } = item;
  const paragraphs = text === "" ? 0 : text.split("\n").length;
  return { ...rest, paragraphs: paragraphs + (item.type === "turn" ? 1 : 0) };
}

/** Within JSON's strings; nothing in it can end the comment. */
function escaped(marks: string): string {
  return [...marks].map((mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
