import { callsByGivenName } from "../names/given-name.ts";
import { bare, collapse, isCapitals } from "../text/words.ts";
import { hasPersonalWords, isFirstPerson, isPersonal } from "./first-person.ts";
import { isNotice } from "./notices.ts";
import { addressesOthers, callsDear, greetsAlone, salutes } from "./salutations.ts";

/** What a paragraph before the first label is. */
export type OpeningKind = "front" | "narration" | "speech";

/** What is known of the document when its opening is judged. */
export interface OpeningFacts {
  /** Surnames and offices of those whom header and labels name, as printed: narration speaks of them. */
  readonly people: readonly string[];
  /** The header tells who may speak without a label, by name or by office. */
  readonly someoneOpens: boolean;
  /** Labels follow. */
  readonly labelled: boolean;
  /** The publisher tells of every event before the first label. */
  readonly narrated: boolean;
  /** The publisher vouches for the words: they were spoken, or were to be. */
  readonly delivered: boolean;
  /** Of the words (BCP 47); `null` where it is unknown. */
  readonly language: string | null;
}

/** A line of a place, a date, a byline is short and no sentence. */
const LINE_WORDS = 14;

/** A paragraph before the first label, as its form shows it. */
interface Paragraph {
  readonly text: string;
  /** A short line of a header. */
  readonly line: boolean;
  /** Said by the publisher. */
  readonly notice: boolean;
}

/** Judges the paragraphs before the first label in their order: front lines, then an account of the event or the first words spoken. */
export function openingKinds(paragraphs: readonly string[], facts: OpeningFacts): OpeningKind[] {
  const wrapped = wrappedLines(paragraphs.map(collapse));
  const kinds = kindsOf(
    wrapped.map((lines) => lines.join(" ")),
    facts,
  );
  return wrapped.flatMap((lines, at) => lines.map(() => kinds[at] ?? "front"));
}

