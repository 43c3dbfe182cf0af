import { detect } from "./detect/detect.ts";
import type { Anchor } from "./extract/anchor.ts";
import { extract } from "./extract/extract.ts";
import { lexiconFor } from "./names/lexicon.ts";
import { exchangesOf } from "./people/exchanges.ts";
import { resolvePeople } from "./people/resolve.ts";
import { inRoster, rosterOf } from "./people/roster.ts";
import { dialectFor } from "./segment/dialects/dialect-for.ts";
import { familyOf } from "./segment/family.ts";
import { labelCandidates } from "./segment/label-candidates.ts";
import { isSalutation } from "./segment/opening.ts";
import { segment } from "./segment/segment.ts";
import type { Block } from "./transcript/block.ts";
import type { Item } from "./transcript/item.ts";
import type { Source } from "./transcript/source.ts";
import type { Transcript } from "./transcript/transcript.ts";
import type { Verdict } from "./transcript/verdict.ts";

/** The version of the grammar: raised whenever the same words may be read otherwise. */
export const GRAMMAR = 1;

/** A page's transcript with the blocks it was read from and the places where they live. */
export interface Reading {
  readonly transcript: Transcript;
  readonly blocks: readonly Block[];
  readonly anchors: readonly Anchor[];
}

/** Reads a page, which is not changed. */
export function readDocument(document: Document): Reading {
  const { source, blocks, anchors } = extract(document);
  return { transcript: readBlocks(source, blocks, detect(document)), blocks, anchors };
}

/** Reads words that are blocks already: a text file, a saved revision. */
export function readBlocks(source: Source, blocks: readonly Block[], verdict?: Verdict): Transcript {
  const lexicon = lexiconFor(source.language);
  const dialect = dialectFor(source);
  const candidates = labelCandidates(blocks, lexicon, dialect);
  const firstMark = candidates.find(
    ({ mark, bold, alone, person }) => mark !== "none" || (bold && !alone) || person.part === "question",
  );
  const front = joinedLines(blocks.slice(0, Math.min(firstMark?.block ?? 12, 24))).filter(
    (line) => !isSalutation(line),
  );
  const roster = rosterOf(source, front, lexicon);
  const labels = familyOf(blocks, candidates, (person) => inRoster(roster, person));
  const header = roster.filter(({ name }) => name !== null);
  const printed = segment(blocks, labels, {
    dialect,
    labelled: labels.length > 0,
    someoneOpens: header.length > 0,
    people: [
      ...header.flatMap(({ name }) => (name ? [name, name.split(" ").at(-1) ?? name] : [])),
      ...labels.flatMap(({ person }) => person.name ?? person.role ?? []),
    ],
    unlabelledAnswers:
      labels.length > 0 && header.length > 0 && labels.every(({ person }) => person.part === "question"),
  });
  const { speakers, items } = resolvePeople(printed.items, roster, source, lexicon, dialect);
  return {
    verdict: verdict ?? verdictOfWords(items),
    source,
    speakers,
    items,
    exchanges: exchangesOf(items, speakers),
    leftovers: printed.leftovers,
    grammar: GRAMMAR,
  };
}

/** The verdict on words without a page: labels say it, or nothing does. */
function verdictOfWords(items: readonly Item[]): Verdict {
  const labelled = items.filter((item) => item.type === "turn" && item.label !== null).length;
  if (labelled >= 2) return { kind: "transcript", score: 0.9, reasons: ["labels"] };
  return items.length
    ? { kind: "other", score: 0.3, reasons: ["no-labels"] }
    : { kind: "other", score: 0, reasons: ["no-text"] };
}

/** The paragraphs of a few blocks, lines that only a `<br>` parts put together. */
function joinedLines(blocks: readonly Block[]): string[] {
  const paragraphs: string[] = [];
  for (const { text, break: parted } of blocks) {
    const before = paragraphs.at(-1);
    if (parted === "line" && before !== undefined)
      paragraphs[paragraphs.length - 1] = `${before} ${text.trim()}`;
    else paragraphs.push(text);
  }
  return paragraphs;
}
