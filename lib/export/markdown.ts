import { stringify } from "yaml";
import { citationOf } from "../citation/citation.ts";
import { calledBy } from "../citation/speaker-words.ts";
import type { SpeakerId } from "../transcript/speaker.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { colophon } from "./colophon.ts";
import { correctionsLine } from "./corrections.ts";
import { type Entry, entriesOf, isTurnEntry } from "./entries.ts";
import { eventLine } from "./event-line.ts";
import { markdownText } from "./markdown-text.ts";
import { onlySpeaker } from "./only-speaker.ts";
import { excerptLine, gapWords, turnHead } from "./turn-head.ts";
import { visible } from "./visible.ts";

/**
 * CommonMark with YAML front matter, made for Obsidian: the event's facts are properties, every turn can be linked to
 * (`[[file#^turn-12]]`). A comment at the end, which no reader shows, holds what Markdown has no place for, so that the file
 * reads back to the same transcript (`lib/import/markdown.ts`).
 */
export function toMarkdown(transcript: Transcript, only: SpeakerId | null): string {
  const citation = citationOf(transcript);
  const wanted = onlySpeaker(transcript, only);
  const whose = transcript.speakers.find(({ id }) => id === only);
  const about = whose ? excerptLine(calledBy(whose)) : correctionsLine(transcript);
  const line = [citation.subtitle, eventLine(citation), about];
  const parts = [
    frontMatter(wanted, citation.place),
    `# ${markdownText(citation.title)}`,
    markdownText(line.filter((words) => words).join(" · ")),
    ...entriesOf(transcript, only).flatMap(paragraphsOf),
    colophon(wanted),
  ];
  return `${parts.join("\n\n")}\n`;
}

/**
 * The source as properties, with the place and who speaks, by which notes are found. YAML 1.2; a text is never taken for a
 * number or a date.
 */
function frontMatter({ source, speakers }: Transcript, place: string | null): string {
  const { part: _part, extraction: _extraction, ...facts } = source;
  const named = [...new Set(speakers.flatMap(({ name }) => name ?? []))];
  const properties = Object.entries({ ...facts, place, speakers: named, tags: ["transcript"] }).map(
    ([name, value]) => [
      name,
      typeof value === "string" ? visible(value) : Array.isArray(value) ? value.map(visible) : value,
    ],
  );
  return `---\n${stringify(Object.fromEntries(properties), { lineWidth: 0 })}---`;
}

function paragraphsOf(entry: Entry): readonly string[] {
  const { item } = entry;
  if (item.type === "gap") return [`*${markdownText(gapWords(item))}*`];
  const lines = item.text === "" ? [] : item.text.split("\n").map(markdownText);
  if (item.type === "heading") return lines.map((line) => `## ${line}`);
  if (item.type === "note") return lines.map((line) => `*${line}*`);
  return isTurnEntry(entry) ? [headOf(entry), ...lines] : lines;
}

function headOf(entry: Parameters<typeof turnHead>[0]): string {
  const { name, beside, remark } = turnHead(entry);
  const said = [
    `**${inLine(name)}**${inLine(beside)}`,
    remark && `*(${inLine(remark)})*`,
    `^turn-${entry.number}`,
  ];
  return said.filter((words) => words !== "").join(" ");
}

/** Words that go on in a line: an empty text stays empty, and a blank at an end needs no care. */
function inLine(words: string): string {
  return words === "" ? "" : markdownText(words.replace(/\s+/gu, " "));
}
