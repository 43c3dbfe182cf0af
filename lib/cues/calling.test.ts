import { describe, expect, it } from "vitest";
import { callsSomebody, emptyTurn, instructs, isOnlyNames, passesOn, takesLeave } from "./calling.ts";

describe("emptyTurn", () => {
  it.each([
    ["Hold on. Ann, you had your hand up, and then all the way over there, Mr. Kessel.", "calls"],
    ["Let me come back to the room. Courtney, then we'll do Tom, and Fadi, I see you.", "calls"],
    ["Okay. Pavel Orsa, the Harbour Courier. There he is.", "calls"],
    ["Frau Reuter, bitte.", "calls"],
    ["Adelante, la compañera de la radio.", null],
    ["Пожалуйста, следующий вопрос.", "calls"],
    ["Thank you so much, see you this afternoon.", "closes"],
    ["Auf Wiedersehen und vielen Dank.", "closes"],
    ["Good night, Matthew. Iftikhar?", "closes-and-calls"],
    ["Ask him. Last one.", null],
    ["In the first place, because I was invited.", null],
    ["Let me start with what we have done.", null],
    ["There is a list, and you may read it in the lobby.", null],
    ["Das Wort steht nicht in der Erklärung.", null],
    ["No. Have a good weekend, everybody.", "closes"],
    ["It is safe.", null],
    ["", null],
  ] as const)("%s", (text, empty) => {
    expect(emptyTurn(text)).toBe(empty);
  });

  it.each(["No. Have a good weekend, everybody.", "Herring. Thank you all so much."])(
    "says something while a question waits: %s",
    (text) => {
      expect(emptyTurn(text, true)).toBe(null);
    },
  );
});

describe("callsSomebody", () => {
  it.each(["It sails at six. The lady in the back row."])("%s", (text) => {
    expect(callsSomebody(text)).toBe(true);
  });

  it.each(["It sails at six."])("not “%s”", (text) => {
    expect(callsSomebody(text)).toBe(false);
  });
});

describe("takesLeave", () => {
  it.each(["That is all. Good night."])("%s", (text) => {
    expect(takesLeave(text)).toBe(true);
  });

  it.each(["I see you.", "It sails at six."])("not “%s”", (text) => {
    expect(takesLeave(text)).toBe(false);
  });
});

describe("isOnlyNames", () => {
  it.each(["Minister Holt?", "Jeff Stein, the Courier."])("%s", (text) => {
    expect(isOnlyNames(text)).toBe(true);
  });

  it.each(["almost", "They asked for them on Sunday."])("not “%s”", (text) => {
    expect(isOnlyNames(text)).toBe(false);
  });
});

describe("passesOn", () => {
  it.each(["I'd ask Rita to answer that.", "Would you like to begin?"])("%s", (text) => {
    expect(passesOn(text)).toBe(true);
  });

  it.each(["I have nothing to add."])("not “%s”", (text) => {
    expect(passesOn(text)).toBe(false);
  });
});

describe("instructs", () => {
  it.each(["As a reminder, press 1 then 0."])("%s", (text) => {
    expect(instructs(text)).toBe(true);
  });

  it.each(["The press was there at one."])("not “%s”", (text) => {
    expect(instructs(text)).toBe(false);
  });
});
