import { expect, it } from "vitest";
import { conference, gaps, speech } from "../../tests/make/events.ts";
import { NO_SPEAKERS } from "./speaker-groups.ts";
import { speakingTimeOf } from "./speaking-time.ts";

const named = (time: ReturnType<typeof speakingTimeOf>, group: number) =>
  time.groups[group]?.speaker.name ?? time.groups[group]?.speaker.kind;

it("says who questioned whom, each pair once an exchange", () => {
  const time = speakingTimeOf(conference);
  expect(
    time.questioned.map(({ asker, answerer, exchanges }) => [
      named(time, asker),
      named(time, answerer),
      exchanges,
    ]),
  ).toEqual([
    ["Sanne Okafor", "Mirek Halas", 2],
    ["Teodor Quill", "Ada Norling", 1],
    ["Teodor Quill", "Mirek Halas", 1],
    ["Priya Raman", "Ada Norling", 1],
    ["Luc Émile Thévenin", "Ada Norling", 1],
    ["journalist", "Mirek Halas", 1],
  ]);
});

it.each(Object.entries({ conference, gaps, speech }))(
  "%s: the stretches follow each other and fill the event",
  (_, event) => {
    const { groups, stretches } = speakingTimeOf(event);
    stretches.forEach(({ start }, at) => {
      const before = stretches[at - 1];
      expect(start).toBeCloseTo(before ? before.start + before.share : 0);
    });
    const last = stretches.at(-1);
    expect((last?.start ?? 0) + (last?.share ?? 0)).toBeCloseTo(1);
    groups.forEach(({ words }, group) => {
      const own = stretches.filter((stretch) => stretch.group === group);
      expect(own.reduce((sum, stretch) => sum + stretch.words, 0)).toBe(words);
    });
  },
);

it("has no speaking time where nobody speaks", () => {
  expect(speakingTimeOf({ ...speech, items: [], speakers: [] })).toEqual({
    count: NO_SPEAKERS,
    groups: [],
    stretches: [],
    questioned: [],
  });
});
