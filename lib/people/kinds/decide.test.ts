import { describe, expect, it } from "vitest";
import { blocksOf } from "../../../tests/make/blocks.ts";
import { makeSource } from "../../../tests/make/source.ts";
import { readBlocks } from "../../read.ts";
import type { SpeakerKind } from "../../transcript/speaker.ts";

const ANSWER =
  "The harbour opens in spring. We have worked on it for two years with all of the towns around the bay, and the last of the cranes came in on Monday.";

/** The kinds of the people who are printed, by name or else by role. */
function kindsIn(title: string, ...lines: readonly string[]): Readonly<Record<string, SpeakerKind>> {
  const { speakers } = readBlocks(makeSource({ title }), blocksOf(...lines));
  const printed = speakers.filter(({ name, role }) => name ?? role);
  return Object.fromEntries(printed.map(({ name, role, kind }) => [name ?? role, kind]));
}

describe("decideKinds", () => {
  it("takes a spokesman who only calls for a moderator", () => {
    const kinds = kindsIn(
      "Minister Ana Kovel on the harbour",
      "MR. PRENN: Good morning. The Minister will say a few words and then we will take questions.",
      `MINISTER KOVEL: ${ANSWER}`,
      "MR. PRENN: Thank you. First question, please.",
      "QUESTION: When will the second pier open?",
      `MINISTER KOVEL: ${ANSWER}`,
      "MR. PRENN: Next question, please.",
      "QUESTION: Who pays for it?",
      `MINISTER KOVEL: ${ANSWER}`,
      "MR. PRENN: That concludes our briefing.",
    );
    expect(kinds).toEqual({ Prenn: "moderator", "Ana Kovel": "principal" });
  });

  it("takes two hosts by their first names for moderators", () => {
    const kinds = kindsIn(
      "Interview with Prime Minister Ivo Marn",
      "Lena: Good evening, Prime Minister. Is the harbour late?",
      `Ivo Marn: ${ANSWER}`,
      "Oskar: But the towns say that nobody asked them. Did anybody?",
      `Ivo Marn: ${ANSWER}`,
      "Lena: Will you go there yourself?",
      `Ivo Marn: ${ANSWER}`,
      "Oskar: And when would that be?",
      `Ivo Marn: ${ANSWER}`,
    );
    expect(kinds).toEqual({ Lena: "moderator", Oskar: "moderator", "Ivo Marn": "principal" });
  });

  it("takes those who ask one after the other by name for journalists", () => {
    const kinds = kindsIn(
      "Press conference of Governor Maud Tessel",
      `Maud Tessel: ${ANSWER}`,
      "Piet Aldan: Governor, when will the second pier open?",
      `Maud Tessel: ${ANSWER}`,
      "Runa Holt: Who pays for it?",
      `Maud Tessel: ${ANSWER}`,
      "Jonas Weil: Is it deep enough for the ferries?",
      `Maud Tessel: ${ANSWER}`,
    );
    expect(kinds).toEqual({
      "Maud Tessel": "principal",
      "Piet Aldan": "journalist",
      "Runa Holt": "journalist",
      "Jonas Weil": "journalist",
    });
  });

  it("takes one who answers alone for a principal, though they run the floor by office", () => {
    const kinds = kindsIn(
      "Press briefing",
      "Dana Weir (NATO Spokesperson): Good morning. First question, please.",
      "Q: When will the second pier open?",
      `Dana Weir: ${ANSWER} Next question.`,
      "Q: Who pays for it?",
      `Dana Weir: ${ANSWER}`,
    );
    expect(kinds).toEqual({ "Dana Weir": "principal" });
  });

  it("takes the kind from the label where it says one", () => {
    const kinds = kindsIn(
      "Press conference of Governor Maud Tessel",
      "Moderator: Good morning.",
      `Maud Tessel: ${ANSWER}`,
      "Interpreter: The harbour opens in spring.",
      "Q: Why?",
      `Maud Tessel: ${ANSWER}`,
    );
    expect(kinds).toEqual({
      moderator: "moderator",
      interpreter: "interpreter",
      "Maud Tessel": "principal",
    });
  });

  it("finds somebody who answers in every document", () => {
    const asking = ["Piet Aldan: Why now?", "Runa Holt: And when?"];
    const kinds = kindsIn("Press briefing", "Moderator: Good morning.", ...asking, ...asking);
    expect(Object.values(kinds)).toContain("principal");
  });
});
