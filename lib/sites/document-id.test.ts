import { describe, expect, it } from "vitest";
import { documentIdOf } from "./document-id.ts";

describe("documentIdOf", () => {
  const press = "https://www.nato.int/cps/en/natohq/opinions_183709.htm";
  it.each([
    [press, "https://nato.int/cps/en/natohq/opinions_183709.htm"],
    [press, "http://www.nato.int/cps/fr/natohq/opinions_183709.htm"],
    [press, "https://www.nato.int/cps/ru/natohq/opinions_183709.htm?selectedLocale=en"],
    [press, "https://www.nato.int/cps/en/natolive/opinions_183709.htm"],
    [press, "https://www.nato.int/cps/en/SID-7B3F0A11-22C4D5E6/natolive/opinions_183709.htm"],
    [press, "https://www.nato.int/cps/natohq/opinions_183709.htm#question-2"],
    ["https://www.nato.int/koSovo/press/p990504c.htm", "https://www.nato.int/kosovo/press/p990504c.htm"],
    ["https://www.example.org/a/b/", "http://example.org/a/b?utm_source=x&fbclid=1#top"],
    ["https://example.org/a?x=1&y=2", "https://example.org/a?y=2&x=1&gclid=3"],
    ["https://example.org/a%20b", "https://example.org/a b"],
  ])("%s is %s", (one, other) => {
    expect(documentIdOf(other)).toBe(documentIdOf(one));
  });

  it.each([
    [press, "https://www.nato.int/cps/en/natohq/opinions_183710.htm"],
    [press, "https://www.nato.int/cps/en/natohq/news_183709.htm"],
    [press, "https://www.example.org/cps/en/natohq/opinions_183709.htm"],
    [
      "https://www.nato.int/en/news-and-events/events/transcripts/2025/06/25/press-conference",
      "https://www.nato.int/uk/news-and-events/events/transcripts/2025/06/25/press-conference",
    ],
    ["https://example.org/a?id=1", "https://example.org/a?id=2"],
    ["https://example.org/a", "https://example.org/b"],
  ])("%s is not %s", (one, other) => {
    expect(documentIdOf(other)).not.toBe(documentIdOf(one));
  });

  it("leaves an address alone that is none", () => {
    expect(documentIdOf("not an address")).toBe("not an address");
    expect(documentIdOf("file:///a/b.html")).toBe("file:///a/b.html");
  });
});
