import { countWords } from "../transcript/outline.ts";
import type { PagePart } from "../transcript/source.ts";
import { countSpeakers } from "../transcript/speaker-groups.ts";
import type { Revision, Transcript } from "../transcript/transcript.ts";

/** A document in the list: what its newest revision says of itself, without its words. */
export interface TranscriptRow {
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  readonly subtitle: string | null;
  /** The day of the event, ISO 8601. */
  readonly date: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  /** What its page said of being a part only of the text; absent where it did not. */
  readonly part?: PagePart;
  /** Names, or roles where no name is printed, in order of first turn; those nobody can tell apart are left out. */
  readonly speakers: readonly string[];
  /** Of those the names, whoever bears them: an office is held by many. Rows of older versions do not say it. */
  readonly people?: readonly string[];
  /** Askers without name or role speak, too. Rows of older versions do not say it. */
  readonly askers?: true;
  /** News organisations, in order of first turn. Rows of older versions do not say it. */
  readonly outlets?: readonly string[];
  /** How many questions are asked. Rows of older versions do not say it. */
  readonly questions?: number;
  /** How many words are spoken. */
  readonly words: number;
  /** When the newest revision was saved, ISO 8601 with time, UTC. */
  readonly savedAt: string;
  /** How many revisions are kept, in all languages, without those that a better extraction read again. */
  readonly revisions: number;
  /** How many of those are kept beside. Absent: none. */
  readonly superseded?: number;
  /** The oldest grammar by which one of its revisions is read. Rows of older versions do not say it. */
  readonly grammar?: number;
  /** How many corrections count, without those that its newest reading makes needless. Absent: none. */
  readonly corrections?: number;
  /** Another text whenever a correction is made or taken back; absent where none ever was. */
  readonly correctedAt?: string;
  /** Deleted, its corrections stay for its page, and for when it is saved again. */
  readonly keepsCorrections?: true;
  /** When the reader deleted it, ISO 8601 with time, UTC; `null` while it stands in the library. */
  readonly removedAt: string | null;
}

/** The row of a document, from its newest revision; `grammar`: the oldest by which one of its `revisions` is read. */
export function rowOf(
  id: string,
  newest: Pick<Revision, "transcript" | "savedAt">,
  revisions: number,
  grammar = newest.transcript.grammar,
): TranscriptRow {
  const { transcript, savedAt } = newest;
  const { url, title, subtitle, date, publisher, language, part } = transcript.source;
  return {
    id,
    url,
    title,
    subtitle,
    date,
    publisher,
    language,
    ...(part && { part }),
    speakers: distinct(transcript.speakers.map(({ name, role }) => name ?? role)),
    people: distinct(transcript.speakers.map(({ name }) => name)),
    ...(countSpeakers(transcript).unnamed > 0 && { askers: true as const }),
    outlets: distinct(transcript.speakers.map(({ outlet }) => outlet)),
    questions: transcript.exchanges.length,
    words: wordsOf(transcript),
    savedAt,
    revisions,
    grammar,
    removedAt: null,
  };
}

/** Returns who speaks by name; in a row of an older version offices are among them. */
export function peopleIn({
  people,
  speakers,
}: Pick<TranscriptRow, "people" | "speakers">): readonly string[] {
  return people ?? speakers;
}

function distinct(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values.flatMap((value) => value ?? []))];
}

function wordsOf({ items }: Transcript): number {
  return items.reduce((sum, item) => sum + (item.type === "turn" ? countWords(item.text) : 0), 0);
}
