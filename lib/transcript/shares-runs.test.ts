import { expect, it } from "vitest";
import { blocksOf } from "../../tests/make/blocks.ts";
import { sharesRuns } from "./shares-runs.ts";

const SAID = [
  "Ada Norling: Good morning. We met to talk about the bridge at Lower Ford, and about the river.",
  "Mirek Halas: When will it open, and who pays for the floods that come in spring?",
  "Ada Norling: In spring, as planned. The costs are shared among all of us who live here.",
];
/** Most of its words, in another order. */
const OTHER = [
  "Mirek Halas: The river floods the bridge in spring, and all of us who live here talk about it.",
  "Ada Norling: Who pays for that? The costs of Lower Ford are planned, and we met as you come to open it.",
];

it.each<[string, readonly string[], boolean]>([
  ["the same", SAID, true],
  ["the same with one more turn", [...SAID, "Mirek Halas: The ferry stays until then."], true],
  ["the first half of it", SAID.slice(0, 2), true],
  ["the same with a word corrected", SAID.map((line) => line.replace("planned", "promised")), true],
  ["most of its words in another order", OTHER, false],
  ["nothing", [], false],
])("shares runs with %s: %s", (_, lines, shares) => {
  expect(sharesRuns(blocksOf(...SAID), blocksOf(...lines))).toBe(shares);
  expect(sharesRuns(blocksOf(...lines), blocksOf(...SAID))).toBe(shares);
});
