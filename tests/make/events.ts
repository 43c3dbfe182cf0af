import type { Transcript } from "../../lib/transcript/transcript.ts";
import { type Happening, makeEvent, type Person } from "./event.ts";

const WORDS =
  "Let me begin with the bridge. We agreed today that it opens in spring, on both banks, and that nobody will have to choose between the old road and the new one. ";

/** Two principals, a moderator, five journalists, among them one who follows up and one whose name nobody gave. */
export const conference: Transcript = makeEvent(
  { subtitle: "with NATO Secretary General Ada Norling and the President of Varland, Mirek Halas" },
  {
    "Ada Norling": { role: "NATO Secretary General" },
    "Mirek Halas": { role: "President of Varland" },
    "Ioana Brandt": { role: "NATO Spokesperson", kind: "moderator" },
    "Teodor Quill": { outlet: "Northern Courier", kind: "journalist" },
    "Sanne Okafor": { outlet: "Radio Varland", kind: "journalist" },
    "Luc Émile Thévenin": { outlet: "Agence du Lac", kind: "journalist" },
    "Priya Raman": { outlet: "The Ledger", kind: "journalist" },
    someone: { name: null, kind: "journalist" },
  },
  [
    {
      who: "Ioana Brandt",
      says: "Good afternoon. We will begin with short statements, and then take a few questions.",
    },
    {
      who: "Ada Norling",
      says: `Thank you, Ioana. President Halas, dear Mirek, welcome back to this house. ${WORDS.repeat(9)}`,
    },
    {
      who: "Mirek Halas",
      says: `Thank you, Secretary General, dear Ada. It is a pleasure to be here. ${WORDS.repeat(6)}`,
    },
    { who: "Ioana Brandt", says: "Thank you both. We start with the Northern Courier." },
    {
      who: "Teodor Quill",
      says: "Thank you. Secretary General, you spoke of spring. Which spring, and who pays for the second pier if the ferry goes on in winter?",
      part: "asks",
    },
    { who: "Ada Norling", says: `The coming one. ${WORDS.repeat(3)}`, part: "answers" },
    { who: "Mirek Halas", says: `If I may add to that: the ferry stays. ${WORDS}`, part: "answers" },
    { who: "Ioana Brandt", says: "Next, Radio Varland, in the second row." },
    {
      who: "Sanne Okafor",
      says: "Sanne Okafor, Radio Varland. Mr President, in the valley people say that they were not asked. What do you tell them tonight?",
      part: "asks",
    },
    { who: "Mirek Halas", says: `They were asked twice. ${WORDS.repeat(2)}`, part: "answers" },
    { who: "Sanne Okafor", says: "And a third time?", part: "asks" },
    { who: "Mirek Halas", says: "Whenever they wish.", part: "answers" },
    {
      who: "Luc Émile Thévenin",
      says: "Une question pour vous deux, sur le calendrier : quand les équipes commencent-elles leur travail ?",
      part: "asks",
    },
    { who: "Ada Norling", says: `They have begun. ${WORDS}`, part: "answers" },
    {
      who: "Priya Raman",
      says: "The cost has risen by a third in two years. Was it wrong to begin?",
      part: "asks",
    },
    { who: "Ada Norling", says: `No. ${WORDS.repeat(2)}`, part: "answers" },
    { who: "someone", says: "(Inaudible) … and the old bridge?", part: "asks" },
    { who: "Mirek Halas", says: "It will be a path for walkers.", part: "answers" },
    { who: "Ioana Brandt", says: "Thank you very much. This ends the press conference." },
  ],
);

/** One person, one turn. */
export const speech: Transcript = makeEvent(
  {
    title: "Remarks",
    subtitle: "by NATO Secretary General Ada Norling at the opening of the harbour library",
    delivery: "as prepared",
  },
  { "Ada Norling": { role: "NATO Secretary General" } },
  [
    {
      who: "Ada Norling",
      says: `Mayor, children, friends of the harbour. ${WORDS.repeat(40)}`,
      evidence: { inferred: true, confidence: 0.7, reasons: ["subtitle"] },
    },
  ],
);

/**
 * Text lost at page breaks, a voice nobody names but whom the surroundings suggest, anonymous askers, one who says who she
 * is, a label that is not certain, headings.
 */
