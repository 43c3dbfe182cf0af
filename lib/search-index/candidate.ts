import type { Database } from "@sqlite.org/sqlite-wasm";
import { transcriptOfRow } from "../search/row-number.ts";
import type { Counted } from "../search/tally.ts";
import { readVoices } from "./voices.ts";

/** A transcript of which the index says that it has hits. */
export interface Candidate extends Counted {
  readonly id: string;
  readonly revision: string;
  /** Indices into the transcript's items, in order. */
  readonly items: readonly number[];
  /** The first of the rows that the transcript takes, and how many they are. */
  readonly first: number;
  readonly count: number;
}

/** The transcript whose rows begin at `at`; `rows` are in falling order. @throws where no transcript has such a row. */
export function candidateAt(database: Database, rows: readonly number[], at: number): Candidate {
  const row = rows[at] ?? 0;
  const kept = database.selectObject(KEPT, [transcriptOfRow(row)]);
  const [first, count] = [Number(kept?.first), Number(kept?.items)];
  if (!(row >= first && row < first + count)) throw new Error(`No transcript has row ${row} of the index`);
  const items: number[] = [];
  for (let next = at; (rows[next] ?? -1) >= first; next++) items.push((rows[next] ?? 0) - first);
  items.reverse();
  return {
    id: String(kept?.id),
    revision: String(kept?.revision),
    date: kept?.date == null ? null : String(kept.date),
    speakers: readVoices(String(kept?.voices), items),
    items,
    first,
    count,
  };
}

/** One that takes several numbers stands under the first of them. */
const KEPT = `SELECT id, revision, first, items, date, voices FROM transcripts
  WHERE number <= ? ORDER BY number DESC LIMIT 1`;
