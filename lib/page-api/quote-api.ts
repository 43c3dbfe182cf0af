import type { LiveReading } from "../page/live-turns.ts";
import type { Quote } from "../quote/quote.ts";
import type { QuoteWish } from "../quote/styled-quote.ts";

/** What the page script wants of the script that quotes, which weighs too much to be in every page. */
export type QuoteTask =
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

/** Where the page script leaves its tasks. */
export interface QuoteApi {
  readonly reading: () => LiveReading | null;
  /** The tasks that wait, which are then the taker's. */
  readonly take: () => readonly QuoteTask[];
}

const PLACE = Symbol.for("as-delivered-quotes");

type World = { [PLACE]?: QuoteApi | undefined };

/** Exposes the interface to the script that quotes, in the world of our scripts; `null` takes it away. */
export function exposeQuoteApi(api: QuoteApi | null): void {
  (globalThis as World)[PLACE] = api ?? undefined;
}

/** Returns the interface that the page script exposes; `null` where there is none. */
export function getQuoteApi(): QuoteApi | null {
  return (globalThis as World)[PLACE] ?? null;
}
