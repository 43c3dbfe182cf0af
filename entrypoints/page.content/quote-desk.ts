import type { LiveReading } from "../../lib/page/live-turns.ts";
import type { Quote } from "../../lib/quote/quote.ts";
import type { QuoteWish } from "../../lib/quote/styled-quote.ts";

/** What the page script wants of the script that quotes, which weighs too much to be in every page. */
export type Errand =
  /** Copy these ranges, or where there are none this turn. */
  | {
      readonly kind: "copy";
      readonly ranges: readonly Range[];
      readonly item: number | null;
      readonly wish: QuoteWish;
      readonly done: (outcome: CopyOutcome) => void;
    }
  /** Find what opens the page at this turn; `null` where nothing does without doubt. */
  | {
      readonly kind: "directive";
      readonly item: number;
      readonly done: (directive: string | null) => void;
    };

/** How copying ended. `nothing`: no spoken word was meant; `refused`: the browser did not let us. */
export type CopyOutcome =
  | { readonly kind: "copied"; readonly quote: Quote }
  | { readonly kind: "nothing" | "refused" };

/** Where the page script leaves its errands. */
export interface QuoteDesk {
  readonly reading: () => LiveReading | null;
  /** The errands that wait, which are then the taker's. */
  readonly take: () => readonly Errand[];
}

const PLACE = Symbol.for("as-delivered-quotes");

type World = { [PLACE]?: QuoteDesk | undefined };

/** Lays the desk out for the script that quotes, in the world of our scripts; `null` takes it away. */
export function layQuoteDesk(desk: QuoteDesk | null): void {
  (globalThis as World)[PLACE] = desk ?? undefined;
}

/** The desk that the page script laid out; `null` where there is none. */
export function findQuoteDesk(): QuoteDesk | null {
  return (globalThis as World)[PLACE] ?? null;
}
