import { describe, expect, it } from "vitest";
import { blocksOf } from "../../../tests/make/blocks.ts";
import { makeSource } from "../../../tests/make/source.ts";
import { readBlocks } from "../../read.ts";
import type { Speaker } from "../../transcript/speaker.ts";

const ANSWER =
  "The harbour opens in spring, and the last of the cranes came in on Monday. Nothing else is missing, as far as we can tell today, and nobody has asked us for more than that.";
const CALLED = ["MR. ORSEN: Nora, go ahead.", "Q: When does it open?", `MR. ORSEN: ${ANSWER} Matt Weir.`];

/** Who asks in a briefing by Mr. Orsen, turn by turn: the speakers of its questions. */
function askersOf(...lines: readonly string[]): readonly Speaker[] {
  const { items, speakers } = readBlocks(
    makeSource({ title: "Press briefing on the ferry" }),
    blocksOf(...lines),
  );
  return items.flatMap((item) => {
    if (item.type !== "turn" || !/^Q/u.test(item.label ?? "")) return [];
    return speakers.find(({ id }) => id === item.speaker) ?? [];
  });
}

const namesOf = (...lines: readonly string[]) => askersOf(...lines).map(({ name }) => name);

describe("askers whom a reply addresses", () => {
  it.each([
    ["who was called before", "Well, Nora, that is not for me to say.", "Nora"],
    ["one word of a full name", "I do not know that, Matt. The mayor may.", "Matt Weir"],
    ["one who was never called", "Well, Pavel, that is not for me to say.", null],
    ["one of whom it tells", "The mayor told Nora so, and I have nothing to add.", null],
    ["who is called next", "That is not for me to say. Nora.", null],
    ["who is asked to wait", "Hold on, Nora, we go to the next one first.", null],
    ["who is given the floor back", "All right. Okay, Nora, back to you.", null],
    ["who is called before others", "Yes, sorry, Nora, and then Matt, and the others after that.", null],
    ["one to whom another is likened", "Like Nora, you try it again and again.", null],
    ["after a dash", "-- Nora, that is not for me to say.", "Nora"],
    ["two", "Nora, Matt, one at a time, and the others after that.", null],
  ])("%s: %s", (_, reply, name) => {
    const asked = [...CALLED, "Q: Thank you. Who pays?", `MR. ORSEN: ${ANSWER}`, "Q: And why in spring?"];
    expect(namesOf(...asked, `MR. ORSEN: ${reply}`).at(2)).toBe(name);
  });

  it("names another than who was called", () => {
    const lines = [
      ...CALLED,
      "Q: But why in spring?",
      "MR. ORSEN: Nora, it opens in spring because of the ice.",
    ];
    expect(namesOf(...lines)).toEqual(["Nora", "Nora"]);
  });

  it("leaves who was called unnamed where it addresses two others", () => {
    const others = ["MR. ORSEN: Ed.", "Q: Who pays?", `MR. ORSEN: ${ANSWER} Matt Weir.`];
    const lines = [...CALLED.slice(0, 2), `MR. ORSEN: ${ANSWER}`, ...others, "Q: But why in spring?"];
    expect(namesOf(...lines, "MR. ORSEN: Nora, please. And no, Ed, it is not cheap.").at(2)).toBeNull();
  });

  it("does not take a reply to one who waits for one to the next", () => {
    const lines = [...CALLED, "Q: And who pays for all of it?", "MR. ORSEN: Well, Nora, the town does."];
    expect(
      namesOf(
        "MR. ORSEN: Nora, go ahead.",
        "Q: When does it open?",
        "MR. ORSEN: One moment. Matt Weir.",
        ...lines.slice(3),
      ),
    ).toEqual(["Nora", "Matt Weir"]);
  });

  it("names nobody whom a reply to thanks addresses", () => {
    const lines = [
      ...CALLED,
      "Q: Yes, thank you.",
      "MR. ORSEN: Don’t worry, Nora, your turn comes again soon.",
    ];
    expect(namesOf(...lines)).toEqual(["Nora", "Matt Weir"]);
  });

  it.each(["Hard-boiled eggs.", "For Nora, too, I hope."])(
    "names nobody who only throws in: %s",
    (thrown) => {
      const lines = [...CALLED, "Q: Thank you. Who pays?", `MR. ORSEN: ${ANSWER}`, `Q: ${thrown}`];
      expect(namesOf(...lines, "MR. ORSEN: No, look, what I mean, Nora, is that it opens.").at(2)).toBeNull();
    },
  );

  it("takes nobody for an asker who names them", () => {
    const lines = [
      ...CALLED,
      "Q: Thank you. Who pays?",
      `MR. ORSEN: ${ANSWER}`,
      "Q: Nora asked it: who pays?",
    ];
    expect(namesOf(...lines, "MR. ORSEN: Nora, it is the town that pays.").at(2)).toBeNull();
  });

  it("says where the name is told", () => {
    const lines = [
      ...CALLED,
      "Q: Who pays?",
      `MR. ORSEN: ${ANSWER}`,
      "Q: And why?",
      "MR. ORSEN: Well, Nora, I think so.",
    ];
    const asker = askersOf(...lines).at(-1);
    expect(asker).toMatchObject({ name: "Nora", reasons: { name: ["addressed-in-reply"], told: [0, 6] } });
  });
});

