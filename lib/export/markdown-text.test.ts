import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, it } from "vitest";
import { markdownText, readMarkdownText } from "./markdown-text.ts";

it.each([
  ["Let me be clear: no.", "Let me be clear: no."],
  ["*all* of [you]", "\\*all\\* of \\[you\\]"],
  ["1. First", "1\\. First"],
  ["1991 was", "1991 was"],
  ["- and then", "\\- and then"],
  ["AT&T, R&D &amp; so on", "AT&T, R&D \\&amp; so on"],
  ["#tag [[link]] ==mark== %%no%% <b>", "\\#tag \\[\\[link\\]\\] \\==mark\\== \\%\\%no\\%\\% \\<b\\>"],
  [" (inaudible) ", "&#32;(inaudible)&#32;"],
  ["a\0b", "a\\\\u0000b"],
  ["", "&nbsp;"],
  ["&nbsp;", "\\&nbsp;"],
])("%j is written %j", (words, line) => {
  expect(markdownText(words)).toBe(line);
  expect(readMarkdownText(line)).toBe(words);
});

const HOSTILE = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."\\`*_[]<>~$%^|#&=!-+1. )(\n\t\r\0;a:/@'\"{}🙂\u2028\u00a0\u200f") }),
  fc.string({
    unit: fc.constantFrom("&", "amp", ";", "#", "38", "\\", "u0041", "http://a.b", "<", "[", "](", "a"),
  }),
);

it("is read back, and stays one line", () => {
  fc.assert(
    fc.property(HOSTILE, (words) => {
      expect(readMarkdownText(markdownText(words))).toBe(words);
      expect(markdownText(words)).not.toMatch(/[\n\r]/u);
    }),
  );
});

it("is one paragraph of the same words to an independent parser", () => {
  fc.assert(
    fc.property(HOSTILE, (words) => {
      // What Markdown cannot hold is written visibly; the parser knows nothing of that.
      fc.pre(words !== "" && !/[^\P{Cc}\n\t]|\p{Cs}|\\u[0-9a-f]{4}/u.test(words));
      const [paragraph, ...more] = fromMarkdown(`${markdownText(words)}\n`).children;
      expect(more).toEqual([]);
      expect(paragraph).toMatchObject({ type: "paragraph", children: [{ type: "text", value: words }] });
    }),
  );
});
