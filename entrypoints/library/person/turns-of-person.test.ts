import { expect, it } from "vitest";
import { makeReading } from "../../../tests/make/reading.ts";
import { turnsOfPerson } from "./turns-of-person.ts";

const { transcript } = makeReading();

it("finds what somebody of a name says", () => {
  const turns = turnsOfPerson(transcript, "Ada Norling");
  expect(turns.length).toBeGreaterThan(0);
  for (const { item, text } of turns) expect(transcript.items[item]).toMatchObject({ type: "turn", text });
});

it("finds nobody who is known by an office alone", () => {
  const speakers = transcript.speakers.map((speaker) => ({ ...speaker, name: null, role: "Ada Norling" }));
  expect(turnsOfPerson({ ...transcript, speakers }, "Ada Norling")).toEqual([]);
});
