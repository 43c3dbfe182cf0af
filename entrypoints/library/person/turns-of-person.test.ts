import { describe, expect, it } from "vitest";
import type { Transcript } from "../../../lib/transcript/transcript.ts";
import { makeReading } from "../../../tests/make/reading.ts";
import { hasPerson, turnsOfPerson } from "./turns-of-person.ts";

const { transcript } = makeReading();
const ADA = "Ada Norling";
const OFFICE = "Minister of Bridges";

describe("turns of a person", () => {
  it("are what somebody of a name says", () => {
    const turns = turnsOfPerson(transcript, [ADA]);
    expect(turns.length).toBeGreaterThan(0);
    for (const { item, text } of turns) expect(transcript.items[item]).toMatchObject({ type: "turn", text });
  });

  const all = turnsOfPerson(transcript, [ADA]);
  it.each<[string, string | null, string | null, readonly string[], boolean]>([
    ["of the name", ADA, OFFICE, [ADA], true],
    ["of another spelling that is joined", "A. Norling", null, [ADA, "A. Norling"], true],
    ["of another spelling that is not joined", "A. Norling", null, [ADA], false],
    ["of an office that is joined", null, OFFICE, [ADA, OFFICE], true],
    ["of an office that is joined, asked for by it", null, OFFICE, [OFFICE, ADA], true],
    ["of an office that is not joined", null, OFFICE, [ADA], false],
    ["of an office that is asked for and not joined", null, OFFICE, [OFFICE], false],
    ["of somebody else who holds the office that is joined", "Mirek Olsen", OFFICE, [ADA, OFFICE], false],
    ["of nobody known", null, null, [ADA, OFFICE], false],
  ])("count those %s: %s, %s", (_, name, role, names, counts) => {
    expect(turnsOfPerson(withAdaAs(name, role), names)).toEqual(counts ? all : []);
  });
});

describe("a line of the list", () => {
  const line = { speakers: [ADA, OFFICE], people: [ADA] };
  it.each<[string, readonly string[], boolean]>([
    ["a person of the name", [ADA], true],
    ["a person of a joined name", ["A. Norling", ADA], true],
    ["a person of a joined office", ["Mirek Olsen", OFFICE], true],
    ["nobody of an office that is not joined", [OFFICE], false],
    ["nobody of another name", ["Mirek Olsen"], false],
  ])("has %s", (_, names, has) => {
    expect(hasPerson(line, names)).toBe(has);
  });
});

function withAdaAs(name: string | null, role: string | null): Transcript {
  const speakers = transcript.speakers.map((speaker) =>
    speaker.name === ADA ? { ...speaker, name, role } : speaker,
  );
  return { ...transcript, speakers };
}
