import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { detect } from "./detect.ts";

const NOWHERE = "https://www.example.org/pages/17";
const page = (title: string, paragraphs: readonly string[], url = NOWHERE) =>
  new JSDOM(
    `<html><head><title>${title} | A Site</title></head><body><nav>Home Press</nav><main><h1>${title}</h1>${paragraphs
      .map((words) => (words.startsWith("<") ? words : `<p>${words}</p>`))
      .join(
        "\n",
      )}</main><aside><b>Minister:</b> budget agreed</aside><footer>Contact: press office</footer></body></html>`,
    { url },
  ).window.document;

const long = (words: string) =>
  `${words} ${"It took us all of the winter, and most of the spring that came after it. ".repeat(2)}`;

type Row = readonly [what: string, title: string, paragraphs: readonly string[], url?: string];

const TRANSCRIPTS: readonly Row[] = [
  [
    "a press conference with named speakers",
    "Joint press conference with the Prime Minister of Elbonia",
    [
      long("<p><b>Mira Tolland (Spokesperson):</b> Good afternoon."),
      long("<p><b>Prime Minister Ilmar Rebane:</b> Thank you."),
      "<p><b>Question (Radio Dunmere):</b> When?</p>",
      "<p><b>Prime Minister Ilmar Rebane:</b> Soon.</p>",
    ],
  ],
  ...["dialog", "dialog open", "div role=dialog"].map(
    (dialog): Row => [
      `a doorstop in a ${dialog}`,
      "Doorstop on the quay",
      [
        `<${dialog}>${["JOURNALIST: Is the quay open?", long("PREMIER: It opens in June.")]
          .map((words) => `<p>${words}</p>`)
          .join("")
          .repeat(2)}</${dialog.split(" ")[0]}>`,
      ],
    ],
  ),
  [
    "a briefing with Q and capitals",
    "Press Briefing by Press Secretary Lena Marsh",
    [
      long("MS. MARSH: Good afternoon."),
      "Q    Lena, on the ferry. When?",
      long("MS. MARSH: Soon."),
      "QAnd who pays?",
      "MS. MARSH: All of us.",
    ],
  ],
  [
    "a speech of one speaker",
    "Remarks by the Foreign Minister at the Harbour Forum",
    [
      long("Thank you, Madam Chair, and good morning to you all. I am glad that we are here."),
      long("We want a safe harbour, and I mean what I say."),
    ],
  ],
  [
    "a speech that only its delivery note tells",
    "A safe harbour for our ships",
    [
      "(As delivered)",
      long("Good morning, ladies and gentlemen. I am glad to see you."),
      long("We have work to do, and I will do my part of it."),
    ],
  ],
  [
    "an unnamed kind, officials speaking in turns",
    "Visit to the shipyard",
    [
      long("President of Elbonia Ilmar Rebane: Good afternoon."),
      long("Minister of Defence Karel Moss: Mr President, the ships are ready."),
      "President of Elbonia Ilmar Rebane: How many?",
      long("Minister of Defence Karel Moss: Four."),
    ],
  ],
  [
    "a French press point",
    "Point de presse du ministre des affaires étrangères",
    [
      long("LE MINISTRE : Bonjour à tous, merci d’être venus."),
      "QUESTION : Quand ?",
      long("LE MINISTRE : Bientôt."),
      "QUESTION : Et qui paie ?",
    ],
  ],
  [
    "a Ukrainian statement without labels",
    "Заява для преси Міністра закордонних справ",
    [
      long("Доброго ранку. Я дякую вам за те, що ви прийшли, і ми раді вас бачити."),
      long("Ми працюємо разом, і я хочу сказати, що наш порт відкритий."),
    ],
  ],
  [
    "a German press conference with bare surnames",
    "Regierungspressekonferenz vom 3. Mai 2022",
    [
      long("Vors. Lindner: Guten Morgen."),
      "Frage Brandt: Wann?",
      long("SRS Moor: Bald."),
      "Zusatzfrage Brandt: Und wer zahlt?",
    ],
  ],
  [
    "an interview of a minister",
    "Interview with the Prime Minister on Radio Dunmere",
    [
      long("HOST: Prime Minister, good morning."),
      long("PRIME MINISTER: Good morning."),
      "HOST: And the ferry?",
      "PRIME MINISTER: It sails.",
    ],
  ],
  [
    "a debate in a preformatted record",
    "The ferry bill",
    [
      `<pre>[Record of the Senate]\n\n  Mr. TARN. Mr. President, the ferry is late again and I rise to\nsay so to the whole house, for the third time this year.\n  Mrs. OAKDEN. Mr. President, I object.\n  Mr. TARN. I thank the Senator from the north for that remark.\n  The PRESIDING OFFICER. The Senator from the north has the floor.</pre>`,
    ],
  ],
  [
    "a statement under an address where all is spoken",
    "Press statement",
    [
      long("Good morning. We met today, and I thank the Minister for his hospitality."),
      long("We agreed on the harbour."),
    ],
    "https://www.nato.int/en/news-and-events/events/transcripts/2024/02/01/press-statement",
  ],
  [
    "an opening statement",
    "Opening statement by the Minister",
    [long("Thank you, Chair, and good morning. I am glad that we meet here."), long("We want a harbour.")],
  ],
  [
    "an old page of NATO under its address, however it is called",
    "An evening in the harbour",
    [long("TOLLAND: Good evening."), long("We talked about ships.")],
    "https://www.nato.int/docu/speech/2004/s040401a.htm",
  ],
];

