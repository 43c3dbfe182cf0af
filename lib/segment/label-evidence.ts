import type { PrintedPerson } from "../names/printed.ts";
import { collapse, folded } from "../names/words.ts";
import type { Block } from "../transcript/block.ts";
import type { TurnReason } from "../transcript/item.ts";
import type { Label } from "./label.ts";

/** How the labels of one document look, as far as they agree. */
export interface Family {
  readonly bold: boolean;
  readonly capitals: boolean;
  readonly marked: boolean;
  readonly heading: boolean;
}

/** What the document as a whole tells of its candidates. */
export interface Evidence {
  readonly counts: ReadonlyMap<string, number>;
  readonly known: (person: PrintedPerson) => boolean;
  readonly announced: ReadonlySet<Label>;
  readonly family: Family | null;
}

/** Adds up the evidence for one candidate, in points. */
export function weigh(label: Label, { counts, known, announced, family }: Evidence) {
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
  // A topic is headed once; a heading that comes back heads a speaker's words.
  if (label.heading) vote(repeated || isKnown ? 2 : 0, "own-paragraph");
  if (mark === "none" && !label.bold) vote(label.alone ? -1.5 : looseLetter(label) ? 0 : -4);
  if (!label.leading && !label.bold) vote(-4);
  if (family) vote(familyPoints(label, family, repeated || isKnown), "family");
  const reasons = [
    ...new Set(
      votes
        .filter(({ points, reason }) => points >= 0 && reason)
        .sort((a, b) => b.points - a.points)
        .map(({ reason }) => reason),
    ),
  ];
  return {
    weight: votes.reduce((sum, { points }) => sum + points, 0),
    reasons: reasons.filter((reason) => reason !== null),
  };
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
function familyPoints(
  { bold, capitals, mark, person, heading }: Label,
  family: Family,
  excused: boolean,
): number {
  let points = family.heading === heading ? 1 : 0;
  if (family.bold !== bold) points -= family.bold ? (excused ? 1.5 : 3.5) : 0;
  if (family.capitals && !capitals) points -= excused ? 1 : 2.5;
  if (family.marked && mark === "none" && person.part !== "question") points -= 0.5;
  return points;
}

/** How often each attribution is printed, by its key. */
export function countsOf(candidates: readonly Label[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of candidates) counts.set(keyOf(label), (counts.get(keyOf(label)) ?? 0) + 1);
  return counts;
}

function keyOf({ person, text }: Label): string {
  if (person.part) return person.name ? folded(person.name) : person.part;
  return folded(person.name ?? person.role ?? person.affiliation ?? text);
}

/** Candidates whose name the words just before have called: "the next question is … Marina Maksimovic from Deutsche Welle". */
export function announcedOf(blocks: readonly Block[], candidates: readonly Label[]): ReadonlySet<Label> {
  return new Set(
    candidates.filter(({ block, person }) => {
      if (!person.name?.includes(" ")) return false;
      const before = blocks.slice(Math.max(0, block - 2), block).map(({ text }) => text.slice(-400));
      return before.some((text) => folded(collapse(text)).includes(folded(person.name ?? "")));
    }),
  );
}