/** The lines together that are one spoken sentence: a print breaks it at the width of its page, and no line of it says "I" alone. */
function wrappedLines(lines: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && /^\p{Ll}/u.test(line) && !/[.?!…:;]["”»)]*$/u.test(run.at(-1) ?? "")) run.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run) => (isSpoken(run.join(" ")) ? [run] : run.map((line) => [line])));
}

function kindsOf(paragraphs: readonly string[], facts: OpeningFacts): OpeningKind[] {
  const all = paragraphs.map((text) => ({ text, line: isLine(text), notice: isNotice(text) }));
  const account = all.findIndex(isSentence);
  const start = speechStart(all, account, facts);
  return all.map(({ notice }, at) => {
    if (start >= 0 && at >= start) return "speech";
    return facts.labelled && account >= 0 && at >= account && !notice ? "narration" : "front";
  });
}

/** What `findIndex` gives where it finds nothing. */
const NOWHERE = -1;

/** Where the first words spoken stand, if anywhere. `account`: where the first sentence stands, if anywhere. */
function speechStart(all: readonly Paragraph[], account: number, facts: OpeningFacts): number {
  if (facts.narrated) return NOWHERE;
  if (facts.someoneOpens)
    return all.findIndex((each, at) => isOpening(each, account >= 0 && at > account, facts));
  const said = all.findIndex(
    (each) => isSpoken(each.text) || (isSentence(each) && calls(each.text, facts.people)),
  );
  if (said >= 0) return opens(all, said) ? said : withImpersonal(all, said, facts);
  if (account < 0 || !mayBeImpersonal(facts)) return NOWHERE;
  return ADDRESS.test(all[account - 1]?.text ?? "") ? account - 1 : account;
}

/** Whether what nobody says as I is spoken: the publisher says so, or the language has no words known here. */
function mayBeImpersonal({ labelled, delivered, language }: OpeningFacts): boolean {
  return !labelled && (delivered || !hasPersonalWords(language));
}

/** Whether a paragraph greets, so that no words go before it. Thanks after which nothing is said close what went before. */
function opens(all: readonly Paragraph[], at: number): boolean {
  const text = all[at]?.text ?? "";
  return salutes(text) && (!THANKS.test(text) || all.slice(at + 1).some(isSentence));
}

/** "Thank you.", "Thanks for your attention." */
const THANKS = /^(?:(?:all right|alright|okay|well|so|now)[,.]?\s+)?thank(?:s|\s+you)(?!\p{L})/iu;

/** "Szanowni Państwo,": a line without figures that calls out to somebody. */
const ADDRESS = /^[^\d]{1,60}[,!]$/u;

/** Whether a paragraph is spoken by somebody whom the header names: it greets, speaks as I, or tells of nobody. `told`: an account goes before. */
function isOpening(
  { text, line, notice }: Paragraph,
  told: boolean,
  { people, labelled }: OpeningFacts,
): boolean {
  if (notice) return false;
  if (greets(text) || addresses(text, people)) return true;
  if (line && !told) return false;
  const spoken = isPersonal(unquoted(text)) || salutes(text) || (!line && calls(text, people));
  return spoken || !(speaksOf(text, people) || (labelled && told));
}

/** "The Summit was blunt …" before "I thank …": the words of who speaks later, unless they tell of somebody. */
function withImpersonal(all: readonly Paragraph[], said: number, { people }: OpeningFacts): number {
  const before = all.slice(0, said).findLastIndex((each) => !isSentence(each) || speaksOf(each.text, people));
  return before + 1;
}

/** Returns whether a paragraph is spoken by its words alone: a salutation, or a sentence in the first person. */
export function isSpoken(paragraph: string): boolean {
  const text = collapse(paragraph);
  if (isNotice(text)) return false;
  if (greetsAlone(text) || callsDear(text)) return true;
  // "PRESS CONFERENCE, BANGKOK, I FEBRUARY 1974.": among capitals "I" may be a figure.
  return !isLine(text) && ((isFirstPerson(unquoted(text)) && !isCapitals(text)) || salutes(text));
}

/** Whether a paragraph is more than a line of a header, and not said by the publisher. */
function isSentence({ line, notice }: Paragraph): boolean {
  return !line && !notice;
}

/** A text without what it quotes: an account of an event may quote its guests. */
function unquoted(text: string): string {
  return text.replace(/[“"«„][^”"»“]*[”"»“]/gu, " ");
}

function isLine(text: string): boolean {
  return (
    text.split(" ").length <= LINE_WORDS &&
    !/[.?!…]["”»]?$/u.test(text.replace(/(?<!\p{L})(?:\p{Lu}\.|D\.C\.|[ap]\.m\.)$/u, ""))
  );
}

/** "Minister, dear Bogdan,": who is addressed on a line of its own is addressed briefly. */
const ADDRESS_WORDS = 8;

/** "Prime Minister Kristersen, dear Ulf,": a line that ends in a comma and names somebody is said to them. */
function addresses(text: string, people: readonly string[]): boolean {
  return (
    /,$/u.test(text) &&
    !isCapitals(text) &&
    (text.split(" ").length <= ADDRESS_WORDS || speaksOf(text, people))
  );
}

/** "Statsminister, kære Tomas, velkommen": somebody is called by given name, in whatever language. */
function calls(text: string, people: readonly string[]): boolean {
  return text.split(/[,.!?;:]/u).some((phrase) => callsByGivenName(phrase.trim().split(" "), people));
}

function greets(text: string): boolean {
  return (isPersonal(text) && /[,!:]$/u.test(text)) || greetsAlone(text) || addressesOthers(text);
}

/** Whether a paragraph tells of one of these people, and is not spoken by them. */
function speaksOf(text: string, people: readonly string[]): boolean {
  const words = new Set(wordsIn(text));
  const isSaid = (word: string) => words.has(word) || [...words].some((other) => isFormOf(word, other));
  return people.some((person) => {
    const own = wordsIn(person);
    return own.length > 0 && own.every(isSaid);
  });
}

function wordsIn(text: string): readonly string[] {
  return text
    .split(/[^\p{L}]+/u)
    .map(bare)
    .filter(Boolean);
}

/** Whether one word may be another in a case of its own: "Holtove" is "Holtova". */
function isFormOf(word: string, other: string): boolean {
  return word.length > 4 && other.startsWith(word.slice(0, -2)) && other.length - word.length <= 3;
}
