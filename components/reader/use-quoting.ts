import { useEffect, useRef } from "preact/hooks";
import { i18n } from "#i18n";
import { browser } from "#imports";
import { QUOTE_ENTRY } from "../../lib/messages/quote-entry.ts";
import { listenToKeys } from "../../lib/page/listen-to-keys.ts";
import { createSelectionBar, selectedRanges } from "../../lib/page/overlay/selection-bar.ts";
import { directiveInWords } from "../../lib/quote/directive-in-words.ts";
import { type Quote, quoteOfWords } from "../../lib/quote/quote.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { useSettings } from "../use-settings.ts";
import { selectedWords } from "./selected-words.ts";

interface QuotingParts {
  readonly transcript: Transcript;
  readonly onQuote: (quote: Quote) => void;
  /** A quote is asked for while nothing is selected that anybody says. */
  readonly onNothing: () => void;
  /** A turn is to begin at the selected words; `null` where that is not offered. */
  readonly onBegin: (() => void) | null;
}

/** Offers a quote of the words that are selected in a transcript: by a button beside them, the key for it, the browser's menu. */
export function useQuoting(parts: QuotingParts): void {
  const { transcript, onBegin } = parts;
  const offersTurn = onBegin !== null;
  const { keys, keysOn, quoteButton } = useSettings();
  const latest = useRef(parts);
  latest.current = parts;
  const quote = () => {
    const quoted = quoteSelected(latest.current.transcript);
    if (quoted) latest.current.onQuote(quoted);
    else latest.current.onNothing();
  };
  useEffect(() => {
    if (!quoteButton) return;
    const end = new AbortController();
    const layer = document.body.appendChild(document.createElement("div"));
    createSelectionBar({
      document,
      layer,
      actions: [
        { label: i18n.t("copy.asQuote"), onPress: quote },
        ...(offersTurn
          ? [{ label: i18n.t("correct.menu.begin"), onPress: () => latest.current.onBegin?.() }]
          : []),
      ],
      offers: () => quoteSelected(transcript) !== null,
      signal: end.signal,
    });
    return () => {
      end.abort();
      layer.remove();
    };
  }, [transcript, quoteButton, offersTurn]);
  useEffect(() => {
    const end = new AbortController();
    if (keysOn && keys.copy !== null) listenToKeys([window], { [keys.copy]: quote }, end.signal);
    return () => end.abort();
  }, [keysOn, keys.copy]);
  useEffect(() => hearMenu(quote), []);
}

/** Calls when the entry of the browser's menu is chosen in this tab; the answer ends it. */
function hearMenu(chosen: () => void): () => void {
  const own = browser.tabs.getCurrent();
  const hear: Parameters<typeof browser.contextMenus.onClicked.addListener>[0] = ({ menuItemId }, tab) => {
    if (menuItemId === QUOTE_ENTRY) void own.then((here) => here?.id === tab?.id && chosen());
  };
  browser.contextMenus.onClicked.addListener(hear);
  return () => browser.contextMenus.onClicked.removeListener(hear);
}

function quoteSelected(transcript: Transcript): Quote | null {
  const words = selectedWords(selectedRanges(document), transcript.items.length);
  const all = words.flat().join("\n");
  return quoteOfWords(transcript, words, directiveInWords(transcript, all));
}
