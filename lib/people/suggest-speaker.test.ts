import { expect, it } from "vitest";
import type { Item, Turn } from "../transcript/item.ts";
import type { Speaker, SpeakerId, SpeakerKind } from "../transcript/speaker.ts";
import { withSuggestions } from "./suggest-speaker.ts";

const speakerOf = (id: string, kind: SpeakerKind): Speaker => ({
  id: id as SpeakerId,
  name: id,
  role: null,
  outlet: null,
  kind,
});
const speakers = [
  speakerOf("p", "principal"),
  speakerOf("r", "principal"),
  speakerOf("q", "journalist"),
  speakerOf("u", "unidentified"),
];
const turn = (id: string): Turn => ({
  type: "turn",
  speaker: id as SpeakerId,
  label: null,
  text: "",
  labelPassages: [],
  passages: [],
  confidence: 1,
  reasons: [],
});
const gap: Item = { type: "gap", reason: "page-break", passages: [] };
const likelyIn = (...ids: readonly string[]) =>
  withSuggestions(
    ids.map((id) => (id === "gap" ? gap : turn(id))),
    speakers,
  ).flatMap((item) => (item.type === "turn" ? [item.likely ?? null] : []));

it.each([
  ["the principal before the loss", ["p", "gap", "u"], [null, "p"]],
  ["after a question, the one principal who does not speak next", ["q", "gap", "u", "r"], [null, "p", null]],
  ["nobody where two may be", ["q", "gap", "u", "q"], [null, null, null]],
  ["nobody where nothing was lost", ["q", "p", "r"], [null, null, null]],
] as const)("suggests %s", (_, ids, likely) => {
  expect(likelyIn(...ids)).toEqual(likely);
});
