import { expect, it } from "vitest";
import { isVoiceCount } from "./is-voice-count.ts";

it.each<[unknown, boolean]>([
  [{ speakers: 0, askers: false }, true],
  [{ speakers: 7, askers: true }, true],
  [{ speakers: -1, askers: true }, false],
  [{ speakers: 1.5, askers: true }, false],
  [{ speakers: "7", askers: true }, false],
  [{ speakers: 7 }, false],
  [{ speakers: 7, askers: true, html: "<b>" }, false],
  [7, false],
  [null, false],
])("%j: %s", (sent, passes) => {
  expect(isVoiceCount(sent)).toBe(passes);
});
