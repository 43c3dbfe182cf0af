// @vitest-environment jsdom
import axe from "axe-core";
import { expect, it } from "vitest";
import { toHtml } from "../lib/export/html.ts";
import { CASES } from "./export-cases.ts";
import { gaps } from "./make/events.ts";

function show(html: string): void {
  const { documentElement } = new DOMParser().parseFromString(html, "text/html");
  document.documentElement.replaceWith(document.importNode(documentElement, true));
}

/** Contrast is for browsers to judge: jsdom paints nothing. */
async function violations(): Promise<readonly string[]> {
  const found = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  return found.violations.map(({ id }) => id);
}

it.each(CASES)("an exported page is accessible: %s", { timeout: 60_000 }, async (_, event) => {
  for (const text of [toHtml(event, null), toHtml(event, event.speakers[0]?.id ?? null)]) {
    show(text);
    expect(await violations()).toEqual([]);
  }
});

it("a page without its language is not", async () => {
  show(toHtml(gaps, null).replace(' lang="en"', ""));
  expect(await violations()).toContain("html-has-lang");
});
