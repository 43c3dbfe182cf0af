import type { Quote } from "../../lib/quote/quote.ts";
import type { Speaker, SpeakerId } from "../../lib/transcript/speaker.ts";

const ANSWERER: Speaker = {
  id: "s1" as SpeakerId,
  name: "Ada Norling",
  role: "NATO Secretary General",
  outlet: null,
  kind: "principal",
};

const ASKER: Speaker = {
  id: "s2" as SpeakerId,
  name: "Petra Lund",
  role: null,
  outlet: "Radio Ford",
  kind: "journalist",
};

/** A quote of an event that never was, to show styles by. */
export const EXAMPLE_QUOTE: Quote = {
  citation: {
    title: "Joint press point",
    subtitle: "with the Prime Minister of Arvenia, Mirek Halas",
    date: "2031-04-05",
    place: "Lower Ford",
    publisher: "NATO",
    url: "https://www.nato.int/press-point",
    language: "en",
    delivery: "as delivered",
    authors: [ANSWERER],
    turn: null,
    inAnswerTo: [],
  },
  turns: [
    {
      speaker: ANSWERER,
      words: "In spring, as planned. The costs are shared among all of us.",
      inAnswerTo: [ASKER],
      corrected: true,
    },
  ],
  link: "https://www.nato.int/press-point#:~:text=in%20spring",
};
