import { expect, it } from "vitest";
import type { CorrectedPart, SpeakerFacts } from "../transcript/correction.ts";
import type { Speaker, SpeakerId } from "../transcript/speaker.ts";
import { correctedWords, isSpeakerCorrected } from "./corrected-words.ts";

it.each<[string, readonly CorrectedPart[], readonly (keyof SpeakerFacts)[], string, boolean]>([
  ["nothing", [], [], "", false],
  ["who speaks", ["speaker"], [], "speaker as corrected by the reader", true],
  ["what the speaker is called", [], ["role"], "speaker as corrected by the reader", true],
  ["only of what kind the speaker is", [], ["kind"], "", false],
  ["where it begins", ["beginning"], [], "beginning as corrected by the reader", false],
  ["what it answers", ["exchange"], [], "link to the question as corrected by the reader", false],
  [
    "all of it, each once",
    ["exchange", "beginning", "speaker"],
    ["name"],
    "speaker, beginning and link to the question as corrected by the reader",
    true,
  ],
])("of a turn is corrected: %s", (_, parts, facts, words, isSpeaker) => {
  const speaker: Speaker = {
    ...{ id: "s1" as SpeakerId, name: "Ada Norling", role: null, outlet: null, kind: "principal" },
    ...(facts.length > 0 && { corrected: facts }),
  };
  const turn = parts.length > 0 ? { corrected: parts } : {};
  expect(correctedWords(turn, speaker)).toBe(words);
  expect(isSpeakerCorrected(turn, speaker)).toBe(isSpeaker);
});
