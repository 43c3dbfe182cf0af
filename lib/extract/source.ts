import { siteOf } from "../sites/sites.ts";
import { dateIn, isDateLine } from "../transcript/dates.ts";
import { deliveryOf } from "../transcript/delivery.ts";
import { languageOf } from "../transcript/language.ts";
import type { Source } from "../transcript/source.ts";
import { attribute, collapse, findAll, findFirst, read } from "./dom.ts";
import type { Header } from "./header.ts";
import { titlesNamed } from "./page-title.ts";

/** What the page at an address says of itself. `lines`: the words of its matter, a block a line. */
export function sourceOf(
  document: Document,
  url: string | null,
  header: Header | null,
  lines: readonly string[],
): Source {
  const title = header?.title ?? titlesNamed(document)[0] ?? "";
  return {
    url,
    title,
    subtitle: header?.subtitle ?? null,
    date: dateOf(document, url, title, header, lines),
    updated: header?.updated ? dateIn(header.updated) : null,
    language: languageOf(lines.join("\n")) ?? pageLanguage(document),
    delivery:
      [...lines.slice(0, BEGINNING), ...(header?.dates ?? [])]
        .map(deliveryOf)
        .find((delivery) => delivery !== null) ?? null,
    publisher: (url && siteOf(url)?.site.publisher) || metaContent(document, "og:site_name"),
    credits: header?.credits ?? [],
  };
}

/** Delivery notes, places and dates stand among the first blocks. */
const BEGINNING = 15;

function dateOf(
  document: Document,
  url: string | null,
  title: string,
  header: Header | null,
  lines: readonly string[],
): string | null {
  const early = lines.slice(0, BEGINNING).filter((line) => line.length < 80);
  return (
    firstDate(header?.dates ?? []) ??
    dateInAddress(url) ??
    dateIn(title) ??
    metaDate(document) ??
    // "August 6, 2009" before "For Immediate Release August 7, 2009"
    firstDate(early.filter(isDateLine)) ??
    firstDate(early)
  );
}

/** "Period of Service: 03/12/2029 - 24/06/2031" dates no event. */
const SPAN = /\d{4}\s*[–—-]\s*(?:\d{1,2}[./ ]|\p{Lu}\p{L}+ \d)/u;

function firstDate(lines: readonly string[]): string | null {
  return (
    lines
      .filter((line) => !SPAN.test(line))
      .map(dateIn)
      .find((date) => date !== null) ?? null
  );
}

/** `/2022/04/28/` in the path. */
function dateInAddress(url: string | null): string | null {
  const path = url?.match(/\/(\d{4})\/(\d{2})\/(\d{2})(?:\/|$)/u);
  return path ? dateIn(`${path[1]}-${path[2]}-${path[3]}`) : null;
}

function metaDate(document: Document): string | null {
  const names = [
    "article:published_time",
    "DC.date",
    "DC.date.issued",
    "dcterms.date",
    "date",
    "datePublished",
  ];
  for (const name of names) {
    const date = dateIn(metaContent(document, name) ?? "");
    if (date) return date;
  }
  for (const script of findAll(document, 'script[type="application/ld+json"]')) {
    const date = /"datePublished"\s*:\s*"([^"]{8,40})"/u.exec(read(script, "textContent") ?? "")?.[1];
    if (date) return dateIn(date);
  }
  return null;
}

function metaContent(document: Document, name: string): string | null {
  const meta = findFirst(
    document,
    `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
  );
  return meta ? collapse(attribute(meta, "content")) || null : null;
}

function pageLanguage(document: Document): string | null {
  const root = read(document, "documentElement");
  return (root && attribute(root, "lang").trim()) || null;
}
