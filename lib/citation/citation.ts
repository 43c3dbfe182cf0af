import type { Delivery } from "../transcript/source.ts";
import type { Speaker } from "../transcript/speaker.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { NO_PART, partsOf } from "./answered.ts";
import { placeOf } from "./place.ts";

/** What a citation says of an event, and of one turn of it. Absent facts are `null`. */
export interface Citation {
  /** Never empty. */
  readonly title: string;
  readonly subtitle: string | null;
  /** The day of the event, ISO 8601. */
  readonly date: string | null;
  readonly place: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly delivery: Delivery | null;
  /** Whose words they are: the principals of an event, the one speaker of a turn. */
  readonly authors: readonly Speaker[];
  /** The turn cited, counted from 1 among the turns; `null` for the whole event. */
  readonly turn: number | null;
  /** Whom the turn answers; empty for the whole event. */
  readonly inAnswerTo: readonly Speaker[];
}

/** The citation of a whole event: by its principals, or by all whose name is known where there is none. */
export function citationOf(transcript: Transcript): Citation {
  const { source, speakers } = transcript;
  const principals = speakers.filter(({ kind, name }) => kind === "principal" && name !== null);
  return {
    title: titleOf(source),
    subtitle: source.subtitle,
    date: source.date,
    place: placeOf(transcript),
    publisher: source.publisher,
    url: source.url,
    language: source.language,
    delivery: source.delivery,
    authors: principals.length ? principals : speakers.filter(({ name }) => name !== null),
    turn: null,
    inAnswerTo: [],
  };
}

/** The citation of the turn at this index among the items; `null` where no turn of a known speaker stands there. */
export function citationOfTurn(transcript: Transcript, index: number): Citation | null {
  const item = transcript.items[index];
  const speaker =
    item?.type === "turn" ? transcript.speakers.find(({ id }) => id === item.speaker) : undefined;
  if (!speaker) return null;
  const before = transcript.items.slice(0, index).filter(({ type }) => type === "turn");
  return {
    ...citationOf(transcript),
    authors: [speaker],
    turn: before.length + 1,
    inAnswerTo: (partsOf(transcript).get(index) ?? NO_PART).inAnswerTo,
  };
}

/** The title, in one line; words for it where the page prints none. */
export function titleOf({ title }: Transcript["source"]): string {
  return title.replace(/\s+/gu, " ").trim() || "Untitled transcript";
}

/** The title with what the subtitle adds: "Joint press point with Ada Norling". */
export function fullTitle({ title, subtitle }: Pick<Citation, "title" | "subtitle">): string {
  return subtitle ? `${title} ${subtitle}` : title;
}
