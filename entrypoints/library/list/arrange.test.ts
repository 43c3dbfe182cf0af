import { describe, expect, it } from "vitest";
import type { SavedTranscript } from "../../../lib/store/saved.ts";
import { UNMARKED } from "../../../lib/store/shelfmark.ts";
import { type Arrangement, arrange, EVERYTHING } from "./arrange.ts";

const LIST: readonly SavedTranscript[] = [
  line("bridge", {
    title: "Joint press point",
    subtitle: "on the bridge",
    date: "2031-04-05",
    speakers: ["Łucja Vrba"],
  }),
  { kind: "damaged", id: "broken", title: "Damaged remarks", mark: UNMARKED },
  line("harbour", { title: "Briefing", date: null, speakers: ["Ada Norling"], publisher: "Harbour Office" }),
  line("road", { title: "Press conference", date: "2032-01-01", speakers: ["Ada Norling", "Mirek Halas"] }),
];

describe("arrange", () => {
  it.each<[string, string, Arrangement["order"], readonly string[]]>([
    ["all, as saved", "", "saved", ["bridge", "broken", "harbour", "road"]],
    ["all, by day, those without one last", "  ", "spoken", ["road", "bridge", "broken", "harbour"]],
    ["by title", "press", "saved", ["bridge", "road"]],
    ["by subtitle", "BRIDGE", "saved", ["bridge"]],
    ["by speaker, without accents", "lucja", "saved", ["bridge"]],
    ["by publisher", "office", "saved", ["harbour"]],
    ["by the year", "2032", "saved", ["road"]],
    ["by all words, wherever they stand", "halas press", "saved", ["road"]],
    ["by the title of a damaged record", "remarks", "saved", ["broken"]],
    ["nothing for what asks for words said", "speaker:norling press", "saved", []],
    ["nothing", "tunnel", "saved", []],
  ])("%s", (_, filter, order, ids) => {
    expect(arrange(LIST, { ...EVERYTHING, filter, order }).map(({ id }) => id)).toEqual(ids);
  });
});

function line(id: string, wish: Partial<SavedTranscript>): SavedTranscript {
  const row = {
    url: null,
    title: "",
    subtitle: null,
    date: null,
    publisher: null,
    language: "en",
    speakers: [],
  };
  const rest = { words: 1, savedAt: "2032-02-02T00:00:00.000Z", revisions: 1, removedAt: null };
  return { kind: "sound", id, mark: UNMARKED, ...row, ...rest, ...wish } as SavedTranscript;
}
