import { describe, expect, it } from "vitest";
import { checkCorrection } from "./check-correction.ts";

const FACTS = { name: "Teodor Quill", role: null, outlet: "Northern Courier", kind: "journalist" };
const NOBODY = { name: null, role: null, outlet: null, kind: "unidentified" };
/** As long as a name may be. */
const LONG = "a".repeat(1000);
const make = (request: unknown) => ({ kind: "make", request });
const speaker = (of: object) => make({ kind: "speaker", turns: ["t1"], speaker: FACTS, ...of });
const begin = (of: object) => make({ kind: "begin", turn: "t1", letter: 13, speaker: FACTS, ...of });
const gap = (of: object) => make({ kind: "gap", item: 4, lost: null, ...of });

describe("checkCorrection", () => {
  it.each<[string, unknown]>([
    ["a turn of somebody's", speaker({})],
    ["turns of nobody's known", speaker({ turns: ["t1", "t2-2"], speaker: NOBODY })],
    ["a name that is long", speaker({ speaker: { ...FACTS, name: LONG } })],
    ["one speaker made another", make({ kind: "merge", speaker: "s1", into: FACTS })],
    ["another name", make({ kind: "facts", speaker: "s1", facts: { name: "Ada Norling" } })],
    ["no role", make({ kind: "facts", speaker: "s1", facts: { role: null } })],
    ["all of somebody", make({ kind: "facts", speaker: "s1", facts: FACTS })],
    ["a turn that begins", begin({})],
    ["one that begins at its first letter", begin({ letter: 0 })],
    ["a turn that goes on", make({ kind: "join", turn: "t1" })],
    ["no label", make({ kind: "no-label", turn: "t1" })],
    ["an answer", make({ kind: "answer", turn: "t2", question: "t1" })],
    ["no answer", make({ kind: "answer", turn: "t2", question: null })],
    ["what was lost", gap({ lost: "A question" })],
    ["nothing known of what was lost", gap({})],
    ["a transcript", make({ kind: "verdict", verdict: "transcript" })],
    ["none", make({ kind: "verdict", verdict: "other" })],
    ["the last one taken back", { kind: "undo", id: null }],
    ["one taken back", { kind: "undo", id: "00000000-0000-4000-8000-000000000000" }],
    ["the last one made again", { kind: "redo", id: null }],
    ["one made again", { kind: "redo", id: "00000000-0000-4000-8000-000000000000" }],
  ])("lets pass: %s", (_, sent) => expect(checkCorrection(structuredClone(sent))).toEqual(sent));

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "undo"],
    ["a list", [{ kind: "undo", id: null }]],
    ["no kind", { id: null }],
    ["an unknown kind", { kind: "clear", id: null }],
    ["what every object has, as a kind", { kind: "toString", id: null }],
    ["a stranger's field", { kind: "undo", id: null, document: "nato.int/a" }],
    ["no id", { kind: "undo" }],
    ["an empty id", { kind: "undo", id: "" }],
    ["an id that is a number", { kind: "redo", id: 7 }],
    ["a correction instead of a request", { kind: "make", change: { kind: "join" } }],
    ["no request", make(null)],
    ["a request of an unknown kind", make({ kind: "sing", turn: "t1" })],
    ["a stranger's field in a request", make({ kind: "join", turn: "t1", id: "t1" })],
    ["no turns", speaker({ turns: [] })],
    ["turns that are a text", speaker({ turns: "t1" })],
    ["a turn without id", speaker({ turns: [""] })],
    ["a turn that is a number", speaker({ turns: [1] })],
    ["nobody", speaker({ speaker: null })],
    ["half of somebody", speaker({ speaker: { name: "Teodor Quill" } })],
    ["a speaker of no kind that there is", speaker({ speaker: { ...FACTS, kind: "singer" } })],
    ["a speaker of the kind of every object", speaker({ speaker: { ...FACTS, kind: "toString" } })],
    ["a stranger's field of a speaker", speaker({ speaker: { ...FACTS, id: "s1" } })],
    ["a name of 2,000 characters", speaker({ speaker: { ...FACTS, name: LONG.repeat(2) } })],
    ["an office of 1,001 characters", speaker({ speaker: { ...FACTS, role: `${LONG}a` } })],
    ["a name that is a list", speaker({ speaker: { ...FACTS, name: ["Teodor Quill"] } })],
    ["a field of a speaker that is not there", make({ kind: "facts", speaker: "s1", facts: { age: 40 } })],
    ["a field that is undefined", make({ kind: "facts", speaker: "s1", facts: { name: undefined } })],
    ["a speaker without id", make({ kind: "merge", speaker: "", into: FACTS })],
    ["half a letter", begin({ letter: 0.5 })],
    ["a letter before the first", begin({ letter: -1 })],
    ["a letter that is no number", begin({ letter: Number.NaN })],
    ["a letter beyond all numbers", begin({ letter: Number.POSITIVE_INFINITY })],
    ["a letter that is a text", begin({ letter: "13" })],
    ["a gap that is nowhere", gap({ item: -1 })],
    ["a gap that is no number", gap({ item: null })],
    ["2,000 characters that were lost", gap({ lost: LONG.repeat(2) })],
    ["an answer to nothing said", make({ kind: "answer", turn: "t2" })],
    ["a verdict that is none", make({ kind: "verdict", verdict: "poem" })],
  ])("refuses %s", (_, sent) => expect(checkCorrection(sent)).toBeNull());

  it("replaces half a character in every text", () => {
    expect(
      checkCorrection(speaker({ turns: ["t\ud83d"], speaker: { ...FACTS, name: "Ada \ud83d" } })),
    ).toEqual(speaker({ turns: ["t\ufffd"], speaker: { ...FACTS, name: "Ada \ufffd" } }));
    expect(checkCorrection(gap({ lost: "\udc00" }))).toEqual(gap({ lost: "\ufffd" }));
    expect(checkCorrection({ kind: "undo", id: "\ud83d" })).toEqual({ kind: "undo", id: "\ufffd" });
    expect(checkCorrection(gap({ lost: "A 😀" }))).toEqual(gap({ lost: "A 😀" }));
  });
});
