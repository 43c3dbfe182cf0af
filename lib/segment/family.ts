import { mayBeSame } from "../names/same-person.ts";
import { collapse, folded } from "../names/words.ts";
import type { Block } from "../transcript/block.ts";
import { noteKind } from "./notes.ts";
import type { PrintedPerson } from "../names/printed-person.ts";
import type { TurnReason } from "../transcript/item.ts";
import type { Label } from "./label.ts";

/** A candidate that the document's family of labels took in. */
export interface SureLabel extends Label {
  /** What spoke for it, weightiest first. */
  readonly reasons: readonly TurnReason[];
  /** 0 to 1. */
  readonly confidence: number;
}

/** How the labels of one document look, as far as they agree. */
interface Family {
  readonly bold: boolean;
  readonly capitals: boolean;
  readonly marked: boolean;
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
export function familyOf(blocks: readonly Block[], candidates: readonly Label[], known: (person: PrintedPerson) => boolean): SureLabel[] {
  const counts = countsOf(candidates);
  const announced = announcedOf(blocks, candidates);
  const first = candidates.filter((label) => label.mark === "colon" || label.mark === "stop" || label.bold || label.person.part === "question").filter((label) => weigh(label, { counts, known, announced, family: null }).weight >= THRESHOLD);
  const family = habitsOf(first);
  const sure = candidates.flatMap((label) => {
    const { weight, reasons } = weigh(label, { counts, known, announced, family });
    return weight >= THRESHOLD ? [{ ...label, reasons, confidence: Math.min(1, 0.5 + weight / (2 * CERTAIN)) }] : [];
  });
  return sure.filter((label) => !isBylineOrList(label, sure, blocks));
}

/** What the document as a whole tells of its candidates. */
interface Evidence {
  readonly counts: ReadonlyMap<string, number>;
  readonly known: (person: PrintedPerson) => boolean;
  readonly announced: ReadonlySet<Label>;
  readonly family: Family | null;
}

/** Candidates whose name the words just before have called: "the next question is … Marina Maksimovic from Deutsche Welle". */
function announcedOf(blocks: readonly Block[], candidates: readonly Label[]): ReadonlySet<Label> {
  return new Set(
    candidates.filter(({ block, person }) => {
      if (!person.name?.includes(" ")) return false;
      const before = blocks.slice(Math.max(0, block - 2), block).map(({ text }) => text.slice(-400));
      return before.some((text) => folded(collapse(text)).includes(folded(person.name ?? "")));
    }),
  );
}

/** How often each attribution is printed, by its key. */
function countsOf(candidates: readonly Label[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of candidates) counts.set(keyOf(label), (counts.get(keyOf(label)) ?? 0) + 1);
  return counts;
}

function keyOf({ person, text }: Label): string {
  if (person.part) return person.name ? folded(person.name) : person.part;
  return folded(person.name ?? person.role ?? person.affiliation ?? text);
}

function habitsOf(labels: readonly Label[]): Family | null {
  if (!labels.length) return null;
  const part = (has: (label: Label) => boolean, of: readonly Label[]) => of.filter(has).length / Math.max(1, of.length);
  return {
    bold: part(({ bold }) => bold, labels) >= HABIT,
    capitals: part(({ capitals }) => capitals, labels) >= HABIT,
    marked: part(({ mark }) => mark !== "none", labels) >= HABIT,
  };
}

/** Adds up the evidence for one candidate, in points. */
function weigh(label: Label, { counts, known, announced, family }: Evidence) {
  const { person, mark } = label;
  const repeated = (counts.get(keyOf(label)) ?? 0) >= 2;
  const isKnown = known(person);
  const votes: { points: number; reason: TurnReason | null }[] = [];
  const vote = (points: number, reason: TurnReason | null = null) => votes.push({ points, reason });
  if (isKnown) vote(3, "roster");
  if (person.part) vote(partPoints(label), "anonymous-label");
  if (person.role) vote(person.name ? 3 : 2.5, "role");
  if (person.name) vote(namePoints(label));
  if (person.title && person.name) vote(2.5, "role");
  if (person.affiliation && person.name) vote(/[([]/u.test(label.text) ? 3 : 1.5, "role");
  if (person.affiliation && !person.name && !person.part) vote(2.5);
  if (person.initials) vote(3, "roster");
  if (announced.has(label)) vote(2, "called-by-moderator");
  if (repeated) vote(2, "family");
  if (label.bold) vote(2, "bold");
  if (label.capitals && !/^q\b/iu.test(label.text)) vote(2, "capitals");
  if (mark === "colon") vote(1, "colon");
  if (mark === "stop") vote(2);
  if (label.alone) vote(0, "own-paragraph");
  if (mark === "none" && !label.bold) vote(label.alone ? -1.5 : looseLetter(label) ? 0 : -4);
  if (!label.leading && !label.bold) vote(-4);
  if (family) vote(familyPoints(label, family, repeated || isKnown), "family");
  const reasons = [...new Set(votes.filter(({ points, reason }) => points >= 0 && reason).sort((a, b) => b.points - a.points).map(({ reason }) => reason))];
  return { weight: votes.reduce((sum, { points }) => sum + points, 0), reasons: reasons.filter((reason) => reason !== null) };
}

/** "QUESTION:" says all; a lone letter needs company. */
function partPoints({ text, person }: Label): number {
  if (person.name ?? person.affiliation) return 3.5;
  return /^\p{L}[.:]?$/u.test(text) && !/^Q/u.test(text) ? 1 : 3;
}

function namePoints({ person, capitals }: Label): number {
  const words = person.name?.split(" ").length ?? 0;
  if (words >= 2) return 1.5;
  return capitals || person.title ? 0.5 : 0;
}

/** "Q  Thank you": a letter whose mark was never printed. */
function looseLetter({ text, person }: Label): boolean {
  return person.part === "question" && /^(?:Q\.?|QUESTION|JOURNALIST|FRAGE|Frage|Zusatzfrage)$/u.test(text);
}

/** Agreement with the family, and what it costs to break its habits. */
function familyPoints({ bold, capitals, mark, person }: Label, family: Family, excused: boolean): number {
  let points = 1;
  if (family.bold !== bold) points -= family.bold ? (excused ? 1.5 : 3.5) : 0;
  if (family.capitals && !capitals) points -= excused ? 1 : 2.5;
  if (family.marked && mark === "none" && person.part !== "question") points -= 0.5;
  return points;
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
  const likes = sure.filter(({ alone, mark, person }) => alone && mark === "none" && sameOne(person, label.person)).length;
  if (next < 0 || noteKind(blocks[next]?.text ?? "") !== null || sure.some(({ block, leading }) => block === next && leading)) return true;
  if (marked.length > 0) return label.block < firstMarked && likes < 2;
  return !label.bold && sure.length === 1;
}

function sameOne(a: PrintedPerson, b: PrintedPerson): boolean {
  if (a.part && b.part) return a.part === b.part;
  return a.name !== null && b.name !== null && mayBeSame(a.name, b.name);
}
