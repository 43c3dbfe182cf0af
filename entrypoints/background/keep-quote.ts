import type { ContentSender } from "../../lib/messages/sender.ts";
import type { Quote } from "../../lib/quote/quote.ts";
import { isQuote } from "../../lib/store/quotes.ts";
import { isOwnAddress } from "./own-address.ts";
import { withLibrary } from "./with-library.ts";

/** Keeps a quote; false for what is none. */
export async function keepQuote(sent: unknown): Promise<boolean> {
  if (!isQuote(sent)) return false;
  await withLibrary((library) => library.keepQuote(sent));
  return true;
}

/** Keeps a quote from the page that sent it; false for what is none, or leads elsewhere. */
export async function keepQuoteHere(sent: unknown, { addresses }: ContentSender): Promise<boolean> {
  if (typeof sent !== "object" || sent === null || !("quote" in sent)) return false;
  const { quote } = sent;
  const moved = "moved" in sent && sent.moved === true;
  return isQuote(quote) && isFrom(quote, addresses, moved) && keepQuote(quote);
}

function isFrom({ citation, link }: Quote, addresses: readonly string[], moved: boolean): boolean {
  return [citation.url, link].every((address) => isOwnAddress(address, addresses, moved));
}
