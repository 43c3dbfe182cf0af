import { isQuote } from "../../lib/store/quotes.ts";
import { withLibrary } from "./with-library.ts";

/** Keeps a quote that a page sent; false for what is none. */
export async function keepQuote(sent: unknown): Promise<boolean> {
  if (!isQuote(sent)) return false;
  await withLibrary((library) => library.keepQuote(sent));
  return true;
}