export const gaps: Transcript = makeEvent(
  { title: "Press point", subtitle: null, publisher: "NATO", delivery: null },
  {
    "Ada Norling": { role: "NATO Secretary General" },
    president: { name: null, role: "President of Varland" },
    q1: { name: null, kind: "journalist" },
    q2: { name: null, kind: "journalist" },
    q3: { name: null, kind: "audience" },
    "Sanne Okafor": { outlet: "Radio Varland", kind: "journalist" },
    lost: { name: null, kind: "unidentified" },
    translator: { name: null, kind: "interpreter" },
  },
  [
    { heading: "Opening remarks" },
    { who: "Ada Norling", says: `Good morning. ${WORDS.repeat(3)}` },
    "gap",
    { who: "Ada Norling", says: "and that is what the teams will do from tomorrow on.", resumes: true },
    { heading: "Questions and answers" },
    { who: "q1", says: "President, will you sign?", part: "asks" },
    "gap",
    {
      who: "lost",
      says: `of course, and I said so in the valley. ${WORDS}`,
      part: "answers",
      likely: "president",
      evidence: { confidence: 0, reasons: ["after-gap"] },
    },
    { who: "president", says: "I have signed already.", part: "answers" },
    { who: "q2", says: "And the ferry?", part: "asks" },
    { who: "translator", says: "And the ferry, he asks." },
    { who: "Ada Norling", says: `It stays. ${WORDS}`, part: "answers" },
    { who: "q3", says: "Why now?", part: "asks" },
    {
      who: "Ada Norling",
      says: "Because the ice has gone.",
      part: "answers",
      evidence: { label: "Norling", confidence: 0.72, reasons: ["roster", "own-paragraph"] },
    },
    {
      who: "Sanne Okafor",
      says: "Sanne Okafor, Radio Varland. And the pier?",
      part: "asks",
      evidence: { label: "QUESTION:", reasons: ["anonymous-label", "bold", "self-introduction"] },
    },
    { who: "president", says: "The pier stays.", part: "answers" },
  ],
);

/**
 * What speaks for each thing that is said of a turn and its speaker: who is called, who introduces herself, who is known by a part
 * alone; reasons that a later version may give, and none, as older ones gave.
 */
export const explained: Transcript = makeEvent(
  { title: "Press briefing", subtitle: "by NATO Secretary General Ada Norling" },
  {
    part: {
      name: null,
      role: "moderator",
      kind: "moderator",
      reasons: { name: [], role: ["label"], outlet: [], kind: ["part"], told: [] },
    },
    "Ada Norling": {
      role: "NATO Secretary General",
      reasons: {
        name: ["label", "subtitle"],
        role: ["subtitle"],
        outlet: [],
        kind: ["guest", "replies", "always", "headed", "headed-in-subtitle"],
        told: [],
      },
    },
    "Marta Lindqvist": {
      outlet: "Sundhavn Courier",
      kind: "journalist",
      reasons: {
        name: ["called-by-moderator"],
        role: [],
        outlet: ["called-by-moderator"],
        kind: ["asker-label"],
        told: [2],
      },
    },
    "Sanne Okafor": {
      outlet: "Radio Varland",
      kind: "journalist",
      reasons: {
        name: ["self-introduction"],
        role: [],
        outlet: ["self-introduction"],
        kind: ["asker-label", "heard-in-a-later-version" as never],
        told: [5],
      },
    },
    "Mirek Halas": { role: "President of Varland" },
  },
  [
    {
      who: "part",
      says: "Good afternoon. The Secretary General will begin.",
      evidence: { label: "MODERATOR:", reasons: ["family", "capitals", "colon"] },
    },
    {
      who: "Ada Norling",
      says: `Thank you. ${WORDS.repeat(3)}`,
      evidence: { label: "ADA NORLING:", reasons: ["roster", "family", "capitals", "colon"] },
    },
    {
      who: "part",
      says: "Thank you very much. We have time for a few questions. The first one is from Mrs. Marta Lindqvist of the Sundhavn Courier, in the third row. Please.",
      evidence: { label: "MODERATOR:", reasons: ["family", "capitals", "colon"] },
    },
    {
      who: "Marta Lindqvist",
      says: "Fishermen here fear that the watch will close the western grounds to them. Can you promise that it will not?",
      part: "asks",
      evidence: {
        label: "QUESTION:",
        reasons: ["anonymous-label", "called-by-moderator", "capitals", "colon"],
        act: { does: "asks", reasons: ["asks", "kind", "brief"] },
      },
    },
    {
      who: "Ada Norling",
      says: `I can promise it, and I do. ${WORDS}`,
      part: "answers",
      evidence: {
        label: "Norling",
        confidence: 0.7,
        reasons: ["own-paragraph", "family"],
        act: { does: "answers", reasons: ["kind", "echoes", "later" as never] },
      },
    },
    {
      who: "Sanne Okafor",
      says: "Sanne Okafor, Radio Varland. And the pier?",
      part: "asks",
      evidence: { label: "QUESTION:", reasons: ["anonymous-label", "bold", "self-introduction"] },
    },
    { who: "Mirek Halas", says: "The pier stays.", part: "answers", evidence: { reasons: [] } },
  ],
);

