import type { Database } from "@sqlite.org/sqlite-wasm";
import { transcriptOfRow } from "../search/row-number.ts";

/** A transcript of which the index says that it has hits. */
export interface Candidate {
  readonly id: string;
  readonly revision: string;
  /** Indices into the transcript's items. */
  readonly items: readonly number[];
  /** The rows that the transcript takes. */
  readonly first: number;
  readonly count: number;
}

/** The transcript whose rows begin at `at`; `rows` are in falling order. @throws where no transcript has such a row. */
export function candidateAt(database: Database, rows: readonly number[], at: number): Candidate {
  const row = rows[at] ?? 0;
  const [id, revision, first, count] =
    database.selectArray(
      "SELECT id, revision, first, items FROM transcripts WHERE number <= ? ORDER BY number DESC LIMIT 1",
      [transcriptOfRow(row)],
    ) ?? [];
  const [begin, length] = [Number(first), Number(count)];
  if (!(row >= begin && row < begin + length)) throw new Error(`No transcript has row ${row} of the index`);
  const items: number[] = [];
  for (let next = at; (rows[next] ?? -1) >= begin; next++) items.push((rows[next] ?? 0) - begin);
  return { id: String(id), revision: String(revision), items, first: begin, count: length };
}
