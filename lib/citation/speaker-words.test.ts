import { expect, it } from "vitest";
import type { Speaker, SpeakerId } from "../transcript/speaker.ts";
import { introduced, isCreditable, mentioned } from "./speaker-words.ts";

const speaker = (known: Partial<Speaker>): Speaker => ({
  id: "s1" as SpeakerId,
  name: null,
  role: null,
  outlet: null,
  kind: "journalist",
  ...known,
});

it.each<[Partial<Speaker>, string, string]>([
  [{}, "Unnamed journalist", "an unnamed journalist"],
  [{ outlet: "Radio Ford" }, "Unnamed journalist (Radio Ford)", "an unnamed journalist (Radio Ford)"],
  [{ kind: "moderator" }, "Moderator", "the moderator"],
  [{ kind: "group" }, "Several voices", "several voices"],
  [{ name: "Petra Lund", outlet: "Radio Ford" }, "Petra Lund (Radio Ford)", "Petra Lund (Radio Ford)"],
  [{ name: "Ada Norling", role: "Secretary" }, "Ada Norling, Secretary", "Ada Norling, Secretary"],
  [{ role: "Spokesperson" }, "Spokesperson", "Spokesperson"],
])("%j by itself: %s; within a sentence: %s", (known, alone, within) => {
  expect(introduced(speaker(known))).toBe(alone);
  expect(mentioned(speaker(known))).toBe(within);
});

it.each<[Partial<Speaker>, boolean]>([
  [{ name: "Ada Norling" }, true],
  [{ role: "Spokesperson" }, true],
  [{ outlet: "Radio Ford" }, false],
  [{}, false],
])("%j can be an author: %s", (known, can) => {
  expect(isCreditable(speaker(known))).toBe(can);
});
