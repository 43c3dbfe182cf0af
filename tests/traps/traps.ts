/** A tiny transcript with a trap inside, and what a careful reader hears in it. */
export interface Trap {
  /** In this folder. */
  readonly file: string;
  /** What must not be taken for what. */
  readonly trap: string;
  /** `speaker's number in order of first words, name or kind | label as printed`, a line a turn. */
  readonly turns: readonly string[];
  /** Notes and headings of which the trap is made; nobody speaks them. */
  readonly apart?: readonly string[];
  /** Words of the page that are in no item: clutter. */
  readonly nowhere?: readonly string[];
  /** `turns that ask > turns that answer`, counted from 1, where the trap lies in who answers whom. */
  readonly exchanges?: readonly string[];
}

/** The traps of shape, speech, typography, notes, people and structure, one a file. */
export const TRAPS: readonly Trap[] = [
  {
    file: "office-in-another-case.html",
    trap: "“Президент:” holds the office that the title prints as “Президента України”, “Речниця:” is “Речниця Президента:”",
    turns: [
      "1 moderator | Речниця Президента:",
      "2 Оксана Лісова | Запитання:",
      "3 Остап Гнатюк | Остап Гнатюк:",
      "1 moderator | Речниця:",
      "4 Мартін Келлер | Запитання:",
      "3 Остап Гнатюк | Президент:",
      "5 Іван Кравчук | Журналіст:",
      "3 Остап Гнатюк | Президент України:",
      "6 journalist | Журналістка:",
      "3 Остап Гнатюк | Остап Гнатюк:",
    ],
    exchanges: ["2 > 3", "5 > 6", "7 > 8", "9 > 10"],
  },
  {
    file: "labels-before-dashes.html",
    trap: "“Reporter — Which ship is it?”: a long dash sets the labels apart, and “The Grey Heron.” calls nobody",
    turns: [
      "1 Rosa Keane | Rosa Keane, Harbour Master —",
      "2 Ed Moss | Ed Moss, Chief Pilot —",
      "3 journalist | Reporter —",
      "2 Ed Moss | Moss —",
      "4 journalist | Reporter —",
      "1 Rosa Keane | Keane —",
      "5 journalist | Reporter —",
      "1 Rosa Keane | Keane —",
    ],
  },
  {
    file: "note-lines.txt",
    trap: "“Subjects:” lists and “Note:” remarks, neither speaks",
    turns: [
      "1 moderator | MODERATOR:",
      "2 Ines Kortela | MS. KORTELA:",
      "1 moderator | MODERATOR:",
      "3 journalist | Q:",
      "2 Ines Kortela | MS. KORTELA:",
    ],
    apart: ["Subjects: the ferry; the winter road; school meals", "Note: the minister spoke from notes."],
  },
  {
    file: "list-of-speakers.txt",
    trap: "“Speakers:” tells full names and does not speak",
    turns: [
      "1 Ines Kortela | KORTELA:",
      "2 Tobias Lemming | LEMMING:",
      "3 journalist | Q:",
      "2 Tobias Lemming | LEMMING:",
      "1 Ines Kortela | KORTELA:",
    ],
    apart: ["Speakers: Ines Kortela, Foreign Minister; Tobias Lemming, Director of Roads"],
  },
  {
    file: "counting-aloud.txt",
    trap: "“First:”, “And third:”, “Finally:” count aloud",
    turns: [
      "1 moderator | MODERATOR:",
      "2 Ines Kortela | MS. KORTELA:",
      "3 journalist | Q:",
      "2 Ines Kortela | MS. KORTELA:",
    ],
  },
  {
    file: "let-me-be-clear.html",
    trap: "“Let me be clear:” and its kin at the beginning of a paragraph",
    turns: [
      "1 Ines Kortela | Ines Kortela:",
      "2 journalist | Question:",
      "1 Ines Kortela | Ines Kortela:",
      "3 journalist | Question:",
      "1 Ines Kortela | Ines Kortela:",
    ],
  },
  {
    file: "turning-to-somebody.html",
    trap: "“And to Dr. Weir:” turns to somebody who sits there and has labels of her own",
    turns: [
      "1 Ines Kortela | Ines Kortela:",
      "2 Dana Weir | Dana Weir:",
      "3 journalist | Question:",
      "2 Dana Weir | Dana Weir:",
      "1 Ines Kortela | Ines Kortela:",
    ],
  },
  {
    file: "read-aloud-form.txt",
    trap: "“VESSEL FLAG:” and its kin, a form read aloud",
    turns: [
      "1 Tobias Lemming | MR. LEMMING:",
      "2 journalist | QUESTION:",
      "1 Tobias Lemming | MR. LEMMING:",
      "3 journalist | QUESTION:",
      "1 Tobias Lemming | MR. LEMMING:",
    ],
  },
  {
    file: "rhetorical-question.txt",
    trap: "“Question: why?” asked, and answered, by the one who speaks",
    turns: [
      "1 Tobias Lemming | MR. LEMMING:",
      "2 journalist | QUESTION:",
      "1 Tobias Lemming | MR. LEMMING:",
      "3 journalist | QUESTION:",
      "1 Tobias Lemming | MR. LEMMING:",
    ],
  },
  {
    file: "inaudible-name.txt",
    trap: "“(inaudible)” inside a name",
    turns: [
      "1 moderator | MODERATOR:",
      "2 Ines Kortela | MS. KORTELA:",
      "3 Dana | Dana (inaudible) (Fjord Radio):",
      "2 Ines Kortela | MS. KORTELA:",
      "4 journalist | Q:",
      "2 Ines Kortela | MS. KORTELA:",
    ],
  },
  {
    file: "one-word-answer.txt",
    trap: "“Ours.” answers, and does not call somebody of that name",
    turns: [
      "1 Tobias Lemming | MR. LEMMING:",
      "2 journalist | QUESTION:",
      "1 Tobias Lemming | MR. LEMMING:",
      "3 journalist | QUESTION:",
      "1 Tobias Lemming | MR. LEMMING:",
    ],
  },
  {
    file: "media-contact.txt",
    trap: "“Media contact:” and “Telephone:” below the end",
    turns: [
      "1 Tobias Lemming | MR. LEMMING:",
      "2 journalist | QUESTION:",
      "1 Tobias Lemming | MR. LEMMING:",
      "3 journalist | QUESTION:",
      "1 Tobias Lemming | MR. LEMMING:",
    ],
    apart: ["END", "Media contact: Dana Weir, Port of Sundhavn", "Telephone: 555 0101"],
  },
  {
    file: "times-and-ratios.txt",
    trap: "“10:55:”, “3:1” and “Article 5:”",
    turns: ["1 Tobias Lemming | MR. LEMMING:", "2 journalist | QUESTION:", "1 Tobias Lemming | MR. LEMMING:"],
  },
  {
    file: "as-follows.txt",
    trap: "sentences that end in a colon: “… are as follows:”, “The Harbour Board has decided the following:”",
    turns: [
      "1 Tobias Lemming | MR. LEMMING:",
      "2 journalist | QUESTION:",
      "1 Tobias Lemming | MR. LEMMING:",
      "3 journalist | QUESTION:",
      "1 Tobias Lemming | MR. LEMMING:",
    ],
  },
  {
    file: "wrapped-office.txt",
    trap: "the second line of a long office ends in a colon and is no label of its own",
    turns: [
      "1 Ines Kortela | Commander Ines Kortela (Deputy Director for Operations and Plans of the Joint Harbour and Coast Command):",
      "2 Dana Weir | Dana Weir (Fjord Radio):",
      "1 Ines Kortela | Commander Ines Kortela (Deputy Director for Operations and Plans of the Joint Harbour and Coast Command):",
      "2 Dana Weir | Dana Weir (Fjord Radio):",
      "1 Ines Kortela | Commander Ines Kortela (Deputy Director for Operations and Plans of the Joint Harbour and Coast Command):",
    ],
  },
  {
    file: "browser-print.txt",
    trap: "head and foot of a browser's print on each page, a sentence that goes on over them, a roster, a wrapped label",
    turns: [
      "1 Clara Vance | Clara Vance [Harbour Union, Moderator]:",
      "2 Ines Kortela | Ines Kortela [Chair of the Ferry Committee, Harbour Union]:",
      "1 Clara Vance | Clara Vance:",
      "3 Tobias Brandvik | Ambassador Tobias Brandvik [Deputy Permanent Representative of Tarvia on the Council of the Northern Harbours]:",
      "4 audience | Question:",
      "2 Ines Kortela | Ines Kortela:",
    ],
    nowhere: ["selectedLocale", "09:14", "unidentified"],
  },
  {
    file: "list-of-names.txt",
    trap: "names read out, each on a line of its own",
    turns: [
      "1 Tobias Lemming | MR. LEMMING:",
      "2 journalist | QUESTION:",
      "1 Tobias Lemming | MR. LEMMING:",
      "3 journalist | QUESTION:",
      "1 Tobias Lemming | MR. LEMMING:",
    ],
  },
  {
    file: "quoted-dialogue.html",
    trap: "a quoted dialogue has labels of its own",
    turns: [
      "1 Ines Kortela | Ines Kortela:",
      "2 Tobias Lemming | Tobias Lemming:",
      "1 Ines Kortela | Ines Kortela:",
    ],
  },
  {
    file: "askers-own-colon.txt",
    trap: "“Second question:”, “My question is simple:” within a question",
    turns: [
      "1 Tobias Lemming | MR. LEMMING:",
      "2 journalist | QUESTION:",
      "1 Tobias Lemming | MR. LEMMING:",
      "3 journalist | QUESTION:",
      "1 Tobias Lemming | MR. LEMMING:",
    ],
  },
  {
    file: "bold-emphasis.html",
    trap: "bold for emphasis, with a colon too",
    turns: [
      "1 Ines Kortela | Ines Kortela:",
      "2 journalist | Question:",
      "1 Ines Kortela | Ines Kortela:",
      "3 journalist | Question:",
      "1 Ines Kortela | Ines Kortela:",
    ],
  },
  {
    file: "bold-headings.html",
    trap: "bold lines that head what follows",
    turns: [
      "1 Ines Kortela | Ines Kortela:",
      "2 journalist | Question:",
      "1 Ines Kortela | Ines Kortela:",
      "3 journalist | Question:",
      "1 Ines Kortela | Ines Kortela:",
    ],
    apart: ["Opening remarks", "Questions and answers", "The winter road"],
  },
  {
    file: "caption-and-modals.html",
    trap: "a caption, a sign-in window and a cookie bar that look like labels",
    nowhere: ["“The ferry stays”", "sign in", "we keep two of them"],
    turns: [
      "1 Ines Kortela | Ines Kortela:",
      "2 journalist | Question:",
      "1 Ines Kortela | Ines Kortela:",
      "3 journalist | Question:",
      "1 Ines Kortela | Ines Kortela:",
    ],
  },
  {
    file: "text-twice.html",
    trap: "the text stands twice in the page, for two widths of the window",
    turns: ["1 Ines Kortela | Ines Kortela:", "2 journalist | Question:", "1 Ines Kortela | Ines Kortela:"],
  },
  {
    file: "label-in-pieces.html",
    trap: "name and colon in different elements, or a name in two",
    turns: [
      "1 Ines Kortela | Ines Kortela:",
      "2 Tobias Lemming | Tobias Lemming :",
      "3 journalist | Question:",
      "1 Ines Kortela | Ines Kortela:",
      "4 journalist | Question:",
      "2 Tobias Lemming | Tobias Lemming:",
    ],
  },
  {
    file: "leaked-tags.html",
    trap: "tags that leaked into the text, one with a colon",
    turns: [
      "1 Ines Kortela | Ines Kortela:",
      "2 journalist | Question:",
      "1 Ines Kortela | Ines Kortela:",
      "3 journalist | Question:",
      "1 Ines Kortela | Ines Kortela:",
    ],
  },
  {
    file: "bold-lost.html",
    trap: "one of two speakers has lost the bold type",
    turns: [
      "1 Ines Kortela | Ines Kortela:",
      "2 Tobias Lemming | Tobias Lemming:",
      "3 journalist | Question:",
      "2 Tobias Lemming | Tobias Lemming:",
      "1 Ines Kortela | Ines Kortela:",
      "4 journalist | Question:",
      "1 Ines Kortela | Ines Kortela:",
    ],
  },
  {
    file: "note-in-label.txt",
    trap: "“(Laughter.)” between a label and its colon",
    turns: [
      "1 moderator | MODERATOR:",
      "2 Ines Kortela | MS. KORTELA:",
      "3 journalist | Q:",
      "2 Ines Kortela | MS. KORTELA (Laughter.):",
      "4 journalist | Q (Off-mike.):",
      "2 Ines Kortela | MS. KORTELA (via interpreter):",
    ],
  },
  {
    file: "note-between.html",
    trap: "a turn goes on after “(Laughter.)”; “[...]” and “(inaudible)” inside stay in the words",
    turns: ["1 Ines Kortela | Ines Kortela:", "2 journalist | Question:", "1 Ines Kortela | Ines Kortela:"],
    apart: ["(Laughter.)", "(Applause.)"],
  },
  {
    file: "inaudible.txt",
    trap: "words that nobody heard stay in the mouth of whoever was heard",
    turns: [
      "1 moderator | MODERATOR:",
      "2 Ines Kortela | MS. KORTELA:",
      "3 journalist | Q:",
      "2 Ines Kortela | MS. KORTELA:",
      "4 journalist | Q:",
      "2 Ines Kortela | MS. KORTELA:",
    ],
  },
  {
    file: "original-and-translation.html",
    trap: "the original and its translation are one turn",
    turns: [
      "1 Ines Kortela | Ines Kortela:",
      "2 Hélène Vautrin | Hélène Vautrin:",
      "3 journalist | Question:",
      "2 Hélène Vautrin | Hélène Vautrin:",
    ],
  },
  {
    file: "editors-brackets.txt",
    trap: "an editor's brackets, with a colon inside",
    turns: [
      "1 moderator | MODERATOR:",
      "2 Ines Kortela | MS. KORTELA:",
      "3 journalist | Q:",
      "2 Ines Kortela | MS. KORTELA:",
    ],
  },
  {
    file: "two-of-one-surname.txt",
    trap: "two people of one surname; the bare surname is neither's",
    turns: [
      "1 moderator | MODERATOR:",
      "2 Anna Weir | ANNA WEIR:",
      "3 Tobias Weir | TOBIAS WEIR:",
      "4 journalist | Q:",
      "5 Weir | WEIR:",
      "6 journalist | Q:",
      "2 Anna Weir | ANNA WEIR:",
      "3 Tobias Weir | TOBIAS WEIR:",
    ],
  },
  {
    file: "mr-and-ms.txt",
    trap: "a Mr. and a Ms. of one surname",
    turns: [
      "1 Oakden | MR. OAKDEN:",
      "2 journalist | QUESTION:",
      "3 Oakden | MS. OAKDEN:",
      "1 Oakden | MR. OAKDEN:",
      "4 journalist | QUESTION:",
      "1 Oakden | MR. OAKDEN:",
      "3 Oakden | MS. OAKDEN:",
    ],
  },
  {
    file: "office-changes-hands.txt",
    trap: "two ministers of one office",
    turns: [
      "1 moderator | MODERATOR:",
      "2 Lindahl | FOREIGN MINISTER LINDAHL:",
      "3 Kortela | FOREIGN MINISTER KORTELA:",
      "4 journalist | QUESTION:",
      "3 Kortela | FOREIGN MINISTER KORTELA:",
      "2 Lindahl | FOREIGN MINISTER LINDAHL:",
      "5 journalist | QUESTION:",
      "2 Lindahl | FOREIGN MINISTER LINDAHL:",
    ],
  },
  {
    file: "next-speaker-named.html",
    trap: "whom one addresses or calls does not speak yet",
    turns: [
      "1 Clara Vance | Clara Vance (Spokesperson):",
      "2 Ines Kortela | Ines Kortela:",
      "3 Tobias Lemming | Tobias Lemming:",
      "1 Clara Vance | Clara Vance:",
      "4 Dana Weir | Dana Weir (Fjord Radio):",
      "3 Tobias Lemming | Tobias Lemming:",
      "2 Ines Kortela | Ines Kortela:",
    ],
  },
  {
    file: "group-voices.txt",
    trap: "voices of a crowd are a group, and no journalist",
    turns: [
      "1 moderator | MODERATOR:",
      "2 Ines Kortela | MS. KORTELA:",
      "3 group | VOICES:",
      "2 Ines Kortela | MS. KORTELA:",
      "3 group | VOICES:",
      "2 Ines Kortela | MS. KORTELA:",
    ],
  },
  {
    file: "wrong-minister.txt",
    trap: "the title names a minister who did not come",
    turns: [
      "1 moderator | MODERATOR:",
      "2 Kortela | MS. KORTELA:",
      "3 journalist | QUESTION:",
      "2 Kortela | MS. KORTELA:",
      "4 journalist | QUESTION:",
      "2 Kortela | MS. KORTELA:",
    ],
  },
  {
    file: "several-questions-one-answer.txt",
    trap: "three questions are collected and answered together",
    turns: [
      "1 moderator | MODERATOR:",
      "2 Dana Weir | Dana Weir (Fjord Radio):",
      "3 Pavel Rudd | Pavel Rudd (Harbour Times):",
      "4 Marta Oakden | Marta Oakden (Island News):",
      "5 Ines Kortela | MS. KORTELA:",
    ],
    exchanges: ["2 3 4 > 5"],
  },
  {
    file: "two-answerers.txt",
    trap: "one question, two who answer",
    turns: [
      "1 moderator | MODERATOR:",
      "2 Dana Weir | Dana Weir (Fjord Radio):",
      "3 Ines Kortela | INES KORTELA:",
      "4 Tobias Lemming | TOBIAS LEMMING:",
      "1 moderator | MODERATOR:",
      "5 Pavel Rudd | Pavel Rudd (Harbour Times):",
      "4 Tobias Lemming | TOBIAS LEMMING:",
    ],
    exchanges: ["2 > 3 4", "6 > 7"],
  },
  {
    file: "interrupted-answer.txt",
    trap: "an interjection splits an answer",
    turns: [
      "1 moderator | MODERATOR:",
      "2 journalist | QUESTION:",
      "3 Ines Kortela | MS. KORTELA:",
      "4 journalist | QUESTION:",
      "3 Ines Kortela | MS. KORTELA:",
      "1 moderator | MODERATOR:",
    ],
    exchanges: ["2 > 3 5", "4 > 5"],
  },
  {
    file: "unanswered.txt",
    trap: "the last question is not answered: the moderator closes",
    turns: [
      "1 moderator | MODERATOR:",
      "2 journalist | QUESTION:",
      "3 Ines Kortela | MS. KORTELA:",
      "4 journalist | QUESTION:",
      "1 moderator | MODERATOR:",
    ],
    exchanges: ["2 > 3"],
  },
];

/** Pages with labels that are no record of words spoken at an event. */
export const DECOYS: readonly string[] = [
  "play.html",
  "chat-log.html",
  "faq.html",
  "magazine-interview.html",
];
