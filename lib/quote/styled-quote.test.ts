import { expect, it } from "vitest";
import { EXAMPLE_QUOTE } from "../../entrypoints/options/example-quote.ts";
import { styledQuote } from "./styled-quote.ts";
import { STYLES } from "./styles.ts";

const copied = (style: Parameters<typeof styledQuote>[1]["style"], template = "") =>
  styledQuote(EXAMPLE_QUOTE, { style, template });

it.each(["rich", "chicago", "apa", "mla"] as const)("%s comes as text and formatted", (style) => {
  expect(copied(style)).toEqual(STYLES[style](EXAMPLE_QUOTE));
});

it.each(["plain", "markdown"] as const)("%s comes as it is written, formatted by nobody", (style) => {
  expect(copied(style)).toEqual({ text: STYLES[style](EXAMPLE_QUOTE).text, html: null });
});

it("fills the reader's template", () => {
  expect(copied("own", "{speaker}{, |role|}: {words}").text).toBe(
    "Ada Norling, NATO Secretary General: In spring, as planned. The costs are shared among all of us.",
  );
});

it.each(["{speeker}", "{", "a } b"])("is plain where the template cannot be filled: %s", (template) => {
  expect(copied("own", template).text).toBe(STYLES.plain(EXAMPLE_QUOTE).text);
});
