import { describe, expect, it } from "vitest";
import { blocksOf } from "../../tests/make/blocks.ts";
import { GENERAL } from "../dialects/general.ts";
import { lexiconFor } from "../lexicon/lexicon.ts";
import { namesMatch } from "../names/match-names.ts";
import type { ParsedName } from "../names/parsed-name.ts";
import { labelCandidates } from "./candidates.ts";
import { selectLabels } from "./select.ts";

/** The labels of a document whose header names `known`, a line a paragraph. */
function labels(lines: readonly string[], known: readonly string[] = []) {
  const blocks = blocksOf(...lines);
  const isKnown = ({ name }: ParsedName) => known.some((one) => name !== null && namesMatch(one, name));
  return selectLabels(blocks, labelCandidates(blocks, lexiconFor("en"), GENERAL), {
    known: isKnown,
    headed: known.length > 0,
    header: known,
    inset: new Set(),
  });
}
const texts = (lines: readonly string[], known?: readonly string[]) =>
  labels(lines, known).map(({ text }) => text);

describe("selectLabels", () => {
  it.each([
    [
      "a name that its own words say",
      [
        "**MINISTER WEIR:** Good morning.",
        "**QUESTION:** Why?",
        "**MINISTER WEIR:** So.",
        "**Madhu:** Sir, Madhu here, from Harbour 12. The same about the ferry.",
        "**Georgia:** we keep our mission there, and Georgia keeps hers.",
        "**MINISTER WEIR:** Now.",
      ].map((line) => line.replace("MINISTER WEIR", "Minister Weir").replace("QUESTION", "Question")),
      ["Minister Weir:", "Question:", "Minister Weir:", "Madhu:", "Minister Weir:"],
    ],
    [
      "a follow-up",
      ["**AFP:** Why?", "**Ana Vega:** So.", "**Follow-up:** And when?", "**Ana Vega:** Now."],
      ["AFP:", "Ana Vega:", "Follow-up:", "Ana Vega:"],
    ],
    [
      "dashes",
      [
        "Lord Pell - Good afternoon - at last.",
        "Question - Dana Weir, Fjord Radio - Why?",
        "Lord Pell - Because - as you know - we must.",
        "Tromsund - The ferry sails on.",
        "Question - And when?",
        "Lord Pell - Now.",
      ],
      ["Lord Pell -", "Question - Dana Weir, Fjord Radio -", "Lord Pell -", "Question -", "Lord Pell -"],
    ],
    [
      "colons, and a dash after a name is none",
      [
        "Lord Pell: Good afternoon.",
        "Question: Why?",
        "Lord Pell - I mean the other one - said so.",
        "Lord Pell: Because.",
      ],
      ["Lord Pell:", "Question:", "Lord Pell:"],
    ],
    [
      "initials that the front defines",
      [
        "Chair: Dr Anna Vega (AV), Director",
        "Harald Eide (HE), Ambassador",
        "**AV**",
        "Good evening.",
        "**HE**",
        "It sleeps.",
        "**AV**",
        "Does it?",
        "**UN**",
        "**HE**",
        "It does.",
      ],
      ["AV", "HE", "AV", "HE"],
    ],
    [
      "capitals",
      [
        "MR. CARVELL: Good afternoon.",
        "Q  Thank you, Jay.",
        "MR. CARVELL: Not at all.",
        "Q  But why?",
        "MR. CARVELL: Because.",
      ],
      ["MR. CARVELL:", "Q", "MR. CARVELL:", "Q", "MR. CARVELL:"],
    ],
    [
      "bold, once each",
      [
        "**Ines Kortela (NATO Spokesperson):** Good afternoon.",
        "**Dana Weir (Fjord Radio):** Why?",
        "**Ines Kortela:** Because.",
      ],
      ["Ines Kortela (NATO Spokesperson):", "Dana Weir (Fjord Radio):", "Ines Kortela:"],
    ],
    [
      "bold, without colons",
      [
        "**Ines Kortela**",
        "Good afternoon.",
        "**Dana Weir (Fjord Radio)**",
        "Why?",
        "**Ines Kortela**",
        "Because.",
      ],
      ["Ines Kortela", "Dana Weir (Fjord Radio)", "Ines Kortela"],
    ],
    [
      "a surname after its full form",
      [
        "Ines Kortela, NATO Spokesperson: Good afternoon.",
        "Tobias Brandvik (Fjord Radio): Why?",
        "Kortela: Because.",
      ],
      ["Ines Kortela, NATO Spokesperson:", "Tobias Brandvik (Fjord Radio):", "Kortela:"],
    ],
    [
      "one question in small letters among capitals",
      ["INES KORTELA: Good afternoon.", "Question: Is the road safe?", "INES KORTELA: It is."],
      ["INES KORTELA:", "Question:", "INES KORTELA:"],
    ],
  ] as const)("takes labels in %s", (_, lines, expected) => {
    expect(texts(lines)).toEqual(expected);
  });

  it("takes who is called by name for a label, on a line of its own", () => {
    const lines = [
      "NATO Spokesperson Ines Kortela: The next question is from Dana Weir.",
      "Dana Weir (Fjord Radio)",
      "When do they arrive?",
      "NATO Secretary General Tobias Brandvik: In May.",
    ];
    expect(texts(lines)).toEqual([
      "NATO Spokesperson Ines Kortela:",
      "Dana Weir (Fjord Radio)",
      "NATO Secretary General Tobias Brandvik:",
    ]);
  });

  it("keeps the one speaker who has lost the bold type, known from the header", () => {
    const lines = [
      "**Ines Kortela:** Yes.",
      "Tobias Brandvik: No.",
      "**Ines Kortela:** Yes.",
      "**Question:** Why?",
      "**Ines Kortela:** So.",
    ];
    expect(texts(lines, ["Tobias Brandvik"])).toContain("Tobias Brandvik:");
  });

  it.each([
    ["a stray sentence", "Let me be clear: nobody is left behind."],
    ["a stray name in bold", "**Western Shores:** we keep our mission there."],
    ["a heading in bold", "**Opening remarks**"],
    ["a quoted voice", "“Mother: where are you?"],
    ["a rhetorical question", "Question: why? Because nobody had filled the tank."],
    ["a form read aloud", "VESSEL FLAG: Varland"],
    ["a name read out", "Oskar Brandvik"],
    ["an address", "Madam President, dear Olga,"],
    ["a list of what comes", "First: the ferry. Second: the road."],
  ])("leaves out %s", (_, line) => {
    const around = [
      "MS. KORTELA: Good afternoon.",
      line,
      "They agreed.",
      "QUESTION: Why?",
      "MS. KORTELA: Because.",
      "QUESTION: When?",
      "MS. KORTELA: Today.",
    ];
    expect(texts(around)).toEqual(["MS. KORTELA:", "QUESTION:", "MS. KORTELA:", "QUESTION:", "MS. KORTELA:"]);
  });

  it("leaves out a byline and a list of those who are there", () => {
    const lines = [
      "Ines Kortela, NATO Spokesperson",
      "Tobias Brandvik, Director of Ports",
      "MS. KORTELA: Good afternoon.",
      "QUESTION: Why?",
      "MS. KORTELA: So.",
    ];
    expect(texts(lines)).toEqual(["MS. KORTELA:", "QUESTION:", "MS. KORTELA:"]);
  });

  it("finds no labels where nobody has one", () => {
    expect(
      texts(["Ladies and gentlemen,", "I have one wish: peace.", "It begins at home.", "Thank you."]),
    ).toEqual([]);
    expect(texts([])).toEqual([]);
  });

  it("tells how sure it is, and why, weightiest first", () => {
    const [first] = labels(
      ["**Ines Kortela:** Yes.", "**Question:** Why?", "**Ines Kortela:** So."],
      ["Ines Kortela"],
    );
    expect(first?.reasons).toEqual(expect.arrayContaining(["roster", "bold", "colon", "family"]));
    expect(first?.confidence).toBeGreaterThan(0.8);
    expect(first?.confidence).toBeLessThanOrEqual(1);
  });

  it("takes the one line that a speech of somebody else begins with for whom it addresses", () => {
    const speech = ["The ferry sails at six.", "I shall be on it."];
    const address = ["Sundhavn, 4 March 2031", "Prime Minister Holt:", ...speech];
    expect(texts(address, ["Ines Kortela"])).toEqual([]);
    expect(texts(address, ["Jonas Holt"])).toEqual(["Prime Minister Holt:"]);
    expect(texts(address)).toEqual(["Prime Minister Holt:"]);
    // After words spoken he answers, and where two are labelled nobody is merely addressed.
    const long = Array.from({ length: 12 }, () => "The ferry sails at six.").join(" ");
    expect(texts([long, ...address.slice(1)], ["Ines Kortela"])).toEqual(["Prime Minister Holt:"]);
    expect(texts([...address, "Ines Kortela:", "So it does."], ["Ines Kortela"])).toHaveLength(2);
  });
});
