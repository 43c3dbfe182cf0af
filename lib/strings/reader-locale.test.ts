import { beforeAll, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { speakEnglish } from "../../tests/make/english.ts";
import { showDay } from "./words.ts";

beforeAll(speakEnglish);

it("writes a day as the words around it do, whatever the browser’s own language is", () => {
  vi.spyOn(browser.i18n, "getUILanguage").mockReturnValue("en-US");
  expect(showDay("2021-05-17")).toBe("17 May 2021");
});
