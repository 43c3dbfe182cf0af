import type { Query } from "./query.ts";

/**
 * The number of a turn's row in the index: the day of the event, the transcript, the item. So the rows stand by date, the
 * newest have the highest numbers, and dates that bound a search are bounds of row numbers. 17 + 20 + 16 bits: a safe integer.
 */
export function firstRow(date: string | null, transcript: number): number {
  return (dayNumber(date) * TRANSCRIPTS + transcript) * ITEMS;
}

/** The number of the transcript that a row belongs to; one that takes several numbers has the highest below. */
export function transcriptOfRow(row: number): number {
  return Math.floor(row / ITEMS) % TRANSCRIPTS;
}

/** How many numbers a transcript takes: one, and one more for every `ITEMS` items after the first. */
export function numbersFor(items: number): number {
  return Math.max(1, Math.ceil(items / ITEMS));
}

/** The rows that a query's dates allow: from `least` to below `beyond`. */
export function rowBounds({ from, until }: Query): { readonly least: number; readonly beyond: number } {
  return {
    // What has no date lies in no bounds: it has the days' number 0.
    least: from === null ? (until === null ? 0 : TRANSCRIPTS * ITEMS) : firstRow(from, 0),
    beyond: until === null ? Number.MAX_SAFE_INTEGER : firstRow(until, 0),
  };
}

/** Whether an event of this day lies in the dates that bound a query. */
export function isWithin(query: Query, date: string | null): boolean {
  const { least, beyond } = rowBounds(query);
  const row = firstRow(date, 0);
  return row >= least && row < beyond;
}

/** So many transcripts the numbers last for; a rebuilt index begins anew. */
export const TRANSCRIPTS = 2 ** 20;

const ITEMS = 2 ** 16;

/** Dates that transcripts print lie in the years 1900 to 2099. */
const EARLIEST = "1900-01-01";

/** Days since 1899, 1 for all before; 0 for no date. */
function dayNumber(date: string | null): number {
  const time = date === null ? Number.NaN : Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return 0;
  return Math.min(Math.max((time - Date.parse(EARLIEST)) / DAY + 2, 1), 2 ** 17 - 1);
}

const DAY = 24 * 60 * 60 * 1000;
