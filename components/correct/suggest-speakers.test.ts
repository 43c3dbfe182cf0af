import { describe, expect, it } from "vitest";
import type { SpeakerFacts } from "../../lib/transcript/correction.ts";
import { correctable } from "../../tests/make/corrected-events.ts";
import { makeEvent } from "../../tests/make/event.ts";
import { conference, twelveSpeakers } from "../../tests/make/events.ts";
import { expectedKind, type Suggestion, speakersNear, suggestionsFor } from "./suggest-speakers.ts";

const LOST = correctable.items.findIndex((item) => item.type === "turn" && item.likely !== undefined);
const NORA: SpeakerFacts = { name: "Nora Quist", role: null, outlet: "Harbour Radio", kind: "journalist" };

function called(suggestions: readonly Suggestion[]): readonly (string | null)[] {
  return suggestions.map(({ facts: { name, role } }) => name ?? role);
}

describe("who may speak at a turn", () => {
  it("begins with whom the surroundings suggest, and leaves out those whom nobody can tell apart", () => {
    const near = speakersNear(correctable, LOST);
    expect(near[0]).toMatchObject({ isLikely: true, facts: { role: "President of Varland" } });
    expect(called(near)).toEqual(["President of Varland", "Ada Norling", "Sanne Okafor"]);
  });

  it("goes on with those nearby of the kind that is expected there", () => {
    // An answer: who answers beside it comes before who asks beside it.
    expect(called(speakersNear(conference, 5)).slice(0, 2)).toEqual(["Mirek Halas", "Teodor Quill"]);
    // A question: those who ask.
    expect(called(speakersNear(conference, 12)).slice(0, 2)).toEqual(["Sanne Okafor", "Priya Raman"]);
  });

  it("has everyone who speaks but the one who does there", () => {
    expect(speakersNear(twelveSpeakers, 0)).toHaveLength(twelveSpeakers.speakers.length - 1);
  });

  it("is nobody for what is no turn", () => {
    expect(speakersNear(correctable, 0)).toEqual([]);
  });

  it.each([
    ["asks" as const, "journalist"],
    ["answers" as const, "principal"],
  ])("expects of an unidentified turn that %s a %s", (part, kind) => {
    const event = makeEvent({}, { lost: { name: null, kind: "unidentified" } }, [
      { who: "Someone Else", says: "Before that?", part: "asks" },
      { who: "lost", says: "Words.", part },
    ]);
    expect(expectedKind(event, 1)).toBe(kind);
  });
});

describe("what is offered for what was typed", () => {
  const near = speakersNear(conference, 5);
  const current = { name: "Ada Norling", role: null, outlet: null, kind: "principal" } as const;
  const offered = (words: string, known: readonly SpeakerFacts[] = []) =>
    suggestionsFor({ near, words, known, current, kind: "principal" });

  it("is everyone, and that it is not known", () => {
    expect(offered("").slice(0, -1)).toEqual(near);
    expect(offered("").at(-1)).toMatchObject({ from: "nobody", facts: { name: null, kind: "unidentified" } });
  });

  it("is not that nobody is known, where nobody is", () => {
    const kind = "unidentified" as const;
    expect(suggestionsFor({ near, words: " ", known: [], current: { ...current, kind }, kind })).toEqual(
      near,
    );
  });

  it.each([
    ["ter", ["Teodor Quill"], false],
    ["teo", ["Teodor Quill"], true],
    ["halas mir", ["Mirek Halas"], true],
    ["RADIO", ["Sanne Okafor"], true],
    ["thevenin", ["Luc Émile Thévenin"], true],
    ["iek", ["Mirek Halas"], false],
  ])("%s finds by the beginnings of words: %s %s", (words, names, isFound) => {
    const found = offered(words).filter(({ from }) => from === "page");
    expect(called(found)).toEqual(isFound ? names : []);
  });

  it("has those of the library after those of the page, and a new name last", () => {
    expect(offered("nora", [NORA]).map(({ from }) => from)).toEqual(["library", "new"]);
    expect(offered("  Jonas   Ekdahl ").at(-1)).toEqual({
      facts: { name: "Jonas Ekdahl", role: null, outlet: null, kind: "principal" },
      from: "new",
      id: null,
      isLikely: false,
    });
  });

  it("offers no name as new that is there, and none twice", () => {
    expect(offered("mirek halas", [{ ...NORA, name: "Mirek Halas" }]).map(({ from }) => from)).toEqual([
      "page",
    ]);
    expect(offered("nora quist", [NORA]).map(({ from }) => from)).toEqual(["library"]);
    expect(offered("ada norling")).toEqual([]);
  });
});
