import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelOf } from "../extract/label-of.ts";
import { judge } from "./judge.ts";
import { printedLabels } from "./label-forms.ts";
import { mayBeTranscript } from "./may-be-transcript.ts";

const TRANSCRIPT = "https://www.nato.int/en/news-and-events/events/transcripts/2031/04/05/a-bridge";
const NEWS = "https://www.nato.int/en/news-and-events/articles/news/2031/04/05/a-bridge";
const LISTING = "https://www.whitehouse.gov/briefing-room/press-briefings/page/2/";
const NOWHERE = "https://www.nato.int/";
const PROSE = `Work on the bridge goes on through the winter. ${"It will open in spring. ".repeat(10)}`;

/** Paragraphs under every form of label that `labelOf` knows. */
const LABELLED = [
  "MS. MARSH: Good morning.",
  "Прем’єр-міністр: Дякую.",
  "主席：大家好。",
  `${"A".repeat(100)}: as long as a label may be`,
  `${"𝐀".repeat(99)} : letters of two units`,
  "Mr. HALAS. I yield.",
  "Mrs. HALAS of Arvenia. I yield.",
  "Ms. HALAS. I yield.",
  "The PRESIDENT. I thank the speaker.",
  "The ACTING PRESIDENT. I thank the speaker.",
  "The SPEAKER pro tempore. The gentleman yields.",
  "Q    Thank you.",
  "QAnd who pays?",
  "Question - Petra Lund - Radio Ford - When?",
  "Frage Lund",
  "Zusatzfrage",
  "【大臣】始めます。",
];

/** Forms that the judge knows beside them. */
const SURE = [
  "Mr Lemming (Ostrand East—Minister for Ports, Inland Waters and Fisheries and Minister Assisting the Premier for Trade): No.",
  "Senator WELD (Northport) (10.02 am)—I move that the bill be read again.",
  "The PRESIDENT—Is leave granted?",
  "Ms. PELL-McNAB. Mr. Speaker, I yield.",
  "Ms. HONOR B. PELL of Saltmere. Mr. Speaker, I rise.",
];

const signals = (address: string, words: readonly string[], titles: readonly string[] = ["A bridge"]) => ({
  addresses: [address, ""],
  titles,
  beginnings: words.map((each) => ({ words: each, length: each.length, element: "p" })),
});

it("takes a list of transcripts for something else", () => {
  const verdict = judge(signals(LISTING, [PROSE]));
  expect(verdict.kind).toBe("other");
  expect(verdict.reasons).toContain("other-address");
});

describe("mayBeTranscript", () => {
  it.each([
    ["at a transcript's address", signals(TRANSCRIPT, [PROSE])],
    ["at an address that tells nothing", signals(NOWHERE, [PROSE])],
    ["at a stranger's address", signals("https://elsewhere.example/17", [PROSE])],
    ["at no address", signals("about:blank", [PROSE])],
    ["with labels, whatever the address", signals(NEWS, [PROSE, "Q Who?", "MS. MARSH: We.", "Q When?"])],
  ])("asks for a verdict %s", (_, seen) => expect(mayBeTranscript(seen)).toBe(true));

  it.each([
    ["at an address of something else", signals(NEWS, [PROSE])],
    ["where a publisher lists its transcripts", signals(LISTING, [PROSE])],
    ["with two labels there", signals(NEWS, [PROSE, "Q Who?", "MS. MARSH: We."])],
    ["without text", signals(TRANSCRIPT, ["Please wait"])],
    ["with nothing", signals(TRANSCRIPT, [])],
  ])("asks for none %s", (_, seen) => expect(mayBeTranscript(seen)).toBe(false));

  it.each(LABELLED)("sees the label of %s", (words) => {
    expect(labelOf(words)).not.toBeNull();
    expect(mayBeTranscript(signals(NEWS, [PROSE, words, words, words]))).toBe(true);
  });

  it.each(SURE)("sees the label of %s", (words) => {
    const [label] = printedLabels(signals(NEWS, [words]).beginnings);
    expect(label).toMatchObject({ isSure: true });
    expect(mayBeTranscript(signals(NEWS, [PROSE, words, words, words]))).toBe(true);
  });

  it("never refuses what the judge calls a transcript", () => {
    const titles = ["Press conference", "Joint statement", "Fireside chat", "A bridge"];
    const words = [
      ...LABELLED,
      ...SURE,
      PROSE,
      "Nora Brisa",
      "PRESIDENTE. Ne ha facoltà.",
      "FERRI (Verdi). Il molo è chiuso da marzo.",
      "(As delivered)",
      "Thank you, and good morning. I say that we will.",
      "Note:",
    ];
    let transcripts = 0;
    const seen = fc.record({
      address: fc.constantFrom(TRANSCRIPT, NEWS, LISTING, NOWHERE, "https://elsewhere.example/17"),
      title: fc.constantFrom(...titles),
      below: fc.constantFrom(...titles),
      words: fc.array(fc.constantFrom(...words), { maxLength: 24 }),
    });
    fc.assert(
      fc.property(seen, ({ address, title, below, words }) => {
        const made = signals(address, words, [title, below]);
        const isTranscript = judge(made).kind === "transcript";
        if (isTranscript) transcripts++;
        expect(!isTranscript || mayBeTranscript(made)).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(transcripts).toBeGreaterThan(100);
  });
});
