import { namesMatch, surnamesOf } from "../names/match-names.ts";
import type { ParsedName } from "../names/parsed-name.ts";
import { noteKind } from "../text/notes.ts";
import { bare, plainWords } from "../text/words.ts";
import type { Block } from "../transcript/block.ts";
import { isTimeCode } from "../transcript/time-code.ts";
import { coveringForms } from "./covering-forms.ts";
import { documentEvidence } from "./document-evidence.ts";
import { type Evidence, featuresOf, keyOf } from "./features.ts";
import type { Candidate, Label } from "./label.ts";
import { labelFormOf } from "./label-form.ts";
import { namedByHeader } from "./named-by-header.ts";
import { quotedDialogue } from "./quoted-dialogue.ts";
import { isSpeakerListLine } from "./speaker-list.ts";
import { confidenceOf, scored, THRESHOLD } from "./weights.ts";

/** What is known of a document before its labels are. */
export interface Known {
  /** Whether the header or front lines name this person. */
  readonly known: (person: ParsedName) => boolean;
  /** They name somebody. */
  readonly headed: boolean;
  /** Title, subtitle and credits. */
  readonly header: readonly string[];
  /** Blocks that are set in deeper than the labels: nobody speaks there. */
  readonly inset: ReadonlySet<number>;
  /** Features to do without, by name: for measuring only. */
  readonly leftOut?: ReadonlySet<string> | undefined;
}

/** Finds the labels of a document: the candidates that make it consistent. A stray "Let me be clear:" is none. */
export function selectLabels(
  blocks: readonly Block[],
  candidates: readonly Candidate[],
  { known, headed, header, inset, leftOut = NONE }: Known,
): readonly Label[] {
  const scoreOf = (candidate: Candidate, evidence: Evidence) =>
    scored(featuresOf(candidate, evidence).filter((feature) => !leftOut.has(feature)));
  const document = {
    ...documentEvidence(blocks, candidates),
    inset,
    quoted: new Set<Candidate>(),
    inHeader: inHeaderOf(candidates, header),
  };
  const speaking = withoutOfficers(candidates.filter(({ block }) => !isSpeakerListLine(blocks, block)));
  const first = speaking
    .filter((candidate) => showsForm(candidate, document.counts))
    .filter((label) => scoreOf(label, { ...document, known, form: null }).points >= THRESHOLD);
  const form = labelFormOf(first, speaking, coveringForms(blocks, speaking, document));
  const short = shortForms(first);
  const evidence: Evidence = {
    ...document,
    form,
    quoted: form ? quotedDialogue(speaking, form, blocks) : document.quoted,
    known: (person) => known(person) || (person.name !== null && short.has(bare(person.name))),
  };
  const sure = speaking.flatMap((label) => {
    const { points, reasons } = scoreOf(label, evidence);
    const confidence = Math.min(label.person.unread ? UNREAD : 1, confidenceOf(points));
    return points >= THRESHOLD ? [{ ...label, reasons, confidence }] : [];
  });
  const voices = withoutLists(sure, blocks);
  const [only, second] = voices;
  if (only && !second && headed && !known(only.person) && isAddress(only, blocks)) return [];
  const ofEvent = withoutQuotations(voices, blocks, known);
  const named = ofEvent.map((label) => namedByHeader(label, ofEvent, header));
  return form?.capitals ? named : withOutlets(named, document.outlets, short, evidence.known);
}

/** The candidates of several words that stand in a line of the header, word for word. */
function inHeaderOf(candidates: readonly Candidate[], header: readonly string[]): ReadonlySet<Candidate> {
  const lines = header.map((line) => ` ${plainWords(line)} `);
  return new Set(
    candidates.filter(({ person }) => {
      if (!person.unread || !person.role?.includes(" ")) return false;
      const words = ` ${plainWords(person.role)} `;
      return lines.some((line) => line.includes(words));
    }),
  );
}

const NONE: ReadonlySet<string> = new Set();

/** How sure a label can be of which no words tell what it says. */
const UNREAD = 0.6;

/** Whether a candidate may show how the labels of its page look: what is set in no way of its own shows it only by coming back. */
function showsForm(candidate: Candidate, counts: Evidence["counts"]): boolean {
  const { mark, bold, headed, alone, person } = candidate;
  if (mark === "colon" || mark === "stop" || bold || headed || person.part === "question") return true;
  return alone && (counts.get(keyOf(candidate)) ?? 0) > 1;
}

/** The labels with what is a newsroom's name among them read as one. */
function withOutlets(
  labels: readonly Label[],
  outlets: boolean,
  short: ReadonlySet<string>,
  known: (person: ParsedName) => boolean,
): readonly Label[] {
  const housed = outlets && !labels.some(({ person }) => person.name !== null && person.affiliation !== null);
  return labels
    .map((label) => acronymAsOutlet(label, short))
    .map((label) => (housed && !known(label.person) && !label.selfNamed ? nameAsOutlet(label) : label));
}

