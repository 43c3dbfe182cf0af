// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { rangeOf } from "../extract/anchor.ts";
import { extract } from "../extract/extract.ts";
import { fragmentOf } from "./fragment.ts";

function show(html: string): void {
  document.documentElement.replaceWith(
    document.importNode(new DOMParser().parseFromString(html, "text/html").documentElement, true),
  );
}

/** The range of the nth time that these words stand in one text node. */
function rangeOfWords(words: string, nth = 1): Range {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let left = nth;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let at = node.data.indexOf(words); at >= 0; at = node.data.indexOf(words, at + 1)) {
      if (--left) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      return range;
    }
  }
  throw new Error(`"${words}" does not stand there ${nth} times`);
}

describe("fragmentOf", () => {
  beforeEach(() => {
    show(
      `<body><h1>Press point</h1><p><b>Ada Norling:</b> We met to talk about the bridge, well-known and old. Yes.</p>
      <p><b>Mirek Halas:</b> Thank you. We met to talk about the bridge in spring. Yes.</p><p>Yes.</p><p>Yes.</p></body>`,
    );
  });

  it("gives nothing for half a character, which no address holds", () => {
    show("<body><p>We met at the br\ud83didge in spring, and nowhere else.</p></body>");
    expect(fragmentOf(rangeOfWords("br\ud83didge in spring"))).toBeNull();
  });

  it.each([
    [
      "long words that stand once",
      "bridge, well-known and old",
      1,
      "text=bridge%2C%20well%2Dknown%20and%20old",
    ],
    [
      "words that stand twice: the first",
      "We met to talk",
      1,
      "text=Ada%20Norling%3A-,We%20met%20to%20talk,-about%20the%20bridge",
    ],
    [
      "words that stand twice: the second",
      "We met to talk",
      2,
      "text=Halas%3A%20Thank%20you.-,We%20met%20to%20talk,-about%20the%20bridge",
    ],
    [
      "a part of a word: the whole",
      "ell-known and ol",
      1,
      "text=about%20the%20bridge%2C-,well%2Dknown%20and%20old,-.%20Yes.",
    ],
    [
      "blanks at the ends: the words within",
      " in spring. ",
      1,
      "text=about%20the%20bridge-,in%20spring.,-Yes.",
    ],
    ["nothing but marks", ".", 1, null],
  ])("%s", (_, words, nth, directive) => {
    expect(fragmentOf(rangeOfWords(words, nth))).toBe(directive);
  });

  it("takes the source's line feeds for the blanks that they are on the page", () => {
    show("<p>We met to talk\nabout the\nbridge.</p><p>We met to dine.</p>");
    expect(fragmentOf(rangeOfWords("talk\nabout the\nbridge"))).toBe("text=talk%20about%20the%20bridge");
    expect(fragmentOf(rangeOfWords("We met"))).not.toContain("%0A");
  });

  it("writes contexts as the page prints them, marks and no-break spaces too", () => {
    show("<p>Генерал: Радий бачити:\u00a0 Гаю</p><p>Речник Лай: Радий бачити:\u00a0 Маю</p>");
    const directive = decodeURIComponent(fragmentOf(rangeOfWords("Радий", 2)) ?? "");
    expect(directive).toMatch(/Лай:-,Радий,-бачити:\u00a0 Маю$/u);
  });

  it("leaves page, range and selection as they were", () => {
    const range = rangeOfWords("met to tal");
    getSelection()?.addRange(range);
    const before = [document.documentElement.outerHTML, range.toString(), getSelection()?.toString()];
    fragmentOf(range);
    expect([document.documentElement.outerHTML, range.toString(), getSelection()?.toString()]).toEqual(
      before,
    );
  });

  it("gives none for words that nothing tells apart", () => {
    show(`<body>${"<p>Yes, we agree.</p>".repeat(9)}</body>`);
    expect(fragmentOf(rangeOfWords("we agree", 5))).toBe(null);
  });
});

it("gives a directive for most passages of a page, however they are cut", { timeout: 120_000 }, () => {
  show(readFileSync(join(import.meta.dirname, "../../public/sample/press-point.html"), "utf8"));
  const { blocks, anchors } = extract(document);
  const places = fc
    .record({ block: fc.nat(blocks.length - 1), start: fc.nat(), length: fc.integer({ min: 12, max: 300 }) })
    .map(({ block, start, length }) => {
      const text = blocks[block]?.text ?? "";
      const from = start % Math.max(1, text.length - 12);
      return { block, from, to: Math.min(text.length, from + length) };
    });
  const given = fc.sample(places, { numRuns: 40, seed: 7 }).map(({ block, from, to }) => {
    const range = rangeOf(anchors[block] ?? [], from, to);
    return range === null ? null : fragmentOf(range);
  });
  expect(given.filter((directive) => directive !== null).length).toBeGreaterThan(35);
});
