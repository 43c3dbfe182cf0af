import { describe, expect, it } from "vitest";
import { blocksOf } from "../../tests/make/blocks.ts";
import { makeSource } from "../../tests/make/source.ts";
import { spokenIn } from "../../tests/spoken.ts";
import { readBlocks } from "../read.ts";
import type { Source } from "../transcript/source.ts";
import type { Transcript } from "../transcript/transcript.ts";

const source = makeSource({ title: "Joint press conference" });
const read = (more: Partial<Source>, ...lines: readonly string[]): Transcript =>
  readBlocks({ ...source, ...more }, blocksOf(...lines));
const cast = ({ speakers }: Transcript) =>
  speakers.map(({ name, role, outlet, kind }) => [name, role, outlet, kind]);
const order = (transcript: Transcript) => spokenIn(transcript).map(({ speaker }) => speaker);

describe("one person is one speaker", () => {
  it.each([
    [
      "long and short labels",
      ["INES KORTELA (NATO Spokesperson): Good morning.", "Q: Why?", "KORTELA: So."],
      [1, 2, 1],
    ],
    [
      "role and name in either order",
      [
        "Milan Horvat, President of Tarvia: Good morning.",
        "Q: Why?",
        "President of the Republic of Tarvia, Milan Horvat: So.",
      ],
      [1, 2, 1],
    ],
    [
      "initials defined at first use",
      ["Lena Sparrow (LS): Good morning.", "Q: Why?", "LS: So.", "Q: And?", "LS: No."],
      [1, 2, 1, 3, 1],
    ],
    [
      "an office, then the bare office",
      ["FOREIGN MINISTER KORTELA: Good morning.", "Q: Why?", "FOREIGN MINISTER: So."],
      [1, 2, 1],
    ],
    [
      "a misspelt label",
      [
        "PRESIDENT ZELENKA: Good morning.",
        "Q: Why?",
        "PRESIDENT ZELENKKA: So.",
        "Q: And?",
        "PRESIDENT ZELENKA: No.",
      ],
      [1, 2, 1, 3, 1],
    ],
    [
      "a short name misspelt under the very office",
      ["PRESIDENT LINDE: Yes.", "Q: Why?", "PRESIDENT LINBE: So.", "Q: And?", "PRESIDENT LINDE: No."],
      [1, 2, 1, 3, 1],
    ],
    [
      "a title without its blank",
      ["MR. WEIR: Good morning.", "Q: Why?", "MR.WEIR: So.", "Q: And?", "MR. WEIR: No."],
      [1, 2, 1, 3, 1],
    ],
    [
      "an asker in brackets, with the house and without",
      [
        "MR. WEIR: Good morning.",
        "Question (Lorne Hale, Fjord Radio): Why?",
        "MR. WEIR: So.",
        "Question (Lorne Hale): And?",
        "MR. WEIR: No.",
        "Question (Sky Harbour): And?",
      ],
      [1, 2, 1, 2, 1, 3],
    ],
    [
      "a moderator by part and by name",
      ["Moderator (Yves Morel): Good morning.", "Q: Why?", "Moderator: So.", "Q: And?", "Moderator: No."],
      [1, 2, 1, 3, 1],
    ],
  ] as const)("%s", (_, lines, speakers) => {
    expect(order(read({}, ...lines))).toEqual(speakers);
  });
});

describe("two people are two speakers", () => {
  it.each([
    [
      "of one surname, by given name",
      ["ANNA WEIR: Yes.", "TOBIAS WEIR: No.", "ANNA WEIR: Yes.", "TOBIAS WEIR: No."],
      [1, 2, 1, 2],
    ],
    [
      "of one surname, Mr. and Ms.",
      ["MR. WEIR: Yes.", "MS. WEIR: No.", "MR. WEIR: Yes.", "MS. WEIR: No."],
      [1, 2, 1, 2],
    ],
    [
      "of one surname, answering and asking",
      ["MINISTER WEIR: Yes.", "Dana Weir (Fjord Radio): Why?", "MINISTER WEIR: So."],
      [1, 2, 1],
    ],
    [
      "of one office",
      ["FOREIGN MINISTER LIND: Yes.", "FOREIGN MINISTER WEIR: No.", "FOREIGN MINISTER LIND: Yes."],
      [1, 2, 1],
    ],
    [
      "who ask without a name",
      ["MR. LIND: Yes.", "QUESTION: Why?", "MR. LIND: So.", "QUESTION: When?", "MR. LIND: Now."],
      [1, 2, 1, 3, 1],
    ],
    [
      "numbered officials",
      [
        "SENIOR OFFICIAL ONE: Yes.",
        "SENIOR OFFICIAL TWO: No.",
        "SENIOR OFFICIAL ONE: Yes.",
        "SENIOR OFFICIAL TWO: No.",
      ],
      [1, 2, 1, 2],
    ],
  ] as const)("%s", (_, lines, speakers) => {
    expect(order(read({}, ...lines))).toEqual(speakers);
  });
});

