import { expect, it } from "vitest";
import { conference } from "../../tests/make/events.ts";
import { quoteOfTurn } from "./quote.ts";
import { fillTemplate } from "./template.ts";

const quote = quoteOfTurn(conference, 11, null);
if (!quote) throw new Error("a turn stands there");
const text = (text: string) => ({ kind: "text", text });

it.each([
  ["{speaker}: “{words}”", text("Mirek Halas: “Whenever they wish.”")],
  ["{speaker}{, |role|}{ (|outlet|)}", text("Mirek Halas, President of Varland")],
  ["{day}; {date}{, |place|}", text("5 April 2031; 2031-04-05")],
  ["{words}{ (to |answering|)}", text("Whenever they wish. (to Sanne Okafor (Radio Varland))")],
  ["{{{speaker}}}", text("{Mirek Halas}")],
  ["no field", text("no field")],
  ["", text("")],
  ["{who}", { kind: "unknown-field", field: "who", at: 0 }],
  ["{speaker} {a|role}", { kind: "unknown-field", field: "a|role", at: 10 }],
  ["{toString}", { kind: "unknown-field", field: "toString", at: 0 }],
  ["{speaker", { kind: "lone-brace", at: 0 }],
  ["a } b", { kind: "lone-brace", at: 2 }],
])("%s", (template, filled) => {
  expect(fillTemplate(template, quote)).toEqual(filled);
});

it("takes words as words: braces in them are no fields", () => {
  const braced = { ...quote, turns: quote.turns.map((turn) => ({ ...turn, words: "{speaker} $& {" })) };
  expect(fillTemplate("{words}", braced)).toEqual(text("{speaker} $& {"));
});

it("is filled for every speaker", () => {
  const [turn] = quote.turns;
  if (!turn) throw new Error("somebody is quoted");
  expect(fillTemplate("{speaker}", { ...quote, turns: [turn, turn] })).toEqual(
    text("Mirek Halas\n\nMirek Halas"),
  );
});