const OTHERS: readonly Row[] = [
  [
    "a shop with a dialog about biscuits",
    "Lamps and ropes",
    [
      long("Our lamps burn in every wind."),
      "<dialog open><p>Necessary: always on.</p><p>Statistics: they count visits.</p><p>Marketing: they follow you.</p></dialog>",
      "<div role=dialog><p>Minister: choose how your lamp burns.</p></div>",
    ],
  ],
  [
    "a news article that quotes",
    "Allies agree on a common harbour",
    [
      long(
        "Ministers met on Friday. “We are ready,” said the Secretary General, Aino Varga, after the meeting.",
      ),
      long(
        "“It took long,” the Prime Minister of Elbonia, Ilmar Rebane, told reporters. “But we are there.”",
      ),
    ],
  ],
  [
    "a declaration with numbered points",
    "Declaration of the Heads of State on the Harbour",
    [
      long("1. We, the Heads of State, have met in the harbour."),
      long("2. We thank the city."),
      long("3. Our commitment is firm."),
    ],
  ],
  [
    "a biography",
    "Karel Moss",
    [
      long("Karel Moss was born by the sea."),
      "<p><b>Education:</b> Naval College</p>",
      "<p><b>Command:</b> 2nd Flotilla</p>",
      "<p><b>Languages:</b> four</p>",
    ],
  ],
  [
    "a programme with speakers",
    "Harbour Forum: programme",
    [
      "09:30 Opening",
      "Speakers: Aino Varga, Secretary General",
      "11:00 Panel",
      "Moderator: Mira Tolland",
      long("Moderator: Lena Marsh"),
    ],
  ],
  [
    "a play",
    "The Lamp-lighter",
    [
      "ACT ONE",
      "<p><i>Enter NORA and TOM.</i></p>",
      "NORA: Are the lamps lit?",
      "TOM: Not one.",
      "NORA: Then light them.",
      long("TOM: With what?"),
      "Exeunt.",
    ],
  ],
  [
    "a play in which a general speaks",
    "The Siege, scene by scene",
    [
      "Scene 1",
      "GENERAL: Who goes there?",
      "SCOUT: A friend.",
      "GENERAL: Advance.",
      "Enter the MINISTER.",
      long("MINISTER: I am late."),
    ],
  ],
  [
    "a magazine interview",
    "“I never liked lawns”: an interview with Orla Brandt",
    [
      long("Orla Brandt opens the gate."),
      "<b>Q: Why ponds?</b>",
      long("A: Frogs."),
      "<b>Q: And hedges?</b>",
      long("A: Birds."),
      "<b>Q: And lawns?</b>",
      "A: Never.",
    ],
  ],
  [
    "questions and answers for users",
    "Parking permits: frequently asked questions",
    [
      "Question: Who may apply?",
      long("Answer: Anyone who lives in the zone."),
      "Question: What does it cost?",
      long("Answer: Nothing."),
    ],
  ],
  [
    "a chat",
    "Release day",
    [
      `<pre>[18:02] <rook> is it down?\n[18:03] <finch> yes\n[18:04] <rook> again?\n[18:05] <finch> ${"again and again ".repeat(20)}</pre>`.replaceAll(
        /<(rook|finch)>/g,
        "&lt;$1&gt;",
      ),
    ],
  ],
  [
    "a recipe",
    "Barley soup",
    [
      "<h3>Method</h3>",
      long("Step one: rinse."),
      long("Note: leeks hide sand."),
      long("Step two: fry."),
      long("Note: barley swells."),
    ],
  ],
  [
    "a blog with comments",
    "Why I walk",
    [
      long("I walk because I like it, and we should all walk."),
      "<h3>4 comments</h3>",
      "Anna: Thank you!",
      "Peter: Me too.",
      "Anna: Good.",
      "Peter: Yes.",
    ],
  ],
  [
    "a readout",
    "Readout of the President’s call with the Prime Minister of Elbonia",
    [
      long("The President spoke today with the Prime Minister."),
      "<p><b>Migration:</b> they agreed.</p>",
      "<p><b>Climate:</b> they agreed.</p>",
    ],
  ],
  [
    "a fact sheet whose captions come back",
    "Actions against the shadow fleet",
    [
      "Fact Sheet",
      long("The Department acts today."),
      "VESSEL FLAG: none",
      "VESSEL TYPE: tanker",
      "VESSEL FLAG: unknown",
      "VESSEL TYPE: tanker",
    ],
  ],
  [
    "a news page of NATO under its address, though it is called press conference",
    "Secretary General’s press conference in pictures",
    [long("Secretary General: Thank you."), long("Question: When?"), long("Secretary General: Soon.")],
    "https://www.nato.int/cps/en/natohq/photos_12345.htm",
  ],
  ["an empty page", "Press conference", []],
  ["a page of a few words", "Press conference", ["The video starts soon."]],
];

