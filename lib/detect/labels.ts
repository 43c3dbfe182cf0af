import type { Beginning } from "./beginnings.ts";
import { isHeading } from "./heading.ts";
import { type PrintedLabel, printedLabels } from "./label-forms.ts";
import { isSentence } from "./sentence.ts";
import { isAnswer, isCaption, isName, isOfficials, isPart, namesOffice } from "./speaker-words.ts";

/** How far the paragraphs of a page begin with the labels of speakers. */
export interface LabelEvidence {
  /** Paragraphs under a label that names an office, a part in the event ("MODERATOR:", "Q") or a person who speaks again. */
  readonly spoken: number;
  /** Those of them whose label has a form that only labels have. */
  readonly surelySpoken: number;
  /** Whether one of the labels is an official's. */
  readonly isOfficial: boolean;
  /** Whether one of the labels names a public office. */
  readonly hasOffice: boolean;
  /** Whether the title names a public office. */
  readonly hasOfficeInTitle: boolean;
  /** Whether two and more speak again. */
  readonly takesTurns: boolean;
  /** Whether one of the labels is a full name, or one that the title has. */
  readonly namesPeople: boolean;
  /** Whether prose stands before the first label. */
  readonly isIntroduced: boolean;
  /** Whether answers are labelled as nothing but that: "A:". */
  readonly isQuestionsAndAnswers: boolean;
  /** The sentences that stand under no label of a person. */
  readonly unlabelled: readonly string[];
}

/** Finds how far a page is labelled; cheap evidence, not the reading. `title`: the page's title and the lines under it. */
export function labelEvidence(beginnings: readonly Beginning[], title: string): LabelEvidence {
  const labels = printedLabels(beginnings).filter(({ label }) => !isCaption(label));
  const titled = new Set(title.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []);
  const isTitled = ({ key }: PrintedLabel) => titled.has(key.split(/[\s-]/u).at(-1) ?? "");
  const isSpeaker = speakersAmong(labels, isTitled);
  const spoken = withoutEntries(labels.filter(isSpeaker));
  const labelled = new Set(
    labels
      .filter((label) => isSpeaker(label) || isFullName(label))
      // What stands below a label alone in its line is said under it.
      .flatMap(({ at, label }) => (isAlone(label, beginnings[at]) ? [at, at + 1] : at)),
  );
  const before = beginnings.slice(0, spoken[0]?.at ?? 0);
  return {
    spoken: spoken.length,
    surelySpoken: spoken.filter(({ isSure }) => isSure).length,
    isOfficial: spoken.some(({ label }) => isOfficials(label)),
    hasOffice: spoken.some(({ label }) => namesOffice(label)),
    hasOfficeInTitle: namesOffice(title),
    takesTurns: keysAgain(spoken).size > 1,
    namesPeople: spoken.some((label) => label.key.includes(" ") || isTitled(label)),
    isIntroduced: before.some((each) => !isHeading(each) && each.words.length >= PROSE),
    isQuestionsAndAnswers: spoken.filter(({ label }) => isAnswer(label)).length > 1,
    unlabelled: beginnings.flatMap((each, at) =>
      isHeading(each) || labelled.has(at) || !isSentence(each.words) ? [] : each.words,
    ),
  };
}

function isAlone(label: string, beginning: Beginning | undefined): boolean {
  return beginning !== undefined && beginning.length - label.length <= MARK;
}

/** Letters of a label's mark, and white space. */
const MARK = 3;

/** Whether so many paragraphs under labels are a dialogue. */
export function isDialogue(spoken: number): boolean {
  return spoken > 2;
}

/** Letters of a paragraph that is no line of a header. */
const PROSE = 120;

/** Tells whose label is a speaker's. A form that prose has too must come back, and others with it. */
function speakersAmong(labels: readonly PrintedLabel[], isTitled: (label: PrintedLabel) => boolean) {
  const again = keysAgain(labels);
  const offices = namedOffices(labels);
  return (printed: PrintedLabel): boolean => {
    const { label, key, isSure } = printed;
    // One line that comes back is a heading or a running title; two that take turns are a dialogue.
    if (!isSure) return again.size > 1 && again.has(key);
    if (isPart(label) || isOfficials(label) || offices.has(key)) return true;
    return isName(label) && (again.has(key) || isTitled(printed));
  };
}

function keysAgain(labels: readonly PrintedLabel[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { key } of labels) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].flatMap(([key, count]) => (count > 1 ? key : [])));
}

/**
 * The keys of labels that name an office with its holder, and of those that name the same office alone: "Rzecznik rządu Jan
 * Morski:", then "Rzecznik rządu:".
 */
function namedOffices(labels: readonly PrintedLabel[]): ReadonlySet<string> {
  const keys = new Set(labels.map(({ key }) => key));
  return new Set(
    labels.flatMap(({ label, key }) => {
      const office = beginningsByWord(key).find((words) => keys.has(words));
      return office !== undefined && isName(label.slice(office.length + 1)) ? [office, key] : [];
    }),
  );
}

/** "a", "a b" of "a b c". */
function beginningsByWord(words: string): string[] {
  return [...words.matchAll(/ /gu)].map(({ index }) => words.slice(0, index));
}

/** "Petra Lund:" may be a person's though it stands but once; "Cable:" is a caption. */
function isFullName({ label, key, isSure }: PrintedLabel): boolean {
  return isSure && key.includes(" ") && isName(label);
}

/**
 * Labels without those of a list's entries ("Moderator: Hanna Moor, broadcaster"), unless most on the page are of people who
 * say something.
 */
function withoutEntries(labels: readonly PrintedLabel[]): readonly PrintedLabel[] {
  const saying = labels.filter(({ saysSomething }) => saysSomething);
  return saying.length >= labels.length * MOST ? labels : saying;
}

const MOST = 2 / 3;
