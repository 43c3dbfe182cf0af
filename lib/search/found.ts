import type { Speaker } from "../transcript/speaker.ts";
import { type Context, contextsOf } from "./contexts.ts";
import { type Mark, matcherOf } from "./matcher.ts";
import type { Part, Query } from "./query.ts";
import { type Searchable, type SearchedTurn, turnsOf } from "./searchable.ts";

/** A transcript with hits. */
export interface Found {
  readonly id: string;
  readonly revision: string;
  readonly title: string;
  readonly publisher: string | null;
  /** The day of the event, ISO 8601. */
  readonly date: string | null;
  readonly language: string | null;
  /** In the order of the transcript, at least one. */
  readonly hits: readonly Hit[];
}

/** A turn that was looked for. */
export interface Hit {
  /** Index into the transcript's items: where a jump goes. */
  readonly item: number;
  readonly part: Part;
  readonly speaker: Speaker | null;
  /** Whose question it answers; `null` where it answers none. */
  readonly answers: Speaker | null;
  /** Everything that was looked for, as places in the turn's text; empty where only names, parts or dates were. */
  readonly marks: readonly Mark[];
  readonly contexts: readonly Context[];
  /** The reader put something of the turn right. */
  readonly corrected?: true;
}

/** The hits of a query in one transcript; `null` where it has none. */
export function findIn(query: Query, searchable: Searchable): Found | null {
  const hits = [...hitsIn(query, searchable)];
  return hits.length > 0 ? foundOf(searchable, hits) : null;
}

/** The hits of a query in one transcript, one after the other; `null` for a turn without, so that a caller may rest. */
export function* turnByTurn(query: Query, searchable: Searchable): Generator<Hit | null> {
  const matches = matcherOf(query, searchable.transcript.source);
  if (!matches) return;
  for (const turn of turnsOf(searchable)) {
    const marks = matches(turn);
    yield marks && hitOf(turn, marks);
  }
}

/** A transcript with these hits. */
export function foundOf({ id, revision, transcript }: Searchable, hits: readonly Hit[]): Found {
  const { title, publisher, date, language } = transcript.source;
  return { id, revision, title, publisher, date, language, hits };
}

function* hitsIn(query: Query, searchable: Searchable): Generator<Hit> {
  for (const hit of turnByTurn(query, searchable)) if (hit) yield hit;
}

function hitOf({ text, ...turn }: SearchedTurn, marks: readonly Mark[]): Hit {
  return { ...turn, marks, contexts: contextsOf(text, marks) };
}
