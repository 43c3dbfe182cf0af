import { describe, expect, it } from "vitest";
import { furnitureTest } from "./furniture.ts";

const NATO = "https://www.nato.int/en/news-and-events/events/transcripts/2031/04/05/press-point";

describe("lines that a publisher prints on every page", () => {
  it.each([
    ["Create an account", "One line, whole."],
    ["  CREATE an\u00a0account ", "White space and case do not count."],
    [
      "We have sent a verification code to your email address. . Enter the code to verify your account.",
      "Several run together, whatever signs stand between.",
    ],
    ["Reset password Reset password", "The same one twice."],
    ["Créer un compte", "In French, too."],
    [
      "Register: Vérifiez votre boîte de réception et entrez le code de vérification",
      "In both languages at once.",
    ],
    ["Didn’t receive a code?", "With another apostrophe."],
  ])("“%s” is nothing but such lines. %s", (words) => {
    expect(furnitureTest(NATO)(words)).toBe(true);
  });

  it.each([
    ["Create an account of what was said", "Words follow."],
    ["We shall reset password and lock", "Words stand before it."],
    ["Register now", "Half of it is no line."],
    ["", "No words are no line."],
    ["…", "Signs alone are none, either."],
    [`${"Reset password ".repeat(60)}`, "So long a run is a text."],
    ["The verification code of the treaty expired.", "A sentence about it is speech."],
  ])("“%s” is more or less than that. %s", (words) => {
    expect(furnitureTest(NATO)(words)).toBe(false);
  });

  it.each<[string | null, string]>([
    ["https://www.state.gov/briefings/department-press-briefing-april-5-2031", "Another publisher's page."],
    ["https://press.example.org/nato.int/press-point", "A page that only names it in its path."],
    ["https://nato.int.example.org/press-point", "A host that only begins like it."],
    [null, "A page without an address."],
  ])("not on %s: %s", (url) => {
    expect(furnitureTest(url)("Create an account")).toBe(false);
  });

  it("on every address of the publisher, also a reader's own language of it", () => {
    expect(furnitureTest("https://nato.int/cps/fr/natohq/opinions_1.htm")("Registre")).toBe(true);
  });
});
