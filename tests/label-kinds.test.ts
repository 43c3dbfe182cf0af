import { describe, expect, it } from "vitest";
import { RELATIONS, turnsOf } from "./metamorphic/relations.ts";
import { type MadeReading, readPage, readPlainText } from "./read-made.ts";
import { spokenIn } from "./spoken.ts";
import { uncovered } from "./uncovered.ts";

/** A small document with one kind of label in it, and what a careful reader hears. */
interface Kind {
  readonly kind: string;
  readonly read: () => MadeReading;
  /**
   * `number of the speaker in order of first words, name | label | words` of each turn, in order. Who has no name stands with the office,
   * if a principal, else with the kind; the words are the first ones, or the first and the last, with " … " between.
   */
  readonly turns: readonly string[];
  /** Notes and headings: nobody speaks them. */
  readonly apart?: readonly string[];
}

/** A page: `**…**` is bold, `## …` a heading, and what begins with `<` is markup. */
function page(
  title: string,
  paragraphs: readonly string[],
  language = "en",
  url?: string,
): () => MadeReading {
  const body = paragraphs.map((line) => {
    const words = line.replace(/\*\*(.+?)\*\*/gu, "<b>$1</b>");
    if (words.startsWith("## ")) return `<h2>${words.slice(3)}</h2>`;
    return /^<(?!b>)/u.test(words) ? words : `<p>${words}</p>`;
  });
  const canonical = url === undefined ? "" : `<link rel="canonical" href="${url}">`;
  return () =>
    readPage(
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>${canonical}</head>` +
        `<body><main><h1>${title}</h1>\n${body.join("\n")}</main></body></html>`,
    );
}

/** A text file, a paragraph a line. */
function text(...paragraphs: readonly string[]): () => MadeReading {
  return () => readPlainText(`${paragraphs.join("\n\n")}\n`);
}

/** A part of the Congressional Record, as it is printed: hard lines, the first of a turn set in. */
function record(heading: string, ...lines: readonly string[]): () => MadeReading {
  const head = [
    "[Congressional Record Volume 204, Number 9 (Tuesday, January 14, 2058)]",
    "[House]",
    "[Pages H77-H78]",
    "From the Congressional Record Online through the Government Publishing Office [www.gpo.gov]",
    "",
    `                        ${heading}`,
    "",
  ];
  return () =>
    readPage(
      `<html lang="en"><head><title>Congressional Record, Volume 204 Issue 9</title></head><body><pre>\n${[...head, ...lines].join("\n")}\n</pre></body></html>`,
    );
}

/** 201 characters. */
const LONG =
  "Mr Pellow (Varnhook—Minister for Families, Moorings and Outer Islands, Minister for Lamps and Tides, Minister Assisting the Harbour " +
  "Master for Winter Roads and Vice-President of the Council of Ports)";

const LORDS = "https://hansard.parliament.uk/Lords/2058-01-14/debates/7C2D90AB/Lighthouses";

/** A debate under headings of the Lords, with one of them between two of others. */
function lords(heading: string, words: string): () => MadeReading {
  return page(
    "Lighthouses - Hansard - UK Parliament",
    [
      "<div>Volume 904: debated on Monday 14 January 2058</div>",
      "## Lord Thornby (Con)",
      "My Lords, the lamp at Skerrin has been dark since the autumn.",
      "## Baroness Quell (LD)",
      "My Lords, I have seen it dark with my own eyes.",
      `## ${heading}`,
      words,
      "## Lord Thornby (Con)",
      "My Lords, I am obliged.",
      "## Baroness Quell (LD)",
      "My Lords, so are the boats.",
    ],
    "en",
    LORDS,
  );
}

