import { describe, expect, it } from "vitest";
import { blockOf, blocksOf } from "../../tests/make/blocks.ts";
import { makeSource } from "../../tests/make/source.ts";
import { spokenIn } from "../../tests/spoken.ts";
import { readBlocks } from "../read.ts";
import type { Block } from "../transcript/block.ts";
import { continuityBetween, isUnreliable, lostBeginnings } from "./continuity.ts";

describe("continuityBetween", () => {
  it.each([
    ["The border is long. But", "operate under one roof.", "sentence-goes-on"],
    ["We need somebody to", "share the watch with.", "sentence-goes-on"],
    ["the ferry,", "which sails at six.", "sentence-goes-on"],
    ["Would you read it out?", "mountains belong to both sides. Nobody asks.", "beginning-lost"],
    ["Thank you.", "region. We are there to stay.", "beginning-lost"],
    ["Thank you.", "We are there to stay.", "whole"],
    ["We have three:", "radios, ships and patience.", "whole"],
    ["Thank you.", "iPhones are cheap. We have many.", "whole"],
    ["Thank you.", "«Nobody asks.»", "whole"],
  ])("%s | %s: %s", (before, after, continuity) => {
    expect(continuityBetween(blockOf(before), blockOf(after))).toBe(continuity);
  });

  it("tells nothing where a line only breaks, where the form changes and in preformatted text", () => {
    const [before, after] = [blockOf("Thank you."), blockOf("region. We stay.")];
    expect(continuityBetween(before, { ...after, break: "line" })).toBe("whole");
    expect(continuityBetween(before, { ...after, form: "list-item" })).toBe("whole");
    expect(continuityBetween({ ...before, form: "preformatted" }, { ...after, form: "preformatted" })).toBe(
      "whole",
    );
  });
});

describe("isUnreliable", () => {
  it("where many paragraphs begin with a small letter", () => {
    expect(
      isUnreliable(
        blocksOf(...Array.from({ length: 20 }, (_, at) => (at % 2 ? "yes it is. So be it." : "No."))),
      ),
    ).toBe(true);
  });
  it("not where one does", () => {
    expect(isUnreliable(blocksOf("Thank you.", "region. We stay.", "We do.", "Always."))).toBe(false);
    expect(isUnreliable([])).toBe(false);
  });
});

/** Paragraphs around the ones in question, as a page has them. */
const within = (...lines: readonly string[]): readonly Block[] =>
  blocksOf("The quay is open.", "It was closed in March.", ...lines, "We sail on Monday.", "So do they.");

