import type { Searchable } from "../../lib/search/searchable.ts";
import { type Happening, makeEvent, type Person } from "../make/event.ts";

/** Words of one transcript, as many as an ordinary press conference has. */
export const WORDS_EACH = 2_500;

/** Says this in one of a hundred transcripts. */
export const PHRASE = "the second pier of the bridge";

/** Speaks in one of fifty transcripts. */
export const SPEAKER = "Ada Norling";

/**
 * Invented transcripts, the same in every run: words as often as in a language (the n-th commonest 1/n times), a statement,
 * then questions and answers, from 1990 to 2029.
 */
export function* manyTranscripts(count: number): Generator<Searchable> {
  const random = dice(1);
  const vocabulary = vocabularyOf(30_000, random);
  for (let at = 0; at < count; at++) {
    const pick = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? "the";
    yield { id: `t${at}`, revision: `words-${at}`, transcript: transcriptOf(at, random, pick) };
  }
}

function transcriptOf(at: number, random: () => number, pick: () => string): Searchable["transcript"] {
  const principal = at % 50 === 0 ? SPEAKER : nameOf(random);
  const sentences = (words: number) => {
    const said: string[] = [];
    for (let left = words; left > 0; left -= 15)
      said.push(`${capital(pick())} ${Array.from({ length: 14 }, pick).join(" ")}.`);
    return said.join(" ");
  };
  const phrase = at % 100 === 0 ? ` We saw ${PHRASE}.` : "";
  const happenings: Happening[] = [{ who: principal, says: sentences(WORDS_EACH / 4) + phrase }];
  for (let turn = 0; turn < 15; turn++) {
    happenings.push({ who: nameOf(random), says: sentences(30), part: "asks" });
    happenings.push({ who: principal, says: sentences(95), part: "answers" });
  }
  const date = new Date(Date.UTC(1990, 0, 1 + Math.floor((at * 14_600) / 10_000))).toISOString().slice(0, 10);
  return makeEvent({ title: `Press conference ${at}`, date }, PEOPLE, happenings);
}

const PEOPLE: Readonly<Record<string, Person>> = {
  [SPEAKER]: { role: "NATO Secretary General" },
};

const FIRST = ["Ada", "Mirek", "Ioana", "Teodor", "Sanne", "Luc", "Priya", "Jonas", "Mei", "Oksana"];
const LAST = ["Halas", "Brandt", "Quill", "Okafor", "Thévenin", "Raman", "Lind", "Tan", "Koval", "Moreau"];

function nameOf(random: () => number): string {
  return `${FIRST[Math.floor(random() * 10)]} ${LAST[Math.floor(random() * 10)]}`;
}

function vocabularyOf(size: number, random: () => number): readonly string[] {
  const common =
    "the of and to in that we is for it this you on are have with be as will not our was they from".split(
      " ",
    );
  const syllables = [
    "ba",
    "ter",
    "ni",
    "con",
    "sol",
    "ra",
    "men",
    "ti",
    "ve",
    "lor",
    "pe",
    "sa",
    "ing",
    "du",
    "est",
  ];
  const made = Array.from({ length: size - common.length }, (_, at) => {
    // Common words are short: six bytes a word with its space, as in English.
    const length = (at < 400 ? 1 : 2) + Math.floor(random() * (at < 4_000 ? 2 : 3));
    return (
      Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join("") +
      (at % 7 ? "" : "s")
    );
  });
  return [...common, ...made];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Numbers from 0 to below 1 that look thrown: mulberry32. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
