import { describe, expect, it } from "vitest";
import { blocksOf } from "../../tests/make/blocks.ts";
import { congress } from "../dialects/congress.ts";
import { GENERAL } from "../dialects/general.ts";
import { lexiconFor } from "../lexicon/lexicon.ts";
import { labelCandidates } from "./candidates.ts";
import type { Candidate } from "./label.ts";

const candidates = (...lines: readonly string[]) =>
  labelCandidates(blocksOf(...lines), lexiconFor("en"), GENERAL);

describe("labelCandidates", () => {
  const rows: readonly (readonly [line: string, label: string, means: Partial<Candidate>])[] = [
    [
      "MR. CARVELL: Good afternoon.",
      "MR. CARVELL:",
      { mark: "colon", capitals: true, bold: false, alone: false },
    ],
    ["**Ines Kortela:** Good afternoon.", "Ines Kortela:", { mark: "colon", bold: true, capitals: false }],
    ["**Ines Kortela**: Good afternoon.", "Ines Kortela:", { mark: "colon", bold: true }],
    ["Ines Kortela : Good afternoon.", "Ines Kortela :", { mark: "colon" }],
    ["Ines Kortela\u00a0: Good afternoon.", "Ines Kortela :", { mark: "colon" }],
    [
      "NATO Spokesperson Ines Kortela:The next question.",
      "NATO Spokesperson Ines Kortela:",
      { mark: "colon" },
    ],
    ["Ines Kortela：Good afternoon.", "Ines Kortela：", { mark: "colon" }],
    ["Ines Kortela: (00:15) Good afternoon.", "Ines Kortela: (00:15)", { mark: "colon" }],
    ["[00:12:33] MR. CARVELL: Good afternoon.", "MR. CARVELL:", { mark: "colon", leading: true }],
    ["00:10 **Ines Kortela:** Good afternoon.", "Ines Kortela:", { mark: "colon", bold: true }],
    ["(1:04) – Ines Kortela: Good afternoon.", "Ines Kortela:", { mark: "colon", capitals: false }],
    ["[02:10] Q And then?", "Q", { mark: "none" }],
    ["00:10 【Reporter】 And then?", "【Reporter】", { mark: "brackets" }],
    ["【Reporter】 And then?", "【Reporter】", { mark: "brackets" }],
    ["\u200f  Ines Kortela: Good afternoon.", "Ines Kortela:", { leading: true }],
    [
      "Dana Weir (Fjord Radio: the morning show): Good afternoon.",
      "Dana Weir (Fjord Radio: the morning show):",
      {},
    ],
    ["**Dana Weir (Fjord Radio)**", "Dana Weir (Fjord Radio)", { mark: "none", bold: true, alone: true }],
    ["Dana Weir, DW", "Dana Weir, DW", { mark: "none", alone: true }],
    [
      "Question - Dana Weir - Fjord Radio - Could you tell us?",
      "Question - Dana Weir - Fjord Radio -",
      { mark: "dash" },
    ],
    ["A Secretary General - Well, yes.", "A Secretary General -", { mark: "dash" }],
    ["Dana Weir – Fjord Radio – Good afternoon.", "Dana Weir – Fjord Radio –", { mark: "dash" }],
    ["Q  Thank you.", "Q", { mark: "none", capitals: true }],
    ["Q -- today", "Q", { mark: "none" }],
    ["QAnd then?", "Q", { mark: "none" }],
    ["Q. What then?", "Q.", { mark: "none" }],
    ["Q: What then?", "Q:", { mark: "colon" }],
    ["Qr: What then?", "Qr:", { mark: "colon" }],
    ["QUESTION Prime Minister, what then?", "QUESTION", { mark: "none" }],
    ["MS. KORTELA (Laughter.): No.", "MS. KORTELA (Laughter.):", { mark: "colon", capitals: true }],
    ["Q (Off-mike.): And the soup?", "Q (Off-mike.):", { mark: "colon" }],
    ["Ｑ：And then?", "Ｑ：", { mark: "colon", alone: false }],
    ["［Minister Weir］ And then?", "［Minister Weir］", { mark: "brackets" }],
    ["（問）始めます。", "（問）", { mark: "brackets" }],
    ["<질문> 언제 열립니까?", "<질문>", { mark: "brackets" }],
    ["Sr. De Larrea.- Buenos días.", "Sr. De Larrea.-", { mark: "dash" }],
    ["Rosa Weir, Chief Pilot — Good afternoon.", "Rosa Weir, Chief Pilot —", { mark: "dash" }],
    ["**The SPEAKER**—Is leave granted?", "The SPEAKER—", { mark: "dash", bold: true, capitals: true }],
    ["El señor **PRESIDENTE**: Buenos días.", "El señor PRESIDENTE:", { bold: true, capitals: true }],
    ["**WEIR** (FdF). Good afternoon.", "WEIR (FdF).", { mark: "none", bold: true, alone: false }],
    ["Ines Kortela 0:12", "Ines Kortela 0:12", { mark: "none", timed: true, alone: true }],
    ["Ines Kortela [00:02:11]", "Ines Kortela [00:02:11]", { mark: "none", timed: true, alone: true }],
    ["Ines Kortela (00:02): Good afternoon.", "Ines Kortela (00:02):", { mark: "colon", timed: true }],
    ["Ines Kortela: ......since the spring.", "Ines Kortela:", { mark: "colon", continuing: false }],
    ["Ines Kortela: and so on.", "Ines Kortela:", { mark: "colon", continuing: true }],
    ["Ines Kortela: “Good afternoon.”", "Ines Kortela:", { mark: "colon", quoting: true }],
    ["President: Mrs. Kortela (Varland)", "President:", { mark: "colon", naming: true }],
    ["President: Mrs. Kortela has it.", "President:", { mark: "colon", naming: false }],
    [
      `Mr Weir (${"Minister for Lamps, ".repeat(11)}Skerrin): Yes.`,
      `Mr Weir (${"Minister for Lamps, ".repeat(11)}Skerrin):`,
      {},
    ],
  ];
  it.each(rows)("%s", (line, text, means) => {
    expect(candidates(line)[0]).toMatchObject({ block: 0, text, ...means });
  });

  it("tells that no words say what a label is, and that some head no speech", () => {
    const unread = (line: string) => {
      const [label] = candidates(line);
      return label && [label.person.unread, label.caption];
    };
    expect(unread("The Custos of the Outer Lamps: Yes.")).toEqual([true, false]);
    expect(unread("The Keeper’s Oil and Lamps: Rain.")).toEqual([true, false]);
    expect(unread("Climate Change: It is warm.")).toEqual([true, true]);
    expect(unread("Ines Kortela: Yes.")).toEqual([false, false]);
    expect(unread(`Mr Weir (${"Minister for Lamps, ".repeat(14)}Skerrin): Yes.`)).toBeUndefined();
  });

  it("takes a word that never is a name for the beginning of a sentence where a stop ends it", () => {
    const isCaption = (line: string) =>
      labelCandidates(blocksOf(line), lexiconFor("uk"), GENERAL)[0]?.caption;
    expect(isCaption("Ні. Скажу прямо: нікого не буде покинуто.")).toBe(true);
    expect(isCaption("Так. Скажу прямо: нікого не буде покинуто.")).toBe(true);
    expect(isCaption("І. Кравчук: Добрий день.")).toBe(false);
  });

  it.each([
    ["Mr. McWEIR.", "Mr. McWEIR. I rise."],
    ["Ms. WEIR-McALLEN.", "Ms. WEIR-McALLEN. I rise."],
    ["Ms. ADA T. WEIR of Maine.", "Ms. ADA T. WEIR of Maine. I rise."],
    ["Mr. WEIR of New York.", "Mr. WEIR of New York. I rise."],
    ["Mr. De La WEIR.", "Mr. De La WEIR. I rise."],
    ["Mr. D'WEIR.", "Mr.  D'WEIR.  I  rise."],
    ["MR. WEIR.", "MR. WEIR. I rise."],
    ["THE PRESIDING OFFICER.", "THE PRESIDING OFFICER. Order."],
    ["The SPEAKER pro tempore (Mr. Weir).", "The SPEAKER pro tempore (Mr. Weir). Order."],
    ["The Acting Chair.", "The Acting Chair. Order."],
    [undefined, "Mr. Weir. I saw him."],
    [undefined, "Mr. WEIRs book. I read it."],
    [undefined, "Mr. WEIR of Maine and I rose. I rise."],
    [undefined, "The Senate. It rose."],
    [undefined, "MR. WEIR.com is a page."],
  ])("%s ends in a stop where the publisher prints it so: “%s”", (text, line) => {
    const [label] = labelCandidates(blocksOf(line), lexiconFor("en"), congress);
    expect(label?.text).toBe(text);
    if (label) expect(label.mark).toBe("stop");
  });

  it("finds labels by form alone where no word of the language is known", () => {
    const unknown = (line: string) => {
      const [label] = labelCandidates(blocksOf(line), lexiconFor("fi"), GENERAL);
      return label && [label.text, label.person.unread];
    };
    expect(unknown("Satamajohtaja Ilta Aro: Hyvää päivää.")).toEqual(["Satamajohtaja Ilta Aro:", true]);
    expect(unknown("Minister Ilta Aro: Hyvää päivää.")).toEqual(["Minister Ilta Aro:", true]);
    expect(unknown("Satamajohtaja Ilta Aro")).toEqual(["Satamajohtaja Ilta Aro", true]);
    expect(unknown("**Ilta Aro** Hyvää päivää.")).toEqual(["Ilta Aro", true]);
    expect(unknown("Nyt on aika sanoa yksi asia: me jäämme.")).toBeUndefined();
    expect(unknown("Kello 10:30 lautta lähti.")).toBeUndefined();
  });

  it("gives the place of a label with its punctuation", () => {
    const [label] = candidates("  Ines Kortela : Yes.");
    expect(label).toMatchObject({ start: 2, end: 16 });
  });

  it("gives a time before a label no other place than the label’s", () => {
    expect(candidates("00:10 Ines Kortela: Yes.")[0]).toMatchObject({
      start: 0,
      end: 19,
      text: "Ines Kortela:",
    });
  });

  it.each(["09:30 Opening", "10:00 Ines Kortela", "[18:02] is it down?", "12:04, said Ines Kortela."])(
    "finds none behind the time in %s",
    (line) => expect(candidates(line)).toEqual([]),
  );

  it("finds bold labels further on where turns run together in one paragraph", () => {
    const found = candidates("**MS. KORTELA:** Thank you. **QUESTION:** Why? **MS. KORTELA:** Because.");
    expect(found.map(({ text, leading }) => [text, leading])).toEqual([
      ["MS. KORTELA:", true],
      ["QUESTION:", false],
      ["MS. KORTELA:", false],
    ]);
  });

  it.each([
    "",
    "   ",
    "Good afternoon, everybody.",
    "Let me be clear: we stay.",
    "The new rules are as follows:",
    "“Mother: where are you?",
    '"Captain: behind the island.',
    "At 10:30 the first lorry crossed the bridge.",
    "10:30: the crew went home.",
    "Article 5: one for all.",
    "My question is simple: when?",
    "Topics: the ferry",
    "And to Dr. Weir: we owe you the map.",
    "Dana, keep this in mind: the ferry sails.",
    "General, what about the road? In December you said: mud.",
    "Quite so.",
    "Queues are long: nobody waits.",
    "A lorry, a bus - and nothing else.",
    "It is said of the Minister of Defence of the neighbouring country, and it has been said by many people for many years now, that she answers: no.",
  ])("nothing may be a label in “%s”", (line) => {
    expect(candidates(line).filter(({ caption }) => !caption)).toEqual([]);
  });

  it("takes the brackets after an office for the name of somebody who has a label of that name too", () => {
    const means = (...lines: readonly string[]) => candidates(...lines)[0]?.person;
    const office = "The Minister for Ports (Tobias Lemming): The cable was cut.";
    expect(means(office, "Tobias Lemming: It was.")).toMatchObject({
      name: "Tobias Lemming",
      role: "Minister for Ports",
      affiliation: null,
    });
    expect(means(office)).toMatchObject({ name: null, affiliation: "Tobias Lemming" });
    // A title over a part of the text is no label of the same form.
    expect(means("Prime Minister (New Zealand): Thank you.", "## New Zealand")).toMatchObject({
      name: null,
      affiliation: "New Zealand",
    });
  });

  it.each([
    ["Hi Sir, Sidhant from WION.", true],
    ["Sir Sidhant from WION.", true],
    ["Good evening Madam Sidhant Vega, Channel One.", true],
    ["I'm Sidhant, from WION.", true],
    ["We know what Sidhant from WION asked.", false],
    ["Sir Sidhant has asked it.", false],
  ])("whether who is labelled names himself: %s", (words, selfNamed) => {
    expect(candidates(`Sidhant: ${words}`)[0]).toMatchObject({ text: "Sidhant:", selfNamed });
  });

  it("takes a stop for the end of a label only where the publisher prints it so", () => {
    const blocks = blocksOf(
      "  Mr. WEIR. Mr. President, I rise.",
      "  The PRESIDING OFFICER (Mr. Weir). Without objection.",
      "  Mr. President, I object.",
    );
    const texts = (dialect: typeof GENERAL) =>
      labelCandidates(blocks, lexiconFor("en"), dialect).map(({ text }) => text);
    expect(texts(congress)).toEqual(["Mr. WEIR.", "The PRESIDING OFFICER (Mr. Weir)."]);
    expect(texts(GENERAL)).toEqual([]);
  });
});
