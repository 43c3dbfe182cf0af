import { describe, expect, it } from "vitest";
import { hasPersonalWords, isFirstPerson, isPersonal } from "./first-person.ts";

describe("isFirstPerson", () => {
  it.each([
    "I agree.",
    "We’re here.",
    "Nous sommes là.",
    "J’ai dit non.",
    "Ich komme.",
    "Ми тут.",
    "Мы согласны.",
    "Yo voy.",
  ])("%s", (text) => {
    expect(isFirstPerson(text)).toBe(true);
  });
  it.each([
    "",
    "Thank you.",
    "Our ferry sails.",
    "The US and the EU agreed.",
    "i traghetti",
    "chleba i soli",
  ])("not “%s”", (text) => {
    expect(isFirstPerson(text)).toBe(false);
  });
});

describe("isPersonal", () => {
  it.each(["I agree.", "Thank you.", "Our ferry sails.", "Danke Ihnen.", "Дякую.", "Gracias.", "Grazie."])(
    "%s",
    (text) => {
      expect(isPersonal(text)).toBe(true);
    },
  );
  it.each([
    "",
    "The minister met the fishermen.",
    "WEDNESDAY",
    "The US met the EU.",
    "Le ministre a rencontré les pêcheurs.",
    "Министр встретил рыбаков.",
  ])("not “%s”", (text) => {
    expect(isPersonal(text)).toBe(false);
  });
});

describe("hasPersonalWords", () => {
  it.each([
    ["en", true],
    ["fr-BE", true],
    ["UK", true],
    [null, true],
    ["pl", false],
    ["fi", false],
  ])("%s: %s", (language, has) => {
    expect(hasPersonalWords(language)).toBe(has);
  });
});
