/** A made-up talk: a line a turn, who speaks before the colon (`Q` and `A` are somebody else each time), and its exchanges as "questions > answers". */
export type MadeExchanges = readonly [what: string, lines: readonly string[], exchanges: readonly string[]];

const ANSWER =
  "P: The ferry sails at six, and it will go on sailing as long as anybody lives on that island.";
const MORE = "R: And I add that the quay is paid for by the port, as it has been for the last forty years.";

/** Talks as careful readers read them, by what they show. What turns do is fitted to them, too. */
export const MADE_EXCHANGES: Readonly<Record<string, readonly MadeExchanges[]>> = {
  "questions and answers": [
    ["a question and its answer", ["Q: When does the ferry sail?", ANSWER], ["0 > 1"]],
    ["one question, two who answer", ["Q: When does the ferry sail?", ANSWER, MORE], ["0 > 1 2"]],
    [
      "several questions, one answer",
      ["J: When does the ferry sail?", "K: And who pays for it?", ANSWER],
      ["0 1 > 2"],
    ],
    [
      "one after the other",
      ["Q: When does the ferry sail?", ANSWER, "M: The next question.", "Q: Who pays for it?", MORE],
      ["0 > 1", "3 > 4"],
    ],
    [
      "a follow-up is an exchange of its own",
      ["J: When does the ferry sail?", ANSWER, "J: And on Sundays?", "P: At eight."],
      ["0 > 1", "2 > 3"],
    ],
    [
      "an answer that goes on after an interruption",
      [
        "Q: When does the ferry sail?",
        "P: It sails at six, in summer and in winter, as long as --",
        "Q: As long as what?",
        "P: -- as long as anybody lives on that island, and I hope for long.",
      ],
      ["0 > 1 3", "2 > 3"],
    ],
    [
      "a question put again after a question back",
      ["J: When does it sail?", "P: Which one?", "J: The ferry to the island, when does it sail?", ANSWER],
      ["0 2 > 3"],
    ],
    [
      "an interpreter repeats the question",
      ["Q: When does the ferry sail?", "I: He asks when the ferry sails.", ANSWER],
      ["0 1 > 2"],
    ],
    [
      "a moderator who answers",
      [
        "Q: Will the list be published?",
        "M: The list has been on our pages since this morning, in all of the four languages that we publish in.",
      ],
      ["0 > 1"],
    ],
    ["a plain yes answers", ["Q: Can you rule out a fee?", "P: Yes."], ["0 > 1"]],
    [
      "a yes that lets somebody ask",
      ["Q: Minister, can I get --", "P: Yes.", "Q: Who pays?", ANSWER],
      ["2 > 3"],
    ],
    ["a question of one name", ["Q: And Saltmere?", "P: And Saltmere."], ["0 > 1"]],
    ["a question of courteous words", ["Q: Prime Minister, for how long?", ANSWER], ["0 > 1"]],
    [
      "an answer that ends in a call",
      [
        "Q: When does it sail?",
        "P: In the spring. Given, you are next.",
        "J: Is it spring?",
        "P: Almost, I hope.",
      ],
      ["0 > 1", "2 > 3"],
    ],
    ["who is not named after who is", ["J: When is it?", "Q: And who pays for it?", ANSWER], ["0 1 > 2"]],
    ["a cut-off address", ["Q: Mr. Prime Minister, if you...", ANSWER], []],
    [
      "a principal who calls on somebody",
      ["Q: When does it sail?", ANSWER, "P: Now you want to call on somebody?", "R: Please."],
      ["0 > 1"],
    ],
    [
      "a moderator who reads a question out",
      ["M: One from the screen: when does the apple blossom?", "P: In May."],
      ["0 > 1"],
    ],
    ["a moderator who offers the floor", ["M: Ms. Raman, would you like to add something?", MORE], []],
    [
      "a moderator who passes a question on",
      ["Q: When does the ferry sail?", "M: General, will you take it?", ANSWER],
      ["0 > 2"],
    ],
    [
      "an unanswered question",
      ["Q: When does the ferry sail?", "M: Thank you all very much, that concludes the briefing."],
      [],
    ],
    ["only courtesies", ["P: Good morning, everybody.", "Q: Good morning, sir.", "P: Thank you."], []],
    ["no question at all", [ANSWER, MORE], []],
    ["nothing", [], []],
    [
      "a moderator who hands over is no part",
      [
        "M: We take one question.",
        "Q: When does the ferry sail?",
        "M: Minister, please.",
        ANSWER,
        "M: Thank you.",
      ],
      ["1 > 3"],
    ],
    [
      "a moderator who asks all along is an interviewer",
      ["M: When does the ferry to the island sail?", ANSWER, "M: And who is it that pays for it?", MORE],
      ["0 > 1", "2 > 3"],
    ],
  ],
  "calls and closings": [
    [
      "who calls inside an answer has answered",
      [
        "Q: When do trains run?",
        "P: Monday. Lars, and then the lady from the radio.",
        "Q: And buses?",
        ANSWER,
      ],
      ["0 > 1", "2 > 3"],
    ],
    [
      "who only calls has not",
      [
        "Q: When do trains run?",
        ANSWER,
        "Q: Can I --",
        "P: Hold on. Ann, you had your hand up.",
        "Q: And buses?",
        MORE,
      ],
      ["0 > 1", "4 > 5"],
    ],
    [
      "a colleague who calls is no part",
      [
        "Q: Is it safe?",
        ANSWER,
        "R: Kurt, did you have something on refugees? Then Betsy.",
        "Q: Who pays?",
        MORE,
      ],
      ["0 > 1", "3 > 4"],
    ],
    [
      "a question waved away",
      ["Q: Nothing, or nothing new?", "P: Good night, Matthew. Iftikhar?", "Q: Who pays?", MORE],
      ["2 > 3"],
    ],
    [
      "a question passed by",
      ["Q: Do you trust them?", "P: Thank you. Next.", "Q: Who pays?", MORE],
      ["2 > 3"],
    ],
    ["a good-bye is no answer", ["Q: Will you resign?", "P: Thank you, see you in two weeks."], []],
    ["a no before a good-bye is one", ["Q: Will you resign?", "P: No. See you in two weeks."], ["0 > 1"]],
    ["one word before a good-bye", ["Q: What did you eat?", "P: Herring. Thank you all so much."], ["0 > 1"]],
    [
      "a call that begins an answer is none",
      ["Q: Why go there in the first place?", "P: In the first place, because I was invited."],
      ["0 > 1"],
    ],
    [
      "a question taken for later",
      ["Q: Has it been signed?", "P: Connie, I'll have to take that question.", "Q: Thank you."],
      ["0 > 1"],
    ],
  ],
  "the sound": [
    [
      "can you hear me",
      ["Q: Hello, can you hear me?", "P: Yes, we can hear you.", "Q: Is the mast stable?", ANSWER],
      ["2 > 3"],
    ],
    [
      "a microphone that fails",
      [
        "Q: Yes, Ada Finch with the Harbour Courier on the (inaudible) smart buoys",
        "P: Sorry, Ada, your microphone.",
        "Q: Better? Is there a list of the buoys?",
        ANSWER,
      ],
      ["2 > 3"],
    ],
    [
      "a question put again to be heard",
      [
        "J: Why was one port invited?",
        "I: The sound was lost. Repeat the question, please.",
        "J: Why only one port?",
        ANSWER,
      ],
      ["0 2 > 3"],
    ],
    [
      "a question about microphones",
      ["Q: Who hid the microphone in the embassy, and when did you learn of it?", ANSWER],
      ["0 > 1"],
    ],
  ],
  "what asks": [
    [
      "a conclusion",
      ["Q: When?", ANSWER, "Q: So there is an opt-out.", "P: There is none."],
      ["0 > 1", "2 > 3"],
    ],
    [
      "a conclusion of two words",
      ["Q: Is he here?", ANSWER, "Q: Vacation, then.", "P: Leave."],
      ["0 > 1", "2 > 3"],
    ],
    ["a sign of listening", ["Q: Is he here?", ANSWER, "Q: Okay.", "P: He is back on Monday."], ["0 > 1"]],
    [
      "a correction asks nothing",
      [
        "Q: Just correcting the record: in 1989 the letter came from the other secretary.",
        "P: I stand corrected.",
      ],
      [],
    ],
    [
      "what a caller tells asks",
      ["A: I have lived on this shore for sixty years and nobody asked us.", "P: Then I am asking you now."],
      ["0 > 1"],
    ],
    [
      "who asks for the floor",
      ["Q: Can I have a second one?", "M: Sorry, one each.", "J: Who pays?", MORE],
      ["2 > 3"],
    ],
    [
      "the thing asked back for",
      ["Q: And the vote?", "P: Which vote?", "Q: The one on fish.", ANSWER],
      ["0 2 > 3"],
    ],
    [
      "who says who he is",
      ["Q: And the vote?", "P: Who are you with?", "Q: I'm with the Courier.", ANSWER],
      ["0 > 3"],
    ],
    [
      "who is asked who he is",
      ["Q: What of Malta?", "P: And you are?", "Q: Jo Finch, the Courier.", ANSWER],
      ["0 > 3"],
    ],
    [
      "who offers a question",
      ["Q: Will you take a question on tax?", "P: Sure.", "Q: Will it rise?", ANSWER],
      ["2 > 3"],
    ],
    [
      "a beginning taken up with a dash",
      ["Q: Minister, on the trains --", "P: Yes.", "Q: -- were people put in freight cars?", ANSWER],
      ["0 2 > 3"],
    ],
    [
      "a question taken up over another's",
      [
        "Q: Are you alarmed by the tone --",
        "Q: Is there a deal?",
        "Q: -- of the letters from the north?",
        "P: No.",
      ],
      ["0 2 > 3"],
    ],
    [
      "a beginning begun anew",
      [
        "Q: On the thousand, it has not changed since spring. Is it --",
        "P: It's a hand up, it's --",
        "Q: Is it enough?",
        ANSWER,
      ],
      ["2 > 3"],
    ],
    [
      "a question without spaces",
      ["J: 水際対策について伺います。予約停止は一日で撤回されました。", "P: ニュースで知りました。"],
      ["0 > 1"],
    ],
  ],
  "who answers": [
    ["a few words of another", ["Q: Are permits safe?", ANSWER, "R: Ninety per cent of them."], ["0 > 1 2"]],
    [
      "a host who lets his guest go",
      ["Q: Are permits safe?", ANSWER, "R: All right. Orsa, I know that you have a plane to catch at noon."],
      ["0 > 1"],
    ],
    ["thanks of another", ["Q: Are permits safe?", ANSWER, "R: Thank you, Given."], ["0 > 1"]],
    [
      "a colleague who is handed the question",
      ["Q: How many?", "P: Given, would you like to begin?", "R: Forty-one."],
      ["0 > 2"],
    ],
    [
      "each the question that names him",
      [
        "J: For Minister Holt: is the dam safe?",
        "K: Minister Orsa, who inspects it?",
        "R: It is.",
        "P: The canton does.",
      ],
      ["0 > 2", "1 > 3"],
    ],
    [
      "the question whose matter the answer names",
      [
        "Q: Are Sweden and Finland in the plan?",
        "Q: Mine is about the climate: is the map out of date?",
        "P: On Sweden and Finland: they are.",
      ],
      ["0 > 2"],
    ],
    [
      "of shouted questions the one whose word the answer takes up",
      ["Q: Will you resign?", "Q: Is it true?", "P: I am not going to resign, if that is what is meant."],
      ["0 > 2"],
    ],
    ["of shouted questions the last", ["Q: Will you resign?", "Q: Is it true?", ANSWER], ["1 > 2"]],
    [
      "several collected by the moderator",
      [
        "A: Will it reopen?",
        "M: And behind you.",
        "A: Who owns it?",
        "P: It reopens in May, and the city owns it.",
      ],
      ["0 2 > 3"],
    ],
    [
      "another called by name to add",
      ["J: For the two of you: is this the end?", ANSWER, "M: Minister Holt?", "R: I hope so too."],
      ["0 > 1 3"],
    ],
    [
      "an answer that goes on after a word thrown in",
      [
        "Q: Who buys?",
        "P: Nobody survives with that sort of, you know,",
        "M: That sort of shelf.",
        "P: exactly, that shelf.",
      ],
      ["0 > 1 3"],
    ],
    [
      "words rendered by the interpreter",
      ["Q: (Speaks Danish.)", "I: When is it painted?", "P: (In Danish.)", "I: When the wind drops."],
      ["0 1 > 2 3"],
    ],
  ],
  "a moderator": [
    [
      "yes, and nobody else",
      ["Q: Is one of them ours?", "M: Yes, with a crew of five.", "Q: Who pays?", MORE],
      ["0 > 1", "2 > 3"],
    ],
    [
      "who says that he will",
      ["Q: When is the next one?", "M: I can answer that: in March. Thank you all."],
      ["0 > 1"],
    ],
    [
      "who is asked by the guest",
      [
        "Q: How many came?",
        "P: Four hundred of, let me see. Lind, do you have the sheet?",
        "M: I do: 452.",
        "Q: Who pays?",
        MORE,
      ],
      ["0 > 1 2", "3 > 4"],
    ],
    [
      "who says that time is up",
      ["Q: Which two?", "M: I am told that our time is up, so thank you so much for being here."],
      [],
    ],
    [
      "who calls an asker by name asks nothing",
      [
        "M: When does it sail?",
        ANSWER,
        "M: And who pays for it?",
        MORE,
        "M: Shall we hear the callers? Phil?",
        "A: Is it safe?",
        ANSWER,
      ],
      ["0 > 1", "2 > 3", "5 > 6"],
    ],
    [
      "who asks the operator asks nothing",
      ["M: Operator, would you give the instructions, please?", "N: Press one.", "Q: Who pays?", MORE],
      ["2 > 3"],
    ],
    [
      "an interviewer who states what the guest denies",
      [
        "M: When did you hear?",
        ANSWER,
        "M: How far is it?",
        MORE,
        "M: That can not have been easy for the people on the islands.",
        "P: No, it was not.",
      ],
      ["0 > 1", "2 > 3", "4 > 5"],
    ],
    [
      "an operator's reminder",
      [
        "Q: Who pays?",
        ANSWER,
        "N: As a reminder, press 1 then 0.",
        "M: On that last question, I would add that we all do.",
        "M: Next.",
      ],
      ["0 > 1 3"],
    ],
    [
      "an interviewer who asks without a question mark",
      [
        "M: When did you hear?",
        ANSWER,
        "M: How far is it?",
        MORE,
        "M: Tell us about that call.",
        "P: It was short.",
      ],
      ["0 > 1", "2 > 3", "4 > 5"],
    ],
  ],
  "several questions": [
    [
      "one answer that says it is for all, whichever it names first",
      [
        "J: How is the ferry?",
        "K: On the same, is there a date?",
        "Q: And the fish?",
        "P: Let me take these together. On the fish, there are many. The ferry leaves in May.",
      ],
      ["0 1 2 > 3"],
    ],
    [
      "who says that it was answered",
      ["J: When will it be built?", "P: I have answered your question.", "K: Who pays?", ANSWER],
      ["0 > 1", "2 > 3"],
    ],
  ],
  "at a table without press": [
    [
      "a chair who asks officials",
      [
        "P: Colleagues, good morning. Holt, what of the roads?",
        "R: All are open but one.",
        "P: Which one?",
        "R: The northern one.",
      ],
      ["0 > 1", "2 > 3"],
    ],
    [
      "who answers and asks on",
      [
        "P: Why were they refused?",
        "R: They live elsewhere. Orsa, how many in your town?",
        "P: Three hundred.",
      ],
      ["0 > 1", "1 > 2"],
    ],
    [
      "an answer before a form of the house",
      [
        "P: Who pays for the dredging?",
        "R: The ports pay. I ask unanimous consent that the letter be printed.",
        "R: I suggest the absence of a quorum.",
      ],
      ["0 > 1"],
    ],
    ["forms of the house", ["P: Will the gentleman yield?", "R: I yield to the gentleman.", ANSWER], []],
    [
      "a speech that asks itself",
      [
        `P: ${"We have come far. ".repeat(30)} Why do we do it?`,
        "R: Thank you. We signed four papers today.",
      ],
      [],
    ],
  ],
};
