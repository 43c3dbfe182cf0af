import { describe, expect, it } from "vitest";
import {
  asksFloor,
  asksNothing,
  asksWho,
  concludes,
  isGreeting,
  namesSelf,
  onlyAsks,
  readsQuestion,
  requests,
} from "./asking.ts";

describe("onlyAsks", () => {
  it.each(["Of a bridge?", "On Poland? Sure."])("%s", (text) => {
    expect(onlyAsks(text)).toBe(true);
  });

  it.each([
    "Yes, there is virtue in that, isn't there?",
    "Is it ever too late? We released a million this spring.",
  ])("not “%s”", (text) => {
    expect(onlyAsks(text)).toBe(false);
  });
});

describe("concludes", () => {
  it.each([
    "So there is an opt-out.",
    "Vacation, then.",
    "Das heißt, es gibt keine Aufforderung.",
    "Alors, pas avant l'été.",
    "Also nicht mehr vor dem Sommer.",
  ])("%s", (text) => {
    expect(concludes(text)).toBe(true);
  });

  it.each(["Thank you so much.", "We have not.", "But you can see it."])("not “%s”", (text) => {
    expect(concludes(text)).toBe(false);
  });
});

describe("asksNothing", () => {
  it.each([
    "Just correcting the record: it was in 1989.",
    "I just want to say that her crew dug my horses out.",
  ])("%s", (text) => {
    expect(asksNothing(text)).toBe(true);
  });

  it.each(["I just want to say: who will pay?", "The union is on strike on Monday."])("not “%s”", (text) => {
    expect(asksNothing(text)).toBe(false);
  });
});

describe("asksFloor", () => {
  it.each(["Can I have a second one?", "Sorry, may I just follow up?"])("%s", (text) => {
    expect(asksFloor(text)).toBe(true);
  });

  it.each(["Can I go home?", "Can I ask whether the ferry will sail on Sunday and who pays?"])(
    "not “%s”",
    (text) => {
      expect(asksFloor(text)).toBe(false);
    },
  );
});

describe("requests", () => {
  it.each(["Tell us about that call.", "Ask him if he has a favourite animal."])("%s", (text) => {
    expect(requests(text)).toBe(true);
  });

  it.each(["That must have been hard."])("not “%s”", (text) => {
    expect(requests(text)).toBe(false);
  });
});

describe("readsQuestion", () => {
  it.each(["There is a question from a viewer, who asks why the ferry is late."])("%s", (text) => {
    expect(readsQuestion(text)).toBe(true);
  });

  it.each(["That is a good question. Nobody asks."])("not “%s”", (text) => {
    expect(readsQuestion(text)).toBe(false);
  });
});

describe("isGreeting", () => {
  it.each(["Good morning, Minister, how are you?"])("%s", (text) => {
    expect(isGreeting(text)).toBe(true);
  });

  it.each(["How are you? And will you run again?", "How many are you?"])("not “%s”", (text) => {
    expect(isGreeting(text)).toBe(false);
  });
});

describe("asksWho", () => {
  it.each(["And you are?", "Who are you?", "Как вас зовут?"])("%s", (text) => {
    expect(asksWho(text)).toBe(true);
  });

  it.each(["Who is he?", "Are you sure?"])("not “%s”", (text) => {
    expect(asksWho(text)).toBe(false);
  });
});

describe("namesSelf", () => {
  it.each(["I'm with the Courier.", "Ich bin vom Hafenfunk.", "Меня зовут Ада."])("%s", (text) => {
    expect(namesSelf(text)).toBe(true);
  });

  it.each(["I mean the ferry.", "We are here."])("not “%s”", (text) => {
    expect(namesSelf(text)).toBe(false);
  });
});
