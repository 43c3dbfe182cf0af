import { describe, expect, it } from "vitest";
import type { Turn } from "../transcript/item.ts";
import type { Speaker, SpeakerId, SpeakerKind } from "../transcript/speaker.ts";
import { exchangesOf } from "./exchanges.ts";

const KINDS: Readonly<Record<string, SpeakerKind>> = {
  M: "moderator",
  P: "principal",
  R: "principal",
  Q: "journalist",
  J: "journalist",
  K: "journalist",
  I: "interpreter",
};

/** The exchanges of a talk: a line a turn, who speaks before the colon (`Q` is somebody else each time), as "questions > answers". */
function exchangesIn(...lines: readonly string[]): readonly string[] {
  const speakers = new Map<string, Speaker>();
  const items = lines.map((line, at): Turn => {
    const [who = "", text = ""] = line.split(/: (.*)/su);
    const key = who === "Q" ? `Q${at}` : who;
    const kind = KINDS[who] ?? "unidentified";
    const id = key as SpeakerId;
    if (!speakers.has(key))
      speakers.set(key, { id, name: who === "Q" ? null : `Given ${who}`, role: null, outlet: null, kind });
    return {
      type: "turn",
      speaker: id,
      label: `${who}:`,
      text,
      labelPassages: [],
      passages: [],
      confidence: 1,
      reasons: [],
    };
  });
  return exchangesOf(items, [...speakers.values()]).map(
    ({ question, answers }) => `${question.join(" ")} > ${answers.join(" ")}`,
  );
}

const ANSWER =
  "P: The ferry sails at six, and it will go on sailing as long as anybody lives on that island.";
const MORE = "R: And I add that the quay is paid for by the port, as it has been for the last forty years.";

describe("exchangesOf", () => {
  it.each([
    ["a question and its answer", ["Q: When does the ferry sail?", ANSWER], ["0 > 1"]],
    ["one question, two who answer", ["Q: When does the ferry sail?", ANSWER, MORE], ["0 > 1 2"]],
    [
      "several questions, one answer",
      ["J: When does the ferry sail?", "K: And who pays for it?", ANSWER],
      ["0 1 > 2"],
    ],
    [
      "one after the other",
      ["Q: When does the ferry sail?", ANSWER, "M: The next question.", "Q: Who pays for it?", MORE],
      ["0 > 1", "3 > 4"],
    ],
    [
      "a follow-up is an exchange of its own",
      ["J: When does the ferry sail?", ANSWER, "J: And on Sundays?", "P: At eight."],
      ["0 > 1", "2 > 3"],
    ],
    [
      "an answer that goes on after an interruption",
      [
        "Q: When does the ferry sail?",
        "P: It sails at six, in summer and in winter, as long as --",
        "Q: As long as what?",
        "P: -- as long as anybody lives on that island, and I hope for long.",
      ],
      ["0 > 1 3", "2 > 3"],
    ],
    [
      "a question put again after a question back",
      ["J: When does it sail?", "P: Which one?", "J: The ferry to the island, when does it sail?", ANSWER],
      ["0 2 > 3"],
    ],
    [
      "an interpreter repeats the question",
      ["Q: When does the ferry sail?", "I: He asks when the ferry sails.", ANSWER],
      ["0 1 > 2"],
    ],
    [
      "a moderator who answers",
      [
        "Q: Will the list be published?",
        "M: The list has been on our pages since this morning, in all of the four languages that we publish in.",
      ],
      ["0 > 1"],
    ],
    ["a plain yes answers", ["Q: Can you rule out a fee?", "P: Yes."], ["0 > 1"]],
    [
      "a yes that lets somebody ask",
      ["Q: Minister, can I get --", "P: Yes.", "Q: Who pays?", ANSWER],
      ["2 > 3"],
    ],
    ["a question of one name", ["Q: And Saltmere?", "P: And Saltmere."], ["0 > 1"]],
    ["a question of courteous words", ["Q: Prime Minister, for how long?", ANSWER], ["0 > 1"]],
    [
      "an answer that ends in a call",
      [
        "Q: When does it sail?",
        "P: In the spring. Given, you are next.",
        "J: Is it spring?",
        "P: Almost, I hope.",
      ],
      ["0 > 1", "2 > 3"],
    ],
    ["a cut-off address", ["Q: Mr. Prime Minister, if you...", ANSWER], []],
    [
      "a principal who calls on somebody",
      ["Q: When does it sail?", ANSWER, "P: Now you want to call on somebody?", "R: Please."],
      ["0 > 1"],
    ],
    [
      "a moderator who reads a question out",
      ["M: One from the screen: when does the apple blossom?", "P: In May."],
      ["0 > 1"],
    ],
    ["a moderator who offers the floor", ["M: Ms. Raman, would you like to add something?", MORE], []],
    [
      "a moderator who passes a question on",
      ["Q: When does the ferry sail?", "M: General, will you take it?", ANSWER],
      ["0 > 2"],
    ],
    [
      "an unanswered question",
      ["Q: When does the ferry sail?", "M: Thank you all very much, that concludes the briefing."],
      [],
    ],
    ["only courtesies", ["P: Good morning, everybody.", "Q: Good morning, sir.", "P: Thank you."], []],
    ["no question at all", [ANSWER, MORE], []],
    ["nothing", [], []],
  ] as const)("%s", (_, lines, exchanges) => {
    expect(exchangesIn(...lines)).toEqual(exchanges);
  });

  it("a moderator who hands over is no part", () => {
    expect(
      exchangesIn(
        "M: We take one question.",
        "Q: When does the ferry sail?",
        "M: Minister, please.",
        ANSWER,
        "M: Thank you.",
      ),
    ).toEqual(["1 > 3"]);
  });

  it("a moderator who asks all along is an interviewer", () => {
    const talk = [
      "M: When does the ferry to the island sail?",
      ANSWER,
      "M: And who is it that pays for it?",
      MORE,
    ];
    expect(exchangesIn(...talk)).toEqual(["0 > 1", "2 > 3"]);
  });
});
