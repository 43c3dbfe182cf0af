import { expect, it } from "vitest";
import { knownIn } from "./known.ts";

it("knows what stands in the lines, most lines first", () => {
  const line = {
    speakers: ["Mirek Halas", "Ada Norling"],
    outlets: ["Radio Ford"],
    publisher: "NATO",
    language: "en-GB",
  };
  expect(
    knownIn([
      line,
      { speakers: ["Ada Norling"], publisher: null, language: "fr" },
      { ...line, speakers: [] },
    ]),
  ).toEqual({
    speaker: ["Ada Norling", "Mirek Halas"],
    role: [],
    outlet: ["Radio Ford"],
    publisher: ["NATO"],
    lang: ["en", "fr"],
  });
});

it("knows people by name, and nobody by an office that many hold", () => {
  const line = { publisher: null, language: null };
  const known = knownIn([
    { ...line, speakers: ["prime minister", "Ada Norling"], people: ["Ada Norling"] },
    { ...line, speakers: ["prime minister"], people: [] },
  ]);
  expect(known.speaker).toEqual(["Ada Norling"]);
});
