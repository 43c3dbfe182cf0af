import type { ReplayedCorrection } from "../../lib/transcript/correction.ts";
import type { Item } from "../../lib/transcript/item.ts";
import type { Revision, Transcript } from "../../lib/transcript/transcript.ts";
import type { Verdict } from "../../lib/transcript/verdict.ts";

/** What a report of a page that was read wrongly tells: of that page, and of nothing else. */
export interface ReportFacts {
  /** For the person who sends it: where to say what is wrong. */
  readonly hint: string;
  /** When the report was made, ISO 8601 with time. */
  readonly made: string;
  /** The extension's version. */
  readonly extension: string;
  /** The page's address; `null` where it has none. */
  readonly address: string | null;
  readonly verdict: Verdict;
  /** The words and their reading; `null` where the page was not read. */
  readonly reading: Pick<Revision, "transcript" | "blocks"> | null;
}

/**
 * A report as JSON that a person can look through and paste: every item, speaker and block on a line of its own. The
 * blocks are whole, so that the page can be read again from the report; the items have their first words only. What the reader
 * corrected is there, a correction a line, with what was read before: the one is what the other should have been.
 */
export function readingReport({ reading, ...facts }: ReportFacts): string {
  const { hint, made, extension, address, verdict } = facts;
  const told: Record<string, unknown> = {
    "what is wrong": hint,
    made,
    address,
    extension,
    grammar: reading?.transcript.grammar ?? null,
    verdict,
    ...(reading && {
      source: reading.transcript.source,
      speakers: reading.transcript.speakers,
      items: reading.transcript.items.map(inShort),
      exchanges: reading.transcript.exchanges,
      ...correctionsIn(reading.transcript),
      blocks: reading.blocks,
    }),
  };
  const fields = Object.entries(told).map(([name, value]) => `  ${JSON.stringify(name)}: ${written(value)}`);
  return `{\n${fields.join(",\n")}\n}\n`;
}

/** What the reader corrected, and what was read before; empty where they corrected nothing. */
function correctionsIn({ corrections, uncorrected }: Transcript): Readonly<Record<string, unknown>> {
  return {
    ...(corrections && { corrections: corrections.map(correctionInShort) }),
    ...(uncorrected && {
      "uncorrected speakers": uncorrected.speakers,
      "uncorrected items": uncorrected.items.map(inShort),
      "uncorrected exchanges": uncorrected.exchanges,
    }),
  };
}

/** A correction without its id: nobody but the reader's library knows it. */
function correctionInShort({ change, madeAt, undoneAt, outcome, item, was }: ReplayedCorrection): object {
  return {
    change,
    made: madeAt,
    ...(undoneAt !== null && { undone: undoneAt }),
    outcome,
    ...(item !== undefined && { item }),
    ...(was !== undefined && { was }),
  };
}

/** Characters of an item's words: enough to find the place. */
const FIRST_WORDS = 80;

/** An item without its passages: they can be had again from the blocks. */
function inShort(item: Item, index: number): object {
  switch (item.type) {
    case "turn": {
      const { labelPassages: _, passages: __, unheard: ___, text, ...turn } = item;
      return { item: index, ...turn, text: begin(text) };
    }
    case "gap": {
      const { passages: _, ...gap } = item;
      return { item: index, ...gap };
    }
    case "note":
      return { item: index, type: item.type, kind: item.kind, text: begin(item.text) };
    case "heading":
      return { item: index, type: item.type, text: begin(item.text) };
  }
}

function begin(text: string): string {
  const characters = Array.from(text);
  return characters.length > FIRST_WORDS ? `${characters.slice(0, FIRST_WORDS).join("")}…` : text;
}

function written(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((each) => `    ${JSON.stringify(each)}`).join(",\n")}\n  ]`;
}
