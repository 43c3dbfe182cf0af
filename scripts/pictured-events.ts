import { readBlocks } from "../lib/read.ts";
import { rowOf } from "../lib/store/transcript-row.ts";
import type { Placed } from "../tests/e2e/library-shelf.ts";
import { makeSource } from "../tests/make/source.ts";

/** An invented event. */
interface Event {
  readonly title: string;
  readonly date: string;
  readonly publisher: string;
  /** Who answers, with the office as the label has it, then by name alone. */
  readonly principals: readonly (readonly [label: string, name: string])[];
}

const GENERAL = ["NATO Secretary General Ingrid Aldermark", "Ingrid Aldermark"] as const;
const MINISTER = ["Prime Minister of Lindmark, Pavel Drozd", "Pavel Drozd"] as const;
const PRESIDENT = ["President of Arvenia, Mirek Halas", "Mirek Halas"] as const;

const LINDMARK = "Government of Lindmark";

const EVENTS: readonly Event[] = [
  event("Pre-ministerial press conference", "2023-02-13", "NATO", GENERAL),
  event("Joint press conference with the President of Arvenia", "2023-06-20", "NATO", GENERAL, PRESIDENT),
  event("Opening of the school for divers in Sundhavn", "2023-10-02", LINDMARK, MINISTER),
  event("Doorstep statement at the meeting of Defence Ministers", "2024-02-15", "NATO", GENERAL),
  event("Press conference on the harbour budget", "2024-05-28", LINDMARK, MINISTER),
  event("Press conference after the summit", "2024-07-10", "NATO", GENERAL),
  event("Remarks to the press in Lower Ford", "2024-11-21", "Presidency of Arvenia", PRESIDENT),
  event("Statement on the damage to a cable off Sundhavn", "2025-11-19", LINDMARK, MINISTER),
  event("Press conference on the safety of cables and pipelines", "2025-12-03", "NATO", GENERAL),
  event("Joint press conference in Sundhavn", "2026-03-12", "NATO", GENERAL, MINISTER),
  event("Press conference before the summit", "2026-03-26", "NATO", GENERAL),
  event("Joint press point with the President of Arvenia", "2026-04-14", "NATO", GENERAL, PRESIDENT),
];

const ASKERS = [
  ["Marta Lindqvist", "Sundhavn Courier"],
  ["Jonas Ekdahl", "Baltic Wire"],
  ["Petra Lund", "Radio Ford"],
  ["Tomas Brandt", "Evening Ferry"],
  ["Sanne Okafor", "Northern Ledger"],
] as const;

const STATEMENTS = [
  "Today we agreed to keep a permanent watch over the cables and pipelines in these waters. Ships are part of it, and so are the companies that own the lines.",
  "The second pier will be finished in two years. Heavy equipment can then be unloaded in a day, and the ferry keeps its berth.",
  "We spend what we promised to spend, and we spend it on people who can repair what others break.",
  "The school in Sundhavn has trained two hundred divers so far, and sixteen nations have sent their own.",
];
const QUESTIONS = [
  "Who decides when a ship is stopped: the captain who sees it, or an office far away?",
  "Is this fund more than a gesture?",
  "Fishermen fear that the watch will close the western grounds. Can you promise that it will not?",
  "What has changed since the last time a cable was cut?",
  "When will the bridge at Lower Ford open, and who pays for it?",
];
const ANSWERS = [
  "The nation whose waters they are decides. A captain who sees one ship cannot know that it slowed down over a cable for the third time this month. We can.",
  "It pays for crews, not for ships. Repairing a cable takes people who have slept, and there will be three crews on call where there was one.",
  "Nobody loses a day of fishing. Where we must lay a sensor, we lay it in winter, and the skippers know where.",
  "Last year it took nine days to find the fault. This time the crew was out within the hour, and both cables were whole again by the weekend.",
  "The bridge opens in spring, as planned, and the costs are shared among all of us.",
  "I will not go into what our services know. I can say that the cables are watched tonight, and that they were not watched before.",
];

/** The library in the README's pictures, as it is stored. */
export const PICTURED_EVENTS: readonly Placed[] = EVENTS.map(placed);

function event(title: string, date: string, publisher: string, ...principals: Event["principals"]): Event {
  return { title, date, publisher, principals };
}

function placed({ title, date, publisher, principals }: Event, at: number): Placed {
  const blocks = linesOf(hostOf(publisher), principals, at).map(([label, words]) => ({
    text: `${label}: ${words}`,
    emphasis: [{ start: 0, end: label.length + 1, kind: "bold" as const }],
    form: "paragraph" as const,
    break: "paragraph" as const,
    pageBreak: false,
  }));
  const source = makeSource({ url: `https://transcripts.example/${at}`, title, date, publisher });
  const transcript = readBlocks(source, blocks, { kind: "transcript", score: 0.9, reasons: ["labels"] });
  const id = `picture-${at}`;
  const savedAt = `${date}T18:${10 + at}:00.000Z`;
  return {
    id,
    savedAt,
    row: rowOf(id, { transcript, savedAt }, 1),
    revision: { transcript, blocks },
  };
}

/** Who says what at the event with this number: statements, then questions and answers, none of them the same twice running. */
function linesOf(
  [label, host]: Event["principals"][number],
  principals: Event["principals"],
  at: number,
): readonly (readonly [string, string])[] {
  const asked = Array.from({ length: 2 + (at % 4) }, (_, question) => {
    const [asker, outlet] = pick(ASKERS, at + question);
    return [
      [host, `The next question goes to ${outlet}.`],
      [`${asker} (${outlet})`, pick(QUESTIONS, at * 2 + question)],
      [pick(principals, question)[1], pick(ANSWERS, at + question * 5)],
    ] as const;
  });
  return [
    [label, "Good afternoon. We begin with a short statement and then take questions."],
    ...principals.map(([principal], turn) => [principal, pick(STATEMENTS, at + turn)] as const),
    ...asked.flat(),
    [host, "That is all we have time for. Thank you."],
  ];
}

/** Who gives the floor where this publisher invites. */
function hostOf(publisher: string): Event["principals"][number] {
  if (publisher === "NATO") return ["Clara Whitfield (NATO Spokesperson)", "Clara Whitfield"];
  if (publisher === LINDMARK) return ["Henrik Sand (Government Spokesperson)", "Henrik Sand"];
  return ["Ines Tolvaj (Spokesperson of the President)", "Ines Tolvaj"];
}

function pick<T>(all: readonly T[], at: number): T {
  return all[at % all.length] as T;
}
