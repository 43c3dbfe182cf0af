import { type Citation, fullTitle } from "../citation/citation.ts";
import { personName } from "../citation/person-name.ts";
import { calledBy, isCreditable } from "../citation/speaker-words.ts";
import type { Speaker } from "../transcript/speaker.ts";
import { citationKeys } from "./citation-key.ts";
import { citationNote } from "./citation-note.ts";
import { soundDate } from "./sound-facts.ts";

/** A name as CSL has it. */
export type CslName =
  | { readonly literal: string }
  | { readonly family: string; readonly given: string; readonly "non-dropping-particle"?: string };

/**
 * The fields of a CSL item (`csl-data.json`, schema 1.0) that we fill. It is a report, not a speech: of the types that CSL and
 * Zotero share, only a report keeps author, place, date, publisher and address; Zotero's "presentation" has no publisher, its
 * "web page" no place.
 */
export interface CslItem {
  readonly id: string;
  readonly type: "report";
  readonly genre: "Transcript";
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly publisher?: string;
  readonly "publisher-place"?: string;
  readonly "event-place"?: string;
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
}

/** CSL-JSON: a list of items. */
export function toCslJson(citations: readonly Citation[]): string {
  return `${JSON.stringify(cslItems(citations), null, 2)}\n`;
}

/** The items of citations, for a reference manager's own interface. */
export function cslItems(citations: readonly Citation[]): CslItem[] {
  const keys = citationKeys(citations);
  return citations.map((citation, at) => cslItem(citation, keys[at] ?? ""));
}

function cslItem(citation: Citation, id: string): CslItem {
  const { date, publisher, place, url, language } = citation;
  const authors = citation.authors.filter(isCreditable);
  const note = citationNote(citation);
  const day = soundDate(date);
  return {
    id,
    type: "report",
    genre: "Transcript",
    title: fullTitle(citation),
    ...(authors.length > 0 && { author: authors.map(cslName) }),
    ...(day !== null && { issued: { "date-parts": [day.split("-").map(Number)] } }),
    ...(publisher !== null && { publisher }),
    ...(place !== null && { "publisher-place": place, "event-place": place }),
    ...(url !== null && { URL: url }),
    ...(language !== null && { language }),
    ...(note !== "" && { note }),
  };
}

function cslName(speaker: Speaker): CslName {
  const name = personName(calledBy(speaker));
  if ("literal" in name || speaker.name === null) return { literal: calledBy(speaker) };
  const { family, given, particle } = name;
  return { family, given, ...(particle !== null && { "non-dropping-particle": particle }) };
}
