import fc from "fast-check";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { type Happening, makeEvent } from "../make/event.ts";

/** Any event of up to two dozen happenings: turns that ask, answer or do neither, turns that go on, gaps and headings. */
export function transcripts(): fc.Arbitrary<Transcript> {
  return fc.array(HAPPENING, { maxLength: 24 }).map((drawn) => makeEvent({}, {}, sound(drawn)));
}

const HAPPENING = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      who: fc.constantFrom("Ada", "Mirek", "Petra", "Tomas"),
      says: fc.lorem({ maxCount: 4 }),
      part: fc.constantFrom("asks", "answers", "resumes", null),
    }),
  },
  { weight: 1, arbitrary: fc.constant("gap" as const) },
  { weight: 1, arbitrary: fc.constant({ heading: "Questions" }) },
);

type Drawn = typeof HAPPENING extends fc.Arbitrary<infer Value> ? Value : never;

/** Only the speaker before goes on, and nobody answers before somebody asks. */
function sound(drawn: readonly Drawn[]): Happening[] {
  let last: string | null = null;
  let asked = false;
  return drawn.map((happening): Happening => {
    if (typeof happening === "string" || "heading" in happening) return happening;
    const { who, says, part } = happening;
    if (part === "resumes" && last !== null) return { who: last, says, resumes: true };
    last = who;
    asked ||= part === "asks";
    return part === "asks" || (part === "answers" && asked) ? { who, says, part } : { who, says };
  });
}
