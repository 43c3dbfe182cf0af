import { describe, expect, it } from "vitest";
import { blockOf } from "../../tests/make/blocks.ts";
import { congress } from "../dialects/congress.ts";
import { GENERAL } from "../dialects/general.ts";
import { lexiconFor } from "../lexicon/lexicon.ts";
import { labelCandidates } from "./candidates.ts";
import { documentEvidence } from "./document-evidence.ts";
import { featuresOf } from "./features.ts";
import { insetBlocks } from "./inset.ts";
import type { Candidate } from "./label.ts";
import { formOf, type LabelForm } from "./label-form.ts";
import type { Feature } from "./weights.ts";

/** A small document in which a feature holds of some labels, and not of all. */
interface Row {
  /** A paragraph each; `## …` is a heading. */
  readonly lines: readonly string[];
  /** The labels of which it holds, as printed … */
  readonly of: readonly string[];
  /** … and those of which it does not. */
  readonly notOf: readonly string[];
  /** Whom the header names. */
  readonly known?: string;
  /** How the labels of the page look; `null` while that is not known. */
  readonly form?: Partial<LabelForm>;
  /** The page's form is that of the first label. */
  readonly formOfFirst?: true;
  readonly quoted?: readonly string[];
  readonly dialect?: typeof GENERAL;
}

