// @vitest-environment jsdom
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { isTranslated } from "./is-translated.ts";

describe("isTranslated", () => {
  it.each([
    [`<html lang="en">`, false, "as it was"],
    ["<html>", false, "a page that says no language"],
    [`<html lang="en" class="dark translated">`, false, "a class of the page's own"],
    [`<html lang="de">`, false, "another language than before, which says nothing"],
    [`<html lang="de" class="translated-ltr">`, true, "Chrome's"],
    [`<html lang="en" class="dark translated-rtl">`, true, "into a script from the right"],
    [`<html lang="de"><p _msttexthash="7">Words.`, false, "what was pasted from a translation"],
  ])("%s: %s, %s", (html, is) => {
    expect(isTranslated(new JSDOM(html).window.document)).toBe(is);
  });

  it("is not led astray by an element that takes the root's name", () => {
    const { document } = new JSDOM(
      `<html lang="en"><form name="documentElement" class="translated-ltr" lang="de"></form>`,
    ).window;
    expect(isTranslated(document)).toBe(false);
  });
});
