// @vitest-environment jsdom
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { isTranslated } from "./is-translated.ts";

describe("isTranslated", () => {
  it.each([
    [`<html lang="en">`, "en", false, "as it was"],
    ["<html>", "", false, "a page that says no language"],
    [`<html lang="en" class="dark translated">`, "en", false, "a class of the page's own"],
    [`<html lang="de" class="translated-ltr">`, "en", true, "Chrome's"],
    [`<html lang="en" class="dark translated-rtl">`, "en", true, "into a script from the right"],
    [`<html lang="de">`, "en", true, "Firefox's"],
  ])("%s, before %j: %s, %s", (html, before, is) => {
    expect(isTranslated(new JSDOM(html).window.document, before)).toBe(is);
  });

  it("is not led astray by an element that takes the root's name", () => {
    const { document } = new JSDOM(
      `<html lang="en"><form name="documentElement" class="translated-ltr" lang="de"></form>`,
    ).window;
    expect(isTranslated(document, "en")).toBe(false);
  });
});
