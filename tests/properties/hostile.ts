import type { Block } from "../../lib/transcript/block.ts";

/** Text made to hurt: `n` characters of it, as blocks. */
export interface Hostile {
  readonly name: string;
  readonly blocks: (n: number) => readonly Block[];
}

/** Forms on which a careless pattern or a search through everything takes the square of the time. */
export const HOSTILE: readonly Hostile[] = [
  { name: "colons", blocks: (n) => [block(repeated(":", n))] },
  { name: "lines of colons", blocks: (n) => lines(n, () => repeated(": ", 79)) },
  { name: "capitals in one word", blocks: (n) => [block(repeated("A", n))] },
  { name: "words in capitals", blocks: (n) => [block(repeated("ABC DEF ", n))] },
  { name: "nested brackets", blocks: (n) => [block("(".repeat(n / 2) + ")".repeat(n / 2))] },
  { name: "brackets that never close", blocks: (n) => [block("(".repeat(n))] },
  { name: "many brackets", blocks: (n) => [block(repeated("(a) [b] ", n))] },
  { name: "“Q” lines", blocks: (n) => lines(n, (at) => `Q  Why ${at % 10}?`) },
  { name: "lines that begin with names", blocks: (n) => lines(n, (at) => `Aa ${word(at)} Cc: yes`) },
  {
    name: "thousands of people",
    blocks: (n) => lines(n, (at) => `${word(at)} ${word(at * 7 + 1)} (Wire): hello there`),
  },
  {
    name: "thousands of offices",
    blocks: (n) => lines(n, (at) => `Minister ${word(at)}: hello there to you`),
  },
  { name: "one paragraph of words", blocks: (n) => [block(repeated("word after word and then ", n))] },
  { name: "one paragraph of sentences", blocks: (n) => [block(repeated("Yes, we agree. ", n))] },
  { name: "a turn without a stop", blocks: (n) => dialogue(repeated("a ", n)) },
  { name: "a turn of courtesies", blocks: (n) => dialogue(repeated("Mr. ", n)) },
  { name: "a turn of names", blocks: (n) => dialogue(repeated("Bob Cob, ", n)) },
  { name: "a turn of question marks", blocks: (n) => dialogue("?".repeat(n)) },
  { name: "tiny blocks", blocks: (n) => lines(n, () => "x") },
  { name: "tiny turns", blocks: (n) => lines(n, (at) => (at % 2 ? "Q: x?" : "Ann Other: y.")) },
  { name: "notes", blocks: (n) => lines(n, () => "(Laughter.)") },
  { name: "omissions", blocks: (n) => lines(n, (at) => (at % 2 ? "<...>" : "And so on.")) },
  { name: "spaces in a label", blocks: (n) => [block(`Q:${" ".repeat(n)}x`)] },
  { name: "spaces before a label", blocks: (n) => [block(`${" ".repeat(n)}Q: x`)] },
  { name: "marks without width", blocks: (n) => [block("\u200b".repeat(n))] },
  { name: "quotation marks", blocks: (n) => [block('"'.repeat(n))] },
  { name: "dashes", blocks: (n) => [block(`Q ${repeated("- A ", n)}`)] },
  { name: "stops", blocks: (n) => [block(".".repeat(n))] },
  { name: "commas before a colon", blocks: (n) => [block(`${repeated("Aa, ", n)}:`)] },
  { name: "bold runs with labels", blocks: (n) => [bold(repeated("Ann Other: yes. ", n), 16, 10)] },
  { name: "tiny bold runs", blocks: (n) => [bold(repeated("Ab: ", n), 4, 3)] },
];

function block(text: string): Block {
  return { text, emphasis: [], form: "paragraph", break: "paragraph", pageBreak: false };
}

/** A block whose every stretch of `every` characters begins with so many bold ones. */
function bold(text: string, every: number, letters: number): Block {
  const runs = Array.from({ length: Math.floor(text.length / every) }, (_, at) => at * every);
  return { ...block(text), emphasis: runs.map((start) => ({ kind: "bold", start, end: start + letters })) };
}

/** Blocks of one line each, with some `n` characters in all but at least one per ten. */
function lines(n: number, line: (at: number) => string): readonly Block[] {
  const length = Math.max(10, line(0).length);
  return Array.from({ length: Math.ceil(n / length) }, (_, at) => block(line(at)));
}

/** These words between a question and an answer. */
function dialogue(words: string): readonly Block[] {
  return ["Ann Other: Go ahead.", "Q: Why?", `Ann Other: ${words}`, `Q: ${words}`, "Ann Other: No."].map(
    block,
  );
}

function repeated(words: string, n: number): string {
  return words.repeat(Math.ceil(n / words.length)).slice(0, n);
}

/** The `at`th of many different words: "Abov", "Bbov", … */
function word(at: number): string {
  const letters = at
    .toString(26)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  return `${letters[0]?.toUpperCase()}${letters.slice(1)}ov`;
}
