import { useEffect } from "preact/hooks";
import { i18n } from "#i18n";
import { createQuoteButton, selectedRanges } from "../../lib/page/quote-button.ts";
import { directiveInWords } from "../../lib/quote/directive-in-words.ts";
import { type Quote, quoteOfWords } from "../../lib/quote/quote.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { selectedWords } from "./selected-words.ts";

/** Offers a quote of the words that are selected in a transcript. */
export function useQuoting(transcript: Transcript, onQuote: (quote: Quote) => void): void {
  useEffect(() => {
    const end = new AbortController();
    const layer = document.body.appendChild(document.createElement("div"));
    const quoted = () => quoteSelected(transcript, selectedRanges(document));
    createQuoteButton({
      document,
      layer,
      label: i18n.t("copy.asQuote"),
      offers: () => quoted() !== null,
      onPress: () => {
        const quote = quoted();
        if (quote) onQuote(quote);
      },
      signal: end.signal,
    });
    return () => {
      end.abort();
      layer.remove();
    };
  }, [transcript]);
}

function quoteSelected(transcript: Transcript, ranges: readonly Range[]): Quote | null {
  const words = selectedWords(ranges, transcript.items.length);
  const all = words.flat().join("\n");
  return quoteOfWords(transcript, words, directiveInWords(transcript, all));
}
