import fc from "fast-check";
import { JSDOM } from "jsdom";
import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, it } from "vitest";
import { conference } from "../../tests/make/events.ts";
import { hostileText } from "../../tests/properties/hostile-transcripts.ts";
import type { Speaker, SpeakerId } from "../transcript/speaker.ts";
import { type Quote, quoteOfTurn } from "./quote.ts";
import { STYLES, type StyleId } from "./styles.ts";

const quote = quoteOfTurn(conference, 9, "text=They%20were%20asked");
if (!quote) throw new Error("a turn stands there");
const { title } = conference.source;
const short: Quote = {
  ...quote,
  citation: { ...quote.citation, subtitle: null, place: "Brussels" },
  turns: quote.turns.map((turn) => ({ ...turn, words: "They were asked twice." })),
  link: "https://a.org/b#:~:text=They%20were%20asked",
};
const REFERENCES: readonly (readonly [StyleId, string])[] = [
  ["plain", `${title}, Brussels, 5 April 2031, NATO (as delivered). ${short.link}`],
  ["chicago", `Mirek Halas, “${title}” (transcript, Brussels, April 5, 2031), NATO, ${short.link}.`],
  ["apa", `Halas, M. (2031, April 5). ${title} [Transcript]. NATO. ${short.link}`],
  ["mla", `Halas, Mirek. “${title}.” NATO, 5 Apr. 2031, Brussels, ${short.link}. Transcript.`],
];

it.each(REFERENCES)("%s", (style, reference) => {
  expect(STYLES[style](short).text).toBe(
    `Mirek Halas, President of Varland, in answer to Sanne Okafor (Radio Varland):\n“They were asked twice.”\n\n— ${reference}`,
  );
});

/** The line below the words. */
const below = (style: StyleId, citation: Partial<Quote["citation"]>) =>
  STYLES[style]({ ...short, citation: { ...short.citation, ...citation }, link: null })
    .text.split("\n")
    .at(-1);
const speaker = (name: string | null, role: string | null = null): Speaker => ({
  id: `${name}` as SpeakerId,
  name,
  role,
  outlet: null,
  kind: "journalist",
});
const [halas, deHoop, lund] = ["Mirek Halas", "Jaap de Hoop Norling", "Petra Lund"].map((name) =>
  speaker(name),
);
if (!halas || !deHoop || !lund) throw new Error("three are made");

it.each<[StyleId, readonly Speaker[], string]>([
  ["chicago", [halas, deHoop], "— Mirek Halas and Jaap de Hoop Norling, “"],
  ["chicago", [halas, deHoop, lund], "— Mirek Halas et al., “"],
  ["apa", [halas, deHoop], "— Halas, M., & de Hoop Norling, J. (2031, April 5). "],
  ["apa", [halas, deHoop, lund], "— Halas, M., de Hoop Norling, J., & Lund, P. (2031, April 5). "],
  ["mla", [deHoop, halas], "— de Hoop Norling, Jaap, and Mirek Halas. “"],
  ["mla", [halas, deHoop, lund], "— Halas, Mirek, et al. “"],
  ["chicago", [speaker(null, "Spokesperson")], "— Spokesperson, “"],
  ["chicago", [speaker(null)], `— “${title}” (transcript`],
  ["apa", [speaker(null)], `— ${title} (2031, April 5) [Transcript]. NATO.`],
  ["mla", [speaker(null)], `— “${title}.” NATO, `],
])("%s names several as its manual does, and nobody who is not known: %#", (style, authors, begins) => {
  expect(below(style, { authors })?.slice(0, begins.length)).toBe(begins);
});

it.each<[StyleId, string]>([
  ["chicago", "“The ‘bridge’ day” (transcript"],
  ["mla", "“The ‘bridge’ day.” "],
  ["apa", "The “bridge” day [Transcript]."],
])("%s parts marks within a title from its own", (style, title) => {
  expect(below(style, { title: "The “bridge” day" })).toContain(title);
});

it("says within the sentence that who asked is not named", () => {
  const turns = short.turns.map((turn) => ({ ...turn, inAnswerTo: [speaker(null)] }));
  expect(STYLES.plain({ ...short, turns }).text).toMatch(
    /^Mirek Halas.*, in answer to an unnamed journalist:/u,
  );
});

it("as Markdown quotes in a block and links the address", () => {
  expect(STYLES.markdown(short).text).toBe(
    "**Mirek Halas, President of Varland**, in answer to Sanne Okafor (Radio Varland):\n\n> They were asked twice.\n\n" +
      `— ${title}, Brussels, 5 April 2031, NATO (as delivered). <${short.link}>`,
  );
});

it.each(Object.keys(STYLES) as StyleId[])("%s says nothing where nothing is known", (style) => {
  const bare: Quote = {
    ...short,
    citation: { ...short.citation, authors: [], date: null, place: null, publisher: null, delivery: null },
    link: null,
  };
  expect(STYLES[style](bare).text).not.toMatch(/null|undefined|, ,|\.\.|\(\)| {2}|, \./u);
});

it("as rich text and Markdown shows hostile words as words", () => {
  const { body } = new JSDOM().window.document;
  fc.assert(
    fc.property(hostileText(), (words) => {
      const said = { ...short, turns: short.turns.map((turn) => ({ ...turn, words })) };
      for (const style of Object.values(STYLES)) {
        body.innerHTML = style(said).html;
        const names = [...body.querySelectorAll("*")].map(({ localName }) => localName);
        expect(names.filter((name) => !["p", "blockquote", "a", "i"].includes(name))).toEqual([]);
        expect(body.querySelectorAll("blockquote p")).toHaveLength(words.split("\n").length);
      }
      const nodes = fromMarkdown(STYLES.markdown(said).text).children.map(({ type }) => type);
      expect(nodes.filter((type) => !["paragraph", "blockquote"].includes(type))).toEqual([]);
    }),
  );
}, 60_000);