describe("lostBeginnings", () => {
  it.each([
    ["Is that a promise? Thank you.", "harbour. We shall be there when it opens."],
    ["“It was a promise.”", "of the crews, who have waited for months. We thank them."],
    ["Merci beaucoup.", "d'autres navires. Nous les attendons."],
    ["Дякую.", "і порту. Ми там будемо."],
    ["Vielen Dank!", "und der Fähre. Wir bleiben."],
    ["We owe it to them.", "in Sundhavn and on all the islands. We thank them."],
    ["Gracias.", "los marineros. Nadie los olvida."],
  ])("%s | %s", (before, after) => {
    expect([...lostBeginnings(within(before, after), new Map())]).toEqual([3]);
  });

  it.each([
    ["a sentence over two paragraphs", "I hope that the old ferry", "stays in the harbour. We need it."],
    ["a line of verse", "You kept the light burning,", "all winter long."],
    ["words after a colon", "We ask for two things:", "a quay and a ferry."],
    ["words after a semicolon", "We ask for a quay;", "and for a ferry."],
    ["words after a dash", "We ask for a quay –", "or a ferry."],
    ["a name with a particle", "Who will do it?", "van der Holm will. He said so."],
    ["an Arabic name", "Who will do it?", "el-Haddad will. He said so."],
    ["an Italian name", "Who will do it?", "d'Orsi will. He said so."],
    ["a Dutch name", "Who will do it?", "in ’t Hout will. He said so."],
    ["a Spanish name", "Who will do it?", "de los Olmos will. She said so."],
    ["an Irish name", "Who will do it?", "ní Bhriain will. She said so."],
    ["a word that lost its first letter", "It is late.", "t's also cold. We stay."],
    ["another one", "It is late.", "e’re cold. We stay."],
    ["what follows a quoted question", "They asked: “Is it late?”", "they asked it often. It was."],
    ["what follows a quoted cry", "They cried “Ship ahoy!”", "and ran. It was ours."],
    ["a brand", "What do they use?", "iFerry is what they use. It works."],
    ["letters", "How do they write?", "e-mails are what they write. Every day."],
    ["an item with a letter", "Two things are missing.", "a) the quay. It is old."],
    ["the number of a page", "2.", "and so the quay stays open. We are glad."],
    ["the end of the record", "Thank you.", "ends."],
    ["a line without an end", "Thank you.", "the quay at Port Amber"],
    ["who writes all so", "Is it open?", "yes it is. we opened it. nobody came."],
  ])("not in %s", (_, before, after) => {
    expect([...lostBeginnings(within(before, after), new Map())]).toEqual([]);
  });

  it("not after a quotation to which a colon leads", () => {
    const quoted = (...lines: readonly string[]) => lostBeginnings(within(...lines), new Map()).size;
    expect(quoted("The mayor wrote:", "“The quay is lost.”", "and signed it. We kept it.")).toBe(0);
    expect(quoted("Le maire écrit :", "« Le quai est perdu. »", "et il signe. Nous le gardons.")).toBe(0);
    expect(quoted("Der Bürgermeister schrieb:", "„Der Kai ist hin.“", "und er ging. Wir nicht.")).toBe(0);
    expect(quoted("The mayor wrote.", "“The quay is lost.”", "and signed it. We kept it.")).toBe(1);
    expect(quoted("The mayor wrote:", "The quay is lost.", "and signed it. We kept it.")).toBe(1);
  });

  describe("in German, where each noun has a capital", () => {
    const lost = (language: string, ...lines: readonly string[]) =>
      lostBeginnings(within(...lines), new Map(), language).size;

    it.each([
      "der Häfen, die wir kennen. Sie sind alt.",
      "den Fischern. Sie danken uns.",
      "zum Ufer. Dort liegt er.",
      "vom Hafen. Dort liegt er.",
      "von der Regierung zugesagt. Sie hält es.",
    ])("%s", (line) => {
      expect(lost("de", "Das ist gut.", line)).toBe(1);
      expect(lost("de-AT", "Das ist gut.", line)).toBe(1);
      expect(lost("nl", "Dat is goed.", line)).toBe(0);
    });

    it("not where somebody is named so", () => {
      const line = "von der Mark hat es gesagt. Sie war da.";
      expect(lost("de", "Ministerin von der Mark war da.", "Das ist gut.", line)).toBe(0);
      expect(lost("de", "Das ist gut.", "von Hagens Plan liegt vor. Er ist gut.")).toBe(0);
      expect(lost("de", "Das ist gut.", "de Witte hat es gesagt. Er war da.")).toBe(0);
    });
  });

  it("not among the items of a list, a paragraph or an item each", () => {
    const items = ["more ships.", "more crews.", "more time."];
    expect(lostBeginnings(within("We need three things.", ...items), new Map()).size).toBe(0);
    const listed = within("We need three things.", ...items).map((block) =>
      items.includes(block.text) ? { ...block, form: "list-item" as const } : block,
    );
    expect(lostBeginnings(listed, new Map()).size).toBe(0);
  });

  it("not where lines of print are paragraphs", () => {
    const lines = [
      "We went to",
      "the quay. It was",
      "closed. Then we",
      "went home.",
      "and slept. We were",
      "tired",
    ];
    expect(lostBeginnings(blocksOf(...lines), new Map()).size).toBe(0);
  });

  it("not where small letters are a habit", () => {
    const lines = Array.from({ length: 12 }, (_, at) =>
      at % 3 ? "It is so." : "and so we stay. It is late.",
    );
    expect(lostBeginnings(blocksOf(...lines), new Map()).size).toBe(0);
  });

  it("looks over what nobody speaks", () => {
    const blocks = within("I hope that the old ferry", "Page 2 of 3", "stays in the harbour. We need it.");
    expect(lostBeginnings(blocks, new Map([[3, "clutter"]])).size).toBe(0);
  });
});

describe("words after a break on a page", () => {
  const source = makeSource({ title: "Joint press conference", subtitle: "with Minister Ines Kortela" });
  const read = (...lines: readonly string[]) =>
    readBlocks(
      source,
      blocksOf(
        "**Ines Kortela:** Good morning. The quay is open.",
        ...lines,
        "**Q:** Why?",
        "**Ines Kortela:** So.",
      ),
    );

  it.each([
    [
      "a list",
      "It took",
      "the work of many hands",
      "timber from the north",
      "and luck",
      "We thank all who helped.",
    ],
    [
      "a sentence of two paragraphs",
      "We shall not wait until the last of the",
      "timber ships is home. That would be too late.",
    ],
    ["verse", "You kept the light burning", "when others slept,", "all winter long."],
    ["a name", "Who will carry the mail?", "de Brandt will. He has the boat."],
    ["another name", "He has asked us.", "al-Masri and his crew have waited long enough. We agree."],
  ])("are the speaker's in %s", (_, ...lines) => {
    const { items } = read(...lines);
    expect(items.map(({ type }) => type)).not.toContain("gap");
    expect(spokenIn({ ...read(...lines) }).map(({ speaker }) => speaker)).toEqual([1, 2, 1]);
  });

  it("are nobody's where a sentence has ended and another has lost its beginning", () => {
    const transcript = read("Thank you.", "harbour. We shall be there when it opens.");
    expect(transcript.items.map(({ type }) => type)).toEqual(["turn", "gap", "turn", "turn", "turn"]);
    expect(spokenIn(transcript)[1]?.who).toBe("unidentified");
  });
});