describe("detect", () => {
  it.each(TRANSCRIPTS.map((row) => ({ what: row[0], row })))("takes $what for a transcript", ({ row }) => {
    const [, title, paragraphs, url] = row;
    const verdict = detect(page(title, paragraphs, url));
    expect(verdict).toMatchObject({ kind: "transcript" });
    expect(verdict.score).toBeGreaterThanOrEqual(0.5);
    expect(verdict.reasons.length).toBeGreaterThan(0);
  });

  it.each(OTHERS.map((row) => ({ what: row[0], row })))("refuses $what", ({ row }) => {
    const [, title, paragraphs, url] = row;
    const verdict = detect(page(title, paragraphs, url));
    expect(verdict).toMatchObject({ kind: "other" });
    expect(verdict.score).toBeLessThan(0.5);
  });

  it.each([
    ["an XML document", "<?xml version='1.0'?><feed><title>Press conference</title></feed>", "text/xml"],
    ["a frameset", "<frameset><frame src=a></frameset>", "text/html"],
    [
      "elements named like the document’s own",
      "<img name=querySelector><form name=body><img name=documentElement></form>",
      "text/html",
    ],
  ])("refuses %s without a word", (_, text, contentType) => {
    expect(detect(new JSDOM(text, { url: NOWHERE, contentType }).window.document)).toEqual({
      kind: "other",
      score: 0.01,
      reasons: ["no-text"],
    });
  });

  it("reads a page whose whole text is in a form, as some servers write it", () => {
    const [, title, paragraphs] = TRANSCRIPTS[0] ?? ["", "", []];
    const document = page(title, paragraphs);
    const form = document.createElement("form");
    form.append(...document.body.childNodes);
    document.body.append(form);
    expect(detect(document).kind).toBe("transcript");
  });

  it("changes nothing", () => {
    const document = page("Press conference", TRANSCRIPTS[0]?.[2] ?? []);
    const before = document.documentElement.outerHTML;
    detect(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("looks at no more of a page than it needs", () => {
    const words = "Thank you all for coming to this house today. ".repeat(20);
    const document = page(
      "Press conference",
      Array.from({ length: 3_000 }, (_, i) => `SPEAKER ${i % 5}: ${words}`),
    );
    detect(document);
    const before = performance.now();
    detect(document);
    // A browser takes a fraction of what jsdom takes.
    expect(performance.now() - before).toBeLessThan(150);
  });
});
