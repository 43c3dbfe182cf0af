// @vitest-environment jsdom
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { isTranslated } from "./is-translated.ts";

describe("isTranslated", () => {
  it.each([
    [`<html lang="en"><main>Words.</main>`, false, "as it was"],
    ["<html><main>Words.</main>", false, "a page that says no language"],
    [`<html lang="en" class="dark translated"><main>Words.</main>`, false, "a class of the page's own"],
    [`<html lang="de" class="translated-ltr"><main>Words.</main>`, true, "Chrome's"],
    [`<html lang="en" class="dark translated-rtl"><main>Words.</main>`, true, "into a script from the right"],
    [`<html><main><p _msttexthash="7" _msthash="8">Wort.</p></main>`, true, "Edge's"],
    [
      `<html><main><p>Wort <b data-moz-translations-id="0">eins</b>.</p></main>`,
      true,
      "Firefox's, on its way",
    ],
    [`<html><nav _msttexthash="7">Wort.</nav><main>Words.</main>`, false, "words beside the text"],
  ])("%s: %s, %s", (html, is) => {
    const { document } = new JSDOM(html).window;
    expect(isTranslated(document, [...document.querySelectorAll("main")])).toBe(is);
  });

  it("is not led astray by an element that takes the root's name", () => {
    const { document } = new JSDOM(
      `<html lang="en"><form name="documentElement" class="translated-ltr" lang="de"></form>`,
    ).window;
    expect(isTranslated(document, [])).toBe(false);
  });
});
