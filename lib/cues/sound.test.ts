import { describe, expect, it } from "vitest";
import { isAboutSound, isForeignSpeech, isUnheard } from "./sound.ts";

describe("isAboutSound", () => {
  it.each([
    "Hello, can you hear me?",
    "Sorry, Ada, your microphone.",
    "Sorry, could you say that again?",
    "Простите, в Брюсселе пропал звук. Повторите, пожалуйста, вопрос.",
    "Excusez-moi, nos interprètes n’ont pas entendu la fin de la question.",
  ])("%s", (text) => {
    expect(isAboutSound(text)).toBe(true);
  });

  it.each([
    "Can we hear that today?",
    "(Without microphone) When is the next meeting?",
    "Who hid the microphone in the embassy?",
    "I did not hear what the court announced on this.",
    "When can we hear from the committee, and will it be in public this time?",
    "The audio was played to the court, and nobody in the room could say whose voice it was after all.",
  ])("not “%s”", (text) => {
    expect(isAboutSound(text)).toBe(false);
  });
});

describe("isUnheard", () => {
  it.each(["(Inaudible.)", "[inaudible question]", "(Intervención inaudible, sin micrófono)."])(
    "%s",
    (text) => {
      expect(isUnheard(text)).toBe(true);
    },
  );

  it.each(["(Inaudible) in the port?"])("not “%s”", (text) => {
    expect(isUnheard(text)).toBe(false);
  });
});

describe("isForeignSpeech", () => {
  it.each(["(Speaks Romanian.)", "(говорить польською)"])("%s", (text) => {
    expect(isForeignSpeech(text)).toBe(true);
  });

  it.each(["(Laughter.)", "(Speaks Romanian.) Thank you."])("not “%s”", (text) => {
    expect(isForeignSpeech(text)).toBe(false);
  });
});
