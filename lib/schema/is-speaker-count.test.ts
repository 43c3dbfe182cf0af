import { expect, it } from "vitest";
import { isSpeakerCount } from "./is-speaker-count.ts";

it.each<[unknown, boolean]>([
  [{ speakers: 0, unnamed: 0 }, true],
  [{ speakers: 7, unnamed: 2 }, true],
  [{ speakers: -1, unnamed: 2 }, false],
  [{ speakers: 1.5, unnamed: 2 }, false],
  [{ speakers: "7", unnamed: 2 }, false],
  [{ speakers: 7 }, false],
  [{ speakers: 7, unnamed: 2, html: "<b>" }, false],
  [7, false],
  [null, false],
])("%j: %s", (sent, passes) => {
  expect(isSpeakerCount(sent)).toBe(passes);
});
