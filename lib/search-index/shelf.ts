import type { Searchable } from "../search/searchable.ts";

/** The library as the search reads it. */
export interface Shelf {
  /** Every document that can be searched, newest event first, those without a date last. */
  list(): Promise<readonly Shelved[]>;
  /** What is searched of a document: its revisions, one a language; empty where it is gone or damaged. */
  read(id: string): Promise<readonly Searchable[]>;
  /** Calls `listener` whenever the library changes, here or in another window. */
  onChange(listener: () => void): void;
}

/** A document in the library. */
export interface Shelved {
  readonly id: string;
  /** Changes whenever what is searched of it changes. */
  readonly stamp: string;
}
