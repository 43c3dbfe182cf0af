import { describe, expect, it } from "vitest";
import { readBlocks } from "../lib/read.ts";
import { blocksOf } from "./make/blocks.ts";
import { makeSource } from "./make/source.ts";
import { spokenIn } from "./spoken.ts";

/** One who speaks, and what is said; a paragraph each. */
type Said = readonly [label: string, ...paragraphs: readonly string[]];

/** An event before it is printed. */
interface Talk {
  readonly title: string;
  readonly subtitle: string | null;
  readonly said: readonly Said[];
  /** The surnames in it; with them their given names where those are printed. */
  readonly names: readonly string[];
}

const TALKS: Readonly<Record<string, Talk>> = {
  "a debate of surnames": {
    title: "Debate in Kelpmouth: transcript",
    subtitle: null,
    names: ["Quell", "Thornby", "Marrick"],
    said: [
      ["Quell", "Good evening from the net loft. We have an hour. Why should anybody pay for the crane?"],
      ["Thornby", "Because it lifts what nobody else can lift.", "The old one went into the water."],
      ["Marrick", "I would let the boats pay."],
      ["Quell", "Which boats?"],
      ["Marrick", "All of them, by length. Thornby knows the list."],
      ["Thornby", "That ruins the small ones: there are forty of them."],
      ["Quell", "And the school?"],
      ["Thornby", "The school stays open."],
      ["Marrick", "It has eleven children."],
      ["Quell", "Thank you both."],
    ],
  },
  "a conversation of full names": {
    title: "The outer mole: a conversation, transcript",
    subtitle: null,
    names: ["Ada Thornby", "Piers Quell", "Rhea Marrick"],
    said: [
      ["Ada Thornby", "Welcome to both of you. Shall we begin with the stones?"],
      ["Piers Quell", "The stones come from Skerrin, by barge.", "It takes a week."],
      ["Ada Thornby", "How many barges is that?"],
      ["Rhea Marrick", "I make it three."],
      ["Piers Quell", "Four, when the wind is with us."],
      ["Ada Thornby", "And who pays the barges?"],
      ["Rhea Marrick", "Nobody has told me."],
      ["Piers Quell", "The port does."],
    ],
  },
  "a press conference": {
    title: "Press conference: transcript",
    subtitle: "with the Minister for Ports, Ada Thornby, and the Harbour Master, Piers Quell",
    names: ["Ada Thornby", "Piers Quell", "Rhea Marrick"],
    said: [
      ["Moderator", "Good morning. Minister, the floor is yours."],
      ["Ada Thornby", "Thank you. The mole is finished, and it holds."],
      ["Piers Quell", "I stood on it on Sunday.", "It was dry."],
      ["Moderator", "We take two questions. Rhea Marrick, Fjord Radio."],
      ["Rhea Marrick (Fjord Radio)", "Who paid for the stones?"],
      ["Ada Thornby", "The port did: every one of them."],
      ["Question", "And the crane?"],
      ["Piers Quell", "The crane is hired."],
      ["Moderator", "Thank you all."],
    ],
  },
};

/** How a label and the first words under it are printed. */
type Print = (label: string, words: string, at: number) => string;

const plain: Print = (label, words) => `${label}: ${words}`;
const bold: Print = (label, words) => `**${label}:** ${words}`;

/** The turns of a talk, as `speaker's number, name or kind | label without what the print added | words`. */
function turnsOf({ title, subtitle, said }: Talk, print: Print): readonly string[] {
  const lines = said.flatMap(([label, first = "", ...more], at) => [print(label, first, at), ...more]);
  const transcript = readBlocks(makeSource({ title, subtitle }), blocksOf(...lines));
  return spokenIn(transcript).map(({ speaker, who, label, text }) => {
    const bare = label?.replace(/\s*\(\d\d:\d\d\)/u, "").replace(/:$/u, "");
    return `${speaker} ${who} | ${bare} | ${text}`;
  });
}

/** The labels and words as they were said. */
function saidIn({ said }: Talk): readonly string[] {
  return said.map(([label, ...paragraphs]) => `${label} | ${paragraphs.join("\n")}`);
}