/** Where newsrooms have labels of their own and nobody asks by name, "Akasha Vani:" that asks is a newsroom. */
function nameAsOutlet(label: Label): Label {
  const { name, role, title, part, initials } = label.person;
  if (!name?.includes(" ") || role || title || part || initials || !label.asking || label.alone) return label;
  return { ...label, person: { ...label.person, name: null, affiliation: name } };
}

/** "President: Mrs. Ngoma (Gabon)" before anybody speaks says who presides. */
function withoutOfficers(candidates: readonly Candidate[]): readonly Candidate[] {
  const first = candidates.findIndex(({ mark, naming }) => mark !== "none" && !naming);
  return candidates.filter(({ naming }, at) => !naming || at > first);
}

/** "Weir-Holm:" after "Dana Weir-Holm, NATO Spokesperson:": a surname that a full label has printed. */
function shortForms(first: readonly Candidate[]): ReadonlySet<string> {
  const full = first.flatMap(({ person }) => (person.name?.includes(" ") ? person.name : []));
  return new Set(full.flatMap((name) => surnamesOf(name)));
}

/** A speech of this many words before its first label needs more than a stray one to become an event of several voices. */
const SPEECH_WORDS = 120;

/**
 * The labels of an event. In a long speech that nobody else is known to speak in, "Question: why did nobody see it?" and
 * "Abraham Lincoln: …" belong to the speech.
 */
function withoutQuotations(
  sure: readonly Label[],
  blocks: readonly Block[],
  known: (person: ParsedName) => boolean,
): readonly Label[] {
  const first = sure[0];
  const answers = ({ person }: Label) =>
    known(person) || person.part === "moderator" || (person.role !== null && !person.title && !person.unread);
  if (!first || sure.some(answers)) return sure;
  const before = wordsBefore(first, blocks);
  const voices = new Set(sure.map(keyOf));
  return before > SPEECH_WORDS && (sure.length < 4 || voices.size === sure.length) ? [] : sure;
}

/** So many words of place, date and byline may stand before the first words spoken. */
const FRONT_WORDS = 40;

/**
 * "Mr. President:", the first line of a speech: a plain line on its own, before anybody has spoken. Where the header names
 * another speaker and no second label follows, they are spoken to.
 */
function isAddress(label: Label, blocks: readonly Block[]): boolean {
  const { alone, bold, headed, mark, person } = label;
  const plain = alone && !bold && !headed && mark === "colon" && person.part === null;
  return plain && wordsBefore(label, blocks) <= FRONT_WORDS;
}

/** How many words stand in the blocks before a label's. */
function wordsBefore({ block }: Candidate, blocks: readonly Block[]): number {
  return blocks.slice(0, block).reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
}

/** Among names in small letters, "TASS:" and "AFP:" are outlets. */
function acronymAsOutlet(label: Label, surnames: ReadonlySet<string>): Label {
  const { name, role, title, initials } = label.person;
  if (!name || role || title || initials || !/^\p{Lu}{3,6}$/u.test(name) || surnames.has(bare(name)))
    return label;
  return { ...label, person: { ...label.person, name: null, affiliation: label.person.affiliation ?? name } };
}

/**
 * Leaves out bylines and lists: "Ned Price, Department Spokesperson" above the first label, and lines of nothing but names. Under
 * them nobody speaks.
 */
function withoutLists(sure: readonly Label[], blocks: readonly Block[]): Label[] {
  const leading = new Set(sure.filter((label) => label.leading).map(({ block }) => block));
  const marked = sure.find(({ mark, alone }) => mark !== "none" || !alone);
  const unmarked = sure.filter(isUnmarkedLine);
  return sure.filter((label) => {
    if (!isUnmarkedLine(label)) return true;
    const next = nextWords(blocks, label.block);
    if (next === null || leading.has(next) || noteKind(blocks[next]?.text ?? "") !== null) return false;
    if (marked && label.block < marked.block && !headsWords(label, blocks))
      return unmarked.filter(({ person }) => sameOne(person, label.person)).length > 1;
    return label.bold || label.headed || sure.length > 1;
  });
}

/** Whether a label stands on its line alone and without a mark. */
function isUnmarkedLine({ alone, mark }: Label): boolean {
  return alone && mark === "none";
}

/** "**President Ostap Hnatiuk**" and on the next line of its paragraph a sentence: words of theirs, not an office. */
export function headsWords({ bold, block }: Candidate, blocks: readonly Block[]): boolean {
  const next = blocks[block + 1];
  if (!bold || next?.break !== "line") return false;
  return /\p{Ll}{2}[.?!…]["”»)]*$/u.test(next.text.trim());
}

/** The next block that is not blank. */
function nextWords(blocks: readonly Block[], from: number): number | null {
  for (let at = from + 1; at < blocks.length; at++) {
    const text = blocks[at]?.text ?? "";
    // A time in a line of its own is the label's.
    if (text.trim() && !isTimeCode(text)) return at;
  }
  return null;
}

function sameOne(a: ParsedName, b: ParsedName): boolean {
  if (a.part && b.part) return a.part === b.part;
  if (a.name !== null && b.name !== null) return namesMatch(a.name, b.name);
  return a.name === null && b.name === null && a.role !== null && a.role === b.role;
}
