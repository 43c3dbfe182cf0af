import type { PrintedPerson } from "../names/printed.ts";
import { mayBeSame } from "../names/same-person.ts";
import type { Block } from "../transcript/block.ts";
import type { TurnReason } from "../transcript/item.ts";
import type { Label } from "./label.ts";
import { announcedOf, countsOf, type Family, weigh } from "./label-evidence.ts";
import { noteKind } from "./notes.ts";

/** A candidate that the document's family of labels took in. */
export interface SureLabel extends Label {
  /** What spoke for it, weightiest first. */
  readonly reasons: readonly TurnReason[];
  /** 0 to 1. */
  readonly confidence: number;
}

/** What a candidate needs to be a label, and where its evidence counts as certain. */
const THRESHOLD = 4;

const CERTAIN = 9;

/** A typographic habit is the family's when this part of the sure candidates has it. */
const HABIT = 0.6;

/**
 * The labels of a document: the candidates that make it consistent. A stray "Let me be clear:" is none.
 * `known` tells whether the header or front lines name this person.
 */
export function familyOf(
  blocks: readonly Block[],
  candidates: readonly Label[],
  known: (person: PrintedPerson) => boolean,
): SureLabel[] {
  const counts = countsOf(candidates);
  const announced = announcedOf(blocks, candidates);
  const first = candidates
    .filter(
      (label) =>
        label.mark === "colon" || label.mark === "stop" || label.bold || label.person.part === "question",
    )
    .filter((label) => weigh(label, { counts, known, announced, family: null }).weight >= THRESHOLD);
  const family = habitsOf(first);
  const sure = candidates.flatMap((label) => {
    const { weight, reasons } = weigh(label, { counts, known, announced, family });
    return weight >= THRESHOLD
      ? [{ ...label, reasons, confidence: Math.min(1, 0.5 + weight / (2 * CERTAIN)) }]
      : [];
  });
  return sure.filter((label) => !isBylineOrList(label, sure, blocks));
}

function habitsOf(labels: readonly Label[]): Family | null {
  if (!labels.length) return null;
  const part = (has: (label: Label) => boolean, of: readonly Label[]) =>
    of.filter(has).length / Math.max(1, of.length);
  return {
    bold: part(({ bold }) => bold, labels) >= HABIT,
    capitals: part(({ capitals }) => capitals, labels) >= HABIT,
    marked: part(({ mark }) => mark !== "none", labels) >= HABIT,
  };
}

/**
 * "Ned Price, Department Spokesperson" above the first label is a byline, and lines of nothing but names are a list of who is
 * there: no one speaks under them.
 */
function isBylineOrList(label: SureLabel, sure: readonly SureLabel[], blocks: readonly Block[]): boolean {
  if (!label.alone || label.mark !== "none") return false;
  const next = blocks.findIndex(({ text }, at) => at > label.block && text.trim() !== "");
  const marked = sure.filter(({ mark, alone }) => mark !== "none" || !alone);
  const firstMarked = marked[0]?.block ?? Infinity;
  const likes = sure.filter(
    ({ alone, mark, person }) => alone && mark === "none" && sameOne(person, label.person),
  ).length;
  if (
    next < 0 ||
    noteKind(blocks[next]?.text ?? "") !== null ||
    sure.some(({ block, leading }) => block === next && leading)
  )
    return true;
  if (marked.length > 0) return label.block < firstMarked && likes < 2;
  return !label.bold && sure.length === 1;
}

function sameOne(a: PrintedPerson, b: PrintedPerson): boolean {
  if (a.part && b.part) return a.part === b.part;
  return a.name !== null && b.name !== null && mayBeSame(a.name, b.name);
}
