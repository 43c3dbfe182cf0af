import type { Searchable } from "../../lib/search/searchable.ts";
import type { Source } from "../../lib/transcript/source.ts";
import { type Happening, makeEvent, type Person } from "./event.ts";

const PEOPLE: Readonly<Record<string, Person>> = {
  "Ada Norling": { role: "NATO Secretary General" },
  "Mirek Halas": { role: "President of Varland" },
  "Teodor Quill": { outlet: "Northern Courier", kind: "journalist" },
  "Luc Émile Thévenin": { outlet: "Agence du Lac", kind: "journalist" },
  someone: { name: null, kind: "journalist" },
};

/** A library to search: four events, in four years, three languages. */
export const LIBRARY: readonly Searchable[] = [
  searchable("bridge", { title: "Joint press point on the bridge", date: "2031-04-05" }, [
    {
      who: "Ada Norling",
      says: "Good morning. The bridge opens in spring. Nobody paid for the second pier.",
    },
    {
      who: "Teodor Quill",
      says: "Who pays for the second pier, and when does the ferry stop?",
      part: "asks",
    },
    {
      who: "Ada Norling",
      says: "The ferry goes on. We’ll pay for the pier: it isn't well-being.",
      part: "answers",
    },
    "gap",
    { who: "Ada Norling", says: "And that is all about the ferry.", resumes: true },
  ]),
  searchable("harbour", { title: "Briefing on the harbour", date: "2029-01-02", publisher: "White House" }, [
    { who: "Mirek Halas", says: "The harbour is open. Cafés e\u0301te\u0301 trans\u00adport." },
    { who: "someone", says: "Ferry?", part: "asks" },
    { who: "Mirek Halas", says: "No bridge, no ferry; a ferry bridge and a bridge ferry.", part: "answers" },
  ]),
  searchable("pont", { title: "Conférence de presse", date: "2030-06-07", language: "fr-CA" }, [
    { who: "Luc Émile Thévenin", says: "L’OTAN construit le pont. Le pont d'été." },
  ]),
  searchable("zh", { title: "联合记者会", date: null, language: "zh", publisher: null }, [
    { who: "Mirek Halas", says: "北约秘书长说桥在春天开放。" },
    { who: "Ada Norling", says: "桥 bridge 北约" },
  ]),
];

/** A transcript of an invented event, as the search sees it. */
export function searchable(
  id: string,
  source: Partial<Source>,
  happenings: readonly Happening[],
): Searchable {
  return { id, revision: `words-of-${id}`, transcript: makeEvent(source, PEOPLE, happenings) };
}