const BOLD = { bold: true };
const ROWS: Readonly<Record<Feature, Row>> = {
  ofPageForm: {
    lines: ["**Ada Thornby:** A.", "**Piers Quell:** B.", "Rhea Marrick: C."],
    formOfFirst: true,
    of: ["Ada Thornby:", "Piers Quell:"],
    notOf: ["Rhea Marrick:"],
  },
  known: {
    lines: ["Ada Thornby: A.", "Piers Quell: B."],
    known: "Ada Thornby",
    of: ["Ada Thornby:"],
    notOf: ["Piers Quell:"],
  },
  part: {
    lines: ["QUESTION: A?", "A: B.", "Question (Dana Weir, DW): C?", "MS. QUELL: D."],
    of: ["QUESTION:"],
    notOf: ["A:", "Question (Dana Weir, DW):", "MS. QUELL:"],
  },
  partLetter: { lines: ["A: B.", "QUESTION: A?", "Q: A?"], of: ["A:"], notOf: ["QUESTION:", "Q:"] },
  partOfSomebody: {
    lines: ["Question (Dana Weir, DW): C?", "QUESTION: A?"],
    of: ["Question (Dana Weir, DW):"],
    notOf: ["QUESTION:"],
  },
  office: {
    lines: ["PRIME MINISTER: A.", "Prime Minister Quell: B.", "Madam President: C."],
    of: ["PRIME MINISTER:"],
    notOf: ["Prime Minister Quell:", "Madam President:"],
  },
  officeAndName: {
    lines: ["Prime Minister Quell: B.", "PRIME MINISTER: A.", "Piers Quell: C."],
    of: ["Prime Minister Quell:"],
    notOf: ["PRIME MINISTER:", "Piers Quell:"],
  },
  officeAddressed: {
    lines: ["Madam President: C.", "PRIME MINISTER: A."],
    of: ["Madam President:"],
    notOf: ["PRIME MINISTER:"],
  },
  initialsAndSurname: {
    lines: ["P.Quell: A.", "P. Quell: B.", "Piers Quell: C."],
    of: ["P.Quell:"],
    notOf: ["P. Quell:", "Piers Quell:"],
  },
  fullName: { lines: ["Piers Quell: A.", "QUELL: B."], of: ["Piers Quell:"], notOf: ["QUELL:"] },
  surname: {
    lines: ["QUELL: A.", "Mr. Thornby: B.", "Marrick: C.", "Piers Quell: D."],
    of: ["QUELL:", "Mr. Thornby:"],
    notOf: ["Marrick:", "Piers Quell:"],
  },
  titleAndName: {
    lines: ["Mr. Thornby: A.", "General Quell: B.", "Marrick: C."],
    of: ["Mr. Thornby:", "General Quell:"],
    notOf: ["Marrick:"],
  },
  nameAndOutlet: {
    lines: ["Dana Weir (Fjord Radio): A?", "Lorne Hale, Fjord TV: B?", "Lorne Vesper, Fjord TV: C."],
    of: ["Dana Weir (Fjord Radio):", "Lorne Hale, Fjord TV:"],
    notOf: ["Lorne Vesper, Fjord TV:"],
  },
  nameCommaOutlet: {
    lines: ["Lorne Vesper, Fjord TV: C.", "Dana Weir (Fjord Radio): A?", "Piers Quell: B."],
    of: ["Lorne Vesper, Fjord TV:"],
    notOf: ["Dana Weir (Fjord Radio):", "Piers Quell:"],
  },
  outlet: {
    lines: ["Varland News Agency: A?", "The Fjord Times: B.", "Dana Weir (Fjord Radio): C?"],
    of: ["Varland News Agency:"],
    notOf: ["The Fjord Times:", "Dana Weir (Fjord Radio):"],
  },
  definesInitials: {
    lines: ["Ada Thornby (AT): A.", "Piers Quell: B."],
    of: ["Ada Thornby (AT):"],
    notOf: ["Piers Quell:"],
  },
  announced: {
    lines: ["The next question is from Dana Weir.", "Dana Weir: A?", "Piers Quell: B."],
    of: ["Dana Weir:"],
    notOf: ["Piers Quell:"],
  },
  selfNamed: {
    lines: ["Dana: Good morning. Dana from Fjord Radio.", "Piers: We know what Piers from Skerrin said."],
    of: ["Dana:"],
    notOf: ["Piers:"],
  },
  repeated: {
    lines: ["QUELL: A.", "MR. QUELL: B.", "THORNBY: C."],
    of: ["QUELL:", "MR. QUELL:"],
    notOf: ["THORNBY:"],
  },
  alternating: {
    lines: ["Quell: A.", "Thornby: B.", "Quell: C.", "Thornby: D.", "Marrick: E.", "Marrick: F."],
    of: ["Quell:", "Thornby:"],
    notOf: ["Marrick:"],
  },
  bold: {
    lines: ["**Ada Thornby:** A.", "El señor **QUELL**: B.", "**Piers** Marrick: C.", "Dana Weir: D."],
    of: ["Ada Thornby:", "El señor QUELL:"],
    notOf: ["Piers Marrick:", "Dana Weir:"],
  },
  capitals: {
    lines: ["MR. QUELL: A.", "Q: B?", "Ada Thornby: C."],
    of: ["MR. QUELL:"],
    notOf: ["Q:", "Ada Thornby:"],
  },
  colon: {
    lines: ["Ada Thornby: A.", "Piers Quell — B."],
    of: ["Ada Thornby:"],
    notOf: ["Piers Quell —"],
  },
  stop: {
    lines: ["Mr. QUELL. Mr. President, A.", "Mr. THORNBY: B."],
    dialect: congress,
    of: ["Mr. QUELL."],
    notOf: ["Mr. THORNBY:"],
  },
  brackets: {
    lines: ["【Reporter】 A?", "Reporter: B?"],
    of: ["【Reporter】"],
    notOf: ["Reporter:"],
  },
  stopAndDash: {
    lines: ["Sr. Quell.- A.", "Ada Thornby — B."],
    of: ["Sr. Quell.-"],
    notOf: ["Ada Thornby —"],
  },
  ruledAmongOthers: {
    lines: ["Skerrin Isle — A.", "Dana Weir – Fjord Radio – B?", "Piers Quell: C."],
    form: { ruled: false },
    of: ["Skerrin Isle —"],
    notOf: ["Dana Weir – Fjord Radio –", "Piers Quell:"],
  },
  headedAgain: {
    lines: ["## Ada Thornby", "A.", "## Piers Quell", "B.", "## Ada Thornby", "C.", "## Rhea Marrick", "D."],
    known: "Piers Quell",
    of: ["Ada Thornby", "Piers Quell"],
    notOf: ["Rhea Marrick"],
  },
  bareLine: {
    lines: ["Ada Thornby", "A.", "**Piers Quell**", "B.", "Rhea Marrick:", "C."],
    of: ["Ada Thornby"],
    notOf: ["Piers Quell", "Rhea Marrick:"],
  },
  brokenLine: {
    lines: [
      "The letter was found in the wall of the house of",
      "Ada Thornby",
      "It was found by the masons when they mended it.",
      "Piers Quell",
    ],
    of: ["Ada Thornby"],
    notOf: ["Piers Quell"],
  },
  unended: {
    lines: [
      "**Ada Thornby:** 2,200 parents who are on leave",
      "**Piers Quell:** They are on leave.",
      "**Question:** Why",
    ],
    of: ["Ada Thornby:"],
    notOf: ["Piers Quell:", "Question:"],
  },
  emphasis: {
    lines: ["Indeed. **Piers Marrick:** Not so. **Question:** Why?", "**Piers Quell:** B."],
    of: ["Piers Marrick:"],
    notOf: ["Question:", "Piers Quell:"],
  },
  ofHeadings: {
    lines: ["## Ada Thornby", "A.", "Piers Quell: B."],
    form: { headed: true },
    of: ["Ada Thornby"],
    notOf: ["Piers Quell:"],
  },
  ofParagraphs: {
    lines: ["## Ada Thornby", "A.", "Piers Quell: B."],
    form: { headed: false },
    of: ["Piers Quell:"],
    notOf: ["Ada Thornby"],
  },
  notBold: {
    lines: ["Ada Thornby: A.", "Piers Quell: B.", "**Rhea Marrick:** C."],
    known: "Piers Quell",
    form: BOLD,
    of: ["Ada Thornby:"],
    notOf: ["Piers Quell:", "Rhea Marrick:"],
  },
  notBoldExcused: {
    lines: ["Ada Thornby: A.", "Piers Quell: B.", "**Rhea Marrick:** C."],
    known: "Piers Quell",
    form: BOLD,
    of: ["Piers Quell:"],
    notOf: ["Ada Thornby:", "Rhea Marrick:"],
  },
  notCapitals: {
    lines: ["Ada Thornby: A.", "Piers Quell (Fjord Radio): B?", "MS. MARRICK: C."],
    form: { capitals: true },
    of: ["Ada Thornby:"],
    notOf: ["Piers Quell (Fjord Radio):", "MS. MARRICK:"],
  },
  notCapitalsExcused: {
    lines: ["Ada Thornby: A.", "Piers Quell (Fjord Radio): B?", "MS. MARRICK: C."],
    form: { capitals: true },
    of: ["Piers Quell (Fjord Radio):"],
    notOf: ["Ada Thornby:", "MS. MARRICK:"],
  },
  notMarked: {
    lines: ["**Ada Thornby**", "A.", "Piers Quell: B.", "**Question**", "C?"],
    form: { marked: true },
    of: ["Ada Thornby"],
    notOf: ["Piers Quell:", "Question"],
  },
  hyphenAmongDashes: {
    lines: ["Lord Quell - A.", "Question - Dana Weir - B?"],
    form: { dashed: true },
    of: ["Lord Quell -"],
    notOf: ["Question - Dana Weir -"],
  },
  hyphen: {
    lines: ["Lord Quell - A.", "Ada Thornby — B."],
    form: { dashed: false },
    of: ["Lord Quell -"],
    notOf: ["Ada Thornby —"],
  },
  timed: {
    lines: ["Ada Thornby: (00:12) A.", "Piers Quell: B."],
    form: { timed: true },
    of: ["Ada Thornby: (00:12)"],
    notOf: ["Piers Quell:"],
  },
  untimed: {
    lines: ["Ada Thornby: (00:12) A.", "Piers Quell: B."],
    form: { timed: true },
    of: ["Piers Quell:"],
    notOf: ["Ada Thornby: (00:12)"],
  },
  continuing: {
    lines: ["Piers Quell: and so on.", "Ada Thornby: A.", "Question: why?", "Moderator: please."],
    of: ["Piers Quell:", "Question:"],
    notOf: ["Ada Thornby:", "Moderator:"],
  },
  stray: {
    lines: ["Piers Quell: A.", "Ada Thornby: B?", "Mr. Marrick: C.", "Dana Weir (Fjord Radio): D."],
    form: {},
    of: ["Piers Quell:"],
    notOf: ["Ada Thornby:", "Mr. Marrick:", "Dana Weir (Fjord Radio):"],
  },
  rhetoric: {
    lines: ["QUESTION: A?", "MS. QUELL: B.", "Question: Why? Because.", "Moderator: C."],
    form: {},
    of: ["Question:"],
    notOf: ["QUESTION:", "Moderator:"],
  },
  sentence: {
    lines: [
      "The President and I have been very clear: A.",
      "**The Minister and I have been very clear:** A.",
      "The President of the Council: B.",
    ],
    of: ["The President and I have been very clear:"],
    notOf: ["The Minister and I have been very clear:", "The President of the Council:"],
  },
  caption: {
    lines: ["Note: A.", "Climate Change: B.", "Piers Quell: C."],
    of: ["Climate Change:"],
    notOf: ["Piers Quell:"],
  },
  quoting: {
    lines: ["Piers Quell: “A.”", "Ada Thornby: A.", "Rhea Marrick: “B.”"],
    known: "Rhea Marrick",
    of: ["Piers Quell:"],
    notOf: ["Ada Thornby:", "Rhea Marrick:"],
  },
  quoted: {
    lines: ["HOST: A?", "Ada Thornby: B."],
    quoted: ["HOST:"],
    of: ["HOST:"],
    notOf: ["Ada Thornby:"],
  },
  inset: {
    lines: [
      "```  Mr. QUELL. Mr. President, A.",
      "```        (c) Presiding Officer: B.",
      "```      Notice: C.",
    ],
    dialect: congress,
    of: ["Notice:"],
    notOf: ["Mr. QUELL."],
  },
  listed: {
    lines: ["VESSEL NAME: Grey Heron", "LAST PORT: Skerrin", "Indeed.", "MS. QUELL: Good morning"],
    of: ["VESSEL NAME:", "LAST PORT:"],
    notOf: ["MS. QUELL:"],
  },
  doubled: {
    lines: ["Ada Thornby:", "Piers Quell: A.", "Rhea Marrick: B."],
    of: ["Piers Quell:"],
    notOf: ["Ada Thornby:", "Rhea Marrick:"],
  },
};