const KINDS: Readonly<Record<string, readonly Kind[]>> = {
  "how often": [
    {
      kind: "a label that comes once, in bold as the others",
      read: page("The outer mole: a conversation, transcript", [
        "**Ada Thornby:** Welcome to all of you. Shall we begin with the stones?",
        "**Piers Quell:** The stones come from Skerrin, by barge.",
        "**Ada Thornby:** How many barges is that?",
        "**Piers Quell:** Four in a week, when the wind is with us.",
        "**Rhea Marrick:** I make it three.",
        "**Note:** the barges are hired by the day.",
        "**Ada Thornby:** Three or four, then.",
      ]),
      turns: [
        "1 Ada Thornby | Ada Thornby: | Welcome",
        "2 Piers Quell | Piers Quell: | The stones",
        "1 Ada Thornby | Ada Thornby: | How many",
        "2 Piers Quell | Piers Quell: | Four in",
        "3 Rhea Marrick | Rhea Marrick: | I make it three.",
        "1 Ada Thornby | Ada Thornby: | Three or",
      ],
    },
    {
      kind: "a panel in which everybody but the host speaks once",
      read: page("Panel on tides: transcript", [
        "**Ada Thornby:** Good morning. Piers, what does the tide gauge say?",
        "**Piers Quell:** It says that the water stands a hand higher than it did.",
        "**Rhea Marrick:** My gauge says two hands.",
        "**Idris Pellow:** Mine was stolen in the spring.",
        "**Ada Thornby:** Thank you, all three.",
      ]),
      turns: [
        "1 Ada Thornby | Ada Thornby: | Good morning",
        "2 Piers Quell | Piers Quell: | It says",
        "3 Rhea Marrick | Rhea Marrick: | My gauge",
        "4 Idris Pellow | Idris Pellow: | Mine was",
        "1 Ada Thornby | Ada Thornby: | Thank you",
      ],
    },
    {
      kind: "plain surnames with a colon",
      read: text(
        "Candidates’ debate in Kelpmouth: transcript",
        "14 January 2058",
        "Quell: Good evening from the net loft. We have an hour. Why should anybody pay for the crane?",
        "Thornby: Because it lifts what nobody else can lift. The old one went into the water.",
        "Remember: it took the wall with it.",
        "Marrick: I would let the boats pay.",
        "Quell: Which boats?",
        "Marrick: All of them, by length.",
        "Thornby: That ruins the small ones.",
        "Quell: And the school?",
        "Thornby: The school stays open.",
        "Marrick: It has eleven children.",
      ),
      turns: [
        "1 Quell | Quell: | Good evening",
        "2 Thornby | Thornby: | Because it … wall with it.",
        "3 Marrick | Marrick: | I would",
        "1 Quell | Quell: | Which boats?",
        "3 Marrick | Marrick: | All of",
        "2 Thornby | Thornby: | That ruins",
        "1 Quell | Quell: | And the",
        "2 Thornby | Thornby: | The school",
        "3 Marrick | Marrick: | It has",
      ],
    },
    {
      kind: "“The minister and I have been very clear: …” on a page of plain colons",
      read: text(
        "Press conference: transcript",
        "14 January 2058",
        "Idris Pellow: Good morning. We have signed the paper about the pilots.",
        "The minister and I have been very clear: nobody sails without one.",
        "Question: From when on?",
        "Idris Pellow: From May on.",
        "The captains of the north coast told us one thing: make it soon.",
        "Question: And who pays?",
        "Idris Pellow: The owners.",
      ),
      turns: [
        "1 Idris Pellow | Idris Pellow: | Good morning … without one.",
        "2 journalist | Question: | From when",
        "1 Idris Pellow | Idris Pellow: | From May … make it soon.",
        "3 journalist | Question: | And who",
        "1 Idris Pellow | Idris Pellow: | The owners.",
      ],
    },
  ],
  "what stands beside a name": [
    {
      kind: "labels with a time and without one",
      read: page("Press conference transcript", [
        "**Ada Thornby (00:09):** Good morning. The crane has been tested, and it holds.",
        "**Piers Quell (01:31):** I stood under it, and it does.",
        "**Moderator:** Thank you. There is time for one question.",
        "**Reporter (02:44):** What did it lift?",
        "**Ada Thornby (02:50):** A boat with Piers in it.",
      ]),
      turns: [
        "1 Ada Thornby | Ada Thornby (00:09): | Good",
        "2 Piers Quell | Piers Quell (01:31): | I stood",
        "3 moderator | Moderator: | Thank you.",
        "4 journalist | Reporter (02:44): | What did",
        "1 Ada Thornby | Ada Thornby (02:50): | A boat",
      ],
    },
    {
      kind: "a name and a time on a line, “NAME 0:12”",
      read: text(
        "Harbour talk: transcript",
        "with Ada Thornby and Piers Quell",
        "14 January 2058",
        "Ada Thornby 0:12",
        "Good morning. Is the tide with us?",
        "Piers Quell 0:19",
        "It is, until a quarter past 9:30 boats are out.",
        "Ada Thornby 0:41",
        "Then let us go.",
        "Piers Quell 0:44",
        "After you.",
      ),
      turns: [
        "1 Ada Thornby | Ada Thornby 0:12 | Good morning",
        "2 Piers Quell | Piers Quell 0:19 | It is",
        "1 Ada Thornby | Ada Thornby 0:41 | Then let",
        "2 Piers Quell | Piers Quell 0:44 | After you.",
      ],
    },
    {
      kind: "a time on a line of its own under a label",
      read: page("Harbour talk: transcript", [
        "<p><b>Ada Thornby</b></p><p>00:00:12</p><p>Good morning. Is the tide with us?</p>",
        "<p><b>Piers Quell</b></p><p>00:00:19</p><p>It is, until noon.</p>",
        "<p><b>Ada Thornby</b></p><p>00:00:41</p><p>Then let us go.</p>",
        "<p><b>Piers Quell</b></p><p>00:00:44</p><p>After you.</p>",
      ]),
      turns: [
        "1 Ada Thornby | Ada Thornby | Good morning",
        "2 Piers Quell | Piers Quell | It is",
        "1 Ada Thornby | Ada Thornby | Then let",
        "2 Piers Quell | Piers Quell | After you.",
      ],
    },
    {
      kind: "a cell with a time before the label",
      read: page("Harbour talk: transcript", [
        "<table><tr><td>00:12</td><td><b>Ada Thornby:</b> Good morning. Is the tide with us?</td></tr>" +
          "<tr><td>00:19</td><td><b>Piers Quell:</b> It is, until noon.</td></tr>" +
          "<tr><td>00:41</td><td><b>Ada Thornby:</b> Then let us go.</td></tr>" +
          "<tr><td>00:44</td><td><b>Piers Quell:</b> After you.</td></tr></table>",
      ]),
      turns: [
        "1 Ada Thornby | Ada Thornby: | Good morning",
        "2 Piers Quell | Piers Quell: | It is",
        "1 Ada Thornby | Ada Thornby: | Then let",
        "2 Piers Quell | Piers Quell: | After you.",
      ],
    },
    {
      kind: "`<span class=speaker>` for bold",
      read: page("Harbour talk: transcript", [
        '<p><span class="speaker">Ada Thornby</span> Good morning. Is the tide with us?</p>',
        '<p><span class="speaker">Piers Quell</span> It is, until noon.</p>',
        '<p><span class="speaker">Ada Thornby</span> Then let us go.</p>',
        '<p><span class="speaker">Piers Quell</span> After you. <span class="place">North Quay</span> is that way.</p>',
      ]),
      turns: [
        "1 Ada Thornby | Ada Thornby | Good morning",
        "2 Piers Quell | Piers Quell | It is",
        "1 Ada Thornby | Ada Thornby | Then let",
        "2 Piers Quell | Piers Quell | After you. … is that way.",
      ],
    },
    {
      kind: "rows of dots behind a label",
      read: page("Debate transcript", [
        "**Quell**: So what did you see from the pier?",
        "**Thornby**: Nothing at all. The lamp was dark, and it had been dark for a week or more.",
        "**Quell**: ......for a week. And nobody wrote it down?",
        "**Thornby**: Somebody did.",
        "**Marrick**: .... the log was wet, and nobody could read it.",
        "**Quell**: I see....",
        "**Thornby**: You would not have.",
      ]),
      turns: [
        "1 Quell | Quell: | So what",
        "2 Thornby | Thornby: | Nothing at",
        "1 Quell | Quell: | ......for a week.",
        "2 Thornby | Thornby: | Somebody did.",
        "3 Marrick | Marrick: | .... the log",
        "1 Quell | Quell: | I see....",
        "2 Thornby | Thornby: | You would",
      ],
    },
    {
      kind: "“Unidentified Man:”",
      read: page("Press conference: transcript", [
        "**Ada Thornby:** Good evening. The mole is finished.",
        "**Unidentified Man:** And the rail?",
        "**Ada Thornby:** It is finished but for the rail.",
        "**Unidentified Reporter:** And when does the rail come?",
        "**Ada Thornby:** In June.",
        "**Unknown Speaker:** Which June?",
        "**Ada Thornby:** This one.",
      ]),
      turns: [
        "1 Ada Thornby | Ada Thornby: | Good evening",
        "2 journalist | Unidentified Man: | And the",
        "1 Ada Thornby | Ada Thornby: | It is",
        "3 journalist | Unidentified Reporter: | And when",
        "1 Ada Thornby | Ada Thornby: | In June.",
        "4 journalist | Unknown Speaker: | Which June?",
        "1 Ada Thornby | Ada Thornby: | This one.",
      ],
    },
  ],
  offices: [
    {
      kind: "an office with commas, and who holds it in brackets",
      read: page("Debate on the pilots", [
        "**Mr. Thornby**: When will the Minister publish the list of pilots?",
        "**The Minister of State, Department of Tides, Lamps and Moorings (Mr. Idris Pellow-Rae)**: It was published on Monday.",
        "**Mr. Thornby**: Nobody has seen it.",
        "**Ms. Marrick**: I have.",
        "**Mr. Thornby**: Then I stand corrected.",
      ]),
      turns: [
        "1 Thornby | Mr. Thornby: | When will",
        "2 Idris Pellow-Rae | The Minister of State, Department of Tides, Lamps and Moorings (Mr. Idris Pellow-Rae): | It was",
        "1 Thornby | Mr. Thornby: | Nobody has",
        "3 Marrick | Ms. Marrick: | I have.",
        "1 Thornby | Mr. Thornby: | Then I",
      ],
    },
    {
      kind: "a label of 200 characters",
      read: page("Debate on the pilots", [
        "**Mr Thornby (Kelpmouth)**: My question is about the outer lamp.",
        `**${LONG}**: The outer lamp was lit again on Sunday.`,
        "**Mr Thornby (Kelpmouth)**: I thank him.",
        `**${LONG}**: It was not me who climbed up.`,
      ]),
      turns: [
        "1 Thornby | Mr Thornby (Kelpmouth): | My question",
        `2 Pellow | ${LONG}: | The outer`,
        "1 Thornby | Mr Thornby (Kelpmouth): | I thank",
        `2 Pellow | ${LONG}: | It was`,
      ],
    },
    {
      kind: "a long dash behind a label in bold",
      read: page("House debates, 14 January 2058: Pilots Bill", [
        "**Mr THORNBY (Kelpmouth—Parliamentary Secretary to the Harbour Master) (9.04 am)**—I move:",
        "That this bill be now read a second time.",
        "The pilots—all nine of them—have asked for it.",
        "**The SPEAKER**—Is leave granted?",
        "**Ms MARRICK (Skerrin) (9.11 am)**—Leave is granted, and with it my best wishes to the nine.",
        "**Mr THORNBY**—I thank the member.",
        "**The SPEAKER**—So do we all.",
      ]),
      turns: [
        "1 Thornby | Mr THORNBY (Kelpmouth—Parliamentary Secretary to the Harbour Master) (9.04 am)— | I move: … asked for it.",
        "2 Speaker | The SPEAKER— | Is leave",
        "3 Marrick | Ms MARRICK (Skerrin) (9.11 am)— | Leave is",
        "1 Thornby | Mr THORNBY— | I thank",
        "2 Speaker | The SPEAKER— | So do",
      ],
    },
    {
      kind: "French offices in italics, behind the name in bold",
      read: page(
        "Compte rendu de la séance du 14 janvier 2058",
        [
          "**M. le président.** La parole est à Mme Aubrel, rapporteure.",
          "**Mme Odile Aubrel**, <i>rapporteure de la commission des ports</i>. La digue est payée, et la grue le sera en mars.",
          "**M. Ivan Lestrac** (GdM). Qui paiera la grue ?",
          "**M. le président.** La parole est à Mme la rapporteure.",
          "**Mme Odile Aubrel**, <i>rapporteure</i>. Les armateurs la paieront.",
          "**M. Ivan Lestrac** (GdM). **Tous** les armateurs ?",
        ],
        "fr",
      ),
      turns: [
        "1 moderator | M. le président. | La parole",
        "2 Odile Aubrel | Mme Odile Aubrel, rapporteure de la commission des ports. | La digue",
        "3 Ivan Lestrac | M. Ivan Lestrac (GdM). | Qui paiera",
        "1 moderator | M. le président. | La parole",
        "2 Odile Aubrel | Mme Odile Aubrel, rapporteure. | Les armateurs",
        "3 Ivan Lestrac | M. Ivan Lestrac (GdM). | Tous les",
      ],
    },
    {
      kind: "Italian groups, behind the name in bold",
      read: page(
        "Resoconto stenografico della seduta del 14 gennaio 2058",
        [
          "**PRESIDENTE.** Ha facoltà di parlare il deputato Brunelli.",
          "**SANDRO BRUNELLI** (FdP). Signor Presidente, il faro di Capo Lungo è spento da un mese.",
          "**PRESIDENTE.** Ha facoltà di parlare la deputata Casorati.",
          "**ELDA CASORATI**, <i>Relatrice</i>. La lampada è stata ordinata ieri.",
          "**SANDRO BRUNELLI** (FdP). La ringrazio.",
        ],
        "it",
      ),
      turns: [
        "1 Presidente | PRESIDENTE. | Ha facoltà",
        "2 Sandro Brunelli | SANDRO BRUNELLI (FdP). | Signor Presidente",
        "1 Presidente | PRESIDENTE. | Ha facoltà",
        "3 Elda Casorati | ELDA CASORATI, Relatrice. | La lampada",
        "2 Sandro Brunelli | SANDRO BRUNELLI (FdP). | La ringrazio.",
      ],
    },
    {
      kind: "“El señor PRESIDENTE:”, bold in part",
      read: page(
        "Diario de sesiones del 14 de enero de 2058",
        [
          "El señor **PRESIDENTE**: Tiene la palabra la señora Bracho Luna.",
          "La señora **BRACHO LUNA**: Señor presidente, el faro lleva un mes apagado, y nadie responde.",
          "El señor **PRESIDENTE**: Muchas gracias, señora Bracho Luna.",
          "El señor alcalde me dijo una cosa: que esperase.",
          "El señor **TELLADO ROS**: ¿Y quién lo enciende ahora?",
          "La señora **BRACHO LUNA**: El farero, con una vela.",
          "El señor **MINISTRO DE PUERTOS** (Tellado Peña): La lámpara nueva está pedida.",
        ],
        "es",
      ),
      turns: [
        "1 Presidente | El señor PRESIDENTE: | Tiene la",
        "2 Bracho Luna | La señora BRACHO LUNA: | Señor presidente",
        "1 Presidente | El señor PRESIDENTE: | Muchas gracias … que esperase.",
        "3 Tellado Ros | El señor TELLADO ROS: | ¿Y quién",
        "2 Bracho Luna | La señora BRACHO LUNA: | El farero",
        "4 Tellado Peña | El señor MINISTRO DE PUERTOS (Tellado Peña): | La lámpara",
      ],
    },
    {
      kind: "“Sr. De Larrea.-”",
      read: page(
        "Rueda de prensa tras la reunión de puertos",
        [
          "Sr. De Larrea.- Buenos días a todos. Hemos firmado el plan del faro.",
          "Pregunta.- ¿Cuándo se enciende?",
          "Sr. De Larrea.- En marzo, si llega la lámpara.",
          "Sra. Tellado.- Llegará en febrero.",
          "Pregunta.- ¿Y quién la paga?",
          "Sra. Tellado.- Los armadores. No hay otra forma.- Eso es todo.",
        ],
        "es",
      ),
      turns: [
        "1 De Larrea | Sr. De Larrea.- | Buenos días",
        "2 journalist | Pregunta.- | ¿Cuándo se",
        "1 De Larrea | Sr. De Larrea.- | En marzo",
        "3 Tellado | Sra. Tellado.- | Llegará en",
        "4 journalist | Pregunta.- | ¿Y quién",
        "3 Tellado | Sra. Tellado.- | Los armadores. … todo.",
      ],
    },
  ],
  "the Congressional Record": [
    {
      kind: "inner capitals, initials, states, particles, two blanks, a title in capitals",
      read: record(
        "THE OUTER LAMPS ACT",
        "  Mr. THORNBY. Mr. Speaker, I rise for the lamps. They have been dark",
        "since the autumn, and the boats come home by guess.",
        "  Ms. QUELL-McRAE. Mr. Speaker, I have counted them. Nine of the",
        "twelve are dark.",
        "  Ms. ADA T. MARRICK of Maine. Mr. Speaker, ten. I went on Sunday.",
        "  Mr.  D'ASTRUP.  The gentlewoman  counts  as she pleases.",
        "  Mr. De La PELLOW. Mr. Speaker, eleven.",
        "  THE PRESIDING OFFICER. The House will be in order.",
        "  MR. VESPER. Mr. Speaker, Dr. Rae of Maine wrote to me. Mr. Astrup",
        "did not, and Mr. Astrup never does.",
        "  Mr. THORNBY. I yield back.",
      ),
      turns: [
        "1 Thornby | Mr. THORNBY. | Mr. Speaker, I rise … by guess.",
        "2 Quell-McRae | Ms. QUELL-McRAE. | Mr. Speaker, I have … are dark.",
        "3 Ada T. Marrick | Ms. ADA T. MARRICK of Maine. | Mr. Speaker, ten.",
        "4 D'Astrup | Mr. D'ASTRUP. | The gentlewoman",
        "5 De La Pellow | Mr. De La PELLOW. | Mr. Speaker, eleven.",
        "6 moderator | THE PRESIDING OFFICER. | The House",
        "7 Vesper | MR. VESPER. | Mr. Speaker, Dr. Rae … never does.",
        "1 Thornby | Mr. THORNBY. | I yield back.",
      ],
    },
    {
      kind: "a roll-call, which nobody speaks",
      read: record(
        "THE OUTER LAMPS ACT",
        "  Mr. THORNBY. Mr. Speaker, on that I demand the yeas and nays.",
        "  The SPEAKER pro tempore. The vote was taken by electronic device, and",
        "there were--yeas 6, nays 2, not voting 1, as follows:",
        "",
        "                              [Roll No. 17]",
        "",
        "                                 YEAS--6",
        "",
        "     Astrup",
        "     Marrick (ME)",
        "     Marrick (WA)",
        "     Pellow (NY)",
        "     Quell-McRae",
        "     Thornby",
        "",
        "                                 NAYS--2",
        "",
        "     Rae (ME)",
        "     Vesper",
        "",
        "                              NOT VOTING--1",
        "",
        "     Halloway (FL)",
        "",
        "  Mr. THORNBY. I thank the House.",
      ),
      turns: [
        "1 Thornby | Mr. THORNBY. | Mr. Speaker",
        "2 moderator | The SPEAKER pro tempore. | The vote was taken … as follows:",
        "1 Thornby | Mr. THORNBY. | I thank the House.",
      ],
    },
    {
      kind: "a bill, its headings and its “(c) Presiding Officer:”",
      read: record(
        "STATEMENTS ON INTRODUCED BILLS",
        "  Mr. THORNBY. Mr. President, I introduce the Lamps Act, and I ask that",
        "it be printed.",
        "",
        "                                 S. 1204",
        "",
        "       Be it enacted by the Senate and House of Representatives of",
        "     the United States of America in Congress assembled,",
        "",
        "                         TITLE I--LAMPS AND OIL",
        "",
        "     Sec. 101. Lamps to be lit at dusk.",
        "       (a) Keeper of Lamps: The keeper shall light each lamp by hand.",
        "       (b) Notice: The keeper shall tell the harbor of each dark lamp.",
        "       (c) Presiding Officer: The keeper shall preside over the oil.",
        "",
        "  Mr. THORNBY. I thank the clerk, who read all of it.",
      ),
      turns: [
        "1 Thornby | Mr. THORNBY. | Mr. President, I … it be printed.",
        "1 Thornby | Mr. THORNBY. | I thank the clerk, who read all of it.",
      ],
      apart: ["TITLE I--LAMPS AND OIL", "(c) Presiding Officer: The keeper shall preside over the oil."],
    },
  ],
  "what is printed around them": [
    {
      kind: "a page in capitals throughout",
      read: text(
        "PRESS CONFERENCE: TRANSCRIPT",
        "14 January 2058",
        "MS. THORNBY: GOOD MORNING. THE MOLE IS FINISHED, AND IT HOLDS THE WATER OUT.",
        "THE OUTER LAMP",
        "WAS LIT ON SUNDAY BY THE HARBOUR MASTER, WHO CLIMBED ALL OF THE STAIRS.",
        "QUESTION: WHO PAID FOR THE STONES, AND WHEN WERE THEY PAID FOR?",
        "MS. THORNBY: THE PORT PAID FOR ALL OF THE STONES IN THE AUTUMN.",
        "QUESTION: AND THE CRANE, WHICH NO_NAME HAS SEEN SINCE THE SPRING?",
        "MS. THORNBY: THE CRANE IS HIRED BY THE DAY, LIKE THE BARGES.",
      ),
      turns: [
        "1 Thornby | MS. THORNBY: | GOOD MORNING. … OF THE STAIRS.",
        "2 journalist | QUESTION: | WHO PAID",
        "1 Thornby | MS. THORNBY: | THE PORT",
        "3 journalist | QUESTION: | AND THE",
        "1 Thornby | MS. THORNBY: | THE CRANE",
      ],
    },
    {
      kind: "a dialogue that somebody reads out",
      read: page("Debate on the pilots", [
        "**Mr THORNBY (Kelpmouth) (3.10 pm)**: The pilots have asked for boots since the spring, and they have not had any.",
        "**Ms MARRICK (Skerrin) (3.14 pm)**: I shall read from what was said on the harbour radio:",
        "IDRIS PELLOW: Of course they have boots.",
        "HOST: Have you seen them?",
        "That is what the Minister said, and I leave it to the members to judge the boots.",
        "**Mr THORNBY**: I have seen them. They are mine.",
        "**Ms MARRICK**: I rest my case.",
      ]),
      turns: [
        "1 Thornby | Mr THORNBY (Kelpmouth) (3.10 pm): | The pilots",
        "2 Marrick | Ms MARRICK (Skerrin) (3.14 pm): | I shall read … judge the boots.",
        "1 Thornby | Mr THORNBY: | I have seen",
        "2 Marrick | Ms MARRICK: | I rest my case.",
      ],
    },
    {
      kind: "a list of those who take part",
      read: page("Round table on tides: transcript", [
        "<p>Participants:<br>Ada Thornby, Harbour Master<br>Piers Quell, Chief Pilot<br>Rhea Marrick, Fjord Radio</p>",
        "<p>Moderator: Rhea Marrick</p>",
        "**Rhea Marrick:** Good morning. Who counts the waves?",
        "**Ada Thornby:** I do, from the window.",
        "**Piers Quell:** I do it from the boat.",
        "**Rhea Marrick:** Whose number is the higher?",
        "**Piers Quell:** Mine.",
      ]),
      turns: [
        "1 Rhea Marrick | Rhea Marrick: | Good morning",
        "2 Ada Thornby | Ada Thornby: | I do, from",
        "3 Piers Quell | Piers Quell: | I do it",
        "1 Rhea Marrick | Rhea Marrick: | Whose number",
        "3 Piers Quell | Piers Quell: | Mine.",
      ],
    },
    {
      kind: "capitals of a broken print that are no labels",
      read: text(
        "Press conference: transcript",
        "14 January 2058",
        "MS. THORNBY: Good morning. The letter that I am going to read was found in the wall of the old net\nHOUSE\nby the masons, and it names\nKELPMOUTH AND SKERRIN\nas one parish.",
        "QUESTION: Who wrote it?",
        "MS. THORNBY: It is signed by\nTHE KEEPER OF THE LAMP\nand by nobody else.",
        "QUESTION: Is it real?",
        "MS. THORNBY: The wall is.",
      ),
      turns: [
        "1 Thornby | MS. THORNBY: | Good morning … one parish.",
        "2 journalist | QUESTION: | Who wrote it?",
        "1 Thornby | MS. THORNBY: | It is signed by … nobody else.",
        "3 journalist | QUESTION: | Is it real?",
        "1 Thornby | MS. THORNBY: | The wall is.",
      ],
    },
    {
      kind: "an aide who reads out names between a president’s turns",
      read: page("Press conference: transcript", [
        "**THE PRESIDENT:** Good afternoon. The treaty about the herring is signed. I take a few questions.",
        "**MS. ASTRUP:** Lorne Vesper, Kelpmouth Post.",
        "**Q:** Mr. President, how many boats may sail?",
        "**THE PRESIDENT:** Forty of ours and forty of theirs.",
        "**MS. ASTRUP:** Dana Halloway, Fjord Radio.",
        "**Q:** And in the winter?",
        "**THE PRESIDENT:** In the winter, none.",
        "**MS. ASTRUP:** Thank you, everybody.",
      ]),
      turns: [
        "1 President | THE PRESIDENT: | Good afternoon",
        "2 Astrup | MS. ASTRUP: | Lorne Vesper, Kelpmouth Post.",
        "3 Lorne Vesper | Q: | Mr. President, how",
        "1 President | THE PRESIDENT: | Forty of",
        "2 Astrup | MS. ASTRUP: | Dana Halloway, Fjord Radio.",
        "4 Dana Halloway | Q: | And in the winter?",
        "1 President | THE PRESIDENT: | In the winter",
        "2 Astrup | MS. ASTRUP: | Thank you",
      ],
    },
  ],
  "headings of peers": [
    ...[
      ["The Earl of Kelpmouth (CB)", "3 Earl of Kelpmouth"],
      ["The Duke of Varnhook", "3 Duke of Varnhook"],
      ["The Countess of Skerrin (Con)", "3 Countess of Skerrin"],
      ["The Lord Bishop of Varnhook", "3 Bishop of Varnhook"],
      ["A noble Lord", "3 group"],
      ["Several hon. Members", "3 group"],
      ["Noble Lords", "3 group"],
      ["The Advocate-General for Skerrin (Lord Marrick) (Lab)", "3 Marrick"],
    ].map(([heading = "", who = ""]) => ({
      kind: heading,
      read: lords(heading, "My Lords, it was I who forgot the oil."),
      turns: [
        "1 Thornby | Lord Thornby (Con) | My Lords, the lamp",
        "2 Quell | Baroness Quell (LD) | My Lords, I have",
        `${who} | ${heading} | My Lords, it was I`,
        "1 Thornby | Lord Thornby (Con) | My Lords, I am",
        "2 Quell | Baroness Quell (LD) | My Lords, so",
      ],
    })),
    {
      kind: "a heading of a topic among them, which is nobody’s",
      read: lords("Amendment 12", "My Lords, it was I who forgot the oil."),
      turns: [
        "1 Thornby | Lord Thornby (Con) | My Lords, the lamp",
        "2 Quell | Baroness Quell (LD) | My Lords, I have … forgot the oil.",
        "1 Thornby | Lord Thornby (Con) | My Lords, I am",
        "2 Quell | Baroness Quell (LD) | My Lords, so",
      ],
      apart: ["Amendment 12"],
    },
  ],
  "letters and signs": [
    ...[
      ["Q: and A:", "Q:", "A:", "en"],
      ["Q - and R -", "Q -", "R -", "fr"],
    ].map(([kind = "", asks = "", answers = "", language = ""]) => ({
      kind: `${kind}, whose answers are one principal without a name`,
      read: page(
        language === "fr" ? "Point de presse : transcription" : "Press briefing: transcript",
        language === "fr"
          ? [
              `${asks} Quand la digue sera-t-elle finie ?`,
              `${answers} En juin, si le vent le permet.`,
              `${asks} Qui la paie ?`,
              `${answers} Les deux ports, à parts égales.`,
              `${asks} Et la grue ?`,
              `${answers} La grue est louée.`,
            ]
          : [
              `${asks} When will the mole be finished?`,
              `${answers} In June, if the wind allows it.`,
              `${asks} Who pays for it?`,
              `${answers} The two ports do, in equal parts.`,
              `${asks} And the crane?`,
              `${answers} The crane is hired.`,
            ],
        language,
      ),
      turns: [
        [1, "journalist", asks, language === "fr" ? "Quand la digue" : "When will"],
        [2, answers[0], answers, language === "fr" ? "En juin" : "In June"],
        [3, "journalist", asks, language === "fr" ? "Qui la paie ?" : "Who pays for it?"],
        [2, answers[0], answers, language === "fr" ? "Les deux" : "The two"],
        [4, "journalist", asks, language === "fr" ? "Et la grue ?" : "And the crane?"],
        [2, answers[0], answers, language === "fr" ? "La grue est louée." : "The crane is hired."],
      ].map(([speaker, who, label, words]) => `${speaker} ${who} | ${label} | ${words}`),
    })),
    {
      kind: "letters of full width, “Ｑ：”",
      read: page(
        "大臣会見概要",
        [
          "Ｑ：灯台の修理はいつ終わりますか。",
          "Ａ：三月の末を目指しています。",
          "Ｑ：費用はどこが払いますか。",
          "Ａ：国と町が半分ずつ払います。",
          "Ｑ：漁船への影響はありますか。",
          "Ａ：ありません。",
        ],
        "ja",
      ),
      turns: [
        "1 journalist | Ｑ： | 灯台の修理",
        "2 Ａ | Ａ： | 三月の末",
        "3 journalist | Ｑ： | 費用は",
        "2 Ａ | Ａ： | 国と町",
        "4 journalist | Ｑ： | 漁船へ",
        "2 Ａ | Ａ： | ありません。",
      ],
    },
    {
      kind: "round brackets in a script without capitals, “（問）”",
      read: page(
        "大臣会見記録",
        [
          "（問）灯台の修理はいつ終わりますか。",
          "（大臣）三月の末を目指しています。",
          "（問）費用はどこが払いますか。",
          "（大臣）国と町が半分ずつ払います。（笑）半分ずつです。",
          "（問）漁船への影響はありますか。",
          "（大臣）ありません。",
        ],
        "ja",
      ),
      turns: [
        "1 journalist | （問） | 灯台の修理",
        "2 大臣 | （大臣） | 三月の末",
        "3 journalist | （問） | 費用は",
        "2 大臣 | （大臣） | 国と町が … 半分ずつです。",
        "4 journalist | （問） | 漁船へ",
        "2 大臣 | （大臣） | ありません。",
      ],
    },
    {
      kind: "angle brackets, “<질문>”",
      read: page(
        "대변인 정례브리핑",
        [
          "&lt;질문&gt; 등대 수리는 언제 끝납니까?",
          "&lt;답변&gt; 삼월 말에 끝납니다.",
          "&lt;질문&gt; 비용은 누가 냅니까?",
          "&lt;답변&gt; 나라와 시가 반씩 냅니다.",
          "&lt;질문&gt; 어선에 영향이 있습니까?",
          "&lt;답변&gt; 없습니다.",
        ],
        "ko",
      ),
      turns: [
        "1 journalist | <질문> | 등대 수리는",
        "2 대변인 | <답변> | 삼월 말에",
        "3 journalist | <질문> | 비용은",
        "2 대변인 | <답변> | 나라와",
        "4 journalist | <질문> | 어선에",
        "2 대변인 | <답변> | 없습니다.",
      ],
    },
  ],
  "what stands around them": [
    {
      kind: "a surname once among plain surnames",
      read: page("Debate transcript", [
        "Quell: Good evening to you all, and welcome.",
        "Thornby: I agree with that.",
        "Marrick: It is so.",
        "Quell: Then we go on to the lamps.",
        "Marrick: They are dark.",
        "Quell: Good night.",
      ]),
      turns: [
        "1 Quell | Quell: | Good evening",
        "2 Thornby | Thornby: | I agree",
        "3 Marrick | Marrick: | It is so.",
        "1 Quell | Quell: | Then we go on",
        "3 Marrick | Marrick: | They are dark.",
        "1 Quell | Quell: | Good night.",
      ],
    },
    {
      kind: "short words before a label in bold within a paragraph",
      read: page("Press briefing by the Harbour Spokesperson, Ines Quell", [
        "**MS. QUELL:** Good morning. The lamps burn again.",
        "Thank you. **QUESTION:** Who paid for them?",
        "**MS. QUELL:** The port did.",
        "**QUESTION:** All of it?",
        "**MS. QUELL:** All of it.",
      ]),
      turns: [
        "1 Ines Quell | MS. QUELL: | Good morning. … Thank you.",
        "2 journalist | QUESTION: | Who paid",
        "1 Ines Quell | MS. QUELL: | The port did.",
        "3 journalist | QUESTION: | All of it?",
        "1 Ines Quell | MS. QUELL: | All of it.",
      ],
    },
    {
      kind: "a surname that is a topic's word, in the title",
      read: page("Press conference with the Minister for Ports, Kim Day", [
        "**Moderator:** Good morning. The minister will begin.",
        "**Kim Day:** The quay opens in June.",
        "**Question:** Who pays for it?",
        "**Kim Day:** The port does.",
      ]),
      turns: [
        "1 moderator | Moderator: | Good morning.",
        "2 Kim Day | Kim Day: | The quay",
        "3 journalist | Question: | Who pays",
        "2 Kim Day | Kim Day: | The port does.",
      ],
    },
    {
      kind: "a topic that comes once among headings",
      read: page("Debate on lighthouses", [
        "<div>Volume 904: debated on Monday 14 January 2058</div>",
        "## Lord Thornby (Con)",
        "My Lords, the lamps are dark.",
        "## Baroness Marrick (LD)",
        "My Lords, they are.",
        "## Lamps and Oil",
        "## Lord Thornby (Con)",
        "My Lords, I am grateful.",
        "## Baroness Marrick (LD)",
        "My Lords, so am I.",
      ]),
      turns: [
        "1 Thornby | Lord Thornby (Con) | My Lords, the lamps",
        "2 Marrick | Baroness Marrick (LD) | My Lords, they are.",
        "1 Thornby | Lord Thornby (Con) | My Lords, I am grateful.",
        "2 Marrick | Baroness Marrick (LD) | My Lords, so am I.",
      ],
      apart: ["Volume 904: debated on Monday 14 January 2058", "Lamps and Oil"],
    },
    {
      kind: "an office of the title that is a label beside its spokeswoman's",
      read: page("Press conference of the President", [
        "THE PRESIDENT: Good morning. I will be brief today.",
        "MS. ASTRUP: We have time for two questions.",
        "Q When does the quay open?",
        "THE PRESIDENT: In June.",
        "Q And who pays?",
        "THE PRESIDENT: The port does.",
      ]),
      turns: [
        "1 President | THE PRESIDENT: | Good morning.",
        "2 Astrup | MS. ASTRUP: | We have time",
        "3 journalist | Q | When does",
        "1 President | THE PRESIDENT: | In June.",
        "4 journalist | Q | And who pays?",
        "1 President | THE PRESIDENT: | The port does.",
      ],
    },
    {
      kind: "dashes around whom somebody calls, after a Q",
      read: page("Remarks by the President", [
        "THE PRESIDENT: Good morning, everybody.",
        "Q Madam — Madam —",
        "THE PRESIDENT: Yes, please.",
        "Q Who pays for the quay?",
        "THE PRESIDENT: The port does.",
      ]),
      turns: [
        "1 President | THE PRESIDENT: | Good morning,",
        "2 journalist | Q | Madam — Madam —",
        "1 President | THE PRESIDENT: | Yes, please.",
        "3 journalist | Q | Who pays",
        "1 President | THE PRESIDENT: | The port does.",
      ],
    },
  ],
};

