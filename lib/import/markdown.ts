import { parse } from "yaml";
import { COLOPHON_BEGINS, COLOPHON_ENDS, HEAD_PARAGRAPHS } from "../export/colophon.ts";
import { readMarkdownText } from "../export/markdown-text.ts";
import { readVisible } from "../export/visible.ts";
import { type Imported, importedFrom, isRecord, parseJson, refused } from "./imported.ts";

/**
 * Reads what `toMarkdown` wrote, the same transcript that was written. Words and facts may have been changed in the file since;
 * where paragraphs were added or taken away, nobody can tell whose they are, and the file is refused.
 */
export function readMarkdown(text: string): Imported {
  const file = partsOf(
    text
      .replace(/^\ufeff/u, "")
      .replaceAll("\r\n", "\n")
      .trimEnd(),
  );
  if (file === null) return refused("not-ours");
  const { properties, body, last } = file;
  if (!last.startsWith(COLOPHON_BEGINS)) return refused("newer");
  const source = sourceOf(properties);
  if (source === null) return refused("damaged", "properties");
  const rest = parseJson(last.slice(COLOPHON_BEGINS.length, -COLOPHON_ENDS.length));
  if (!isRecord(rest) || !Array.isArray(rest.items)) return refused("damaged", "the last line");
  const items = itemsOf(rest.items, body.split("\n\n").slice(HEAD_PARAGRAPHS));
  return items === null
    ? refused("damaged", "paragraphs")
    : importedFrom([{ ...rest, source: { ...source, ...taken(rest.source) }, items }], () => "");
}

/** What the last line says of the source: nobody's property. */
function taken(source: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(source)) return {};
  return Object.fromEntries(
    ["part", "extraction"].flatMap((name) => (name in source ? [[name, source[name]]] : [])),
  );
}

/** Properties, the words, the comment at the end; `null` where a part is missing. Found by their places: a file may be huge. */
function partsOf(text: string): { properties: string; body: string; last: string } | null {
  const fence = text.indexOf(FENCE);
  const end = text.lastIndexOf("\n\n<!-- as-delivered ");
  if (!text.startsWith("---\n") || fence < 0 || end < fence || !text.endsWith(COLOPHON_ENDS)) return null;
  return {
    properties: text.slice("---\n".length, fence + 1),
    body: text.slice(fence + FENCE.length, end),
    last: text.slice(end + 2),
  };
}

const FENCE = "\n---\n\n";

/** Others' properties, `tags` among them, are no matter of ours; a field that is not there is found by the check. */
function sourceOf(yaml: string): Readonly<Record<string, unknown>> | null {
  const properties = parsedYaml(yaml);
  if (!isRecord(properties)) return null;
  return Object.fromEntries(
    FIELDS.flatMap((name) => (name in properties ? [[name, shown(properties[name])]] : [])),
  );
}

const FIELDS = "url title subtitle date updated language delivery publisher credits".split(" ");

function parsedYaml(yaml: string): unknown {
  try {
    return parse(yaml, { logLevel: "error" });
  } catch {
    return undefined;
  }
}

function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shown);
  return typeof value === "string" ? readVisible(value) : value;
}

/** The items with their words; `null` where there are more or fewer paragraphs than theirs. */
function itemsOf(wordless: readonly unknown[], paragraphs: readonly string[]): unknown[] | null {
  let next = 0;
  const items = wordless.map((item) => {
    if (!isRecord(item) || typeof item.paragraphs !== "number") return item;
    const { paragraphs: count, ...rest } = item;
    const own = paragraphs.slice(next, next + count);
    next += count;
    return rest.type === "gap" ? rest : { ...rest, text: textOf(rest.type, own) };
  });
  return next === paragraphs.length ? items : null;
}

/** A turn begins with a line that says who speaks; notes and headings have marks around their words. */
function textOf(type: unknown, paragraphs: readonly string[]): string {
  if (type === "turn") return paragraphs.slice(1).map(readMarkdownText).join("\n");
  const marks = type === "heading" ? /^## /u : /^\*|\*$/gu;
  return paragraphs.map((line) => readMarkdownText(line.replace(marks, ""))).join("\n");
}
