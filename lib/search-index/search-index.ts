import type { Database } from "@sqlite.org/sqlite-wasm";
import { fts5Expression } from "../search/fts5-expression.ts";
import type { Query } from "../search/query.ts";
import { rowBounds } from "../search/row-number.ts";
import type { Searchable } from "../search/searchable.ts";
import { type Candidate, candidateAt } from "./candidate.ts";
import { markWriting } from "./is-sound.ts";
import { addTranscript, removeTranscripts } from "./write-rows.ts";

/** Some of the transcripts with hits, newest first. */
export interface Page {
  readonly candidates: readonly Candidate[];
  /** Where the next page begins; `null` after the last. */
  readonly below: number | null;
}

/** What is in the index: documents and the stamps that they had. Any method throws where the file is damaged. */
export class SearchIndex {
  readonly #database: Database;

  /** Of a database with the tables of `createTables`. */
  constructor(database: Database) {
    this.#database = database;
  }

  /** The stamp of every document, by its id. */
  stamps(): Map<string, string> {
    const rows = this.#database.selectArrays("SELECT id, stamp FROM documents");
    return new Map(rows.map(([id, stamp]) => [String(id), String(stamp)]));
  }

  /** Says that writing begins or is over: a file that is left in between is checked before it is trusted. */
  markWriting(writing: boolean): void {
    markWriting(this.#database, writing);
  }

  /** Puts documents in, in place of what stands there of them, all or none. */
  put(documents: readonly IndexedDocument[]): void {
    this.#database.transaction(() => {
      for (const { id, stamp, searchables } of documents) {
        removeTranscripts(this.#database, id);
        for (const searchable of searchables) addTranscript(this.#database, searchable);
        this.#database.exec("REPLACE INTO documents VALUES (?, ?)", { bind: [id, stamp] });
      }
    });
  }

  /** Takes documents out, all or none. */
  remove(ids: readonly string[]): void {
    this.#database.transaction(() => {
      for (const id of ids) {
        removeTranscripts(this.#database, id);
        this.#database.exec("DELETE FROM documents WHERE id = ?", { bind: [id] });
      }
    });
  }

  /** The next page of what has hits, of about `most` hits; no transcript is parted. */
  page(query: Query, below: number | null, most: number): Page {
    const { least, beyond } = rowBounds(query);
    const end = Math.min(below ?? beyond, beyond);
    const rows = this.#rows(query, least, end, most);
    const candidates = this.#candidates(rows);
    return rows.length < most ? { candidates, below: null } : this.#whole(query, candidates);
  }

  /** The page's last transcript may have more hits: it is the next page's, unless it is the only one. */
  #whole(query: Query, candidates: readonly Candidate[]): Page {
    const last = candidates.at(-1);
    if (!last) return { candidates, below: null };
    if (candidates.length > 1) {
      return { candidates: candidates.slice(0, -1), below: last.first + last.count };
    }
    const rows = this.#rows(query, last.first, last.first + last.count, last.count);
    return { candidates: this.#candidates(rows), below: last.first };
  }

  #candidates(rows: readonly number[]): readonly Candidate[] {
    const candidates: Candidate[] = [];
    for (let at = 0; at < rows.length; ) {
      const candidate = candidateAt(this.#database, rows, at);
      at += candidate.items.length;
      candidates.push(candidate);
    }
    return candidates;
  }

  #rows({ clause }: Query, least: number, beyond: number, most: number): number[] {
    return this.#database
      .selectValues(
        `SELECT rowid FROM turns WHERE turns MATCH ? AND rowid >= ? AND rowid < ?
         ORDER BY rowid DESC LIMIT ?`,
        [fts5Expression(clause), least, beyond, most],
      )
      .map(Number);
  }
}

/** A document and what is searched of it. */
export interface IndexedDocument {
  readonly id: string;
  /** Changes whenever what is searched of it changes. */
  readonly stamp: string;
  readonly searchables: readonly Searchable[];
}
