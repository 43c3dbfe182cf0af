import { useEffect, useMemo, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { directiveInWords } from "../../lib/quote/directive-in-words.ts";
import type { Quote } from "../../lib/quote/quote.ts";
import { turnOpening } from "../../lib/quote/turn-opening.ts";
import type { Revision } from "../../lib/transcript/transcript.ts";
import { CITATIONS, type CitationId, exportCitation } from "../export/export-transcript.ts";
import { ENDED } from "../outline/TurnActs.tsx";
import type { Copied } from "../quote/turn-copier.ts";
import { copyQuote, quotedTurn, turnCopier } from "../quote/turn-copier.ts";
import { TurnMenu } from "./TurnMenu.tsx";
import { useQuoting } from "./use-quoting.ts";

/** The menu of a turn that is open, and the button it hangs on. */
export interface OpenMenu {
  readonly item: number;
  readonly button: HTMLElement;
}

interface TakingProps {
  readonly reading: Pick<Revision, "transcript" | "blocks">;
  /** The turn being read. */
  readonly current: number | null;
  readonly menu: OpenMenu | null;
  readonly onClose: () => void;
  readonly onKeep: (quote: Quote) => Promise<void>;
  /** The reader wants a turn put right; the button of its menu. `null` where that is not offered. */
  readonly onCorrect: ((item: number, button: HTMLElement) => void) | null;
  /** The reader wants a turn to begin at the selected words; `null` where that is not offered. */
  readonly onBegin: (() => void) | null;
}

/** How it ended; `quote`: what can be kept of it. */
interface Ended {
  readonly how: keyof typeof SAID;
  readonly quote?: Quote;
}

const SAID = { ...ENDED, nothing: "copy.nothing" } as const;

/** Copies a turn's words, or those that are selected, and says how it ended. */
export function Taking({ reading, current, menu, onClose, onKeep, onCorrect, onBegin }: TakingProps) {
  const [ended, setEnded] = useState<Ended | null>(null);
  const copier = useReaderCopier(reading, onKeep);
  useQuoting({
    transcript: reading.transcript,
    onQuote: async (quote) => {
      // Empty first: the same words again are news only to who hears them come anew.
      setEnded(null);
      const copied = await copyQuote(quote);
      setEnded(copied ? { how: "quote", quote } : { how: "refused" });
    },
    onBegin,
    onNothing: () => (current === null ? setEnded({ how: "nothing" }) : void act(current, copier.quote)),
  });
  const keep = (quote: Quote) =>
    onKeep(quote).then(
      () => setEnded({ how: "kept" }),
      () => setEnded({ how: "notKept" }),
    );
  useEffect(() => {
    const timer = setTimeout(() => setEnded(null), ended?.quote ? STAY_TO_ACT : STAY);
    return () => clearTimeout(timer);
  }, [ended]);
  const act = async (item: number, copy: (item: number) => unknown) => {
    onClose();
    setEnded(null);
    const how = (await copy(item)) as Copied;
    const quote = how === "quote" ? await quotedTurn(inReader(reading), item) : null;
    setEnded({ how, ...(quote && { quote }) });
  };
  return (
    <>
      {menu && (
        <TurnMenu
          key={menu.item}
          button={menu.button}
          copier={copier}
          onAct={(copy) => void act(menu.item, copy)}
          onClose={onClose}
        >
          <Cite
            onCite={(format) => {
              onClose();
              void exportCitation(reading.transcript, menu.item, format);
            }}
          />
          {onCorrect && (
            <button
              type="button"
              onClick={() => {
                onClose();
                onCorrect(menu.item, menu.button);
              }}
            >
              {i18n.t("correct.menu.speaker")}
            </button>
          )}
        </TurnMenu>
      )}
      <p class="copy-status" role="status">
        {ended && (
          <span>
            {i18n.t(SAID[ended.how])}{" "}
            {ended.quote && (
              <button type="button" class="plain-button" onClick={() => ended.quote && keep(ended.quote)}>
                {i18n.t("copy.keep")}
              </button>
            )}
          </span>
        )}
      </p>
    </>
  );
}

interface CiteProps {
  readonly onCite: (format: CitationId) => void;
}

function Cite({ onCite }: CiteProps) {
  return CITATIONS.map((format) => (
    <button key={format} type="button" data-cite={format} onClick={() => onCite(format)}>
      {i18n.t("export.cite", [CITATION_NAMES[format]])}
    </button>
  ));
}

const CITATION_NAMES: Readonly<Record<CitationId, string>> = {
  "csl-json": "CSL-JSON",
  bibtex: "BibTeX",
  ris: "RIS",
};

/** Milliseconds that a word to the reader stays. */
const STAY = 5000;
const STAY_TO_ACT = 12_000;

/** Copies turns of a saved reading, whose page is not at hand. */
export function useReaderCopier(reading: TakingProps["reading"], onKeep: TakingProps["onKeep"]) {
  return useMemo(
    () => turnCopier({ ...inReader(reading), keep: (quote) => onKeep(quote).then(() => true) }),
    [reading],
  );
}

function inReader(reading: TakingProps["reading"]) {
  const { transcript, blocks } = reading;
  const directive = async (item: number) => {
    const opening = turnOpening(transcript, blocks, item);
    const words = opening && blocks[opening.block]?.text.slice(opening.start, opening.end);
    return words ? directiveInWords(transcript, words.replace(/\s+/gu, " ")) : null;
  };
  return { reading, directive };
}