/** Long titles, long names, long offices, a word without a break. */
export const longNames: Transcript = makeEvent(
  {
    title:
      "Joint press conference on the occasion of the extraordinary meeting of the Ministers of Transport, Infrastructure and Inland Waterways",
    subtitle:
      "with NATO Secretary General Ada Norling, the Prime Minister of the Federal Republic of the Seven Lakes, Maria-Theodora Konstantinopoulou-Papadimitriou, and the Deputy Prime Minister",
    publisher:
      "Ministry of Transport, Infrastructure and Inland Waterways of the Federal Republic of the Seven Lakes",
  },
  {
    pm: {
      name: "Maria-Theodora Konstantinopoulou-Papadimitriou de la Fuente y Villanueva",
      role: "Prime Minister and Minister for Transport, Infrastructure, Inland Waterways and the Protection of Moorings of the Federal Republic of the Seven Lakes",
    },
    journalist: {
      name: "Wolfeschlegelsteinhausenbergerdorffvoralternwarengewissenhaft",
      outlet: "Verlagsgesellschaft Donaudampfschifffahrtsnachrichten mit beschränkter Haftung",
      kind: "journalist",
    },
  },
  [
    {
      who: "pm",
      says: `Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz, ladies and gentlemen. ${WORDS.repeat(4)}`,
    },
    {
      who: "journalist",
      says: "https://lakes.example.org/a/very/long/address/that/somebody/read/out/aloud/from/beginning/to/end is what I ask about.",
      part: "asks",
    },
    { who: "pm", says: `I have not read it. ${WORDS}`, part: "answers" },
  ],
);

/** Arabic: from right to left, names without capitals. */
export const rightToLeft: Transcript = makeEvent(
  {
    title: "مؤتمر صحفي مشترك",
    subtitle: "مع الأمينة العامة آدا نورلنغ ورئيس فارلاند ميريك هالاس",
    language: "ar",
  },
  {
    "آدا نورلنغ": { role: "الأمينة العامة" },
    "ميريك هالاس": { role: "رئيس فارلاند" },
    "سلمى الخوري": { outlet: "صوت البحيرة", kind: "journalist" },
  },
  [
    {
      who: "آدا نورلنغ",
      says: "شكرا لكم جميعا على حضوركم اليوم. اتفقنا على أن الجسر سيفتح في الربيع على الضفتين معا، ولن يختار أحد بين الطريقين.",
    },
    { who: "ميريك هالاس", says: "شكرا لك. يسعدني أن أكون هنا اليوم مع زملائي من البلدين." },
    { who: "سلمى الخوري", says: "متى يبدأ العمل في الجسر الجديد، ومن يدفع ثمنه؟", part: "asks" },
    { who: "آدا نورلنغ", says: "بدأ العمل بالفعل.", part: "answers" },
  ],
);

const TWELVE: readonly (readonly [name: string, person: Person])[] = [
  ["Ada Norling", { role: "NATO Secretary General" }],
  ["Mirek Halas", { role: "President of Varland" }],
  ["Olga Renn", { role: "Prime Minister of Arvenia" }],
  ["Ioana Brandt", { role: "NATO Spokesperson", kind: "moderator" }],
  ...["Teodor Quill", "Sanne Okafor", "Luc Émile Thévenin", "Priya Raman", "Pavel Drozd", "Petra Lund"].map(
    (name): [string, Person] => [name, { outlet: "Radio Varland", kind: "journalist" }],
  ),
  ["Gordana Uzelac", { outlet: "Pink TV", kind: "journalist" }],
  ["Tomas Brandt", { outlet: "Evening Ferry", kind: "journalist" }],
];

/** Twelve speakers: three who answer, one who moderates, eight who ask in turn. */
export const twelveSpeakers: Transcript = makeEvent(
  { subtitle: "with NATO Secretary General Ada Norling and the leaders of Varland and Arvenia" },
  Object.fromEntries(TWELVE),
  TWELVE.flatMap(([who, { kind }], k): Happening[] => {
    if (kind !== "journalist") return [{ who, says: WORDS.repeat(k === 3 ? 1 : 6 - k) }];
    const answers = TWELVE[k % 3]?.[0] ?? who;
    return [
      { who, says: `When does pier ${k} open, and who pays for it?`, part: "asks" },
      { who: answers, says: `Pier ${k} opens in spring. ${WORDS.repeat(2)}`, part: "answers" },
    ];
  }),
);

/** Two hundred turns by forty journalists. */
export const twoHundredTurns: Transcript = makeEvent(
  { title: "Annual press conference", subtitle: "by NATO Secretary General Ada Norling" },
  {
    "Ada Norling": { role: "NATO Secretary General" },
    ...Object.fromEntries(
      Array.from({ length: 40 }, (_, k): [string, Person] => [
        `Asker ${numeral(k)}`,
        { outlet: `Paper ${numeral(k)}`, kind: "journalist" },
      ]),
    ),
  },
  Array.from(
    { length: 200 },
    (_, k): Happening =>
      k % 2 === 0
        ? {
            who: `Asker ${numeral((k / 2) % 40)}`,
            says: `This is question ${k / 2 + 1}, about pier ${k}. ${WORDS}`,
            part: "asks",
          }
        : {
            who: "Ada Norling",
            says: `I shall tell you about pier ${k - 1}. ${WORDS.repeat(3)}`,
            part: "answers",
          },
  ),
);

function numeral(k: number): string {
  return `${["Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Ginkgo", "Hazel"][k % 8]} ${["North", "East", "South", "West", "Hill"][Math.floor(k / 8) % 5]}`;
}
