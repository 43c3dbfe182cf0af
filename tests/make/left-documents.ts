import { createHash } from "node:crypto";
import { rowOf } from "../../lib/store/transcript-row.ts";
import type { Source } from "../../lib/transcript/source.ts";
import { LEFT_LIBRARIES, type LeftLibrary } from "./left-library.ts";
import { makeReading } from "./reading.ts";

// Libraries as the third version of the database left them, with documents of a test's own.

/** A revision that stood in the library: its document, its day and what it says. */
export interface Left {
  readonly id: string;
  readonly day: number;
  readonly words: string;
  readonly source: Partial<Source>;
  readonly removedAt?: string;
  /** The words that it reads again. */
  readonly rereads?: string;
}

/** What else stood there. */
export interface Beside {
  readonly marks?: readonly object[];
  readonly places?: readonly object[];
  readonly quotes?: readonly object[];
}

/** A library of the third version that holds these. */
export function leftBy(
  left: readonly Left[],
  { marks = [], places = [], quotes = [] }: Beside = {},
): LeftLibrary {
  const form = LEFT_LIBRARIES.find(({ version }) => version === 3);
  if (!form) throw new Error("No library of the third version");
  const revisions = left.map(({ id, day, words, source, rereads }, index) => {
    const { blocks, transcript } = makeReading({ lines: [["Ada Norling", words]], source });
    const language = transcript.source.language ?? "";
    return {
      number: index + 1,
      document: id,
      language,
      hash: hashOf(words),
      ...(rereads !== undefined && { rereads: hashOf(rereads) }),
      savedAt: savedOn(day),
      blocks,
      transcript,
    };
  });
  const rows = [...Map.groupBy(revisions, ({ document }) => document)].map(([id, records]) => {
    const removedAt = left.find((one) => one.id === id)?.removedAt ?? null;
    return { ...rowOf(id, records.at(-1) as (typeof records)[number], records.length), removedAt };
  });
  const records: Readonly<Record<string, readonly object[]>> = {
    transcripts: rows,
    revisions,
    shelfmarks: marks,
    places,
    quotes,
  };
  return { ...form, stores: form.stores.map((store) => ({ ...store, records: records[store.name] ?? [] })) };
}

/** The hash of a revision that says these words. */
export function hashOf(words: string): string {
  return createHash("sha256").update(words).digest("hex");
}

/** When the revision of this day was saved. */
export function savedOn(day: number): string {
  return `2031-06-${String(day).padStart(2, "0")}T08:00:00.000Z`;
}
