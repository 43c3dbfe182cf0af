import { describe, expect, it } from "vitest";
import { newestSound, type Saved, type SoundRevision } from "../../lib/store/saved.ts";
import { makeReading } from "../../tests/make/reading.ts";
import { betterReadingOf, isSavedAgain, readingsOf } from "./newest-transcripts.ts";

const revision = (hash: string, rereads?: string, extraction = 1): SoundRevision => ({
  kind: "sound",
  hash,
  savedAt: "2031-04-05T08:00:00.000Z",
  ...(rereads !== undefined && { rereads }),
  ...makeReading({ source: { extraction } }),
});

const [best, second, worse, worst] = [
  revision("best", "worse", 2),
  revision("second"),
  revision("worse", "worst"),
  revision("worst"),
];
const saved: Saved = {
  id: "d",
  removedAt: null,
  corrections: [],
  mark: { name: null, tags: [] },
  revisions: [{ kind: "damaged", id: "damaged", title: null }, best, second],
  superseded: [worse, { kind: "damaged", id: "gone", title: null }, worst],
};

describe("of a document with better readings", () => {
  it("the newest is one that can be read", () => expect(newestSound(saved)).toBe(best));

  it("a revision has all that it reads again, the best first", () => {
    expect(readingsOf(saved, best)).toEqual([best, worse, worst]);
    expect(readingsOf(saved, second)).toEqual([second]);
  });

  it.each([
    [worst, best],
    [worse, best],
    [best, null],
    [second, null],
  ])("a reading of an older extraction has its better one", (one, better) =>
    expect(betterReadingOf(saved, one)).toBe(better),
  );

  it.each([
    [worst, true],
    [worse, false],
    [best, false],
    [second, false],
  ])("what the same extraction took twice was saved again", (one, is) =>
    expect(isSavedAgain(saved, one)).toBe(is),
  );
});