describe.each(Object.entries(KINDS))("labels by %s", (_, kinds) => {
  it.each(kinds.map((row) => [row.kind, row] as const))("%s", (_kind, { read, turns, apart = [] }) => {
    const { transcript, blocks } = read();
    const speakers = transcript.speakers.map((one) => ({
      ...one,
      name: one.name ?? (one.kind === "principal" ? one.role : null),
    }));
    const spoken = spokenIn({ ...transcript, speakers });
    const heard = spoken.map(({ speaker, who, label, text: words }, at) => {
      const expected = turns[at]?.split(" | ")[2] ?? "";
      return `${speaker} ${who} | ${label} | ${shortened(words, expected)}`;
    });
    expect(heard).toEqual(turns);
    const alone = transcript.items.flatMap((item) =>
      item.type === "note" || item.type === "heading" ? [item.text] : [],
    );
    expect(alone).toEqual(expect.arrayContaining([...apart]));
    expect(uncovered(blocks, transcript)).toEqual([]);
  });
});

/** What a line looks like may change with its marks and its bold type; these change neither. */
const DRESSES = RELATIONS.filter(({ name }) =>
  ["no-break and narrow spaces", "full-width colons", "names swapped"].includes(name),
);

describe.each(Object.values(KINDS).flatMap((kinds) => kinds.map((row) => [row.kind, row] as const)))(
  "%s: is read alike with",
  (_kind, { read }) => {
    it.for(DRESSES.map((relation) => [relation.name, relation] as const))("%s", ([, relation], { skip }) => {
      const document = { ...read(), html: null };
      const turns = turnsOf(document.transcript);
      const redressed = relation.redressed(document) ?? skip("does not apply");
      expect(redressed).toEqual(relation.expected?.(turns, document) ?? turns);
    });
  },
);

/** As much of the words as is expected: their beginning, or beginning and end. */
function shortened(words: string, expected: string): string {
  const [first = "", last] = expected.split(" … ");
  const line = words.replace(/\s+/gu, " ");
  return last === undefined
    ? line.slice(0, first.length || 20)
    : `${line.slice(0, first.length)} … ${line.slice(-last.length)}`;
}
