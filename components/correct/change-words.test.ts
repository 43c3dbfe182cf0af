import { beforeAll, describe, expect, it } from "vitest";
import type {
  CorrectionChange,
  ReplayedCorrection,
  SpeakerFacts,
  TurnSelector,
} from "../../lib/transcript/correction.ts";
import type { TurnId } from "../../lib/transcript/item.ts";
import type { SpeakerId } from "../../lib/transcript/speaker.ts";
import { turnIdAt } from "../../tests/make/corrected-by.ts";
import { corrected } from "../../tests/make/corrected-events.ts";
import { speakEnglish } from "../../tests/make/english.ts";
import { beginningIn, changeLine, changeWords } from "./change-words.ts";
import { resultWords } from "./result-words.ts";

beforeAll(speakEnglish);

const TURN: TurnSelector = {
  id: "t1" as TurnId,
  words: "a",
  before: null,
  after: null,
  nth: 0,
  of: 1,
  beginning: "The pier stays",
};
const MIREK: SpeakerFacts = { name: "Mirek Halas", role: "President", outlet: null, kind: "principal" };
const SPEAKER = { id: "s1" as SpeakerId, name: "Ada Norling", role: null, first: TURN };
const replayed = (change: CorrectionChange, was?: string | null): ReplayedCorrection => ({
  id: "c1",
  madeAt: "2031-04-06T08:00:00.000Z",
  undoneAt: null,
  change,
  outcome: "holds",
  ...(was !== undefined && { was }),
});

describe("what a correction says", () => {
  it.each<[CorrectionChange, string | null | undefined, string]>([
    [{ kind: "speaker", turns: [TURN], speaker: MIREK }, null, "Mirek Halas, instead of Unidentified"],
    [{ kind: "speaker", turns: [TURN], speaker: MIREK }, undefined, "Mirek Halas"],
    [{ kind: "speaker", turns: [TURN], speaker: MIREK }, "Mirek Halas", "Mirek Halas"],
    [
      { kind: "speaker", turns: [TURN, TURN], speaker: { ...MIREK, name: null, role: null } },
      "Ada Norling",
      "2 turns: Not known, instead of Ada Norling",
    ],
    [
      { kind: "merge", speaker: SPEAKER, into: MIREK },
      undefined,
      "All turns: Mirek Halas, instead of Ada Norling",
    ],
    [
      { kind: "facts", speaker: SPEAKER, facts: { outlet: null, kind: "moderator" } },
      "Radio Ford, journalist",
      "Ada Norling: none, Moderator, instead of Radio Ford, Journalist",
    ],
    [
      { kind: "begin", turn: TURN, letter: 4, beginning: "pier", speaker: MIREK },
      undefined,
      "A turn begins here: Mirek Halas",
    ],
    [{ kind: "join", turn: TURN }, "Ada Norling", "Same turn as before: instead of Ada Norling"],
    [{ kind: "no-label", turn: TURN, label: "Third: " }, "Third:", "Not a label: Third:"],
    [
      { kind: "answer", turn: TURN, question: null },
      "Ada Norling",
      "Answers: no question, instead of Ada Norling",
    ],
    [{ kind: "answer", turn: TURN, question: TURN }, null, "Answers: “The pier stays”"],
    [
      { kind: "gap", gap: { reason: "page-break", before: null, after: TURN }, lost: "half a line" },
      null,
      "Missing here: half a line",
    ],
    [{ kind: "verdict", verdict: "other" }, "transcript", "This page: no transcript"],
  ])("%o that was %o: %s", (change, was, line) => {
    expect(changeLine(changeWords(corrected, replayed(change, was)))).toBe(line);
  });

  it("names a question by its number, where it is there", () => {
    const question = { ...TURN, id: turnIdAt(corrected, 4) };
    expect(changeWords(corrected, replayed({ kind: "answer", turn: TURN, question })).now).toBe("question 1");
  });

  it("quotes the words that it was made on", () => {
    expect(beginningIn({ kind: "join", turn: TURN })).toBe("The pier stays");
    expect(beginningIn({ kind: "verdict", verdict: "other" })).toBeNull();
  });
});

describe("how a correction ended", () => {
  const speaker = { kind: "speaker", turns: [TURN.id], speaker: MIREK } as const;
  it.each([
    [
      { kind: "done", id: "c1", document: "nato.int/press-point", saved: false } as const,
      speaker,
      "Speaker is now Mirek Halas.",
    ],
    [
      { kind: "done", id: "c1", document: "nato.int/press-point", saved: true } as const,
      { ...speaker, turns: [TURN.id, TURN.id] },
      "Speaker of 2 turns is now Mirek Halas. Saved to your library.",
    ],
    [
      { kind: "done", id: "c1", document: "nato.int/press-point", saved: false } as const,
      "undo" as const,
      "The correction is undone.",
    ],
    [{ kind: "nothing" } as const, "redo" as const, "There is nothing to redo."],
    [{ kind: "failed", why: "no-change" } as const, speaker, "Nothing was changed. It already says so."],
    [
      { kind: "failed", why: "full" } as const,
      speaker,
      "The disk is full, so nothing was saved. Free up some space and try again.",
    ],
  ])("%o of %o: %s", (result, asked, words) => {
    expect(resultWords(result, asked)).toBe(words);
  });
});