describe("askers who are called twice", () => {
  const called = ["MR. ORSEN: Nora, go ahead.", "Q: When does it open?", `MR. ORSEN: ${ANSWER} Matt Weir.`];

  it("leaves who breaks in unnamed where the call comes again", () => {
    const broken = [
      "Q: And the fee?",
      `MR. ORSEN: ${ANSWER}`,
      "Q: It is the fee that I mean.",
      "MR. ORSEN: It is low. Matt.",
    ];
    expect(namesOf(...called, ...broken, "Q: Thank you. Who pays?", `MR. ORSEN: ${ANSWER}`)).toEqual([
      "Nora",
      null,
      null,
      "Matt Weir",
    ]);
  });

  it("leaves who was called with the first words where they go on asking", () => {
    const asked = [
      "Q: And the fee?",
      `MR. ORSEN: ${ANSWER}`,
      "Q: A follow-up?",
      "MR. ORSEN: Matt, go ahead.",
    ];
    expect(namesOf(...called, ...asked, "Q: Who pays?", `MR. ORSEN: ${ANSWER}`).at(1)).toBe("Matt Weir");
  });

  it("gives the call to the next where who was answered only says a last word", () => {
    const thanks = ["Q: Thanks, Sir.", "Q: On the fee, then: who pays for it?", `MR. ORSEN: ${ANSWER}`];
    expect(namesOf(...called, ...thanks)).toEqual(["Nora", null, "Matt Weir"]);
  });

  it("takes thanks before the second call for another’s", () => {
    const thanks = [
      "Q: Thank you, Sir.",
      "MR. ORSEN: Okay. Matt, last one.",
      "Q: Who pays?",
      `MR. ORSEN: ${ANSWER}`,
    ];
    expect(namesOf(...called, ...thanks)).toEqual(["Nora", null, "Matt Weir"]);
  });

  it("hears a bare name at the end of an answer where it was called before", () => {
    const lines = [
      ...called,
      "Q: Thanks. Who pays?",
      `MR. ORSEN: ${ANSWER} Nora.`,
      "Q: On the fee: why?",
      `MR. ORSEN: ${ANSWER}`,
    ];
    expect(namesOf(...lines).at(2)).toBe("Nora");
  });
});

describe("askers of a hall", () => {
  it("gives the floor on to who is addressed next", () => {
    const lines = [
      "MR. ORSEN: Please.",
      "Q: My name is Nora Lind. Who pays?",
      `MR. ORSEN: ${ANSWER}`,
      "Q: I am Matt Weir. And why?",
    ];
    const more = [
      `MR. ORSEN: ${ANSWER}`,
      "Q: My name is Nora Lind. And when?",
      "MR. ORSEN: What’s up, Matt? Matt, tell us your year, if you like.",
    ];
    expect(namesOf(...lines, ...more, "Q: It is all right.").at(-1)).toBeNull();
  });

  it.each([
    ["nobody else says who they are", "Q: Who pays?", null],
    ["another does", "Q: Nora Lind, Fjord Radio. Who pays?", "Harbour and Sea"],
  ])("believes a house that nothing shows, where %s", (_, other, outlet) => {
    const lines = [
      other,
      `MR. ORSEN: ${ANSWER}`,
      "Q: Harbour and Sea. The cranes are late.",
      `MR. ORSEN: ${ANSWER}`,
    ];
    expect(askersOf(`MR. ORSEN: ${ANSWER}`, ...lines).at(1)?.outlet).toBe(outlet);
  });
});

describe("askers who are called in several turns", () => {
  it("joins a name, a greeting and the house that is called then", () => {
    const lines = ["AIDE: We’ll go to Nora right here.", "Q: Hi.", "AIDE: Fjord Radio.", "Q: Who pays?"];
    expect(askersOf(...lines, `MR. ORSEN: ${ANSWER}`).at(1)).toMatchObject({
      name: "Nora",
      outlet: "Fjord Radio",
    });
  });

  it("knows whom an earlier paragraph called", () => {
    const call = [
      "MR. ORSEN: Let’s go to Nora Lind at Fjord Radio. Nora, you’re on.",
      "Nothing.",
      "Let’s go to Matt Weir at FRN.",
    ];
    const lines = [
      ...call,
      "Q: Hello, can you hear me?",
      "MR. ORSEN: Nora, hello. I thought we had lost you.",
      "Q: Who pays?",
    ];
    expect(namesOf(...lines, `MR. ORSEN: ${ANSWER}`)).toEqual(["Nora Lind", "Nora Lind"]);
  });
});
