import { citationOf, fullTitle } from "../citation/citation.ts";
import { calledBy } from "../citation/speaker-words.ts";
import type { SpeakerId } from "../transcript/speaker.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { correctionsLine } from "./corrections.ts";
import { type Entry, entriesOf, isTurnEntry } from "./entries.ts";
import { eventLine } from "./event-line.ts";
import { excerptLine, gapWords, turnHead } from "./turn-head.ts";
import { visible } from "./visible.ts";

/** Plain text, UTF-8: the head, then every item in its order, paragraphs parted by blank lines and never wrapped. */
export function toText(transcript: Transcript, only: SpeakerId | null): string {
  const citation = citationOf(transcript);
  const whose = transcript.speakers.find(({ id }) => id === only);
  const head = [
    fullTitle(citation),
    eventLine(citation),
    citation.url,
    whose ? excerptLine(calledBy(whose)) : correctionsLine(transcript),
  ];
  const top = head.filter((line) => typeof line === "string" && line !== "").join("\n");
  const parts = [top, ...entriesOf(transcript, only).flatMap(paragraphsOf)];
  return `${visible(parts.join("\n\n"))}\n`;
}

function paragraphsOf(entry: Entry): readonly string[] {
  const { item } = entry;
  if (item.type === "gap") return [gapWords(item)];
  const paragraphs = item.text.split("\n");
  if (!isTurnEntry(entry)) return paragraphs;
  const { name, beside, remark } = turnHead(entry);
  return [`${name.toLocaleUpperCase("und")}${beside}${remark && ` [${remark}]`}:`, ...paragraphs];
}