/** The event with other names, in the order of its own. */
function renamed(talk: Talk, names: readonly string[]): Talk {
  const others = new Map<string, string>();
  for (const [at, name] of talk.names.entries()) {
    const words = (names[at] ?? name).split(" ");
    for (const [index, word] of name.split(" ").entries()) others.set(word, words[index] ?? word);
  }
  const change = (text: string) => text.replace(/[\p{L}’-]+/gu, (word) => others.get(word) ?? word);
  return {
    title: talk.title,
    subtitle: talk.subtitle && change(talk.subtitle),
    names,
    said: talk.said.map(([label, ...paragraphs]) => [change(label), ...paragraphs.map(change)]),
  };
}

const SURNAMES: readonly (readonly string[])[] = [
  ["Vesper", "Astrup", "Pellow"],
  ["Lindqvist-Holm", "O’Dunmore", "McAllander"],
  ["Żurawik", "Ångholm", "Öberlin"],
  ["Tarn", "Eide", "Roe"],
];
const FULL_NAMES: readonly (readonly string[])[] = [
  ["Idris Vesper", "Hanna Astrup", "Lorne Pellow"],
  ["Jean-Luc Morandeau", "Siobhan O’Dunmore", "Ewan McAllander"],
  ["Zdzisław Żurawik", "Åsa Ångholm", "Özlem Öberlin"],
];

describe.each(Object.entries(TALKS))("%s", (_, talk) => {
  const read = turnsOf(talk, bold);

  it("is read as it was said, in bold", () => {
    expect(read.map((turn) => turn.replace(/^\d+ [^|]+\| /u, ""))).toEqual(saidIn(talk));
  });

  it("is read alike without bold", () => {
    expect(turnsOf(talk, plain)).toEqual(read);
  });

  const others = talk.names[0]?.includes(" ") ? FULL_NAMES : SURNAMES;
  it.each(others.flatMap((names) => [["in bold", names, bold] as const, ["plain", names, plain] as const]))(
    "is read alike with other people, %s: %s",
    (_dress, names, print) => {
      const back = renamed({ ...talk, names: [...names] }, names);
      expect(back.said).toEqual(talk.said);
      const other = renamed(talk, names);
      const turns = turnsOf(other, print);
      expect(turns.map((turn) => turn.replace(/^\d+ [^|]+\| /u, ""))).toEqual(saidIn(other));
      // The same voices, and a name for whom there was one.
      expect(turns.map((turn) => turn.split(" ")[0])).toEqual(read.map((turn) => turn.split(" ")[0]));
    },
  );

  it.each([
    ["the first and every second", 0],
    ["the second and every second", 1],
  ])("is read alike with a time in labels: %s", (_which, odd) => {
    const time = (at: number) => `00:${String(10 + at)}`;
    const timed: Print = (label, words, at) =>
      at % 2 === odd ? `**${label} (${time(at)}):** ${words}` : bold(label, words, at);
    expect(turnsOf(talk, timed)).toEqual(read);
  });

  // A surname that comes once on a page without bold may as well be a word that begins a sentence.
  const tellsNames = talk.names.every((name) => name.includes(" "));
  it.each([["in bold", bold] as const, ...(tellsNames ? [["plain", plain] as const] : [])])(
    "keeps its turns where somebody speaks once instead of again and again, %s",
    (_dress, print) => {
      for (const name of talk.names.slice(1)) {
        const first = talk.said.findIndex(([label]) => label === name);
        const once = { ...talk, said: talk.said.filter(([label], at) => label !== name || at === first) };
        const words = turnsOf(once, print).map((turn) => turn.replace(/^\d+ [^|]+\| /u, ""));
        expect(words).toEqual(saidIn(once));
      }
    },
  );

  it.each([
    ["in bold", bold],
    ["plain", plain],
  ] as const)("keeps what is no label within a turn, %s", (_dress, print) => {
    const stray = ["The old pilots said one thing: stay.", "At 10:30 the first barge came in."];
    const longer = {
      ...talk,
      said: talk.said.map((one, at): Said => (at % 3 === 1 ? [...one, ...stray] : one)),
    };
    const words = turnsOf(longer, print).map((turn) => turn.replace(/^\d+ [^|]+\| /u, ""));
    expect(words).toEqual(saidIn(longer));
  });
});
