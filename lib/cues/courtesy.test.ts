import { describe, expect, it } from "vitest";
import { contentWords, echoes, isPleasantry } from "./courtesy.ts";

describe("isPleasantry", () => {
  it.each([
    "Thank you.",
    "Thank you very much, Mr. Secretary.",
    "Yeah.",
    "Good morning, everybody.",
    "Thanks, Dana.",
    "Merci.",
    "Дякую.",
  ])("%s", (text) => {
    expect(isPleasantry(text)).toBe(true);
  });

  it.each([
    "The ferry sails.",
    "Thank you, we leave at six.",
    "Who pays?",
    "Good morning. I have two announcements to make.",
    "And Saltmere?",
    "Prime Minister, for how long?",
  ])("not “%s”", (text) => {
    expect(isPleasantry(text)).toBe(false);
  });
});

describe("contentWords", () => {
  it.each([
    ["Thank you very much.", 0],
    ["Mr. Prime Minister, if you sail", 2],
  ])("%s: %s", (text, count) => {
    expect(contentWords(text)).toBe(count);
  });
});

describe("echoes", () => {
  it.each([
    ["And Saltmere.", "And Saltmere?", true],
    ["Thank you.", "Thank you. And Saltmere?", false],
  ])("%s after “%s”: %s", (reply, asked, so) => {
    expect(echoes(reply, asked)).toBe(so);
  });
});