const NO_HABIT: LabelForm = {
  bold: false,
  capitals: false,
  marked: false,
  ruled: false,
  headed: false,
  dashed: false,
  timed: false,
  quoting: false,
  forms: new Set(),
};

/** The features of each label of a row's document, by its print. */
function featuresIn(row: Row): ReadonlyMap<string, readonly Feature[]> {
  const blocks = row.lines.map((line) => {
    if (line.startsWith("## ")) return blockOf(line.slice(3), { form: "heading" });
    return line.startsWith("```") ? blockOf(line.slice(3), { form: "preformatted" }) : blockOf(line);
  });
  const candidates = labelCandidates(blocks, lexiconFor("en"), row.dialect ?? GENERAL);
  const named = ({ person }: Candidate) => person.name === row.known;
  const knownPeople = new Set(
    row.known === undefined ? [] : candidates.filter(named).map(({ person }) => person),
  );
  const [first] = candidates;
  const ownForm = row.formOfFirst && first ? { forms: new Set([formOf(first)]) } : row.form;
  const evidence = {
    ...documentEvidence(blocks, candidates),
    known: (person: Candidate["person"]) => knownPeople.has(person),
    form: ownForm ? { ...NO_HABIT, ...ownForm } : null,
    inHeader: new Set<Candidate>(),
    quoted: new Set(candidates.filter(({ text }) => row.quoted?.includes(text))),
    inset: insetBlocks(blocks, candidates),
  };
  return new Map(candidates.map((candidate) => [candidate.text, featuresOf(candidate, evidence)]));
}

describe("featuresOf", () => {
  it.each(Object.entries(ROWS) as [Feature, Row][])("%s", (feature, row) => {
    const features = featuresIn(row);
    const holding = [...row.of, ...row.notOf].filter((label) => features.get(label)?.includes(feature));
    expect([...features.keys()]).toEqual(expect.arrayContaining([...row.of, ...row.notOf]));
    expect(holding).toEqual(row.of);
    expect(row.of).not.toEqual([]);
    expect(row.notOf).not.toEqual([]);
  });

  it("capitals tell nothing where nearly all of a page is in capitals", () => {
    const quiet = "The old lamp was lit on Sunday by the harbour master.";
    const features = (...lines: readonly string[]) =>
      featuresIn({ lines: ["MS. QUELL: GOOD MORNING.", ...lines], of: [], notOf: [] }).get("MS. QUELL:");
    expect(features(quiet.toUpperCase(), quiet.toUpperCase(), quiet)).not.toContain("capitals");
    expect(features(quiet.toUpperCase(), quiet, quiet)).toContain("capitals");
    // Short lines show no habit.
    expect(features("GOOD.", "SO IT IS.", quiet)).toContain("capitals");
  });
});
