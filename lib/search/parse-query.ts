import { boundIn } from "./bound.ts";
import { type Draft, hoistBounds } from "./hoist-bounds.ts";
import { type Lexeme, lexemesOf } from "./lexemes.ts";
import type { Problem, ProblemKind } from "./problem.ts";
import type { Query } from "./query.ts";
import { nearOf, termOf } from "./term.ts";

/** A query and what of it was not understood. */
export interface Parsed {
  /** `null`: there is nothing to look for. */
  readonly query: Query | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads what a reader typed, finished or not. Words are all wanted; `OR` binds the two beside it and nothing else:
 * `speaker:ada bridge OR ferry` is one of the two words, by Ada. Nothing throws; what makes no sense looks for nothing
 * and is told.
 */
export function parseQuery(typed: string): Parsed {
  const reader = new Reader(lexemesOf(typed.slice(0, LONGEST)));
  if (typed.length > LONGEST) reader.problems.push({ kind: "too-long", start: LONGEST, end: typed.length });
  const query = hoistBounds(reader.read(), reader.problems);
  return { query, problems: reader.problems.toSorted((one, other) => one.start - other.start) };
}

/** Characters of a query that are read: some pages of a book. */
export const LONGEST = 2000;

/** Brackets within brackets. FTS5 allows no more than a hundred. */
const DEEPEST = 12;

/** Reads lexemes from left to right, once. */
class Reader {
  readonly problems: Problem[] = [];
  readonly #lexemes: readonly Lexeme[];
  #at = 0;

  constructor(lexemes: readonly Lexeme[]) {
    this.#lexemes = lexemes;
  }

  /** Everything; a bracket that closes nothing is told and passed over. */
  read(): Draft {
    const drafts: Draft[] = [];
    while (this.#next) {
      drafts.push(this.#all(0));
      const close = this.#next;
      if (close) this.#complain("stray-bracket", close);
      this.#at++;
    }
    return { kind: "all", of: drafts };
  }

  get #next(): Lexeme | undefined {
    return this.#lexemes[this.#at];
  }

  /** What stands up to the next bracket that closes. */
  #all(depth: number): Draft {
    const of: Draft[] = [];
    while (this.#next && this.#next.kind !== "close") {
      const draft = this.#any(depth);
      if (draft) of.push(draft);
    }
    return { kind: "all", of };
  }

  /** One thing, or several with `OR` between them. */
  #any(depth: number): Draft | null {
    const of: Draft[] = [];
    for (;;) {
      const draft = this.#one(depth);
      if (draft) of.push(draft);
      const or = this.#next;
      if (or?.kind !== "or") break;
      this.#at++;
      if (!draft || !this.#begins()) this.#complain("lone-or", or);
    }
    return of.length > 1 ? { kind: "any", of } : (of[0] ?? null);
  }

  /** Something that `OR` can stand beside begins here. */
  #begins(): boolean {
    return this.#next !== undefined && !["close", "or", "and"].includes(this.#next.kind);
  }

  #one(depth: number): Draft | null {
    const lexeme = this.#next;
    if (!lexeme || lexeme.kind === "close" || lexeme.kind === "or") return null;
    this.#at++;
    if (lexeme.kind === "and") return null;
    if (lexeme.kind === "not") return this.#not(lexeme, depth);
    if (lexeme.kind === "open") return this.#group(lexeme, depth);
    if (lexeme.problem) this.#complain(lexeme.problem, lexeme);
    const read = lexeme.kind === "near" ? nearOf(lexeme) : (boundIn(lexeme) ?? termOf(lexeme));
    if (typeof read !== "string") return read;
    this.#complain(read, lexeme);
    return null;
  }

  /** However often it is said. */
  #not(lexeme: Lexeme, depth: number): Draft | null {
    while (this.#next?.kind === "not") this.#at++;
    const draft = this.#begins() ? this.#one(depth) : null;
    if (draft) return { kind: "not", draft };
    this.#complain("lone-not", lexeme);
    return null;
  }

  /** Deeper than any reader goes, brackets are passed over; what they hold counts. */
  #group(open: Lexeme, depth: number): Draft | null {
    if (depth >= DEEPEST) {
      this.#complain("too-deep", open);
      return null;
    }
    const draft = this.#all(depth + 1);
    if (this.#next) this.#at++;
    else this.#complain("unclosed-bracket", open);
    return draft;
  }

  #complain(kind: ProblemKind, { start, end }: Lexeme): void {
    this.problems.push({ kind, start, end });
  }
}
