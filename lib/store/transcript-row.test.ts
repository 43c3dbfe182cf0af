import { expect, it } from "vitest";
import { makeReading } from "../../tests/make/reading.ts";
import { peopleIn, rowOf } from "./transcript-row.ts";

const savedAt = "2031-04-06T08:00:00.000Z";

it("says what the newest revision says of itself, without its words", () => {
  expect(rowOf("d", { ...makeReading(), savedAt }, 3)).toEqual({
    id: "d",
    url: "https://www.nato.int/en/news-and-events/events/transcripts/2031/04/05/joint-press-point",
    title: "Joint press point",
    subtitle: "with Ada Norling and Mirek Halas",
    date: "2031-04-05",
    publisher: "NATO",
    language: "en",
    speakers: ["Ada Norling", "Mirek Halas"],
    people: ["Ada Norling", "Mirek Halas"],
    outlets: [],
    questions: makeReading().transcript.exchanges.length,
    words: 17,
    savedAt,
    revisions: 3,
    grammar: 1,
    removedAt: null,
  });
});

it("names by role whom no name is printed for, and leaves out whom nothing names", () => {
  const { transcript } = makeReading();
  const [one, other] = transcript.speakers;
  if (!one || !other) throw new Error("two speakers were made");
  const speakers = [
    { ...one, name: null, role: "Moderator" },
    { ...other, name: null },
  ];
  const row = rowOf("d", { transcript: { ...transcript, speakers }, savedAt }, 1);
  expect(row.speakers).toEqual(["Moderator"]);
  expect(peopleIn(row)).toEqual([]);
});

it("takes all who speak for people in a row that does not tell them apart", () => {
  expect(peopleIn({ speakers: ["Ada Norling", "Moderator"] })).toEqual(["Ada Norling", "Moderator"]);
});

it("says that unnamed askers speak, too, and keeps silent where none do", () => {
  const { transcript } = makeReading();
  const [one, other] = transcript.speakers;
  if (!one || !other) throw new Error("two speakers were made");
  const speakers = [one, { ...other, name: null, kind: "journalist" as const }];
  expect(rowOf("d", { transcript: { ...transcript, speakers }, savedAt }, 1)).toMatchObject({
    speakers: ["Ada Norling"],
    askers: true,
  });
  expect(rowOf("d", { transcript, savedAt }, 1)).not.toHaveProperty("askers");
});

it("says that its page was a part only, and keeps silent where nothing showed that", () => {
  const part = { of: "pages", here: 1, all: 3 } as const;
  expect(rowOf("d", { ...makeReading({ source: { part } }), savedAt }, 1).part).toEqual(part);
  expect(rowOf("d", { ...makeReading(), savedAt }, 1)).not.toHaveProperty("part");
});
