import type { Found } from "../../../lib/search/found.ts";
import { parseQuery } from "../../../lib/search/parse-query.ts";
import type { Tally } from "../../../lib/search/tally.ts";
import { withAllNames } from "../../../lib/search/with-all-names.ts";
import type { Search } from "../../../lib/search-index/search.ts";
import type { JoinedNames } from "../../../lib/transcript/joined-names.ts";

/** What is known of the answer to one question. */
export interface Findings {
  readonly typed: string;
  /** `idle`: there is nothing to look for; `paused`: there may be more; `over`: that is all. */
  readonly stage: "idle" | "looking" | "paused" | "over" | "failed";
  /** Those of the newest events first. */
  readonly found: readonly Found[];
  /** The counts of what was found so far, of everything where `counted`; `null` before the first. */
  readonly tally: Tally | null;
  readonly counted: boolean;
}

/**
 * One question at a time, put to the search of this window; it outlives the list, so that going back to it is at once.
 * Another question makes an end of the one before: of that nothing more is heard.
 */
export class Finder {
  readonly #search: Search;
  readonly #listeners = new Set<() => void>();
  #findings: Findings = nothingOf("");
  /** What was typed, with all names of whoever is asked for. */
  #asked = "";
  #within: ReadonlySet<string> | null = null;
  #stop = new AbortController();
  #answer: AsyncIterator<Found> | null = null;

  constructor(search: Search) {
    this.#search = search;
  }

  /** What answers, and how it is. */
  get search(): Search {
    return this.#search;
  }

  get findings(): Findings {
    return this.#findings;
  }

  /** Calls `listener` on every change of the findings until `signal` is aborted. */
  onChange(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener("abort", () => this.#listeners.delete(listener), { once: true });
  }

  /**
   * Looks for what was typed, in these documents alone or in all; whoever has joined names is looked for by all of them. The same
   * question again changes nothing.
   */
  look(typed: string, within: ReadonlySet<string> | null, joined: readonly JoinedNames[] = []): void {
    const asked = withAllNames(typed, joined);
    const isSame = typed === this.#findings.typed && asked === this.#asked;
    if (isSame && sameIds(within, this.#within)) return;
    this.#asked = asked;
    this.#within = within;
    this.#begin(typed);
  }

  /** The same question once more: it failed. */
  again(): void {
    this.#begin(this.#findings.typed);
  }

  /** Looks for some more transcripts. */
  more(): void {
    if (this.#findings.stage !== "paused") return;
    this.#tell({ stage: "looking" });
    void this.#page(this.#stop.signal);
  }

  #begin(typed: string): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    const wanted = parseQuery(typed).query !== null;
    this.#findings = nothingOf(typed);
    this.#tell({ stage: wanted ? "looking" : "idle" });
    if (wanted) void this.#run(this.#asked, this.#stop.signal);
  }

  async #run(asked: string, signal: AbortSignal): Promise<void> {
    // The index answers faster than anybody types; looking through everything is not begun for every letter.
    if (this.#search.status.kind !== "indexed") await pause(LETTER);
    if (signal.aborted) return;
    this.#answer = this.#search.find(asked, signal, this.#within)[Symbol.asyncIterator]();
    await this.#page(signal);
    await pause(LETTER);
    if (!signal.aborted && this.#findings.stage !== "failed") await this.#count(asked, signal);
  }

  async #page(signal: AbortSignal): Promise<void> {
    const end = this.#findings.found.length + PAGE;
    try {
      while (this.#findings.found.length < end) {
        const next = await this.#answer?.next();
        if (signal.aborted) return;
        if (!next || next.done) return this.#tell({ stage: "over" });
        this.#tell({ found: [...this.#findings.found, next.value] });
      }
      this.#tell({ stage: "paused" });
    } catch (error) {
      this.#fail(error, signal);
    }
  }

  async #count(asked: string, signal: AbortSignal): Promise<void> {
    try {
      for await (const tally of this.#search.count(asked, signal, this.#within)) {
        if (signal.aborted) return;
        this.#tell({ tally });
      }
      if (!signal.aborted) this.#tell({ counted: true });
    } catch (error) {
      this.#fail(error, signal);
    }
  }

  #fail(error: unknown, signal: AbortSignal): void {
    if (signal.aborted) return;
    console.error(error);
    this.#tell({ stage: "failed" });
  }

  #tell(change: Partial<Findings>): void {
    this.#findings = { ...this.#findings, ...change };
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Transcripts that are looked for at a time. */
const PAGE = 20;

/** In ms: about as long as a quick writer takes for a letter. */
const LETTER = 120;

function nothingOf(typed: string): Findings {
  return { typed, stage: "idle", found: [], tally: null, counted: false };
}

function sameIds(one: ReadonlySet<string> | null, other: ReadonlySet<string> | null): boolean {
  if (one === null || other === null) return one === other;
  return one.size === other.size && [...one].every((id) => other.has(id));
}

function pause(time: number): Promise<void> {
  return new Promise((done) => setTimeout(done, time));
}
