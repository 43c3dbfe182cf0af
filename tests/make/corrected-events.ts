import { withLastingIds } from "../../lib/ids/lasting-ids.ts";
import type { TurnSelector } from "../../lib/transcript/correction.ts";
import type { TurnId } from "../../lib/transcript/item.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { correctedBy, factsCalled, speakerCalled, turnIdAt } from "./corrected.ts";
import { conference, gaps } from "./events.ts";

/** The turn after a page break, whose label was lost. */
const LOST_LABEL = 7;
/** An asker whose name nobody gives. */
const NAMELESS = 16;
/** An answer after two others. */
const ANSWER = 11;

const GONE: TurnSelector = {
  id: "t0000000000000000" as TurnId,
  words: "0000000000000000",
  before: null,
  after: null,
  nth: 0,
  of: 1,
  beginning: "Third, we will mend the old pier before the winter comes.",
};

/** A press point with an unnamed turn, before and after its reader put it right. */
export const correctable: Transcript = withLastingIds(gaps);
/** The same with the name that was lost. */
export const namedByReader: Transcript = correctedBy(gaps, [
  {
    request: (now) => ({
      kind: "speaker",
      turns: [turnIdAt(now, LOST_LABEL)],
      speaker: factsCalled(now, "Ada Norling"),
    }),
  },
]);

/** A press conference of which every kind of correction was made, one of each outcome. */
export const corrected: Transcript = correctedBy(conference, [
  {
    request: (now) => ({
      kind: "speaker",
      turns: [turnIdAt(now, NAMELESS)],
      speaker: { name: "Jonas Ekdahl", role: null, outlet: "Harbour Radio", kind: "journalist" },
    }),
  },
  {
    request: (now) => ({
      kind: "facts",
      speaker: speakerCalled(now, "Ioana Brandt").id,
      facts: { outlet: "Lower Ford Town Hall", kind: "principal" },
    }),
  },
  {
    request: (now) => ({ kind: "answer", turn: turnIdAt(now, ANSWER), question: turnIdAt(now, 4) }),
  },
  {
    request: (now) => ({
      kind: "speaker",
      turns: [turnIdAt(now, 5)],
      speaker: factsCalled(now, "Ada Norling"),
    }),
  },
  { request: () => ({ kind: "no-label", turn: GONE, label: "Third:" }) },
  {
    undone: true,
    request: (now) => ({
      kind: "merge",
      speaker: speakerCalled(now, "Priya Raman").id,
      into: factsCalled(now, "Sanne Okafor"),
    }),
  },
]);
