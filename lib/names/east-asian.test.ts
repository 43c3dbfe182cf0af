import { describe, expect, it } from "vitest";
import { lexiconFor } from "../lexicon/lexicon.ts";
import { printedPerson } from "./printed-person.ts";

const read = (text: string) => {
  const person = printedPerson(text, lexiconFor("ja"));
  return person && [person.name, person.role, person.affiliation, person.part];
};

describe("labels without blanks", () => {
  it.each([
    ["森外務大臣", ["森", "外務大臣", null, null]],
    ["森内閣総理大臣", ["森", "内閣総理大臣", null, null]],
    ["大臣", [null, "大臣", null, null]],
    ["海峡新聞　高山記者", ["高山", null, "海峡新聞", null]],
    ["ＮＨＫ 高山記者", ["高山", null, "ＮＨＫ", null]],
    ["記者", [null, null, null, "question"]],
    ["司会", [null, null, null, "moderator"]],
  ])("%s", (text, person) => {
    expect(read(text)).toEqual(person);
  });

  it.each(["今回は、三点を取り上げます", "冒頭発言"])("no person in “%s”", (text) => {
    expect(read(text)?.[1] ?? null).toBeNull();
    expect(read(text)?.[3] ?? null).toBeNull();
  });
});
