import type { Block } from "../transcript/block.ts";
import { dateIn, isDateLine } from "../transcript/dates.ts";
import { deliveryOf } from "../transcript/delivery.ts";
import { languageOf } from "../transcript/language.ts";
import { pageFurniture } from "../transcript/page-furniture.ts";
import { paragraphsOf } from "../transcript/paragraphs.ts";
import type { Source } from "../transcript/source.ts";

/** A text file's own words. */
export interface TextReading {
  readonly source: Source;
  readonly blocks: readonly Block[];
}

/**
 * Reads a plain text: a transcript copied into a file, or the text of a PDF. Lines wrapped at whatever width become
 * paragraphs, the lines at the top that say what the event was become the source. Blocks keep their raw line feeds.
 */
export function readText(text: string): TextReading {
  const blocks = paragraphsOf(text).map(({ start, end, pageBreak }) =>
    blockOf(text.slice(start, end), pageBreak),
  );
  const furniture = pageFurniture(blocks);
  const says = ({ text: raw }: Block) => /[\p{L}\p{N}]/u.test(raw);
  const own = blocks
    .flatMap((block, at) => (furniture.has(at) || !says(block) ? [] : { block, at }))
    .slice(0, MOST_TOP);
  const { title, subtitle, dates, updated, taken } = topOf(own.map(({ block }) => block.text));
  const matter = blocks.slice(taken ? (own[taken - 1]?.at ?? 0) + 1 : 0);
  const lines = matter.map(({ text: raw }) => collapse(raw));
  const early = lines.slice(0, MOST_TOP);
  const source: Source = {
    url: null,
    title,
    subtitle,
    date:
      [...dates, title, ...early.filter((line) => isDateLine(line.replace(HOUR, "")))]
        .map(dateIn)
        .find((date) => date !== null) ?? null,
    updated,
    language: languageOf(lines.join("\n")),
    delivery: early.map(deliveryOf).find((delivery) => delivery !== null) ?? null,
    publisher: null,
    credits: [],
  };
  return { source, blocks: matter };
}

const MOST_TOP = 10;

/** "Tuesday, 3 May 2031, 10 a.m." */
const HOUR = /,?\s*\d{1,2}(?:[:.]\d{2})?\s*[ap]\.?\s?m\.?$/iu;

/** The last line of a wrapped subtitle is shorter than this. */
const SHORT = 60;

/** A title is no longer than this, or the text begins without one. */
const LONGEST_TITLE = 200;

function blockOf(text: string, pageBreak: boolean): Block {
  return { text, emphasis: [], form: "paragraph", break: "paragraph", pageBreak };
}

/** The header lines: title, subtitle, date, in this order; a label, a delivery note or a sentence ends them. */
function topOf(paragraphs: readonly string[]): {
  title: string;
  subtitle: string | null;
  dates: string[];
  updated: string | null;
  taken: number;
} {
  const dates: string[] = [];
  let updated: string | null = null;
  let title = "";
  let subtitle: string | null = null;
  let taken = 0;
  for (const [at, paragraph] of paragraphs.entries()) {
    const line = collapse(paragraph);
    const next = collapse(paragraphs[at + 1] ?? "").split("|")[0] ?? "";
    const [printed = "", changed] = line.split(UPDATED);
    if (changed !== undefined && (!printed || isDateLine(printed))) {
      if (printed) dates.push(printed);
      updated = dateIn(changed);
    } else if (isDateLine(line)) dates.push(line);
    else if (endsTop(line)) break;
    else if (!title) [title, subtitle] = titleAndSubtitle(paragraph);
    else if (subtitle === null && !dates.length && SUBTITLE_BEGINNING.test(line)) subtitle = line;
    // The last line of a subtitle, short as it is, before the date.
    else if (subtitle !== null && !dates.length && line.length < SHORT && isDateLine(next))
      subtitle = `${subtitle} ${line}`;
    else break;
    taken++;
  }
  return title
    ? { title, subtitle, dates, updated, taken }
    : { title: "", subtitle: null, dates: [], updated: null, taken: 0 };
}

/** "Joint press point / with X and the President of / Y": a first line that stops short, the rest beginning in lower case. */
function titleAndSubtitle(paragraph: string): [title: string, subtitle: string | null] {
  const lines = paragraph
    .split(/[\n\r]+/u)
    .map(collapse)
    .filter((line) => line !== "");
  const [first = "", ...rest] = lines;
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const short = first.length + 1 + (rest[0] ?? "").search(/\s|$/u) <= width;
  if (rest.length && short && SUBTITLE_BEGINNING.test(rest[0] ?? "")) return [first, rest.join(" ")];
  return [lines.join(" "), null];
}

function endsTop(line: string): boolean {
  return (
    line.length > LONGEST_TITLE ||
    deliveryOf(line) !== null ||
    /[.!?;。？！；]$/u.test(line) ||
    LABEL.test(line)
  );
}

/** "14 Nov. 2019 - | Last updated: 15 Nov. 2019 09:07" */
const UPDATED =
  /\s*\|?\s*(?:last updated|mis à jour le|dernière mise à jour|останнє оновлення|последнее обновление|zuletzt aktualisiert)\s*:\s*/iu;

const SUBTITLE_BEGINNING =
  /^(?:by|with|given by|of|at|during|following|par|avec|du|de|von|mit|con|di)\s|^\p{Ll}/iu;

/** `Name (outlet): words`; a title may hold a colon too, but no words of a sentence after it. */
const LABEL =
  /^[^:：]{1,80}[:：]\s*\S.*[.!?;,…。？！；-]$|^[^:：]{1,80}[:：]$|^(?:q|question|a|answer)\b\s*[:.]/iu;

function collapse(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
