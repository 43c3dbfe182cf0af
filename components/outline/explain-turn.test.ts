import { beforeAll, describe, expect, it } from "vitest";
import type { SpeakerReasons } from "../../lib/transcript/reasons.ts";
import type { SpeakerKind } from "../../lib/transcript/speaker.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { speakEnglish } from "../../tests/make/english.ts";
import { makeEvent, type Person } from "../../tests/make/event.ts";
import { explained } from "../../tests/make/events.ts";
import { explainTurn } from "./explain-turn.ts";

beforeAll(speakEnglish);

/** Each line as one text. */
function told(transcript: Transcript, item: number): readonly string[] {
  return explainTurn(transcript, item).map(({ about, value, words, quotes }) =>
    [`${about}|${value ?? ""}${words}`, ...quotes.map(({ from, text }) => `${from}: ${text}`)].join("|"),
  );
}

const NOTHING: SpeakerReasons = { name: [], role: [], outlet: [], kind: [], told: [] };

/** What is told of one turn by somebody. */
function toldOf(
  person: Omit<Person, "reasons"> & { readonly reasons?: Partial<SpeakerReasons> },
  evidence: NonNullable<
    Exclude<Parameters<typeof makeEvent>[2][number], "gap" | { heading: string }>["evidence"]
  > = {},
): readonly string[] {
  const { reasons, ...facts } = person;
  const whole = reasons ? { ...facts, reasons: { ...NOTHING, ...reasons } } : facts;
  return told(
    makeEvent({}, { "Dana Weir": whole }, [
      { who: "Ada Norling", says: "Dana Weir of Fjord Radio is next." },
      { who: "Dana Weir", says: "Thank you.", evidence: { reasons: [], ...evidence } },
    ]),
    1,
  );
}

describe("the explanation of a turn", () => {
  it("tells who was addressed in the reply, with the words of the reply", () => {
    const reasons = { ...NOTHING, name: ["addressed-in-reply"], told: [1] } as const;
    const event = makeEvent({}, { "Dana Weir": { kind: "journalist", reasons } }, [
      {
        who: "Dana Weir",
        says: "Who pays for it?",
        evidence: { reasons: ["anonymous-label", "addressed-in-reply"] },
      },
      { who: "Ada Norling", says: "Well, Dana, the town does. It has the money." },
    ]);
    expect(told(event, 0)[0]).toBe(
      "speaker|The page gives only a label such as “Question” and the reply addresses them by name|reply: Well, Dana, the town does.",
    );
  });

  it("tells who was called, with the call, the outlet, the kind and what the turn does", () => {
    expect(told(explained, 3)).toEqual([
      [
        "speaker|The page gives only a label such as “Question”, the moderator called on them just before, the label is in capitals and a colon follows the label",
        "label: QUESTION:",
        "earlier: The first one is from Mrs. Marta Lindqvist of the Sundhavn Courier, in the third row.",
      ].join("|"),
      "outlet|Sundhavn Courier: said by the moderator",
      "kind|Journalist, because the label only marks a question",
      "act|Question, because it ends with a question, speakers of this kind usually do this and it is short",
    ]);
  });

  it("tells what is not certain, and where the role comes from", () => {
    expect(told(explained, 4)).toEqual([
      "speaker|Not certain, based on: the label is on a line of its own, it is set like the other names on this page and the name is taken from the page heading|label: Norling",
      "role|NATO Secretary General: taken from the page heading",
      "kind|Principal, because they are one of the featured speakers, most of their turns reply to a question and the page heading names them",
      "act|Answer, because speakers of this kind usually do this and it repeats a word from the question",
    ]);
  });

  it("quotes their own words where they introduce themselves, once for name and outlet", () => {
    expect(told(explained, 5).slice(0, 2)).toEqual([
      "speaker|The page gives only a label such as “Question”, the label is in bold type and the speaker says who they are|label: QUESTION:|own: Sanne Okafor, Radio Varland.",
      "outlet|Radio Varland: said by the speaker",
    ]);
  });

  it("says of one known by a part alone nothing twice", () => {
    expect(told(explained, 0)).toEqual([
      "speaker|It is set like the other names on this page, the label is in capitals and a colon follows the label|label: MODERATOR:",
      "kind|Moderator, because the label says so",
    ]);
  });

  it.each<[string, number]>([
    ["a turn of an older version, of which nothing is recorded", 6],
    ["what is no turn", 99],
  ])("is empty for %s", (_, item) => {
    expect(told(explained, item)).toEqual([]);
  });

  it("is empty for a heading", () => {
    expect(told(makeEvent({}, {}, [{ heading: "Remarks" }]), 0)).toEqual([]);
  });

  it.each<[string, Parameters<typeof toldOf>, readonly string[]]>([
    [
      "a full name from the title, where the label prints a part of it",
      [{ reasons: { name: ["label", "title"] } }, { label: "MS. WEIR:" }],
      ["speaker|The name is taken from the page title|label: MS. WEIR:"],
    ],
    [
      "nothing of the title, where the label prints the whole name",
      [{ reasons: { name: ["label", "title"] } }, { label: "DANA WEIR:" }],
      ["speaker||label: DANA WEIR:"],
    ],
    [
      "no call where the label prints the name, whatever is said before",
      [{ reasons: { name: ["label"], told: [0] } }, { label: "WEIR:" }],
      ["speaker||label: WEIR:"],
    ],
    ["no role that is not told", [{ role: null, reasons: { role: ["label"] } }], []],
    ["no outlet that is not told", [{ outlet: null, reasons: { outlet: ["event"] } }], []],
    [
      "an outlet of the place of an interview",
      [{ outlet: "Fjord Radio", reasons: { outlet: ["event"], told: [0] } }],
      ["outlet|Fjord Radio: named in the page title as the place of the interview"],
    ],
    [
      "a role from the header that stands for a name",
      [{ name: null, role: "moderator", reasons: { role: ["title"] } }],
      ["role|moderator: taken from the page title"],
    ],
    ["no kind without a reason", [{ kind: "journalist" as SpeakerKind, reasons: { kind: ["always"] } }], []],
    [
      "no reason that only a later version knows",
      [
        { reasons: { name: ["sung" as never], kind: ["hums" as never] } },
        { reasons: ["whistled" as never, "bold"] },
      ],
      ["speaker|The label is in bold type"],
    ],
    ["no act without a reason", [{}, { act: { does: "asks", reasons: [] } }], []],
    [
      "no act that only a later version knows",
      [{}, { act: { does: "sings" as never, reasons: ["asks"] } }],
      [],
    ],
    [
      "that a turn goes on with a question",
      [{}, { act: { does: "asks-on", reasons: ["same-speaker"] } }],
      ["act|Part of the previous question, because the same speaker continues"],
    ],
    [
      "that a turn is neither",
      [{}, { act: { does: "neither", reasons: ["hands-over", "courtesy"] } }],
      [
        "act|Neither question nor answer, because it hands over to another speaker and it contains only polite words",
      ],
    ],
  ])("tells %s", (_, [person, evidence], lines) => {
    expect(toldOf(person, evidence)).toEqual(lines);
  });
});