describe("who is who", () => {
  it("gives the words under a heading to whom it names by office, and to nobody new where it names nobody", () => {
    const lines = (heading: string) => [
      "The following is a transcript of today's briefing by Ana Vega, Deputy Spokesman for the Secretary-General, and Dana Weir, Spokesperson for the President of the Assembly.",
      "Good afternoon. I have nothing to announce today.",
      "**Question:** Why?",
      "**Deputy Spokesman:** So. Dana, come on up.",
      heading,
      "Good afternoon. The President is in Tromsund today.",
      "**Question:** Will he sail?",
      "**Spokesperson:** He will.",
    ];
    const url = "https://press.un.org/en/2031/db310304.doc.htm";
    const title = "Daily Press Briefing";
    const led = read({ title, url }, ...lines("**Briefing by Spokesperson for Assembly President"));
    expect(spokenIn(led).map(({ who }) => who)).toEqual([
      "Ana Vega",
      "journalist",
      "Ana Vega",
      "Dana Weir",
      "journalist",
      "Dana Weir",
    ]);
    const topic = read({ title, url }, ...lines("**Statement by the Harbour Master"));
    expect(
      spokenIn(topic)
        .map(({ who }) => who)
        .slice(2, 4),
    ).toEqual(["Ana Vega", "Ana Vega"]);
  });

  it("hears the house that somebody says after the name of the label", () => {
    const transcript = read(
      { title: "Weekly media briefing by the Official Spokesperson" },
      "**Shri Anand Weir, Official Spokesperson:** Good evening. I have nothing to announce today.",
      "**Madhu:** Sir, Madhu here, from Harbour 12. Is there a ferry?",
      "**Ezhilan:** Ezhilan, Daily Ferry, Tromsund. When does it sail?",
      "**Shri Anand Weir, Official Spokesperson:** There is a ferry, and it sails at six.",
    );
    expect(cast(transcript)).toEqual([
      ["Anand Weir", "Official Spokesperson", null, "principal"],
      ["Madhu", null, "Harbour 12", "journalist"],
      ["Ezhilan", null, "Daily Ferry", "journalist"],
    ]);
  });

  it("takes an unknown name that asks among newsrooms for a newsroom", () => {
    const transcript = read(
      { title: "Spokesperson Ana Vega's regular press conference" },
      "**CCTV:** What does the ministry expect?",
      "**Ana Vega:** The usual.",
      "**Bloomberg:** At what price?",
      "**Ana Vega:** The usual one.",
      "**Akasha Vani:** Is that so?",
      "**Ana Vega:** It is.",
    );
    expect(cast(transcript).map(([name, , outlet]) => name ?? outlet)).toEqual([
      "CCTV",
      "Ana Vega",
      "Bloomberg",
      "Akasha Vani",
    ]);
  });

  it("reads labels in frames, whose words stand without blanks", () => {
    const transcript = read(
      { title: "森外務大臣会見記録", language: "ja" },
      "【森外務大臣】始めます。",
      "【海峡新聞　高山記者】いつですか。",
      "【大臣】まだです。",
    );
    expect(cast(transcript)).toEqual([
      ["森", "外務大臣", null, "principal"],
      ["高山", null, "海峡新聞", "journalist"],
    ]);
    expect(order(transcript)).toEqual([1, 2, 1]);
  });

  it("members of a presided debate are no moderators, and who presides is", () => {
    const transcript = read(
      { title: "S/PV.12000", subtitle: "Security Council" },
      "The President: I give the floor to the representative of Tarvia.",
      "Mr. Vega (Tarvia): We thank the Envoy. Who pays for the boats?",
      "The President: I give the floor to the Envoy.",
      "Ms. Soler: Nobody does. Who would?",
      "Mr. Vega (Tarvia): Nobody?",
    );
    expect(transcript.speakers.map(({ name, kind }) => [name, kind])).toEqual([
      [null, "moderator"],
      ["Vega", "principal"],
      ["Soler", "principal"],
    ]);
  });

  it("a host does not hold the office that the byline names", () => {
    const transcript = read(
      { title: "Radio interview - Harbour FM", credits: ["Prime Minister"] },
      "DANA WEIR, HOST: Prime Minister, good morning.",
      "PRIME MINISTER: Good morning, Dana.",
      "WEIR: Why is it raining?",
      "PRIME MINISTER: It is the wind.",
    );
    expect(cast(transcript)).toEqual([
      ["Dana Weir", null, "Harbour FM", "moderator"],
      [null, "Prime Minister", null, "principal"],
    ]);
    expect(order(transcript)).toEqual([1, 2, 1, 2]);
  });

  it("names from the header, in capitals folded, with office, outlet and kind", () => {
    const transcript = read(
      { subtitle: "with NATO Secretary General Ines Kortela" },
      "CLARA VANCE (NATO Spokesperson): Good morning. We take two questions.",
      "KORTELA: Thank you, Clara. The ferry sails at six, and it will go on sailing as long as anybody lives on that island.",
      "CLARA VANCE: The first question, please.",
      "DANA WEIR (Fjord Radio): Who pays for it?",
      "KORTELA: We all do, as we always have, and I hope that we always will.",
      "CLARA VANCE: Next question, please.",
      "Q: Are you sure?",
      "KORTELA: I am as sure as anybody can be of a ferry.",
    );
    expect(cast(transcript)).toEqual([
      ["Clara Vance", "NATO Spokesperson", null, "moderator"],
      ["Ines Kortela", "NATO Secretary General", null, "principal"],
      ["Dana Weir", null, "Fjord Radio", "journalist"],
      [null, null, null, "journalist"],
    ]);
    expect(order(transcript)).toEqual([1, 2, 1, 3, 2, 1, 4, 2]);
  });

  it("an unlabelled opening is the one whom the subtitle names, and says that it is inferred", () => {
    const transcript = read(
      { subtitle: "with NATO Secretary General Ines Kortela" },
      "Good morning, and thank you all for coming to this house by the sea.",
      "Q: Who pays for the ferry?",
      "Secretary General: We all do.",
    );
    const speaker = transcript.speakers[0]?.id;
    expect(transcript.items[0]).toMatchObject({ type: "turn", speaker, label: null, inferred: true });
    expect(transcript.items[2]).toMatchObject({ speaker, label: "Secretary General:" });
    expect(cast(transcript)[0]).toEqual(["Ines Kortela", "NATO Secretary General", null, "principal"]);
  });

  it("an office that nobody names keeps no name", () => {
    const [first] = cast(read({}, "THE PRESIDENT: Good morning.", "Q: Why?", "THE PRESIDENT: So."));
    expect(first?.[0]).toBeNull();
  });

  it.each([
    ["VOICES: No!", "group"],
    ["Interpreter: He says no.", "interpreter"],
    ["MODERATOR: Next, please.", "moderator"],
    ["OPERATOR: Your line is open.", "moderator"],
    ["AUDIENCE MEMBER: Why?", "audience"],
  ])("%s (%s)", (line, kind) => {
    const transcript = read(
      {},
      "MS. KORTELA: Good morning to all of you.",
      line,
      "MS. KORTELA: So be it.",
      line,
      "MS. KORTELA: Thank you.",
    );
    expect(transcript.speakers.map((speaker) => speaker.kind)).toContain(kind);
  });

  it("the one interviewer whom the title names is no stranger who asks", () => {
    const transcript = read(
      { title: "Interview with Foreign Minister Ines Kortela by Dana Weir of Fjord Radio" },
      "QUESTION: Minister, who pays for the ferry?",
      "MS. KORTELA: We all do.",
      "QUESTION: And is that fair?",
      "MS. KORTELA: It is.",
    );
    expect(order(transcript)).toEqual([1, 2, 1, 2]);
    expect(cast(transcript)[0]).toEqual(["Dana Weir", null, "Fjord Radio", "moderator"]);
  });
});

describe("every turn", () => {
  it("says how sure it is, and why", () => {
    const { items } = read({}, "MS. KORTELA: Good morning.", "QUESTION: Why?", "MS. KORTELA: So.");
    for (const item of items) {
      if (item.type !== "turn") continue;
      expect(item.confidence).toBeGreaterThan(0.5);
      expect(item.reasons).toContain("colon");
    }
  });
});
