import { describe, expect, it } from "vitest";
import { repliesTo, takesQuestion } from "./answering.ts";
import { asksFloor, asksNothing, concludes, isGreeting, onlyAsks, requests } from "./asking.ts";
import { emptyTurn, instructs, isOnlyNames, passesOn } from "./calling.ts";
import { isAboutSound, isForeignSpeech, isUnheard } from "./sound.ts";

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

describe("isAboutSound", () => {
  it.each([
    "Hello, can you hear me?",
    "Sorry, Ada, your microphone.",
    "Sorry, could you say that again?",
    "Простите, в Брюсселе пропал звук. Повторите, пожалуйста, вопрос.",
    "Excusez-moi, nos interprètes n’ont pas entendu la fin de la question.",
  ])("yes: %s", (text) => {
    expect(isAboutSound(text)).toBe(true);
  });

  it.each([
    "Can we hear that today?",
    "(Without microphone) When is the next meeting?",
    "Who hid the microphone in the embassy?",
    "I did not hear what the court announced on this.",
    "When can we hear from the committee, and will it be in public this time?",
    "The audio was played to the court, and nobody in the room could say whose voice it was after all.",
  ])("no: %s", (text) => {
    expect(isAboutSound(text)).toBe(false);
  });
});

describe("what a few words ask", () => {
  it.each([
    [concludes, "So there is an opt-out.", true],
    [concludes, "Vacation, then.", true],
    [concludes, "Das heißt, es gibt keine Aufforderung.", true],
    [concludes, "Alors, pas avant l'été.", true],
    [concludes, "Also nicht mehr vor dem Sommer.", true],
    [concludes, "Thank you so much.", false],
    [concludes, "We have not.", false],
    [concludes, "But you can see it.", false],
    [onlyAsks, "Of a bridge?", true],
    [onlyAsks, "On Poland? Sure.", true],
    [onlyAsks, "Yes, there is virtue in that, isn't there?", false],
    [onlyAsks, "Is it ever too late? We released a million this spring.", false],
    [asksNothing, "Just correcting the record: it was in 1989.", true],
    [asksNothing, "I just want to say that her crew dug my horses out.", true],
    [asksNothing, "I just want to say: who will pay?", false],
    [asksNothing, "The union is on strike on Monday.", false],
    [asksFloor, "Can I have a second one?", true],
    [asksFloor, "Sorry, may I just follow up?", true],
    [asksFloor, "Can I go home?", false],
    [asksFloor, "Can I ask whether the ferry will sail on Sunday and who pays?", false],
    [requests, "Tell us about that call.", true],
    [requests, "Ask him if he has a favourite animal.", true],
    [requests, "That must have been hard.", false],
    [isGreeting, "Good morning, Minister, how are you?", true],
    [isGreeting, "How are you? And will you run again?", false],
    [isGreeting, "How many are you?", false],
  ] as const)("%o %s: %s", (holds, text, so) => {
    expect(holds(text)).toBe(so);
  });
});

describe("what a few words do", () => {
  it.each([
    [takesQuestion, "If I may take that, Madam President?", true],
    [takesQuestion, "Дозвольте, я відповім: у березні.", true],
    [takesQuestion, "On that last question, I would add one thing.", true],
    [takesQuestion, "I'll take that up with the faculty.", false],
    [takesQuestion, "I'll take one more question.", false],
    [passesOn, "I'd ask Rita to answer that.", true],
    [passesOn, "Would you like to begin?", true],
    [passesOn, "I have nothing to add.", false],
    [repliesTo, "No, it was not.", true],
    [repliesTo, "No problem at all.", false],
    [repliesTo, "Nobody knows.", false],
    [instructs, "As a reminder, press 1 then 0.", true],
    [instructs, "The press was there at one.", false],
    [isOnlyNames, "Minister Holt?", true],
    [isOnlyNames, "Jeff Stein, the Courier.", true],
    [isOnlyNames, "almost", false],
    [isOnlyNames, "They asked for them on Sunday.", false],
    [isForeignSpeech, "(Speaks Romanian.)", true],
    [isForeignSpeech, "(говорить польською)", true],
    [isForeignSpeech, "(Laughter.)", false],
    [isForeignSpeech, "(Speaks Romanian.) Thank you.", false],
    [isUnheard, "(Inaudible.)", true],
    [isUnheard, "[inaudible question]", true],
    [isUnheard, "(Intervención inaudible, sin micrófono).", true],
    [isUnheard, "(Inaudible) in the port?", false],
  ] as const)("%o %s: %s", (holds, text, so) => {
    expect(holds(text)).toBe(so);
  });
});
