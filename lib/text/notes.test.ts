import { describe, expect, it } from "vitest";
import { blockOf } from "../../tests/make/blocks.ts";
import { isEnd, isOmission, isRule, noteKind, unheardIn } from "./notes.ts";

describe("noteKind", () => {
  it.each([
    ["END", "end"],
    ["[ENDS]", "end"],
    ["- END -", "end"],
    ["# # #", "end"],
    ["###", "end"],
    ["End of transcript", "end"],
    ["END 3:09 P.M. EDT", "end"],
    ["2:15 P.M. EDT", "time"],
    ["10:30", "time"],
    ["(The briefing was concluded at 3:09 p.m.)", "time"],
    ["2031-03-04 19:08", "time"],
    ["Subjects: the ferry; the road", "topics"],
    ["Themen: die Fähre", "topics"],
    ["(As delivered)", "front"],
    ["As prepared for delivery", "front"],
    ["(Tel que prononcé)", "front"],
    ["Es gilt das gesprochene Wort!", "front"],
    ["(Tal como se pronunció)", "front"],
    ["(Laughter.)", "scene"],
    ["(LAUGHTER)", "scene"],
    ["Opposition members interjecting—", "scene"],
    ["Ms Vega interjecting –", "scene"],
    ["Senator van der Holm interjecting", "scene"],
    ["An honourable member interjecting", "scene"],
    ["A government backbencher interjecting—", "scene"],
    ["An opposition senator interjected.", "scene"],
    ["Several independent members interjecting", "scene"],
    ["Laughter", "scene"],
    ["Applause.", "scene"],
    ["Laughter and applause.", "scene"],
    ["Interjections.", "scene"],
    ["Rires.", "scene"],
    ["Applaudissements", "scene"],
    ["Heiterkeit und Beifall", "scene"],
    ["Zuruf.", "scene"],
    ["Aplausos.", "scene"],
    ["Risate", "scene"],
    ["Оплески.", "scene"],
    ["Смех.", "scene"],
    ["Several hon. Members rose—", "scene"],
    ["The member for Port Amber interjected.", "scene"],
    ["[CLIP PLAYS]", "scene"],
    ["(Speaks in Latvian)", "scene"],
    ["（笑）", "scene"],
    ["Risos.", "scene"],
    ["Oklaski", "scene"],
    ["Śmiech i oklaski.", "scene"],
    ["Alkışlar", "scene"],
    ["Râsete și aplauze", "scene"],
    ["Potlesk.", "scene"],
    ["Latter", "scene"],
    ["박수", "scene"],
    ["掌声。", "scene"],
    ["Koniec", "end"],
    ["以上。", "end"],
    ["Onderwerpen: de kade", "topics"],
    ["Témata: molo; jeřáb", "topics"],
    ["Det talte ord gælder", "front"],
    ["Letterlijke tekst", "front"],
    ["\u200f (Applause.) ", "scene"],
  ])("%s is a note: %s", (line, kind) => {
    expect(noteKind(line)).toBe(kind);
  });

  it.each([
    "",
    "The members were interjecting, and we waited.",
    "He kept interjecting.",
    "Members rose",
    "Laughter is the best medicine.",
    "Potlesk patří rybářům.",
    "Koniec drogi jest blisko.",
    "Son soru, buyurun.",
    "(inaudível)",
    "（聞き取れず）",
    "Applause, please.",
    "What laughter!",
    "Laughter?",
    "Beifall ist gut.",
    "Les rires.",
    "Our opposition kept interjecting.",
    "An opposition is interjecting for its living.",
    "They interjected.",
    "Interjecting helps nobody.",
    "Good afternoon.",
    "In the end, we agreed.",
    "At 10:30 we left.",
    "The end of the road is near.",
    "(Laughter.) Thank you.",
    "He came (late).",
    "(inaudible)",
    "[Off-mike.]",
    "[…]",
    "<...>",
    "Subject to your agreement, we go.",
    "As delivered by the post, it was empty.",
  ])("“%s” may be speech", (line) => {
    expect(noteKind(line)).toBeNull();
  });
});

describe("isOmission", () => {
  it.each([
    "<…>",
    "<...>",
    "[…]",
    "(...)",
    "…",
    "« … »".replaceAll(" ", "").replace("«", "‹").replace("»", "›"),
  ])("%s", (mark) => {
    expect(isOmission(mark)).toBe(true);
  });
  it.each(["", "* * *", "And so on …", "[…] and so on", "(Laughter.)", "....."])("not “%s”", (line) => {
    expect(isOmission(line)).toBe(false);
  });
});

describe("isRule", () => {
  it.each(["* * *", "***", "_____", "----", "• • •", "— — —"])("%s", (line) => {
    expect(isRule(line)).toBe(true);
  });
  it.each(["", "*", "…", "# # #", "- yes -", "* Note"])("not “%s”", (line) => {
    expect(isRule(line)).toBe(false);
  });
});

describe("isEnd", () => {
  it.each([
    ["END", true],
    ["(Laughter.)", false],
    ["Thank you.", false],
  ])("%s: %s", (line, is) => {
    expect(isEnd(line)).toBe(is);
  });
});

describe("unheardIn", () => {
  it("finds lost words within the passages of a turn only", () => {
    const text = "Q: (inaudible) of the ferry […] and (laughter) [Off-mike.] so";
    const places = unheardIn([blockOf(text)], [{ block: 0, start: 3, end: text.length }]);
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([
      "(inaudible)",
      "[…]",
      "[Off-mike.]",
    ]);
    expect(unheardIn([blockOf(text)], [{ block: 0, start: 15, end: 25 }])).toEqual([]);
  });
});
