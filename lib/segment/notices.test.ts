import { describe, expect, it } from "vitest";
import { isNotice } from "./notices.ts";

describe("isNotice", () => {
  it.each([
    "Note: the minister spoke from notes.",
    "(Note) The minister spoke from notes.",
    "Speakers: the minister and the harbour master",
    "The following is the text of her remarks.",
    "Begin text:",
    "*Per the Harbour Office, the ferry is late.",
    "The English text is a provisional translation.",
    "Only the original text is authoritative.",
  ])("%s", (text) => {
    expect(isNotice(text)).toBe(true);
  });

  it.each(["Noted: the ferry is late.", "I have read the original text.", "The ferry is late."])(
    "not “%s”",
    (text) => {
      expect(isNotice(text)).toBe(false);
    },
  );
});
