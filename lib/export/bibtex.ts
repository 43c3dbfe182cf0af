import { type Citation, fullTitle } from "../citation/citation.ts";
import { personName } from "../citation/person-name.ts";
import { calledBy, isCreditable } from "../citation/speaker-words.ts";
import type { Speaker } from "../transcript/speaker.ts";
import { citationKeys } from "./citation-key.ts";
import { citationNote } from "./citation-note.ts";
import { soundDate } from "./sound-facts.ts";
import { visible } from "./visible.ts";

/** BibTeX in UTF-8, with the field of biblatex (`date`) beside that of BibTeX (`year`). Braces keep titles as they are written. */
export function toBibtex(citations: readonly Citation[]): string {
  const keys = citationKeys(citations);
  return citations.map((citation, at) => entryOf(citation, keys[at] ?? "")).join("\n");
}

/** `techreport` for the reason that `CslItem` gives. */
function entryOf(citation: Citation, key: string): string {
  const { authors, publisher, place, url, language, date } = citation;
  const day = soundDate(date);
  const fields: readonly (readonly [name: string, value: string | null | undefined])[] = [
    ["title", `{${bibtexText(fullTitle(citation))}}`],
    ["author", authors.filter(isCreditable).map(bibtexName).join(" and ")],
    ["year", day?.slice(0, 4)],
    ["month", day === null ? null : String(Number(day.slice(5, 7)))],
    ["date", day],
    ["institution", publisher === null ? null : `{${bibtexText(publisher)}}`],
    ["address", place === null ? null : bibtexText(place)],
    ["type", "Transcript"],
    ["url", url === null ? null : bibtexAddress(url)],
    ["language", language === null ? null : bibtexText(language)],
    ["note", bibtexText(citationNote(citation))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = {${value}},\n` : []));
  return `@techreport{${key},\n${lines.join("")}}\n`;
}

/** Family name first; what is no person's plain name in braces, whole. */
function bibtexName(speaker: Speaker): string {
  const name = personName(calledBy(speaker));
  if ("literal" in name || speaker.name === null) return `{${bibtexText(calledBy(speaker))}}`;
  return `${[name.particle, name.family].filter((part) => part !== null).join(" ")}, ${name.given}`;
}

/** Words in a field: what TeX would act on is written as TeX writes it, and no two marks become one ("--" a dash). */
function bibtexText(words: string): string {
  return visible(words.replace(/\s+/gu, " ").trim())
    .replace(/[\\{}$&#%_~^]/gu, (mark) => TEX[mark] ?? mark)
    .replace(LIGATURE, "$&{}");
}

const LIGATURE = /-(?=-)|'(?=')|`(?=`)|[?!](?=`)|,(?=,)|<(?=<)|>(?=>)/gu;

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "%": "\\%",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Addresses stand as they are; only braces and backslashes, which no sound address has, would break the field. */
function bibtexAddress(url: string): string {
  return visible(url).replace(/[\s{}\\]/gu, (mark) => encodeURIComponent(mark));
}
