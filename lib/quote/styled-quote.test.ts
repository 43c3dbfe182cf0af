import { expect, it } from "vitest";
import { EXAMPLE_QUOTE } from "../../entrypoints/options/example-quote.ts";
import { styledQuote } from "./styled-quote.ts";
import { STYLES } from "./styles.ts";

const copied = (style: Parameters<typeof styledQuote>[1]["style"], template = "") =>
  styledQuote(EXAMPLE_QUOTE, { style, template });
/** The example as it is where nothing was corrected. */
const PLAIN_QUOTE = { ...EXAMPLE_QUOTE, turns: EXAMPLE_QUOTE.turns.map(({ corrected: _, ...turn }) => turn) };

it.each(["rich", "chicago", "apa", "mla"] as const)("%s comes as text and formatted", (style) => {
  expect(copied(style)).toEqual(STYLES[style](PLAIN_QUOTE));
});

it.each(["plain", "markdown"] as const)("%s comes as it is written, formatted by nobody", (style) => {
  expect(copied(style)).toEqual({ text: STYLES[style](PLAIN_QUOTE).text, html: null });
});

it("fills the reader's template", () => {
  expect(copied("own", "{speaker}{, |role|}: {words}").text).toBe(
    "Ada Norling, NATO Secretary General: In spring, as planned. The costs are shared among all of us.",
  );
});

it.each(["{speeker}", "{", "a } b"])("is plain where the template cannot be filled: %s", (template) => {
  expect(copied("own", template).text).toBe(STYLES.plain(PLAIN_QUOTE).text);
});

it.each(["rich", "plain", "markdown", "chicago", "apa", "mla"] as const)(
  "%s says that the reader corrected the speaker, where they want it and it is so",
  (style) => {
    const wish = { style, template: "", corrected: true };
    const said = /speaker as corrected by the reader/u;
    expect(styledQuote(EXAMPLE_QUOTE, wish).text).toMatch(said);
    expect(styledQuote(PLAIN_QUOTE, wish).text).not.toMatch(said);
    expect(styledQuote(EXAMPLE_QUOTE, { ...wish, corrected: false }).text).not.toMatch(said);
  },
);

it("says it in a template by its field, whatever is chosen for the styles", () => {
  const wish = { style: "own", template: "{speaker}{, |corrected|}", corrected: false } as const;
  expect(styledQuote(EXAMPLE_QUOTE, wish).text).toBe("Ada Norling, speaker as corrected by the reader");
  expect(styledQuote(PLAIN_QUOTE, wish).text).toBe("Ada Norling");
});
