import { expect, it } from "vitest";
import type { Turn, TurnReason } from "../../lib/transcript/item.ts";
import type { Speaker, SpeakerId } from "../../lib/transcript/speaker.ts";
import { doubtOf } from "./doubt.ts";

const ADA: Speaker = {
  id: "s1" as SpeakerId,
  name: "Ada Norling",
  role: null,
  outlet: null,
  kind: "principal",
};
const SANNE: Speaker = { ...ADA, name: "Sanne Okafor", outlet: "Radio Varland", kind: "journalist" };
const OUTLET: Speaker = { ...SANNE, name: null };
const NAMELESS: Speaker = { ...SANNE, name: null, outlet: null };
const LOST: Speaker = { ...NAMELESS, kind: "unidentified" };

it.each<[string, Partial<Turn>, Speaker]>([
  ["a printed name", { reasons: ["roster", "bold", "colon"] }, ADA],
  ["a printed name that is called, too", { reasons: ["roster", "called-by-moderator", "colon"] }, SANNE],
  ["an asker without a name", { reasons: ["anonymous-label", "bold"] }, NAMELESS],
  ["a call that tells no name", { reasons: ["anonymous-label", "called-by-moderator"] }, NAMELESS],
  ["what is just sure enough", { confidence: 0.75 }, ADA],
  ["what goes on", { confidence: 0.1, resumes: true, reasons: ["resumes"] }, ADA],
  ["what has no evidence to tell", { confidence: 0.1, reasons: [] }, ADA],
])("nothing is doubtful about %s", (_, turn, speaker) => {
  expect(doubtOf(turnOf(turn), speaker)).toBeNull();
});

it.each<[string, Partial<Turn>, Speaker, "told" | "unsure", readonly TurnReason[]]>([
  ["thin evidence", { confidence: 0.74, reasons: ["bold", "colon"] }, ADA, "unsure", ["bold", "colon"]],
  ["a name from the page's head", { inferred: true, reasons: ["subtitle"] }, ADA, "told", ["subtitle"]],
  [
    "an asker who gives the name",
    { reasons: ["anonymous-label", "bold", "self-introduction"] },
    SANNE,
    "told",
    ["self-introduction"],
  ],
  [
    "an asker whose outlet is called",
    { reasons: ["anonymous-label", "called-by-moderator"] },
    OUTLET,
    "told",
    ["called-by-moderator"],
  ],
  ["a label that the source lost", { confidence: 0, reasons: ["after-gap"] }, LOST, "told", ["after-gap"]],
  ["words that the page gives nobody", { confidence: 0.7, reasons: ["unnamed"] }, LOST, "told", ["unnamed"]],
  [
    "a name that is left where the other one is greeted",
    { inferred: true, confidence: 0.7, reasons: ["other-greeted", "subtitle"] },
    ADA,
    "told",
    ["other-greeted", "subtitle"],
  ],
  ["the same, however sure", { confidence: 1, reasons: ["after-gap"] }, LOST, "told", ["after-gap"]],
])("the reader is told of %s", (_, turn, speaker, kind, reasons) => {
  expect(doubtOf(turnOf(turn), speaker)).toEqual({ kind, reasons });
});

function turnOf(turn: Partial<Turn>): Turn {
  return {
    type: "turn",
    speaker: ADA.id,
    label: "LABEL:",
    text: "words",
    labelPassages: [],
    passages: [],
    confidence: 0.9,
    reasons: ["bold", "colon"],
    ...turn,
  };
}
