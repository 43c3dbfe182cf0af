import { expect, it } from "vitest";
import { LIBRARY } from "../../tests/make/searchables.ts";
import { fieldText } from "./field-text.ts";
import { turnsOf } from "./searchable.ts";

const [bridge] = LIBRARY;
const [turn] = bridge ? turnsOf(bridge) : [];

it.each([
  [{ name: "Ada Norling", role: "Mayor" }, "Ada Norling"],
  [{ name: null, role: "Mayor" }, "Mayor"],
  [{ name: null, role: null }, ""],
])("a speaker %j is looked for as “%s”", (facts, name) => {
  if (!bridge || !turn?.speaker) throw new Error("A turn of somebody was made");
  const { source } = bridge.transcript;
  expect(fieldText("speaker", { ...turn, speaker: { ...turn.speaker, ...facts } }, source)).toBe(name);
});
