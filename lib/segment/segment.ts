import type { Block } from "../transcript/block.ts";
import type { Dialect } from "./dialects/dialect.ts";
import type { SureLabel } from "./family.ts";
import { isOmission, noteKind, unheardIn } from "./notes.ts";
import { type OpeningFacts, type OpeningKind, openingKinds } from "./opening.ts";
import type { PrintedDocument, PrintedItem } from "./printed-item.ts";
import { type OpenItem, Walk } from "./walk.ts";

/** What the walk has to know besides blocks and labels. */
export interface SegmentFacts extends OpeningFacts {
  readonly dialect: Dialect;
  /** Only questions are labelled, and one person answers: the paragraph after a question is the answer. */
  readonly unlabelledAnswers: boolean;
}

/**
 * Blocks to items: each label opens a turn, notes and headings stand apart, gaps show where the source lost text. Every
 * character that is not blank goes into exactly one label, passage, note, heading, gap or leftover.
 */
export function segment(
  blocks: readonly Block[],
  labels: readonly SureLabel[],
  facts: SegmentFacts,
): PrintedDocument {
  const walk = new Walk(blocks, labels, openingOf(blocks, labels, facts), facts);
  for (const [index, block] of blocks.entries()) walk.take(block, index);
  return { items: walk.items.map((item) => finished(item, blocks)), leftovers: walk.leftovers };
}

/** What the paragraphs before the first label are. */
function openingOf(
  blocks: readonly Block[],
  labels: readonly SureLabel[],
  facts: SegmentFacts,
): ReadonlyMap<number, OpeningKind> {
  const end = labels[0]?.block ?? blocks.length;
  const judged = blocks
    .slice(0, end)
    .map((block, index) => ({ block, index }))
    .filter(
      ({ block }) =>
        block.form !== "heading" &&
        block.text.trim() !== "" &&
        noteKind(block.text) === null &&
        !isOmission(block.text),
    );
  const kinds = openingKinds(
    judged.map(({ block }) => block.text),
    facts,
  );
  return new Map(judged.map(({ index }, at) => [index, kinds[at] ?? "front"]));
}

function finished(item: OpenItem, blocks: readonly Block[]): PrintedItem {
  if (item.type !== "turn") return item;
  const { type, label, unlabelled, passages, texts } = item;
  return {
    type,
    label,
    unlabelled,
    passages,
    text: texts.filter(Boolean).join("\n"),
    unheard: unheardIn(blocks, passages),
  };
}
