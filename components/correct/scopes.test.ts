import { describe, expect, it } from "vitest";
import { withLastingIds } from "../../lib/ids/lasting-ids.ts";
import { factsCalled, speakerCalled } from "../../tests/make/corrected-by.ts";
import { conference } from "../../tests/make/events.ts";
import { factsRequest, typedOf } from "./facts-request.ts";
import { questionsFor, suggestedQuestion } from "./questions.ts";
import { idAt, scopesAt, speakerRequest } from "./scopes.ts";

const event = withLastingIds(conference);
const MIREK = factsCalled(event, "Mirek Halas");

describe("to which turns a name applies", () => {
  it.each([
    ["the first of several", 1, ["turn", "all"]],
    ["one in the middle", 5, ["turn", "later", "all"]],
    ["the last of several", 15, ["turn", "all"]],
    ["the only one", 14, ["turn"]],
  ])("%s: %o", (_, item, scopes) => {
    expect(scopesAt(event, item).map(({ scope }) => scope)).toEqual(scopes);
  });

  it("is asked for by ids", () => {
    expect(speakerRequest(event, 5, "turn", MIREK)).toEqual({
      kind: "speaker",
      turns: [idAt(event, 5)],
      speaker: MIREK,
    });
    expect(speakerRequest(event, 13, "later", MIREK)).toMatchObject({
      turns: [idAt(event, 13), idAt(event, 15)],
    });
    expect(speakerRequest(event, 5, "all", MIREK)).toMatchObject({
      kind: "merge",
      speaker: speakerCalled(event, "Ada Norling").id,
    });
    expect(speakerRequest(conference, 5, "turn", MIREK)).toBeNull();
  });
});

describe("what the form asks for", () => {
  const ada = speakerCalled(event, "Ada Norling");

  it("is nothing where nothing differs", () => {
    expect(factsRequest(event, ada, { ...typedOf(ada), name: " Ada  Norling " })).toBeNull();
  });

  it("is only what differs, an empty box as nothing", () => {
    expect(factsRequest(event, ada, { ...typedOf(ada), role: "", kind: "moderator" })).toEqual({
      kind: "facts",
      speaker: ada.id,
      facts: { role: null, kind: "moderator" },
    });
  });

  it("makes one of two who are called the same", () => {
    expect(factsRequest(event, ada, { ...typedOf(ada), name: "mirek halas" })).toEqual({
      kind: "merge",
      speaker: ada.id,
      into: MIREK,
    });
  });
});

describe("the questions that a turn may answer", () => {
  it("are all but its own, and suggest the one that it answers, else the nearest before", () => {
    expect(questionsFor(event, 11).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(questionsFor(event, 10).map(({ number }) => number)).toEqual([1, 2, 4, 5, 6]);
    const suggested = (item: number) => {
      const questions = questionsFor(event, item);
      return questions[suggestedQuestion(event, item, questions)]?.number;
    };
    expect([0, 5, 7, 11, 18].map(suggested)).toEqual([1, 1, 1, 3, 6]);
  });
});
